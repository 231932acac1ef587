// What any host of the page has to do: types that let a browser run the files, the page at the address of a screen,
// and 404 for a missing file, because a broken build must not look like a working one.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beside, headersOf, inside, policy } from '../../xtask/node/headers.mjs';
import { Host, anotherRelease, offline, scratch } from './device.mjs';
import { QUESTIONS } from './journey.mjs';
import { ODD_LIST, checks, picks } from './people_lists.mjs';

const BASE = process.env.BASE_URL;
if (!BASE) throw new Error('BASE_URL is not set: run `cargo xtask journeys`');

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

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

const release = readdirSync('dist').find((name) => name.startsWith('release-'));

test('every file and every screen comes with our headers, and what never changes may be kept', async () => {
  for (const path of ['/', '/cek/umur', '/privasi.html', '/sematan.html', `/${release}/boot.js`, '/service-worker.js']) {
    const { headers } = (await ask(path)).answer;
    for (const [name, value] of Object.entries(headersOf(path))) assert.equal(headers.get(name), value, `${name} of ${path}`);
  }
});

test('a file that is missing today may be there tomorrow', async () => {
  const { headers } = (await ask(`/${release}/missing.js`)).answer;
  assert.equal(headers.get('cache-control'), 'no-cache');
});

test('pages say of themselves what the headers say, but who may frame them', async () => {
  for (const name of readdirSync('dist').filter((name) => name.endsWith('.html'))) {
    const [, said] = readFileSync(`dist/${name}`, 'utf8').match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
    assert.equal(said, policy, name);
  }
  for (const name of ['', ...readdirSync('dist').filter((name) => name.endsWith('.html'))]) {
    const by = name && readFileSync(`dist/${name}`, 'utf8').includes('<html data-embedded="sematan"') ? '*' : "'none'";
    assert.equal(headersOf(`/a/${name}`)['Content-Security-Policy'], `${policy}; frame-ancestors ${by}`, name);
  }
  assert.equal(readdirSync('dist').filter((name) => headersOf(`/${name}`)['Content-Security-Policy'].endsWith('*')).join(), 'sematan.html');
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
});

test('the forms for hosts hold every header', () => {
  for (const [name, form] of Object.entries({ ...inside, ...beside })) {
    for (const [header, value] of Object.entries(headersOf('/'))) {
      assert.ok(form.includes(header) && form.includes(value), `${header} in ${name}`);
    }
    assert.ok(form.includes(headersOf('/release-0/')['Cache-Control']), name);
  }
  for (const [name, form] of Object.entries(inside)) assert.equal(readFileSync(`dist/${name}`, 'utf8'), form);
});

test('what is packed ahead is handed out packed, and is the same file', async () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  const raw = (path, encoding) =>
    new Promise((resolve) => {
      get(BASE + path, { headers: { 'accept-encoding': encoding } }, async (answer) => {
        resolve({ headers: answer.headers, bytes: Buffer.concat(await answer.toArray()) });
      });
    });
  for (const [path, file] of [['/', 'index.html'], ['/cek/umur', 'index.html'], ...['boot.js', 'worker_bg.wasm'].map((name) => [`/${release}/${name}`, `${release}/${name}`])]) {
    const plain = readFileSync(`dist/${file}`);
    for (const [encoding, unpacked] of Object.entries(unpack)) {
      const { headers, bytes } = await raw(path, encoding);
      assert.deepEqual([headers['content-encoding'], headers.vary], [encoding, 'Accept-Encoding'], path);
      assert.ok(bytes.length < plain.length);
      assert.ok(unpacked(bytes).equals(plain), path);
    }
    assert.ok((await raw(path, 'identity')).bytes.equals(plain), path);
  }
});

