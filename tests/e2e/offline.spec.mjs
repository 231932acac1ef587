// Without internet: what is kept on the device, when, and what happens to it.
//
// "No internet" is a server that has stopped, and a browser process that begins anew with what the one before left on
// the disk.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Host, anotherRelease, offline, scratch, takesOver } from './device.mjs';
import { QUESTIONS, START } from './journey.mjs';
import { LISTS, ODD_LIST, checks, picks } from './people_lists.mjs';

const heading = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const becomes = (page, state) => page.waitForFunction((state) => document.documentElement.classList.contains(state), state);
const release = (page) => page.evaluate(() => document.querySelector('script[data-wasm]').src.match(/release-\w+/)[0]);
const kept = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return all.flat().map((url) => new URL(url).pathname.replace(/^\/(release-\w+\/)?/, ''));
  });

/** The next release: a note more in its style, so that every file of it has another address. */
const next = anotherRelease('next', (folder) => {
  const [style] = readdirSync(folder).filter((file) => file.startsWith('payung-'));
  writeFileSync(join(folder, style), `${readFileSync(join(folder, style))}/* next */`);
});

/** A list is checked by its worker. */
const checksAList = async (page) => {
  await picks({ page }, 'daftar.csv', ODD_LIST);
  await checks({ page });
};

offline('after one visit, every area opens and works without a server, in a browser that begins anew', async (host, device) => {
  await becomes(await device.opens(`${host.base}manfaat`), 'offline-all');
  await host.stops();
  await device.beginsAnew();
  const start = await device.opens(host.base);
  await heading(start, START);
  await start.getByRole('link', { name: 'Mulai cek' }).first().click();
  await heading(start, QUESTIONS.occupation);
  await start.reload();
  await heading(start, QUESTIONS.occupation);
  // The page's own file is the start, as with a server.
  await heading(await device.opens(`${host.base}index.html`), START);
  await device.opens(`${host.base}manfaat/meninggal-di-laut`);
  await device.opens(`${host.base}rencana/periksa`);
  await device.opens(`${host.base}acara/selebaran`);
  const lists = await device.opens(`${host.base}daftar`);
  await heading(lists, LISTS);
  await checksAList(lists);
});

offline('nothing is asked for ahead of the app, and nothing but files of the program is kept', async (host, device) => {
  const page = await device.opens(host.base);
  await becomes(page, 'offline-all');
  const programs = host.asked.filter((path) => /check.*wasm$/.test(path));
  assert.equal(programs.length > 0, true);
  assert.ok(host.asked.findIndex((path) => path.includes('offline.js')) > host.asked.indexOf(programs[0]));
  assert.ok(host.asked.indexOf('/service-worker.js') > host.asked.indexOf(programs[0]));
  const list = (await kept(page)).sort();
  // Packed files are the same once more, and what another language says is for its readers.
  const isElse = (name) => /\.(br|gz)$|-en\.(txt|html)$/.test(name);
  const [release] = readdirSync('dist').filter((name) => name.startsWith('release-'));
  const files = readdirSync(`dist/${release}`);
  const pages = readdirSync('dist').filter((name) => name.endsWith('.html') && !['index.html', '404.html'].includes(name));
  const icons = readdirSync('dist/icons').map((name) => `icons/${name}`);
  assert.deepEqual(list, ['', 'manifest.webmanifest', ...icons, ...files, ...pages].filter((name) => !isElse(name)).sort());
});

offline('where bytes are paid for, only what was opened is kept, until somebody asks for more', async (host, device) => {
  await device.browser.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const page = await device.opens(`${host.base}rencana`);
  await becomes(page, 'offline-some');
  const some = await kept(page);
  assert.ok(some.includes('planner_bg.wasm'));
  assert.ok(!some.some((name) => /stories|lists|xls/.test(name)), `${some}`);
  const button = page.getByRole('button', { name: /^Simpan semua untuk dipakai tanpa internet \(\d(,\d)? MB\)$/ });
  await button.click();
  await becomes(page, 'offline-all');
  assert.ok((await kept(page)).includes('lists_bg.wasm'));
});

offline('a new release is announced, waits, and takes over when it is wanted', async (host, device) => {
  const page = await device.opens(`${host.base}manfaat`);
  await becomes(page, 'offline-all');
  const before = await release(page);
  host.shows(next);
  await page.reload();
  await takesOver(page);
  assert.equal(await release(page), before);
  await becomes(page, 'has-newer');
  // Another tab is open: it goes on with files of its own release.
  const other = await device.opens(`${host.base}daftar`);
  await page.getByRole('button', { name: 'Pakai sekarang' }).click();
  await page.getByText('Payung masih terbuka di tab lain').waitFor();
  await checksAList(other);
  assert.equal(await release(other), before);
  await other.close();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Pakai sekarang' }).click()]);
  await takesOver(page);
  const now = await release(page);
  assert.notEqual(now, before);
  await becomes(page, 'offline-all');
  // Everything that was kept is kept of the new release, and nothing of the old one.
  await host.stops();
  await device.beginsAnew();
  assert.equal(await release(await device.opens(`${host.base}rencana`)), now);
});

