// Private by proof: what is asked of a network and what is kept, as the host, the browser and the page "Privasi" see it.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { offline } from './device.mjs';
import { PARTS, QUESTIONS, SEND, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';
import { LISTS } from './people_lists.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';
const AREAS = ['', 'manfaat', 'rencana', 'daftar', 'acara', 'aturan', 'privasi.html'];

/** Everything that the browser keeps for the address, but files of the program. */
const stores = (page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const files = [];
    for await (const name of folder.keys()) files.push(name);
    return {
      session: { ...sessionStorage },
      local: { ...localStorage },
      cookies: document.cookie,
      name: window.name,
      databases: await indexedDB.databases(),
      files,
      caches: (await caches.keys()).filter((name) => name !== `payung ${document.baseURI}`),
    };
  });
const NOTHING = { session: {}, local: {}, cookies: '', name: '', databases: [], files: [], caches: [] };

journey('who only looks around leaves nothing behind, in no store', { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ }, async (visit) => {
  for (const path of AREAS) {
    await visit.opens(`/${path}`);
    await visit.page.getByRole('heading', { level: 1 }).first().waitFor();
    assert.deepEqual(await stores(visit.page), NOTHING, path);
  }
});

journey('of a whole check the tab keeps the answers under one name, and no other store a byte', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT, SEND);
  const { session, ...rest } = await stores(visit.page);
  assert.deepEqual(Object.keys(session), ['payung']);
  assert.deepEqual(rest, (({ session: _, ...others }) => others)(NOTHING));
  // Of the row that was pressed the name that code has for it, of what was typed the words: eight answers, eight lines.
  const topics = session.payung.split('\n').filter((line) => line.includes('=')).map((line) => line.split('=')[0]);
  assert.equal(new Set(topics).size, topics.length);
  assert.equal(topics.length, Object.keys(FISHERMAN).length);
});

