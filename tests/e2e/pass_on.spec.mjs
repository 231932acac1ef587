// Passing a result on: a link, a text, a message. Nothing leaves the device unless one presses it.

import assert from 'node:assert/strict';
import { COMPARISON, PARTS, QUESTIONS, REVIEW, SEND, SHEET, START, journey } from './journey.mjs';
import { FISHERMAN, UNLISTED, aged, working } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DONOR = 'Iuran Anda bisa dibayari donatur';
const UNREADABLE = 'Tautan ini tidak terbaca';
const NOTICE = 'Hasil dari tautan. Jawaban Anda sendiri di tab ini tidak berubah.';
const LINK = 'Tautan ke hasil ini';
const TEXT = 'Teks hasil';

const FISHERMANS_LINK =
  '/#1;aturan=2026-11-28;daerah=64.07;pekerjaan=nelayan;cara-kerja=own_account;penghasilan=1500000;tetap=no;umur=41;data-kemiskinan=poor;kepesertaan=none;akhir';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The address that is passed on, below that of the page. */
async function linkOf(visit) {
  await visit.opensDetails('Lihat teks dan tautan');
  const link = await visit.box(LINK).inputValue();
  const start = new URL('/', visit.page.url()).href;
  assert.ok(link.startsWith(`${start}#1;`), link);
  return link.slice(start.length - 1);
}

/** The address of the messenger with everything in it. */
const message = async (visit) => {
  const link = visit.page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).first();
  return { link, address: new URL(await link.getAttribute('href')) };
};

journey('a link opens the same verdict with somebody else, who can go on with it', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, SEND);
  const link = await linkOf(visit);
  assert.equal(link, FISHERMANS_LINK);

  const other = await visit.somebodyElse();
  await other.opens(link);
  await other.standsAt(GOVERNMENT);
  await other.reads(NOTICE, 'Hasil untuk: nelayan, 41 tahun, Kabupaten Kutai Barat');
  assert.deepEqual(await other.keeps(), []);
  assert.equal(await other.page.getByRole('link', { name: /^Ubah/ }).count(), 0);
  assert.equal(await other.page.getByRole('button', { name: 'Hapus semua jawaban' }).count(), 0);

  await other.reloads();
  await other.standsAt(GOVERNMENT);
  await other.presses('Pakai jawaban ini');
  await other.standsAt(GOVERNMENT);
  await other.page.waitForURL('**/hasil');
  await other.readsNothingLike('Hasil dari tautan');
  await other.changes('data kemiskinan', { registry: 'Tidak tercatat' });
  await other.follows('Sudah benar, lihat hasil', DONOR);
});

journey('one\'s own answers stay when a link is opened over them', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  const before = await visit.keeps();
  await visit.opens(FISHERMANS_LINK);
  await visit.standsAt(GOVERNMENT);
  await visit.reads(NOTICE);
  assert.deepEqual(await visit.keeps(), before);
  await visit.follows('Cek untuk Anda sendiri', REVIEW);
  assert.equal((await visit.answersListed())['Data kemiskinan'], 'Tidak tercatat');
  await visit.follows('Sudah benar, lihat hasil', DONOR);

  // Only whoever presses it takes the link's answers over.
  await visit.goesBackTo(REVIEW);
  await visit.goesBackTo(GOVERNMENT);
  await visit.presses('Pakai jawaban ini');
  await visit.page.waitForURL('**/hasil');
  await visit.standsAt(GOVERNMENT);
  assert.notDeepEqual(await visit.keeps(), before);
});

journey('who has answered nothing goes from a link to the first question', async (visit) => {
  await visit.opens(FISHERMANS_LINK);
  await visit.standsAt(GOVERNMENT);
  await visit.follows('Cek untuk Anda sendiri', QUESTIONS.occupation);
  await visit.readsNothingLike('Pilihan sekarang');
  await visit.goesBackTo(GOVERNMENT);
});

journey('a link pasted over an open page is opened too', async (visit) => {
  await visit.opens();
  await visit.page.goto(new URL(FISHERMANS_LINK, visit.page.url()).href);
  await visit.arrivesAt(GOVERNMENT);
  await visit.goesBackTo(START);
});