offline('a new release takes over by itself once no page is open', async (host, device) => {
  const page = await device.opens(host.base);
  await becomes(page, 'offline-all');
  const before = await release(page);
  host.shows(next);
  await page.reload();
  await becomes(page, 'has-newer');
  await host.stops();
  await device.beginsAnew();
  const lists = await device.opens(`${host.base}daftar`);
  assert.notEqual(await release(lists), before);
  await checksAList(lists);
});

offline('half a download keeps what has arrived, says so, and goes on later', async (host, device) => {
  host.spoil = (request, response) => {
    if (!request.url.endsWith('stories_bg.wasm')) return false;
    response.writeHead(200, { 'content-type': 'application/wasm', 'content-length': '500000' });
    response.write('half');
    setTimeout(() => response.destroy(), 50);
    return true;
  };
  const page = await device.opens(host.base);
  await becomes(page, 'offline-some');
  await page.getByRole('button', { name: /^Simpan semua/ }).click();
  await becomes(page, 'offline-failed');
  await page.getByText('Belum semuanya tersimpan').waitFor();
  host.spoil = () => false;
  await page.getByRole('button', { name: 'Coba simpan lagi' }).click();
  await becomes(page, 'offline-all');
});

offline('a file that is not what the build wrote is never kept', async (host, device) => {
  host.spoil = (request, response) => {
    if (!request.url.endsWith('stories.js')) return false;
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end('document.title = "somebody else"');
    return true;
  };
  const page = await device.opens(host.base);
  await becomes(page, 'offline-some');
  assert.ok(!(await kept(page)).includes('stories.js'));
});

offline('what was changed on the device is fetched again', async (host, device) => {
  const page = await device.opens(`${host.base}manfaat`);
  await becomes(page, 'offline-all');
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    const [program] = (await cache.keys()).filter(({ url }) => url.endsWith('stories.js'));
    await cache.put(program, new Response('throw new Error("spoilt")', { headers: { 'content-type': 'text/javascript' } }));
  });
  await page.reload();
  await takesOver(page);
  await host.stops();
  await page.reload();
  await takesOver(page);
});

offline('a full disk keeps nobody from the page', async (host, device) => {
  const page = await device.browser.newPage();
  const devtools = await device.browser.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.base.slice(0, -1), quotaSize: 700_000 });
  await page.goto(host.base);
  await page.waitForFunction(() => /offline-(some|failed|none)/.test(document.documentElement.className));
  await page.getByRole('link', { name: 'Mulai cek' }).first().click();
  await heading(page, QUESTIONS.occupation);
});

offline('where nothing can be kept, the page says so and what to do', async (host, device) => {
  await device.browser.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
  const page = await device.opens(host.base);
  await becomes(page, 'offline-none');
  await page.getByText('Pakai jendela biasa, bukan jendela pribadi').waitFor();
});

offline('the service worker can be taken away again, with all it kept', async (host, device) => {
  const page = await device.opens(host.base);
  await becomes(page, 'offline-all');
  const without = join(scratch, 'without');
  cpSync('dist', without, { recursive: true });
  cpSync(join(without, 'service-worker-removed.js'), join(without, 'service-worker.js'));
  host.shows(without);
  await page.reload();
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await page.reload();
  await takesOver(page);
  await heading(page, START);
});

test('the page can be installed: a manifest with a name, icons that may be cut, and shortcuts that lead somewhere', async () => {
  const host = await Host.of('dist');
  try {
    const manifest = await (await fetch(`${host.base}manifest.webmanifest`)).json();
    assert.equal(manifest.display, 'standalone');
    assert.ok(manifest.icons.some(({ sizes, purpose }) => sizes === '512x512' && purpose.includes('maskable')));
    for (const { src } of manifest.icons) assert.equal((await fetch(host.base + src)).status, 200, src);
    const areas = manifest.shortcuts.map(({ url }) => url.replace('./', '').split('/')[0]);
    assert.deepEqual(areas, ['cek', 'manfaat', 'rencana', 'daftar', 'acara', 'aturan']);
    assert.doesNotMatch(JSON.stringify(manifest), /\{\{/);
  } finally {
    await host.stops();
  }
});
