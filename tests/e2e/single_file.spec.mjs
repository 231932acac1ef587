// The app as one HTML file: opened from a disk with every request refused, it says what the hosted page says.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { DONT_KNOW, QUESTIONS, SEND, START } from './journey.mjs';
import { LISTS, ODD_LIST, checks, picks } from './people_lists.mjs';
import { PLAN } from './planner.mjs';

const BASE = process.env.BASE_URL;
const folder = mkdtempSync(join(tmpdir(), 'payung-one-file-'));
const made = (name, ...more) => {
  const target = join(folder, name);
  execFileSync('node', ['xtask/node/one_file.mjs', 'dist', target, ...more]);
  return target;
};
const small = made('payung.html');
const large = made('payung-dengan-daftar.html', 'lists');

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/lib/chromium/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of somebody; `faults` is what went wrong or was asked of a network. */
const opened = async (address, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'id-ID', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  page.on('request', (request) => /^https?:/.test(request.url()) && page.faults.push(request.url()));
  await page.clock.setFixedTime('2026-11-21T09:00:00+08:00');
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      globalThis.plainPage = document.querySelector('main');
    });
  });
  await goes(page, address);
  return page;
};
const goes = async (page, address) => {
  await page.goto(address);
  await takesOver(page);
};
const takesOver = (page) => page.waitForFunction(() => document.querySelector('main') !== globalThis.plainPage);
const says = (page) => page.locator('main').innerText();
const heading = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const inFile = (file, address = '') => pathToFileURL(file).href + (address.startsWith('#') ? address : `#/${address}`);
const OFFLINE = { offline: true };

test('it is small enough for a message, and says of which release it is', async () => {
  assert.ok(statSync(small).size <= 1_200_000, `${statSync(small).size}`);
  assert.ok(statSync(large).size <= 1_800_000, `${statSync(large).size}`);
  const [release] = readdirSync('dist').filter((name) => name.startsWith('release-'));
  const page = await opened(pathToFileURL(small).href, OFFLINE);
  await page.getByText(`Versi ${release.replace('release-', '')}`).waitFor();
  assert.deepEqual(page.faults, []);
});

const FISHERMAN =
  '#1;daerah=64.07;pekerjaan=nelayan;cara-kerja=own_account;umur=41;penghasilan=1500000;tetap=no;data-kemiskinan=poor;kepesertaan=none;akhir';

/** What the file has not: addresses of the host, where the rules can be read; the rulebook's worker; lists. */
const asInFile = (words) =>
  words
    .replaceAll(/ · \S+\/aturan$/gm, '')
    .replaceAll(/^\S+\/aturan\S*\n*/gm, '')
    .replaceAll(/^(Aturan buatan sendiri|Uji kasus|Periksa daftar)$\n?/gm, '')
    .trimEnd();

test('every answer is the one of the hosted page', async () => {
  const file = await opened(inFile(small), OFFLINE);
  const host = await opened(BASE);
  for (const address of [
    FISHERMAN,
    'contoh/ojek-online',
    'majikan',
    'manfaat',
    'manfaat/meninggal-di-laut',
    'manfaat/keliru',
    'rencana',
    'rencana/periksa',
    'acara/layar#acara-1;daerah=64.07;susun=tangan-peserta.iuran;cerita=buta.awal.tunai;susun=daerah.syarat-daftar;akhir',
    'acara/cetak',
    'acara/daftar-periksa',
    'acara/ruang',
    'aturan',
    'aturan/jkm_monthly',
    'aturan/berubah',
    'aturan/daerah',
    'nowhere',
  ]) {
    // The file has one path: only another page in between opens it anew.
    await file.goto('about:blank');
    await Promise.all([goes(file, inFile(small, address)), goes(host, `${BASE}/${address}`)]);
    assert.equal(await says(file), asInFile(await says(host)), address);
  }
  assert.deepEqual(file.faults, []);
});