offline('with a service worker, the host is asked for the files of the release, each once, and for nothing after', async (host, device) => {
  const page = await device.opens(host.base);
  await page.waitForFunction(() => document.documentElement.classList.contains('offline-all'));
  const [release] = readdirSync('dist').filter((name) => name.startsWith('release-'));
  const isFile = (path) => path === '/' || /^\/(release-[0-9a-f]+\/[^/]+|icons\/[^/]+|[a-z-]+\.(html|webmanifest)|service-worker\.js|no-script\.css)$/.test(path);
  assert.deepEqual(host.asked.filter((path) => !isFile(path)), []);
  const programs = host.asked.filter((path) => path.startsWith(`/${release}/`) && path.endsWith('.wasm'));
  // What the page had opened comes once for the page and, from the browser's own store or the host, once to be kept.
  for (const path of new Set(programs)) assert.ok(programs.filter((one) => one === path).length <= 2, path);
  const before = host.asked.length;
  await page.getByRole('link', { name: 'Mulai cek' }).first().click();
  for (const [topic, answer] of [['occupation', 'Nelayan'], ['engagement', 'Bekerja sendiri, tanpa majikan']]) {
    await page.getByRole('heading', { level: 1, name: QUESTIONS[topic] }).waitFor();
    if (topic === 'occupation') await page.getByRole('textbox').fill(answer);
    await page.getByRole('button', { name: new RegExp(`^${answer}(?= \\p{Lu}|$)`, 'u') }).click();
  }
  await page.getByRole('heading', { level: 1, name: QUESTIONS.age }).waitFor();
  for (const path of AREAS) {
    await page.goto(host.base + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForFunction(() => /offline-all/.test(document.documentElement.className));
  }
  // A browser looks for another service worker when a page is opened, and for nothing else.
  assert.deepEqual([...new Set(host.asked.slice(before))].filter((path) => path !== '/service-worker.js'), []);
});

/** The figure that stands beside words in a table. */
const figure = async (page, words, column = 0) => {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words }) });
  return row.getByRole('cell').nth(column).innerText();
};
const becomes = async (page, words, wanted, column = 0) => {
  const deadline = Date.now() + 15_000;
  let found;
  while (!wanted.test((found = await figure(page, words, column)))) {
    assert.ok(Date.now() < deadline, `${words}: ${found}, not ${wanted}`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
};

offline('the page counts before one\'s eyes, and other tabs tell what they asked for', async (host, device) => {
  const check = await device.opens(`${host.base}cek/umur`);
  await check.waitForFunction(() => document.documentElement.classList.contains('offline-all'));
  await check.getByRole('textbox').fill('41');
  const page = await device.browser.newPage();
  await page.goto(`${host.base}privasi.html`);
  await becomes(page, 'Ke alamat lain', /^0$/);
  await becomes(page, /^Berkas Payung yang sudah ada/, /^[1-9]/);
  await becomes(page, /^Berkas program Payung/, /^[1-9]\d+$/);
  await becomes(page, /^Berkas program Payung/, /^\d+(,\d)? MB$/, 1);
  await becomes(page, 'Tab ini (sessionStorage)', /^0$/);
  await becomes(page, 'Kuki', /^0$/);
  // The other tab is there with what it asked for, and answering asks for nothing.
  const tab = /^Berapa umur Anda\?/;
  await becomes(page, tab, /^[1-9]/);
  await becomes(page, tab, /^0$/, 1);
  const asked = await figure(page, tab);
  await check.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await check.getByRole('heading', { level: 1, name: QUESTIONS.age }).waitFor({ state: 'detached' });
  const next = new RegExp(`^${(await check.title()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  await becomes(page, next, new RegExp(`^${asked}$`));
  // What another script asks for or keeps is counted.
  await page.evaluate(() => {
    sessionStorage.setItem('x', 'yz');
    localStorage.setItem('x', 'yz');
    document.cookie = 'a=b';
    return fetch('manifest.webmanifest?x', { cache: 'no-store' }).then((answer) => answer.text());
  });
  await becomes(page, 'Tab ini (sessionStorage)', /^1$/);
  await becomes(page, 'Tab ini (sessionStorage)', /^3 byte$/, 1);
  await becomes(page, 'Peramban ini (localStorage)', /^3 byte$/, 1);
  await becomes(page, 'Kuki', /^1$/);
  await check.close();
  await page.getByText('Belum ada tab Payung lain yang terbuka.').waitFor();
});

journey('the page without scripts says why its figures are missing', { javaScript: false }, async (visit) => {
  await visit.opens('/privasi.html');
  await visit.reads('Angkanya baru terisi bila JavaScript menyala. Tanpa itu, program Payung juga tidak berjalan.');
  await visit.readsNothingLike(/Dihitung ulang/);
});

offline('the policy refuses other addresses, other scripts and HTML that is not ours', async (host, device) => {
  const page = await device.opens(host.base);
  const went = await page.evaluate(async () => {
    const tries = {
      'another host': () => fetch('https://example.org/'),
      'a beacon to another host': () => new Promise((done, fail) => {
        addEventListener('securitypolicyviolation', fail, { once: true });
        navigator.sendBeacon('https://example.org/', 'x');
        setTimeout(done, 1000);
      }),
      'HTML': () => { document.createElement('p').innerHTML = '<b>x</b>'; },
      'a worker by address': () => new Worker('boot.js'),
      'a worker of a data address': () => new Worker('data:text/javascript,1'),
      'another service worker': () => navigator.serviceWorker.register('boot.js'),
      'a script by address': () => { document.createElement('script').src = 'boot.js'; },
      'text as a program': () => (0, eval)('1'),
      'a second policy': () => trustedTypes.createPolicy('other', {}),
      'an inline style': () => new Promise((done, fail) => {
        addEventListener('securitypolicyviolation', fail, { once: true });
        document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }));
        setTimeout(done, 1000);
      }),
    };
    const went = [];
    for (const [what, tried] of Object.entries(tries)) {
      await Promise.resolve().then(tried).then(() => went.push(what), () => {});
    }
    return went;
  });
  assert.deepEqual(went, []);
});

journey('a tab that has passed a list on keeps its columns and not a cell', { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ }, async (visit) => {
  await visit.opens('/daftar');
  await visit.standsAt(LISTS);
  await visit.page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: '', buffer: Buffer.from('Nama,NIK\nSiti Aminah,6472010508850001\n') });
  await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  const { session, ...rest } = await stores(visit.page);
  assert.doesNotMatch(JSON.stringify(session), /Siti|Aminah|6472010508850001/);
  assert.deepEqual(rest, (({ session: _, ...others }) => others)(NOTHING));
});
