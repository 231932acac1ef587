// Whatever the browser: what is optional may be missing, a translator may want the page, the program may stop.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, SEND, START, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';
import { LISTS, picks, worker } from './people_lists.mjs';
import { answered } from './planner.mjs';
import { told } from './stories.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';
const LINK =
  '/index.html#1;daerah=64.07;pekerjaan=nelayan;cara-kerja=own_account;penghasilan=1500000;tetap=no;umur=41;data-kemiskinan=poor;kepesertaan=none;akhir';

/** A script that takes away what stands under these names, as if the browser had never had it. */
const without = (...names) => `
  for (const name of ${JSON.stringify(names)}) {
    const path = name.split('.');
    const last = path.pop();
    const owner = path.reduce((object, part) => object?.[part], globalThis);
    if (!owner) continue;
    delete owner[last];
    if (owner[last] !== undefined) Object.defineProperty(owner, last, { value: undefined, configurable: true });
  }
`;

/** A script that lets a getter throw, as one does that a browser has locked away. */
const locked = (name) => `
  Object.defineProperty(globalThis, '${name}', { get() { throw new DOMException('no', 'SecurityError'); } });
`;

/** A script that takes something away from the app alone; what looks at the page from outside needs it. */
const hiddenFromTheApp = (...names) => `
  for (const name of ${JSON.stringify(names)}) {
    const found = globalThis[name];
    const isApp = () => /(boot|check[^/]*|stories|planner|lists|event|worker[^/]*)\\.js|\\.wasm/.test(new Error().stack);
    Object.defineProperty(globalThis, name, { get: () => (isApp() ? undefined : found), set() {}, configurable: true });
  }
`;

const SPEECH = ['Window.prototype.speechSynthesis', 'speechSynthesis', 'SpeechSynthesisUtterance', 'SpeechSynthesis', 'SpeechSynthesisVoice'];

/** What a browser may lack, and how that looks to a page. */
const LACKING = {
  'any speech': without(...SPEECH),
  'speech without events': 'SpeechSynthesis.prototype.addEventListener = undefined;',
  'speech without voices': 'SpeechSynthesis.prototype.getVoices = undefined;',
  'speech with a list of nothing': 'SpeechSynthesis.prototype.getVoices = () => [undefined, null, {}];',
  'speech that is locked': locked('speechSynthesis'),
  'storage that is null': "Object.defineProperty(globalThis, 'sessionStorage', { value: null });",
  'storage that is locked': locked('sessionStorage'),
  'storage that is full': "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
  'storage that forgets': 'Storage.prototype.setItem = () => {};',
  'a clipboard': without('Navigator.prototype.clipboard', 'Clipboard'),
  'a clipboard to write': without('Clipboard.prototype.writeText'),
  'sharing': without('Navigator.prototype.share', 'Navigator.prototype.canShare'),
  'printing': without('print'),
  'the whole screen': without('Document.prototype.fullscreenEnabled', 'Element.prototype.requestFullscreen', 'Document.prototype.exitFullscreen'),
  'names of languages': without('Intl'),
  'media queries': without('matchMedia'),
  'observers': without('ResizeObserver', 'IntersectionObserver'),
  'large whole numbers in arrays': hiddenFromTheApp('BigInt64Array', 'BigUint64Array'),
  'a stopwatch': hiddenFromTheApp('performance'),
  'microtasks by name': without('queueMicrotask'),
  'finalisers': without('FinalizationRegistry', 'WeakRef'),
  'streaming of programs': without('WebAssembly.instantiateStreaming', 'WebAssembly.compileStreaming'),
  'service workers': without('Navigator.prototype.serviceWorker'),
  'workers': without('Worker', 'SharedWorker'),
};

for (const [what, beforehand] of Object.entries(LACKING)) {
  journey(`without ${what} the fisherman gets his answer`, { beforehand }, async (visit) => {
    await visit.goesThrough(FISHERMAN, VERDICT, SEND);
    for (const button of ['Salin teks', 'Salin tautan']) {
      await visit.presses(button);
      await visit.region('Simpan dan teruskan').getByRole('status').filter({ hasText: /./ }).waitFor();
    }
    await visit.goesBackTo(VERDICT);
  });
}

const NOTHING = Object.entries(LACKING)
  .filter(([what]) => !/^(storage that is (null|full)|storage that forgets|speech w|speech that|workers)/.test(what))
  .map(([, script]) => script)
  .join('\n');

journey('without anything optional stories are told', { beforehand: NOTHING }, async (visit) => {
  await visit.opens('/manfaat');
  await visit.follows('Meninggal di rumah');
  await told(visit, 'Cerita rekaan: Meninggal di rumah', /Keluarga/);
  await visit.opens('/manfaat/meninggal-di-rumah/layar');
  await visit.page.getByText(/^Payung · 1 dari \d+( · \S+)?$/).waitFor();
  await visit.types('ArrowRight');
  await visit.page.getByText(/^Payung · 2 dari \d+( · \S+)?$/).waitFor();
});

journey('without anything optional a plan is made', { beforehand: NOTHING }, async (visit) => {
  await visit.opens('/rencana');
  await visit.presses('Isi dengan contoh');
  await answered(visit);
  await visit.presses('Salin teks');
  await visit.page.getByText(/^Tidak bisa disalin otomatis/).waitFor();
});

