// The self-check inside a page of somebody else: at the one address that is made for it, from the start to the result.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { PARTS, QUESTIONS, REVIEW, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';

const NOTE = 'Payung, cek mandiri. Bukan situs resmi BPJS Ketenagakerjaan. Tidak ada yang dikirim.';
const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';
const OUT = 'Buka Payung selengkapnya di tab baru';
const BASE = process.env.BASE_URL;

// Another name of this machine is another origin.
const around = {};
const village = createServer((request, response) => {
  const address = new URL(request.url, BASE).searchParams.get('frames');
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><title>Desa</title><iframe title="x" src="${BASE}/${address}" width="360" height="640"></iframe>`);
});
before(async () => {
  await new Promise((resolve) => village.listen(0, 'localhost', resolve));
});
after(() => village.close());

/** A journey that begins at a page of the village, which frames an address of ours. */
const framed = (title, address, options, story) =>
  journey(title, Object.defineProperty({ mayAskFor: /./, ...options }, 'around', { get: () => around[address] }), async (visit) => {
    const { page } = visit;
    try {
      await story(visit);
    } finally {
      visit.page = page;
    }
  });

const opens = async (visit, address) => {
  around[address] = `http://localhost:${village.address().port}/?frames=${address}`;
  await visit.page.goto(around[address]);
};

const ITS_OWN = 'sematan.html';

framed('a fisherman goes to his result inside a page of his village, and nothing is kept', ITS_OWN, {}, async (visit) => {
  const { page } = visit;
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await opens(visit, ITS_OWN);
  const frame = page.frames().find((one) => one.url().startsWith(BASE));
  visit.page = frame;
  await visit.takesOver();
  await visit.reads(NOTE);
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers(FISHERMAN);
  await visit.arrivesAt(REVIEW);
  await visit.reads(NOTE);
  await visit.seesResult(VERDICT, PARTS.family);
  await visit.reads(NOTE);
  await frame.evaluate(() => history.back());
  await visit.standsAt(VERDICT);
  assert.equal(new URL(frame.url()).pathname, `/${ITS_OWN}`);

  const kept = await frame.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage), document.cookie]);
  assert.deepEqual(kept, [[], [], '']);
  assert.deepEqual(asked.filter((address) => /offline\.js|service-worker/.test(address)), []);

  visit.page = page;
  const inside = page.frameLocator('iframe');
  for (const [name, path] of [[OUT, '/'], ['Privasi', '/privasi.html']]) {
    const [tab] = await Promise.all([page.waitForEvent('popup'), inside.getByRole('link', { name, exact: true }).click()]);
    await tab.waitForLoadState();
    assert.equal(tab.url(), BASE + path);
    await tab.close();
  }
  // Where one stands inside, one still does.
  await inside.getByRole('heading', { level: 1, name: VERDICT }).waitFor();
});

framed('in another language it says so in that', `${ITS_OWN}?lang=en`, {}, async (visit) => {
  const { page } = visit;
  await opens(visit, `${ITS_OWN}?lang=en`);
  visit.page = page.frames().find((one) => one.url().startsWith(BASE));
  await visit.takesOver();
  await visit.reads('Payung, self-check. Not an official site of BPJS Ketenagakerjaan. Nothing is sent.');
  await visit.follows('Start the check');
  await visit.page.getByRole('heading', { level: 1, name: 'What is your work?' }).waitFor();
  assert.match(visit.page.url(), /\/sematan\.html\?lang=en#\/cek\//);
  visit.page = page;
});

for (const address of ['', 'index.html', 'cek/umur', 'sematan', 'sematan.html/', 'privasi.html', 'aturan']) {
  framed(`no other address may be framed: /${address}`, address, { mayFail: true }, async (visit) => {
    const refused = visit.page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await opens(visit, address);
    await refused;
  });
}

journey('opened by itself it is the self-check too, and keeps nothing', async (visit) => {
  await visit.opens(`/${ITS_OWN}`);
  await visit.reads(NOTE);
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers({ occupation: FISHERMAN.occupation });
  assert.deepEqual(await visit.keeps(), []);
});

journey('the page for other sites hands out the code, with its own address', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await visit.opens('/untuk-situs-lain.html');
  await visit.presses('Salin teks');
  await page.getByRole('status').filter({ hasText: 'Tersalin.' }).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(code.startsWith(`<iframe src="${BASE}/sematan.html"`) && code.includes(`title="${NOTE}"`) && code.endsWith('</iframe>'), code);
});
