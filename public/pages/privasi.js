// What the page "Privasi" counts before one's eyes: what was asked of a network, and every byte that is kept.
//
// A tab can see its own requests alone, so the others tell theirs (public/offline/page.js), and the service worker its own.

// Asked each time: this stands here before the page is in its language.
const language = () => document.documentElement.lang;
const number = (value) => value.toLocaleString(language());
/** Bytes with their unit, in decimal steps. */
const bytes = (value) => {
  const [unit, size] = value >= 1_000_000 ? ['megabyte', value / 1_000_000] : value >= 1000 ? ['kilobyte', value / 1000] : ['byte', value];
  return size.toLocaleString(language(), { style: 'unit', unit, maximumFractionDigits: 1 });
};
const says = (name, words) => {
  for (const place of document.querySelectorAll(`[data-says="${name}"]`)) place.textContent = words;
};
const length = (text) => new TextEncoder().encode(text).length;

const isOurs = (address) => address.startsWith(document.baseURI);
/** The page itself, and everything it has asked for since. */
const requests = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
/** What the service worker or the browser's own store answered came over no network. */
const isFromDevice = ({ transferSize, decodedBodySize }) => transferSize === 0 && decodedBodySize > 0;

const countRequests = () => {
  const all = requests();
  const ours = all.filter(({ name }) => isOurs(name));
  const own = ours.filter(isFromDevice);
  says('elsewhere', number(all.length - ours.length));
  says('from-device', number(own.length));
  says('from-host', number(ours.length - own.length));
};

/** What the service worker has asked for since it woke up. */
const countServiceWorker = async () => {
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    says('by-worker', number(data.filter(isOurs).length));
    says('by-worker-elsewhere', number(data.filter((address) => !isOurs(address)).length));
  };
  worker.postMessage({ type: 'asked' }, [port2]);
};

/** The other tabs, by what each says of itself. */
const tabs = new Map();
const showTabs = () => {
  const rows = [...tabs.values()].map(({ title, asked, elsewhere, quiet }) => {
    const row = document.createElement('tr');
    const cells = [title, number(asked), number(elsewhere), number(quiet)].map((words, place) => {
      const cell = document.createElement(place ? 'td' : 'th');
      cell.textContent = words;
      if (place) cell.className = 'num';
      else cell.scope = 'row';
      return cell;
    });
    row.append(...cells);
    return row;
  });
  document.querySelector('[data-tabs]').replaceChildren(...rows);
  document.querySelector('[data-some-tabs]').hidden = rows.length === 0;
  document.querySelector('[data-no-tabs]').hidden = rows.length > 0;
};

/** A store of the browser, by name: how many entries and bytes. One that is switched off keeps nothing. */
const stored = (name) => {
  try {
    const entries = Object.entries(globalThis[name]);
    return [entries.length, entries.reduce((sum, [key, value]) => sum + length(key) + length(value), 0)];
  } catch {
    return [0, 0];
  }
};

const cached = async () => {
  const kept = { program: [0, 0], other: [0, 0] };
  for (const name of (await globalThis.caches?.keys()) ?? []) {
    const cache = await caches.open(name);
    const of = name === `payung ${document.baseURI}` ? kept.program : kept.other;
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      of[0] += 1;
      of[1] += (await answer.blob()).size;
    }
  }
  return kept;
};

const tell = (name, [count, size]) => {
  says(`${name}-count`, number(count));
  says(`${name}-bytes`, bytes(size));
};

const countStores = () => {
  tell('session', stored('sessionStorage'));
  tell('local', stored('localStorage'));
  tell('cookies', [document.cookie.split(';').filter((cookie) => cookie.trim()).length, length(document.cookie)]);
};

const countLargeStores = async () => {
  const kept = await cached();
  tell('program', kept.program);
  tell('other', kept.other);
  const databases = (await globalThis.indexedDB?.databases?.()) ?? [];
  says('databases-count', number(databases.length));
};

const SECOND = 1000;

export const begin = () => {
  says('host', location.host);
  says('policy', document.querySelector('meta[http-equiv]').content.replaceAll('; ', ';\n'));
  const channel = globalThis.BroadcastChannel && new BroadcastChannel('payung');
  channel?.addEventListener('message', ({ data }) => {
    if (!data.tab) return;
    tabs.set(data.tab, data);
    showTabs();
  });
  const count = () => {
    countRequests();
    void countServiceWorker();
    countStores();
    tabs.clear();
    channel?.postMessage('count');
  };
  // A tab that was closed answers no more.
  const forget = () => tabs.size > 0 || showTabs();
  setInterval(() => {
    forget();
    count();
  }, SECOND);
  setInterval(() => void countLargeStores(), 5 * SECOND);
  count();
  void countLargeStores();
};