journey('in another tab a link touches neither tab', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  const first = visit.page;
  await visit.opensAnotherTab(FISHERMANS_LINK);
  await visit.standsAt(GOVERNMENT);
  await visit.presses('Pakai jawaban ini');
  await visit.standsAt(GOVERNMENT);
  visit.page = first;
  await visit.standsAt(DONOR);
  await visit.reloads();
  await visit.standsAt(DONOR);
});

journey('the screen says what the link carries, and no name or NIK can travel', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, SEND);
  await visit.opensDetails('Lihat teks dan tautan');
  await visit.reads(
    'Yang dikirim memuat daerah di KTP, pekerjaan, cara kerja, penghasilan sebulan, tetap atau tidak, umur, data kemiskinan, BPJS Ketenagakerjaan. Tanpa nama dan NIK.',
  );
  // Typed into a box where it does not belong, a NIK stays here.
  for (const [change, question] of [
    ['Ubah penghasilan sebulan', QUESTIONS.income],
    ['Ubah umur', QUESTIONS.age],
  ]) {
    await visit.opens('/periksa');
    await visit.follows(change, question);
    await visit.box().fill('6407011708850001');
    await visit.page.goBack();
    await visit.heading(question).waitFor({ state: 'detached' });
  }
  await visit.opens('/hasil/kirim');
  const link = await linkOf(visit);
  const text = await visit.box(TEXT).inputValue();
  const { address } = await message(visit);
  for (const passed of [link, text, address.searchParams.get('text')]) {
    assert.doesNotMatch(passed.replace(/[^\da-z]/g, ''), /\d{16}/);
    assert.ok(!passed.includes('6407011708850001'), passed);
  }
});

journey('of a day of birth only the age travels', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '17-8-1985' }, GOVERNMENT, SEND);
  assert.equal(await linkOf(visit), FISHERMANS_LINK);
});

journey('a chosen day travels, and is told where the link is opened', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, PARTS.registering);
  await visit.tries('Hitung untuk tanggal', '1-1-2027');
  await visit.reads('Dihitung untuk 1 Januari 2027, bukan hari ini.');
  await visit.returnsToResult(DONOR);
  await visit.looksInto(SEND);
  const link = await linkOf(visit);
  assert.ok(link.includes(';tanggal=2027-01-01;'), link);
  const other = await visit.somebodyElse();
  await other.opens(link);
  await other.standsAt(DONOR);
  await other.reads('Dihitung untuk 1 Januari 2027, bukan hari ini.', 'bila ada donatur, yang membayar Rp16.800 sebulan.');
  await other.presses('Pakai jawaban ini');
  await other.page.waitForURL('**/hasil');
  await other.looksInto(PARTS.registering);
  assert.equal(await other.box('Hitung untuk tanggal').inputValue(), '2027-01-01');
});

journey('what a chat or a counter leaves behind a link is not looked at', { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ }, async (visit) => {
  for (const added of ['&fbclid=IwAR0x_y-z', '?utm_source=wa&utm_medium=chat', ').', '], ya', '&amp;gclid=1', '%20lihat%20ini']) {
    await visit.opens(FISHERMANS_LINK + added);
    await visit.standsAt('Iuran Anda bisa dibayar pemerintah daerah');
  }
  for (const path of ['/rencana).', '/manfaat&fbclid=1', '/daftar.', '/majikan]']) {
    await visit.opens(path);
    assert.equal(await visit.heading('Halaman ini tidak ada').count(), 0, path);
  }
});

