// What any host of the page has to do: types that let a browser run the files, the page at the address of a screen,
// and 404 for a missing file, because a broken build must not look like a working one.

import assert from 'node:assert/strict';
import { get } from 'node:http';
import { test } from 'node:test';

const BASE = process.env.BASE_URL;
if (!BASE) throw new Error('BASE_URL is not set: run `cargo xtask journeys`');

const ask = async (path, options) => {
  const answer = await fetch(BASE + path, options);
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text(), answer };
};

test('every kind of file comes with its type', async () => {
  const { body } = await ask('/');
  const style = body.match(/href="([^"]+\.css)"/)[1];
  const release = `/${body.match(/release-[0-9a-f]+/)[0]}`;
  for (const [path, type] of [
    [`${release}/worker_bg.wasm`, 'application/wasm'],
    [`${release}/worker.js`, 'text/javascript'],
    ['/service-worker.js', 'text/javascript'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/icons/payung-192.png', 'image/png'],
    ['/', 'text/html;charset=utf-8'],
    [style, 'text/css'],
  ]) {
    const { status, type: found } = await ask(path);
    assert.deepEqual([status, found], [200, type], path);
  }
});

test('the address of a screen is answered with the page', async () => {
  const page = await ask('/');
  for (const path of ['/cek/umur', '/cek/', '/manfaat/kasus', '/a%20b', '/?x', '/daftar#x']) {
    const found = await ask(path);
    assert.deepEqual([found.status, found.body], [200, page.body], path);
  }
});

test('a missing file is not the page', async () => {
  for (const path of ['/missing.js', '/missing_bg.wasm', '/cek/boot.js', '/release-0/worker.js', '/payung.css?v=1']) {
    const found = await ask(path);
    assert.deepEqual([found.status, found.body], [404, ''], path);
  }
});

test('no path leaves the folder', async () => {
  const page = await ask('/');
  // As they stand: `fetch` would take the dots out.
  const bodyOf = (path) =>
    new Promise((resolve, reject) => {
      const asked = get(BASE, { path }, async (answer) => resolve((await answer.toArray()).join('')));
      asked.on('error', reject);
    });
  for (const path of ['/../Cargo.toml', '/%2e%2e/Cargo.toml', '/icons/../../Cargo.toml', '/..%2fCargo.toml']) {
    assert.ok(['', page.body].includes(await bodyOf(path)), path);
  }
});

test('a new build shows itself at the next reload', async () => {
  const { answer } = await ask('/service-worker.js');
  assert.equal(answer.headers.get('cache-control'), 'no-cache');
});