journey('without anything optional a list is read', { ...worker, beforehand: NOTHING }, async (visit) => {
  await visit.opens('/daftar');
  await visit.standsAt(LISTS);
  await picks(visit, 'a.csv', 'Nama,NIK\nA,6472010508850001\n');
  await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
});

journey('without workers lists and tables say that they cannot begin', { ...worker, beforehand: LACKING.workers }, async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'a.csv', 'Nama,NIK\nA,6472010508850001\n');
  await visit.page.getByRole('alert').getByText(/^Pemeriksa belum bisa dimulai di perangkat ini/).waitFor();
  await visit.opens('/rencana');
  await visit.presses('Isi dengan contoh');
  await answered(visit);
});

// K19: a translator that has put other words in place of ours keeps the old figures in sight.
journey('translators are kept off every area', worker, async (visit) => {
  for (const path of ['/', '/manfaat', '/rencana', '/daftar', '/acara', '/aturan']) {
    await visit.opens(path);
    const root = visit.page.locator('html');
    assert.equal(await root.getAttribute('translate'), 'no', path);
    assert.match(await root.getAttribute('class'), /\bnotranslate\b/, path);
  }
});

// K15
journey('the page by the name of its file is the start, and takes links', async (visit) => {
  await visit.opens(LINK);
  await visit.standsAt(VERDICT);
  await visit.opens('/index.html');
  await visit.standsAt(START);
});

/** What a person sees of a program that has stopped: the notice with its two ways out, and nothing of a screen. */
async function hasStopped(visit) {
  const notice = visit.page.getByRole('alert');
  await notice.getByText(/^Payung berhenti di tengah jalan\./).waitFor();
  assert.equal(await notice.getByRole('link', { name: 'Telepon 175' }).getAttribute('href'), 'tel:175');
  await visit.focuses(notice.getByRole('button', { name: 'Muat ulang' }));
  assert.equal(await visit.page.getByRole('main').filter({ visible: true }).count(), 0);
  return notice;
}

/** What may break under the program while it works, each with what is done then. */
const BREAKS = {
  'an element cannot be put in': () => {
    Node.prototype.insertBefore = () => {
      throw new DOMException('', 'NotFoundError');
    };
  },
  'an element cannot be taken out': () => {
    Node.prototype.removeChild = () => {
      throw new DOMException('', 'NotFoundError');
    };
  },
};

/** What it gets over: the next screen is whole. */
const MISHAPS = {
  'no element can be made by name': () => {
    Document.prototype.createElement = () => {
      throw new TypeError('no');
    };
  },
  'somebody else has emptied the page': () => {
    document.querySelector('main').replaceChildren();
  },
};

for (const [what, happens] of Object.entries(MISHAPS)) {
  journey(`when ${what}, the next screen is whole`, { mayFail: true }, async (visit) => {
    await visit.opens(ADDRESSES.age);
    await visit.box().fill('41');
    await visit.page.evaluate(happens);
    await visit.page.evaluate(() => {
      history.pushState(null, '', '/cek/daerah');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await visit.standsAt(QUESTIONS.area);
    assert.equal(await visit.page.getByRole('heading', { level: 1 }).count(), 1);
  });
}

for (const [what, breaks] of Object.entries(BREAKS)) {
  journey(`when ${what}, a notice says so, and the answers are there after a reload`, { mayFail: true }, async (visit) => {
    await visit.opens(ADDRESSES.age);
    await visit.standsAt(QUESTIONS.age);
    await visit.box().fill('41');
    await visit.page.evaluate(breaks);
    // Another screen has other elements, whatever the browser makes of them.
    await visit.page.evaluate(() => {
      history.pushState(null, '', '/cek/daerah');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    const notice = await hasStopped(visit);
    await visit.reloadsBy(() => notice.getByRole('button', { name: 'Muat ulang' }).click());
    await visit.standsAt(QUESTIONS.area);
    await visit.opens(ADDRESSES.age);
    assert.equal(await visit.box().inputValue(), '41');
  });
}

journey('answers that stop the program can be forgotten', { mayFail: true }, async (visit) => {
  await visit.opens(ADDRESSES.age);
  await visit.box().fill('41');
  await visit.page.evaluate(BREAKS['an element cannot be put in']);
  await visit.page.evaluate(() => {
    history.pushState(null, '', '/cek/daerah');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const notice = await hasStopped(visit);
  await visit.reloadsBy(() => notice.getByRole('button', { name: 'Hapus jawaban dan mulai lagi' }).click());
  await visit.standsAt(START);
  assert.deepEqual(await visit.keeps(), []);
});

journey('the same notice in every area', { mayFail: true }, async (visit) => {
  for (const [path, other] of [
    ['/manfaat', '/manfaat/kasus'],
    ['/rencana', '/rencana/periksa'],
  ]) {
    await visit.opens(path);
    await visit.page.evaluate(BREAKS['an element cannot be put in']);
    await visit.page.evaluate((other) => {
      history.pushState(null, '', other);
      dispatchEvent(new PopStateEvent('popstate'));
    }, other);
    await hasStopped(visit);
  }
});

journey('what another script does wrong stops nothing', { mayFail: true }, async (visit) => {
  await visit.opens(ADDRESSES.age);
  await visit.page.evaluate(() => {
    setTimeout(() => {
      throw new Error('an extension');
    });
    Promise.reject(new Error('an extension'));
  });
  await visit.answer('age', '41');
  await visit.heading(QUESTIONS.age).waitFor({ state: 'detached' });
  assert.equal(await visit.page.getByRole('alert').count(), 0);
});