for (const [what, link, sentence] of [
  [
    'cut off',
    FISHERMANS_LINK.slice(0, FISHERMANS_LINK.indexOf(';kepesertaan')),
    'Tautannya terpotong atau berubah di bagian “data-kemiskinan”. Minta dikirim ulang, atau mulai cek sendiri.',
  ],
  [
    'damaged',
    '/#1;umur=empat;akhir',
    'Tautannya terpotong atau berubah di bagian “umur”. Minta dikirim ulang, atau mulai cek sendiri.',
  ],
  [
    'with a NIK in it',
    '/#1;umur=6407011708850001;akhir',
    'Tautannya terpotong atau berubah di bagian “umur”. Minta dikirim ulang, atau mulai cek sendiri.',
  ],
  [
    'of another page',
    '/#bab-3',
    'Yang ada di belakang tanda # bukan hasil Payung. Minta dikirim ulang, atau mulai cek sendiri.',
  ],
  [
    'of encoded rubbish',
    '/#%E0%A4%A%%%00<script>',
    'Yang ada di belakang tanda # bukan hasil Payung. Minta dikirim ulang, atau mulai cek sendiri.',
  ],
  [
    'endless',
    `/#1;umur=41${';'.repeat(2000)}akhir`,
    'Yang ada di belakang tanda # terlalu panjang untuk hasil Payung. Minta dikirim ulang, atau mulai cek sendiri.',
  ],
  [
    'of an older version',
    '/#0;umur=41;akhir',
    'Tautan ini dibuat versi lama (0) yang tidak kami baca lagi. Minta hasil yang baru, atau mulai cek sendiri.',
  ],
  [
    'of a newer version',
    '/#2;umur=41;akhir',
    'Tautan ini dibuat versi yang lebih baru (2). Muat ulang halaman ini saat ada internet, lalu buka tautannya lagi.',
  ],
]) {
  journey(`a link ${what} says what to do, and the answers stay`, async (visit) => {
    await visit.opens('/cek/umur');
    await visit.box().fill('41');
    const before = await visit.keeps();
    await visit.opens(link);
    await visit.standsAt(UNREADABLE);
    await visit.reads(sentence);
    assert.deepEqual(await visit.keeps(), before);
    await visit.follows('Ke halaman awal', START);
  });
}

journey('what a later version added is passed over, and said so', async (visit) => {
  await visit.opens('/#1;pekerjaan=penyelam;anak=2;cara-kerja=employee;akhir');
  await visit.standsAt('Iuran Anda kewajiban majikan');
  await visit.reads(
    'Bagian ini tidak dikenal versi ini dan dilewati: pekerjaan=penyelam, anak=2. Bila perlu, buka tautan di Payung versi terbaru.',
  );
});

journey('a link made with older rules says that it was computed anew', async (visit) => {
  await visit.opens('/#1;aturan=2026-01-31;cara-kerja=employee;akhir');
  await visit.standsAt('Iuran Anda kewajiban majikan');
  await visit.reads(
    'Tautan ini dibuat dengan aturan yang diperiksa 31 Januari 2026. Hasilnya dihitung ulang dengan aturan sekarang.',
  );
});

journey('a link for a day before the rules says so', async (visit) => {
  await visit.opens('/#1;tanggal=1990-01-01;cara-kerja=own_account;umur=41;akhir');
  const told = visit.page.getByText(/bisa menghitung mulai 2 Desember 2019/);
  await told.filter({ visible: true }).first().waitFor();
});

journey('a link without answers offers nothing to take over', async (visit) => {
  await visit.goesThrough(working('Punya majikan dan upah tetap'), 'Iuran Anda kewajiban majikan');
  const before = await visit.keeps();
  await visit.opens('/#1;akhir');
  await visit.standsAt('Belum ada jawaban');
  assert.equal(await visit.page.getByRole('button', { name: 'Pakai jawaban ini' }).count(), 0);
  assert.deepEqual(await visit.keeps(), before);
});

journey('a name of a place on the page is no link', async (visit) => {
  await visit.opens('/#contoh');
  await visit.standsAt(START);
});

