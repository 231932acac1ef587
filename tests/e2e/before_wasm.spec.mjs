// The plain page: before the app has arrived, where it never arrives, and where scripts are off.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, START, journey } from './journey.mjs';

const PLAIN = [
  START,
  'Untuk yang bekerja tanpa gaji tetap: petani, nelayan, ojek, pedagang, buruh harian.',
  'Gratis. Tanpa nama, tanpa NIK.',
  'Jawaban Anda tetap di perangkat ini. Tidak ada yang dikirim.',
  'Bukan situs resmi BPJS Ketenagakerjaan',
  'Telepon 175, layanan BPJS Ketenagakerjaan, atau datang ke kantor cabangnya.',
  'Payung membantu memperkirakan. Keputusan ada pada kantor yang berwenang. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah.',
  'Aturan diperiksa terakhir 28 November 2026.',
];

/** What helps where a browser runs no program: trying again does not. */
const BLOCKED =
  'Peramban ini tidak bisa atau tidak boleh menjalankan program Payung. Buka di peramban lain atau HP lain. Bisa juga telepon 175 atau datang ke kantor cabang BPJS Ketenagakerjaan.';
const BLOCKED_IN_ENGLISH =
  'This browser cannot run Payung’s program, or may not. Open it in another browser or on another phone. You can also call 175 or go to a BPJS Ketenagakerjaan branch office.';

/** The page says what helps, and nothing that does not. */
const saysWhatHelps = async (visit, words, again) => {
  const notice = visit.page.getByRole('alert');
  await visit.readsIn(notice, words);
  assert.equal(await notice.getByText(FAILED).isVisible(), false);
  assert.equal(await notice.getByRole('button', { name: again }).count(), 0);
  assert.equal(await notice.getByRole('link', { name: /175/ }).getAttribute('href'), 'tel:175');
};

const FAILED =
  'Halaman ini belum terbuka penuh. Telepon 175 atau datang ke kantor cabang BPJS Ketenagakerjaan.';

journey('without scripts the page says what it is and where to ask', { javaScript: false }, async (visit) => {
  await visit.opens();
  await visit.reads(
    ...PLAIN,
    'Untuk cek otomatis, peramban Anda perlu JavaScript. Tanpa itu, telepon 175 atau datang ke kantor cabang BPJS Ketenagakerjaan.',
    'Rp16.800 sebulan, paling rendah',
  );
  assert.deepEqual(await visit.terms(visit.region('Manfaatnya')), {
    'Tanpa batas': 'Biaya berobat kecelakaan kerja, sesuai kebutuhan medis.',
    'Rp70 juta': 'Bila meninggal karena kecelakaan kerja.',
    'Rp42 juta': 'Bila meninggal bukan karena kerja, setelah 3 bulan iuran berturut-turut. Sebelum itu Rp10 juta.',
    'sampai Rp174 juta': 'Beasiswa dua anak, dari TK sampai kuliah. Langsung bila karena kerja. Selain itu setelah 36 bulan iuran.',
  });
});

