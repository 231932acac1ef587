// Starts the area of the app that the address names, and says so where it cannot start or stops later. Until it has
// arrived, links and jumps inside the page already work.
// `program` is public/program.js, or in the one file public/one-file/program.js: the scripts in xtask/node say which.
import { afterwards, below, program } from 'program';
import { askFirst, askNoMore, handOver } from './first_question.js';
import { inItsLanguage, isTranslation, language } from './language.js';

const root = document.documentElement;
root.dataset.begun = ''; // What public/old.js looks for.
const element = (id) => document.getElementById(id);

// The first part of an area's addresses, and the name of its program. Everything else is the self-check. The same table
// as `ADDRESS` and `PROGRAM` of the areas in src/, which a test compares.
const areas = { manfaat: 'stories', rencana: 'planner', daftar: 'lists', acara: 'event', aturan: 'book' };

// What a chat leaves behind an address, as in `rencana).`, is no part of it.
const areaOf = (address) => areas[below(address).split(/[^a-z]/)[0]];
// A page without a program (public/pages/) is no area. The one that others may put into theirs keeps nothing.
const { page, embedded } = root.dataset;
const area = page ?? areaOf(location.href);

// Where an address stands behind a `#`, another area is another program all the same.
addEventListener('hashchange', () => page || areaOf(location.href) === area || location.reload());

// Storage that is switched off throws when it is named.
const inStorage = (ask) => {
  try {
    return embedded ? undefined : ask(sessionStorage);
  } catch {
    return undefined;
  }
};

// Whoever takes a tab with somebody's answers has to choose whose check it is, which the app asks once it is there.
if (inStorage((storage) => storage.getItem('payung'))) root.classList.add('is-kept');

// Whether the program could not start, or has stopped.
let isOver = false;

// The links of the plain page do here what src/screen/link.rs does for those of a screen: this runs before it arrives.
addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route], a[href^="#"]:not([href^="#/"])');
  const modified = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || modified || event.defaultPrevented) return;
  // Without a program a link opens its address as any link does, which is one more try.
  if (link.dataset.route !== undefined && (isOver || areaOf(link.href) !== area)) return;
  event.preventDefault();
  if (link.dataset.route === undefined) {
    const target = element(link.getAttribute('href').slice(1));
    target.focus();
    target.scrollIntoView();
    return;
  }
  history.pushState(null, '', link.href);
  const loading = element('memuat');
  if (loading) loading.textContent = loading.dataset.text;
  dispatchEvent(new PopStateEvent('popstate'));
});

// A notice outside of what the app draws, so that nothing the app does can take it away.
const tell = (notice) => {
  isOver = true;
  askNoMore();
  element(notice).hidden = false;
  element('gagal').hidden = false;
  scrollTo(0, 0);
};

/** The least program there is, which every browser starts that is able and allowed to start one. */
const LEAST_PROGRAM = [0, 97, 115, 109, 1, 0, 0, 0];
const runsPrograms = () => {
  try {
    return Boolean(new WebAssembly.Module(new Uint8Array(LEAST_PROGRAM)));
  } catch {
    return false;
  }
};

const failed = () => {
  const loading = element('memuat');
  if (loading) loading.textContent = '';
  root.classList.remove('is-kept');
  root.classList.add('is-failed');
  // Where no program runs, trying again helps nobody.
  const helps = runsPrograms();
  element('belum-penuh').hidden = !helps;
  element('tanpa-program').hidden = helps;
  element('coba-lagi').hidden = !helps;
  element('tautan-tidak-terbuka').hidden = !area && below(location.href) === '' && location.hash === '';
  tell('tidak-terbuka');
};

// Half a screen would still look like an answer, so none of it stays.
const stopped = () => {
  if (isOver) return;
  element('app').hidden = true;
  tell('berhenti');
  document.querySelector('#berhenti [data-reload]').focus();
  addEventListener('popstate', () => location.reload());
};

addEventListener('click', (event) => {
  if (event.target.closest('[data-reload]')) location.reload();
  if (event.target.closest('[data-forget]')) {
    inStorage((storage) => {
      for (const key of Object.keys(storage)) if (key.split('/')[0] === 'payung') storage.removeItem(key);
    });
    location.assign(new URL(location.search, document.baseURI));
  }
});

// What rests on the reader's own clock: how old the rules are, and which discount ends soon.
const DAY = 86_400_000;
const daysSince = (day) => (Date.now() - Date.parse(day)) / DAY;
const today = () => {
  root.classList.toggle('has-old-rules', daysSince(element('aturan-lama').dataset.checked) > 180);
  for (const line of document.querySelectorAll('[data-over]')) {
    const left = -daysSince(line.dataset.over);
    line.hidden = !(left > 0 && left <= 90);
  }
  for (const link of document.querySelectorAll('a[data-area], .footer__about a')) {
    const isHere = page ? link.pathname === location.pathname : link.dataset.area !== undefined && areaOf(link.href) === area;
    if (isHere) link.setAttribute('aria-current', 'page');
  }
};
today();

// The one HTML that the app puts in is what stands in the plain page, in the language it is read in, and the only scripts
// by address are the service worker and workers of files that the page has fetched. Anything else the browser refuses,
// where it knows how to.
const plain = new Map();
const keep = () => {
  for (const [name, part] of [['masthead', 'header.masthead'], ['start', '#isi'], ['footer', '#kaki']]) {
    plain.set(name, document.querySelector(part).innerHTML);
    globalThis[`plain-${name}`] = plain.get(name);
  }
};
keep();
const isOwnScript = (address) =>
  address === new URL('service-worker.js', document.baseURI).href || address.startsWith(`blob:${self.origin}/`);
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (isTranslation(html) || [...plain.values()].some((part) => part.includes(html)) ? html : null),
  createScriptURL: (address) => (isOwnScript(address) ? address : null),
});

// In this order: what the app puts in is what is kept.
const ready = inItsLanguage().then(() => {
  today();
  keep();
  // Whose check it is in a tab with answers, the app asks.
  if (!root.classList.contains('is-kept')) askFirst();
});
const { files, begin } = program(area);

// What the program could not catch has stopped it. What scripts of the browser or of its extensions do wrong has not.
const isOurs = (error, file) =>
  error?.name === 'RuntimeError' ||
  [file, error?.stack].some((where) => files.some((ours) => String(where).includes(ours)));
addEventListener('error', (event) => isOurs(event.error, event.filename) && stopped());
addEventListener('unhandledrejection', (event) => isOurs(event.reason) && stopped());

// Inside a page of somebody else nobody can tell whose page it is. Hosts forbid it by a header; where one does not, the
// program does not begin, but at the one address that is made for it and says what it is.
const framed = () => {
  document.querySelector('[data-unframe]').href = location.href;
  root.classList.add('is-failed');
  tell('di-bingkai');
  return new Promise(() => {});
};

// What stands in the page is shown before the program is asked for, which would keep it waiting. A hidden tab shows
// nothing, nor does a frame that lies further down: neither is waited for.
const shown = new Promise((resolve) => {
  if (document.hidden) resolve();
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 500);
});

(self === top || embedded ? shown.then(() => begin(language, ready, failed)) : framed())
  .then(() => {
    root.classList.remove('is-kept');
    handOver();
    if (embedded) return;
    // Keeping the page for use without internet waits until there is nothing else to do.
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(afterwards);
  })
  .catch((error) => {
    failed();
    throw error;
  });