journey('the text and the link can be copied', clipboard, async (visit) => {
  const copied = () => visit.page.evaluate(() => navigator.clipboard.readText());
  await visit.goesThrough(FISHERMAN, GOVERNMENT, SEND);
  await visit.presses('Salin teks');
  await visit.readsIn(visit.region('Simpan dan teruskan').getByRole('status'), 'Tersalin.');
  const lines = (await copied()).split('\n');
  assert.deepEqual(lines.slice(0, 4), [
    'Hasil Payung untuk nelayan, 41 tahun, Kabupaten Kutai Barat',
    'Iuran Anda bisa dibayar pemerintah daerah. Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota (jumlah penerima).',
    'Langkah 1: Datangi Disnakertrans Kutai Barat.',
    'Bawa KTP elektronik dan nomor HP.',
  ]);
  assert.equal(
    lines.at(-1),
    'Dihitung untuk 21 November 2026. Aturan diperiksa 28 November 2026. Perkiraan, bukan keputusan. Bukan situs resmi BPJS Ketenagakerjaan.',
  );
  await visit.presses('Salin tautan');
  await visit.readsIn(visit.region('Simpan dan teruskan').getByRole('status'), 'Tersalin.');
  assert.equal(await copied(), new URL(FISHERMANS_LINK, visit.page.url()).href);
});

for (const [why, beforehand] of [
  ['there is no clipboard', () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })],
  ['the browser refuses', () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  }],
]) {
  journey(`where ${why}, the screen says how to copy by hand`, { beforehand }, async (visit) => {
    await visit.goesThrough(FISHERMAN, GOVERNMENT, SEND);
    for (const button of ['Salin teks', 'Salin tautan']) {
      await visit.presses(button);
      await visit.readsIn(
        visit.region('Simpan dan teruskan').getByRole('status'),
        'Tidak bisa disalin otomatis. Tekan lama pada tautan atau teks di bawah, lalu pilih Salin.',
      );
      // What is to be copied stands there without another press.
      await visit.box(LINK).waitFor();
      await visit.box(TEXT).waitFor();
    }
  });
}

journey('the message holds the text and the link, and is sent by nobody but the person', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, SEND);
  const { link, address } = await message(visit);
  assert.equal(address.origin + address.pathname, 'https://wa.me/');
  assert.deepEqual([...address.searchParams.keys()], ['text']);
  const lines = address.searchParams.get('text').split('\n');
  assert.equal(lines[0], 'Hasil Payung untuk nelayan, 41 tahun, Kabupaten Kutai Barat');
  assert.equal(lines.at(-1), new URL(FISHERMANS_LINK, visit.page.url()).href);
  assert.equal(await link.getAttribute('target'), '_blank');
  assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');

  // That nothing was asked of it until now is checked of every visit; pressed, it is asked once, from a new tab.
  const asked = [];
  await visit.page.context().route('https://wa.me/**', (route) => {
    asked.push([route.request().url(), route.request().headers().referer]);
    return route.fulfill({ contentType: 'text/plain', body: 'wa.me' });
  });
  const opened = visit.page.context().waitForEvent('page');
  await link.click();
  await (await opened).getByText('wa.me').waitFor();
  assert.deepEqual(asked, [[address.href, undefined]]);
  await visit.heading(SEND).waitFor();
});

journey('where the device can share, it gets the same text and link', {
  beforehand: () => {
    globalThis.shared = [];
    navigator.share = (data) => {
      globalThis.shared.push(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    };
  },
}, async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, SEND);
  await visit.presses('Bagikan');
  const [shared, ...more] = await visit.page.evaluate(() => globalThis.shared);
  assert.equal(more.length, 0);
  assert.equal(shared.title, 'Payung');
  const { address } = await message(visit);
  assert.equal(shared.text, address.searchParams.get('text'));
});

journey('where the device cannot share, no button says it can', async (visit) => {
  await visit.goesThrough(aged('65'), 'Pendaftaran baru sampai umur 64', SEND);
  assert.equal(await visit.page.getByRole('button', { name: 'Bagikan' }).count(), 0);
});

journey('the sheet and the comparison are of one\'s own answers, not of a link', async (visit) => {
  await visit.opens(FISHERMANS_LINK);
  await visit.standsAt(GOVERNMENT);
  assert.equal(await visit.page.getByRole('link', { name: 'Cetak satu halaman' }).count(), 0);
  for (const path of ['/lembar', '/banding']) {
    await visit.opens(path);
    await visit.heading('Belum ada jawaban').waitFor();
  }
  for (const heading of [SHEET, COMPARISON]) assert.equal(await visit.heading(heading).count(), 0);
});