/** Links that can be seen and lead to a screen, which nothing would draw. */
const deadEnds = async ({ page }) => {
  const addresses = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return addresses.filter((address) => !/^(tel:|#isi$|\.\/$)|^[a-z-]+\.html$/.test(address));
};

journey('without scripts nothing stands there that leads to a screen', { javaScript: false }, async (visit) => {
  for (const path of ['/', '/hasil', `/${FISHERMANS_HASH}`]) {
    await visit.opens(path);
    await visit.reads('Tautan hasil dari orang lain juga tidak bisa ditampilkan tanpa JavaScript. Minta teksnya dikirim.');
    assert.deepEqual(await deadEnds(visit), [], path);
    assert.equal(await visit.page.getByRole('button').count(), 0);
    assert.equal(await visit.page.getByRole('link', { name: 'Telepon 175' }).first().getAttribute('href'), 'tel:175');
  }
});

const LINK_FAILED =
  'Isi alamat yang Anda buka baru tampil sesudah halaman ini terbuka penuh. Bila tautannya dari orang lain, minta teksnya dikirim juga.';
const FISHERMANS_HASH = '#1;daerah=64.07;pekerjaan=nelayan;cara-kerja=own_account;umur=41;akhir';

journey('when the app does not arrive, the page says whom to call and offers to try again', { without: /_bg\.wasm$/ }, async (visit) => {
  await visit.opens();
  const notice = visit.page.getByRole('alert');
  await visit.readsIn(notice, FAILED);
  await visit.reads(...PLAIN);
  assert.equal(await notice.getByRole('link', { name: 'Telepon 175' }).getAttribute('href'), 'tel:175');
  assert.equal(await notice.getByText(LINK_FAILED).isVisible(), false);
  for (const dead of ['Mulai cek', 'Anda majikannya? Hitung biayanya']) {
    assert.equal(await visit.page.getByRole('link', { name: dead }).count(), 0, dead);
  }
  await visit.page.unroute(/_bg\.wasm$/);
  await visit.reloadsBy(() => notice.getByRole('button', { name: 'Coba lagi' }).click());
  await visit.page.getByRole('link', { name: 'Mulai cek' }).waitFor();
  await visit.takesOver();
  assert.equal(await visit.page.getByRole('alert').count(), 0);
});

journey('who presses before it fails is told so, too', { without: /_bg\.wasm$/ }, async (visit) => {
  for (const path of [ADDRESSES.age, '/hasil', `/${FISHERMANS_HASH}`, '/manfaat', '/rencana#rencana-1;akhir', '/daftar']) {
    await visit.opens(path);
    await visit.readsIn(visit.page.getByRole('alert'), FAILED, LINK_FAILED);
  }
});

journey('while the app is on its way, the page can be used already', async (visit) => {
  const arrives = await visit.opensSlowly();
  await visit.reads(...PLAIN);
  await visit.types('Tab', 'Enter');
  await visit.focuses(visit.page.getByRole('main'));
  await visit.follows('Mulai cek');
  assert.equal(await visit.page.getByRole('alert').count(), 0);
  await visit.standsAt(QUESTIONS.occupation);
  await visit.focuses(visit.page.getByRole('heading', { level: 1 }));
  await visit.follows('Kembali');
  await visit.standsAt(START);
  await visit.page.goBack();
  await visit.standsAt(QUESTIONS.occupation);
  await arrives();
  await visit.standsAt(QUESTIONS.occupation);
});

/** The first question, asked while its program is still on its way. */
const isAskedFirst = async (visit, path = ADDRESSES.occupation) => {
  const arrives = await visit.opensSlowly(path);
  await visit.standsAt(QUESTIONS.occupation);
  return arrives;
};

journey('the first question is the one the app asks', async (visit) => {
  const arrives = await isAskedFirst(visit);
  const screen = () => visit.page.getByRole('main').ariaSnapshot();
  const [title, before] = [await visit.page.title(), await screen()];
  await arrives();
  assert.equal(await visit.page.title(), title);
  assert.equal(await screen(), before);
});

journey('what is answered before the app has arrived is answered', async (visit) => {
  const arrives = await isAskedFirst(visit);
  await visit.row('Petani').click();
  await visit.row('Nelayan').click();
  await visit.readsIn(visit.page.getByRole('button', { name: 'Nelayan' }), 'Sedang membuka…');
  assert.equal(await visit.page.getByText('Sedang membuka…').count(), 1);
  await arrives();
  await visit.standsAt(QUESTIONS.engagement);
  await visit.page.goBack();
  await visit.standsAt(QUESTIONS.occupation);
  await visit.readsIn(visit.page.getByRole('button', { name: 'Nelayan' }), 'Pilihan sekarang');
});

journey('what is typed before the app has arrived is searched for', async (visit) => {
  const arrives = await isAskedFirst(visit);
  await visit.page.getByRole('textbox').fill('ojol');
  await visit.types('Enter');
  await arrives();
  await visit.focuses(visit.box());
  assert.equal(await visit.box().inputValue(), 'ojol');
  await visit.row('Ojek online (ojol)').click();
  await visit.standsAt(QUESTIONS.engagement);
});

journey('the first question is asked in the language of the page', async (visit) => {
  const arrives = await visit.opensSlowly(`${ADDRESSES.occupation}?lang=en`);
  await visit.page.getByRole('heading', { level: 1, name: 'What is your work?' }).waitFor();
  await visit.page.getByRole('link', { name: 'Back', exact: true }).click();
  await visit.page.waitForURL(/\/\?lang=en$/);
  await visit.page.goBack();
  await visit.page.getByRole('button', { name: 'Fisher' }).click();
  await arrives();
  await visit.page.getByRole('heading', { level: 1, name: 'How do you work?' }).waitFor();
});

journey('no question is asked where the app does not arrive', { without: /_bg\.wasm$/ }, async (visit) => {
  await visit.opens(ADDRESSES.occupation);
  await visit.readsIn(visit.page.getByRole('alert'), FAILED);
  await visit.standsAt(START);
  assert.equal(await visit.page.getByRole('main').getByRole('button').count(), 0);
});

const OTHERS = 'Potongan iuran (selain sopir, ojek, dan kurir) hanya sampai bulan Desember 2026. Sesudah itu iuran penuh.';
const TRANSPORT = 'Potongan iuran untuk sopir, ojek, dan kurir hanya sampai bulan Maret 2027. Sesudah itu iuran penuh.';
const OLD = /lebih dari setengah tahun lalu\. Sambungkan internet untuk versi terbaru, atau tanya 175 dulu\./;

for (const [today, ends, isOld] of [
  ['2026-09-30T12:00:00Z', [], false],
  ['2026-11-21T12:00:00Z', [OTHERS], false],
  ['2026-12-31T12:00:00Z', [OTHERS], false],
  ['2027-01-02T12:00:00Z', [TRANSPORT], false],
  ['2027-03-31T12:00:00Z', [TRANSPORT], false],
  ['2027-05-20T12:00:00Z', [], false],
  ['2027-06-01T12:00:00Z', [], true],
]) {
  journey(`on ${today.slice(0, 10)} the page says what ends soon and whether its rules are old`, { today }, async (visit) => {
    await visit.opens(ADDRESSES.age);
    for (const line of [OTHERS, TRANSPORT]) {
      assert.equal(await visit.page.getByText(line).isVisible(), ends.includes(line), line);
    }
    assert.equal(await visit.page.getByText(OLD).isVisible(), isOld);
  });
}

journey('without its texts no app begins', { without: /texts-check-id\.txt$/ }, async (visit) => {
  await visit.opens();
  await visit.readsIn(visit.page.getByRole('alert'), FAILED);
});

/** A browser before our notation, or one whose owner switched programs off. */
const without = (name) => `Object.defineProperty(globalThis, '${name}', { value: undefined, configurable: true });`;

journey('where programs are switched off, the page says what helps', { beforehand: without('WebAssembly'), without: /nothing/ }, async (visit) => {
  await visit.opens();
  await saysWhatHelps(visit, BLOCKED, 'Coba lagi');
  await visit.reads(...PLAIN);
  await visit.opens('/?lang=en');
  await saysWhatHelps(visit, BLOCKED_IN_ENGLISH, 'Try again');
});

journey('where the host forbids programs, the page says what helps', { without: /nothing/ }, async (visit) => {
  await visit.page.route('**/', async (route) => {
    const answer = await route.fetch();
    const headers = { ...answer.headers(), 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response: answer, headers });
  });
  await visit.opens();
  await saysWhatHelps(visit, BLOCKED, 'Coba lagi');
});

for (const [what, script] of Object.entries({ 'notation newer than the browser': '%%', 'a start script that is cut off': 'import {' })) {
  journey(`with ${what} the page says so`, { without: /nothing/ }, async (visit) => {
    await visit.page.route(/boot\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
    await visit.opens();
    await visit.readsIn(visit.page.getByRole('alert'), FAILED);
    await visit.reads(...PLAIN);
  });
}

journey('a start script that never arrives is told of', { without: /boot\.js$/ }, async (visit) => {
  await visit.opens();
  await visit.readsIn(visit.page.getByRole('alert'), FAILED);
});

journey('inside a page of somebody else it says so and leads out, where no header forbids it', { without: /nothing/, mayAskFor: /./ }, async (visit) => {
  const { page } = visit;
  await page.route('**/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><iframe src="/cek/umur" width="360" height="600"></iframe>' }),
  );
  await page.route('**/cek/umur', async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  await page.goto(new URL('/frame', process.env.BASE_URL).href);
  const frame = page.frameLocator('iframe');
  await frame.getByText('Payung sedang tampil di dalam halaman lain.').waitFor();
  assert.equal(await frame.getByRole('textbox').count(), 0);
  await frame.getByRole('link', { name: 'Buka Payung' }).click();
  await page.getByRole('heading', { level: 1, name: QUESTIONS.age }).waitFor();
});

journey('a header keeps other pages from showing it at all', { mayFail: true, mayAskFor: /./ }, async (visit) => {
  await visit.page.route('**/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><iframe src="/"></iframe>' }),
  );
  const refused = visit.page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await visit.page.goto(new URL('/frame', process.env.BASE_URL).href);
  await refused;
});

const LATER = /texts-check-later-id\.txt$/;

journey('a result whose texts do not arrive is not shown, and is when they do', { without: LATER }, async (visit) => {
  await visit.opens(`/${FISHERMANS_HASH}`);
  await visit.readsIn(visit.page.getByRole('alert'), FAILED);
  assert.deepEqual(await visit.page.getByRole('heading', { level: 1 }).allInnerTexts(), ['Sedang membuka…']);
  await visit.page.unroute(LATER);
  await visit.reloadsBy(() => visit.page.getByRole('button', { name: 'Coba lagi' }).click());
  await visit.page.getByRole('heading', { level: 1, name: /^(?!Sedang)/ }).waitFor();
  assert.equal(await visit.page.getByRole('alert').count(), 0);
});