/** A release as `cargo xtask build --public-url /a/b/` writes it. */
const below = anotherRelease('below', (folder) => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(`${folder}/${name}`, 'utf8');
    writeFileSync(`${folder}/${name}`, page.replaceAll(/((?:src|href|data-js|data-wasm)=")\/(?!\/)/g, '$1/a/b/'));
  }
});

offline('below a path everything works: a deep link, another area, a worker, a page, and all of it without a server', async (_, device) => {
  const host = await Host.of(below);
  const { files } = host;
  const outside = [];
  host.files = (request, response) => {
    if (!request.url.startsWith('/a/b/')) outside.push(request.url);
    request.url = request.url.replace('/a/b', '');
    files(request, response);
  };
  const visit = async () => {
    const check = await device.opens(`${host.base}a/b/cek/umur`);
    await check.getByRole('heading', { level: 1, name: QUESTIONS.age }).waitFor();
    await check.waitForFunction(() => document.documentElement.classList.contains('offline-all'));
    const lists = await device.opens(`${host.base}a/b/daftar`);
    await picks({ page: lists }, 'daftar.csv', ODD_LIST);
    await checks({ page: lists });
    await lists.getByRole('link', { name: 'Privasi' }).click();
    await lists.getByRole('heading', { level: 1, name: 'Privasi' }).waitFor();
    assert.equal(new URL(lists.url()).pathname, '/a/b/privasi.html');
  };
  await visit();
  assert.deepEqual(outside, []);
  await host.stops();
  await device.beginsAnew();
  await visit();
});

test('Caddy serves the page rightly by the few lines of hosting/', async () => {
  const folder = `${scratch}/caddy`;
  cpSync('dist', `${folder}/payung`, { recursive: true });
  cpSync('hosting', `${folder}/hosting`, { recursive: true });
  for (const [name, form] of Object.entries(beside)) writeFileSync(`${folder}/hosting/${name}`, form);
  assert.ok(readFileSync('hosting/Caddyfile', 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).length <= 12);
  const port = await freePort();
  const caddy = spawn('caddy', ['run', '--config', 'hosting/Caddyfile'], {
    cwd: folder,
    env: { ...process.env, PORT: `${port}`, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const said = [];
  caddy.stderr.on('data', (line) => said.push(line));
  try {
    const base = `http://127.0.0.1:${port}`;
    let first;
    for (let tries = 0; !first; tries += 1) {
      first = await fetch(base).catch(() => null);
      assert.ok(tries < 100 && caddy.exitCode === null, `${said}`);
      if (!first) await wait(100);
    }
    const page = readFileSync('dist/index.html', 'utf8');
    for (const [path, type, body] of [
      ['/', 'text/html; charset=utf-8', page],
      ['/cek/umur', 'text/html; charset=utf-8', page],
      ['/manfaat/kasus', 'text/html; charset=utf-8', page],
      ['/privasi.html', 'text/html; charset=utf-8', readFileSync('dist/privasi.html', 'utf8')],
      ['/sematan.html', 'text/html; charset=utf-8', readFileSync('dist/sematan.html', 'utf8')],
      [`/${release}/boot.js`, 'text/javascript; charset=utf-8', readFileSync(`dist/${release}/boot.js`, 'utf8')],
      [`/${release}/worker_bg.wasm`, 'application/wasm'],
      ['/manifest.webmanifest', 'application/manifest+json'],
    ]) {
      const answer = await fetch(base + path, { headers: { 'accept-encoding': 'br' } });
      const { status, headers } = answer;
      assert.deepEqual([status, headers.get('content-type'), headers.get('content-encoding')], [200, type, 'br'], path);
      for (const [name, value] of Object.entries(headersOf(path))) assert.equal(headers.get(name), value, `${name} of ${path}`);
      const text = await answer.text();
      if (body) assert.equal(text, body, path);
    }
    for (const path of ['/missing.js', `/${release}/missing.wasm`, '/cek/boot.js']) {
      const { status, headers } = await fetch(base + path);
      assert.deepEqual([status, /immutable/.test(headers.get('cache-control'))], [404, false], path);
    }
  } finally {
    caddy.kill();
  }
});