test('one goes from question to question, to other areas and back, and the way out has no address', async () => {
  const page = await opened(pathToFileURL(small).href, OFFLINE);
  await heading(page, START);
  await page.getByRole('link', { name: 'Mulai cek' }).click();
  await heading(page, QUESTIONS.occupation);
  await page.getByRole('button', { name: 'Nelayan', exact: false }).first().click();
  await heading(page, QUESTIONS.engagement);
  await page.reload();
  await takesOver(page);
  await heading(page, QUESTIONS.engagement);
  await page.goBack();
  await heading(page, QUESTIONS.occupation);
  await page.getByRole('link', { name: 'Rencana donatur', exact: true }).first().click();
  await heading(page, PLAN);
  await page.goBack();
  await heading(page, QUESTIONS.occupation);
  await page.getByRole('button', { name: 'Nelayan', exact: false }).first().click();
  await heading(page, QUESTIONS.engagement);
  // Nothing more is known: what comes after each question is the next one, then the review, then the result.
  while (await page.evaluate(() => location.hash.startsWith('#/cek/'))) {
    const before = await page.evaluate(() => location.hash);
    await page.getByRole('button', { name: new RegExp(`^${DONT_KNOW}`) }).click();
    await page.waitForFunction((before) => location.hash !== before, before);
  }
  await page.getByRole('link', { name: 'Lihat hasil' }).click();
  await page.getByRole('link', { name: 'Kirim', exact: false }).first().click();
  await heading(page, SEND);
  assert.equal(await page.getByRole('button', { name: 'Salin teks' }).count(), 1);
  assert.equal(await page.getByRole('button', { name: 'Salin tautan' }).count(), 0);
  assert.doesNotMatch(await page.content(), /wa\.me[^"]*file%3A/);
  assert.equal(await page.getByRole('link', { name: 'Periksa daftar' }).count(), 0);
  assert.deepEqual(page.faults, []);
});

test('a deck in the file is run by keys from its link, and there is no code where there is no address', async () => {
  const deck = 'acara/layar#acara-1;daerah=64.07;susun=tangan-peserta.iuran;cerita=meninggal-di-laut.awal.tunai;susun=daerah;akhir';
  const page = await opened(inFile(small, deck), OFFLINE);
  for (const [number, words] of [[1, 'Siapa yang sudah peserta'], [2, 'Rp8.400'], [3, 'Meninggal saat melaut'], [4, 'Rp70 juta'], [5, 'Siapa yang bisa membayari di Kabupaten Kutai Barat']]) {
    await page.getByText(`Payung · ${number} dari 6`).waitFor();
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    if (number < 5) await page.keyboard.press('PageDown');
  }
  await page.reload();
  await takesOver(page);
  await page.getByText('Payung · 5 dari 6').waitFor();
  await page.goto('about:blank');
  await goes(page, inFile(small, 'acara/qr#manfaat/buta'));
  await page.getByText('Halaman ini dibuka dari berkas, jadi tidak punya alamat untuk kode QR.').waitFor();
  assert.deepEqual(page.faults, []);
});

test('with lists inside, a list is checked by its worker', async () => {
  const page = await opened(inFile(large, 'daftar'), OFFLINE);
  await heading(page, LISTS);
  await picks({ page }, 'daftar.csv', ODD_LIST);
  await checks({ page });
  assert.deepEqual(page.faults, []);
});

test('another language is in the file, and stays from area to area', async () => {
  const page = await opened(inFile(large, 'cek/umur'), OFFLINE);
  await page.getByRole('link', { name: 'English', exact: true }).first().click();
  await heading(page, 'How old are you?');
  await page.getByRole('link', { name: 'Rules', exact: true }).first().click();
  await heading(page, 'Rules');
  await page.getByRole('link', { name: 'Check a list', exact: true }).first().click();
  await heading(page, 'Check a list of workers');
  // What is not inside is not offered.
  await goes(page, inFile(large, 'aturan'));
  assert.equal(await page.getByRole('link', { name: /buatan|home-made/i }).count(), 0);
  assert.deepEqual(page.faults, []);
});

test('the pages whose reader is not in the file say so, and what to do, at their direct address', async () => {
  const page = await opened(inFile(small, 'aturan/uji-kasus'), OFFLINE);
  for (const address of ['aturan/uji-kasus', 'aturan/buatan-sendiri', 'aturan/buatan-sendiri/tulis']) {
    await page.goto('about:blank');
    await goes(page, inFile(small, address));
    await page.getByText('tidak ikut di berkas ini. Buka Payung dari alamatnya di internet').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Jalankan semua kasus' }).count(), 0);
  }
  assert.deepEqual(page.faults, []);
});

test('a file that was cut off on its way says that it does not open', async () => {
  const whole = readFileSync(small);
  const cut = join(folder, 'cut.html');
  const text = whole.toString('latin1').replace(/(id="berkas"[^>]*>[^<]{1000})[^<]*/, '$1');
  writeFileSync(cut, Buffer.from(text, 'latin1'));
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(cut).href);
  await page.getByRole('alert').filter({ hasText: 'Halaman ini belum terbuka penuh' }).waitFor();
});
