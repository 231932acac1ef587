// What each way of being paid for asks: where to register, what it costs, who owes it, what to know about one's work.

import assert from 'node:assert/strict';
import { EMPLOYER, PARTS, journey } from './journey.mjs';
import { DRIVER, FISHERMAN, HOUSEHOLD, MEMBER, TRUCKER, UNLISTED, aged, working } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const OWES = 'Iuran Anda kewajiban majikan';
const TRAP = /^Tanyakan dulu sebelum membayar sendiri: /;
const WAGE = 'Upah Anda sebulan';
const GROUPS = 'Kecelakaan kerja (JKK) menurut golongan risiko, dibayar majikan';

/** What to know about one's occupation or way of working, by heading. */
const known = (visit) => visit.groups(visit.region('Khusus pekerjaan Anda'));

/** What one has to know to register and to pay, each opened on demand. */
const HOW = [
  'Yang diperlukan untuk mendaftar',
  'Tempat mendaftar',
  'Yang Anda nyatakan di aplikasi JMO',
  'Tempat membayar',
  'Lama yang bisa dibayar sekaligus',
  'Kalau bulan dengan potongan telanjur dibayar penuh',
  'Kalau terlambat membayar',
  'Kapan perlindungan terputus',
  'Kalau kepesertaan sudah berakhir',
];

/** What can be opened in a region. */
const listsOf = (region) => region.locator('summary').allInnerTexts();

const headings = (visit) => visit.page.getByRole('heading', { level: 2 }).allInnerTexts();

journey('with a budget open, registering oneself comes with a warning and on demand', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, PARTS.registering);
  const own = visit.region('Mendaftar dan membayar');
  await own.getByText(TRAP).waitFor();
  await visit.readsIn(own, 'Bulan pertama, November 2026: Rp11.400. Sampai Desember 2026. Mulai Januari 2027 Rp22.800.');
  assert.deepEqual(await listsOf(own), HOW);
  const periods = await visit.opensDetails('Lama yang bisa dibayar sekaligus');
  assert.deepEqual(await visit.points(periods), ['1 bulan', '3 bulan', '6 bulan', '12 bulan']);
});

journey('a donor is told of with where to find one', async (visit) => {
  await visit.goesThrough(UNLISTED, 'Iuran Anda bisa dibayari donatur', PARTS.registering);
  const lists = await listsOf(visit.region('Lewat donatur'));
  assert.equal(lists.length, 3);
  const points = await visit.points(await visit.opensDetails('SERTAKAN'));
  assert.ok(points[0].includes('JMO'), points[0]);
  await visit.region('Mendaftar dan membayar').getByText(TRAP).waitFor();
});

journey('who pays alone reads how', async (visit) => {
  await visit.goesThrough(TRUCKER, 'Anda bisa mendaftar sendiri: Rp35.650 sebulan', PARTS.registering);
  const own = visit.region('Mendaftar dan membayar');
  await visit.readsIn(own, 'Bulan pertama, November 2026: Rp35.650. Sampai Maret 2027. Mulai April 2027 Rp71.300.');
  assert.deepEqual(await listsOf(own), HOW);
});

journey('an employee sees what the employer owes, in each of the five risk groups', async (visit) => {
  await visit.goesThrough(working('Punya majikan dan upah tetap'), OWES, PARTS.price);
  await visit.reads('Majikan mendaftarkan dan menyetor. Dari upah Anda hanya boleh dipotong bagian pekerja di tabel ini.');
  assert.deepEqual(await visit.rows(visit.table(GROUPS)), [
    ['Golongan risiko', 'Tarif'],
    ['1', '0,24%'],
    ['2', '0,54%'],
    ['3', '0,89%'],
    ['4', '1,27%'],
    ['5', '1,74%'],
  ]);
  assert.equal(await visit.table('Program lain').count(), 0);

  await visit.tries(WAGE, '4 juta');
  await visit.reads(
    'Bila kelima programnya diikuti, majikan membayar Rp249.600 sampai Rp309.600 menurut golongan risiko, dan Rp120.000 dipotong dari upah Anda.',
  );
  assert.deepEqual(await visit.rows(visit.table(GROUPS)), [
    ['Golongan risiko', 'Tarif', 'Majikan'],
    ['1', '0,24%', 'Rp9.600'],
    ['2', '0,54%', 'Rp21.600'],
    ['3', '0,89%', 'Rp35.600'],
    ['4', '1,27%', 'Rp50.800'],
    ['5', '1,74%', 'Rp69.600'],
  ]);
  assert.deepEqual(await visit.rows(visit.table('Program lain')), [
    ['Program', 'Majikan', 'Anda'],
    ['Kematian (JKM)', 'Rp12.000', 'Rp0'],
    ['Hari tua (JHT)', 'Rp148.000', 'Rp80.000'],
    ['Pensiun (JP)', 'Rp80.000', 'Rp40.000'],
    [
      'Kehilangan pekerjaan (JKP) Tanpa tagihan: negara menambah Rp8.800, sisanya diambil dari iuran JKK.',
      'Rp0',
      'Rp0',
    ],
  ]);
  const { done, sources } = await visit.steps('Kenapa Rp249.600?');
  assert.ok(done.includes('Jumlah yang dibayar majikan Rp249.600'), done.join('\n'));
  assert.ok(done.includes('Jumlah yang dipotong dari upah Rp120.000'), done.join('\n'));
  assert.ok(sources.some((line) => line.includes('PP 46/2015 (JHT), sejak 1 Juli 2015.')), sources.join('\n'));

  await visit.reloads();
  await visit.reads(
    'Bila kelima programnya diikuti, majikan membayar Rp249.600 sampai Rp309.600 menurut golongan risiko, dan Rp120.000 dipotong dari upah Anda.',
  );
});

journey('a wage that cannot be read is named, and the rates stay', async (visit) => {
  await visit.goesThrough(working('Punya majikan dan upah tetap'), OWES, PARTS.price);
  await visit.tries(WAGE, '4 juta');
  await visit.table('Program lain').waitFor();
  const unreadable = '“banyak” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.';
  await visit.triesInVain(WAGE, 'banyak', unreadable);
  assert.deepEqual((await visit.rows(visit.table(GROUPS)))[1], ['1', '0,24%']);
  assert.equal(await visit.table('Program lain').count(), 0);
  await visit.tries(WAGE, '');
  await visit.page.getByRole('alert').waitFor({ state: 'detached' });
});

journey('who works at a construction site sees what the contractor owes', async (visit) => {
  await visit.goesThrough(working('Dipekerjakan di proyek bangunan'), 'Iuran Anda kewajiban kontraktor proyek', PARTS.price);
  const bands = await visit.rows(visit.table('Yang harus dibayar kontraktor'));
  assert.deepEqual(bands[0], ['Nilai proyek', 'Kecelakaan kerja (JKK)', 'Kematian (JKM)']);
  assert.deepEqual(
    bands.slice(1).map(([, ...rates]) => rates),
    [
      ['0,21%', '0,03%'],
      ['0,17%', '0,02%'],
      ['0,13%', '0,02%'],
      ['0,11%', '0,01%'],
      ['0,09%', '0,01%'],
      ['1,74%', '0,3%'],
    ],
  );
  assert.match(bands.at(-1)[0], /^atau dari upah pekerja, bila diketahui/);
  assert.deepEqual(bands[1], ['sampai Rp100 juta', '0,21%', '0,03%']);
});

journey('who works abroad sees the packages and their prices', async (visit) => {
  await visit.goesThrough(working('Bekerja di luar negeri'), 'Ada program khusus untuk pekerja di luar negeri', PARTS.price);
  const [head, ...packages] = await visit.rows(visit.table('Paket pekerja migran'));
  assert.deepEqual(head, ['Paket', 'Iuran']);
  assert.deepEqual(
    packages.map(([, price]) => price),
    ['Rp370.000', 'Rp332.500', 'Rp189.000', 'Rp108.000', 'Rp13.500', 'Rp50.000'],
  );
  assert.match(packages[0][0], /^Penempatan lewat perusahaan, 24 bulan Rp37\.500 .* Permenaker 4\/2023/);
});

journey('a village official learns that the village pays', async (visit) => {
  await visit.goesThrough(working('Perangkat desa'), 'Iuran Anda dibayar dari uang desa', PARTS.registering);
  const notes = await known(visit);
  assert.deepEqual(Object.keys(notes), ['Kepala desa dan perangkat desa']);
  assert.equal(
    notes['Kepala desa dan perangkat desa'][0],
    'Kepala desa dan perangkat desa adalah penerima upah (PU). Iurannya dari uang desa: APBDes atau ADD.',
  );
});

journey('an honorary teacher learns who has to register them', async (visit) => {
  await visit.goesThrough(
    working('Honorer di kantor pemerintah'),
    'Kantor yang mengangkat Anda wajib mendaftarkan Anda',
  );
  await visit.reads('Pegawai non-ASN didaftarkan oleh kantor tempatnya bekerja.', 'Tanya bagian kepegawaian kantor atau sekolah Anda');
  await visit.looksInto(PARTS.registering);
  const notes = await known(visit);
  assert.deepEqual(Object.keys(notes), ['Guru honorer dan pegawai pemerintah bukan ASN']);
  assert.equal(
    notes['Guru honorer dan pegawai pemerintah bukan ASN'][0],
    'Anda penerima upah (PU). Pejabat yang mengangkat Anda wajib mendaftarkan Anda: JKK, JKM, dan JHT.',
  );
});

journey('a domestic worker finds the screen on which the employer counts the cost', async (visit) => {
  await visit.goesThrough(HOUSEHOLD, 'Majikan rumah tangga Anda yang menanggung iuran', PARTS.registering);
  const notes = await known(visit);
  assert.equal(
    notes['Pekerja rumah tangga'][0],
    'Sejak 30 April 2026 iuran pekerja rumah tangga ditanggung majikan, menurut perjanjian kerja (UU 2/2026).',
  );
  await visit.follows('Anda majikannya? Hitung biayanya', EMPLOYER);

  // Two months at Rp8.400, ten at Rp16.800; with JHT Rp20.000 more each month.
  assert.deepEqual(await visit.rows(visit.table('Biaya untuk 1 orang selama 12 bulan mulai November 2026')), [
    ['Program', 'bulan pertama, per orang', 'jumlah'],
    [
      'JKK dan JKM 2 bulan mulai November 2026: Rp8.400 per orang 10 bulan mulai Januari 2027: Rp16.800 per orang',
      'Rp8.400',
      'Rp184.800',
    ],
    [
      'JKK, JKM, dan JHT 2 bulan mulai November 2026: Rp28.400 per orang 10 bulan mulai Januari 2027: Rp36.800 per orang',
      'Rp28.400',
      'Rp424.800',
    ],
  ]);
  const { done } = await visit.steps('Kenapa Rp184.800?');
  assert.deepEqual(done.slice(-2), [
    '2 bulan mulai November 2026, Rp8.400 sebulan Rp16.800',
    '10 bulan mulai Januari 2027, Rp16.800 sebulan Rp168.000',
  ]);
  await visit.page.goBack();
  await visit.heading(PARTS.registering).waitFor();
});

journey('an employer of two counts from the start screen, for any months', async (visit) => {
  await visit.opens();
  await visit.follows('Anda majikannya? Hitung biayanya', EMPLOYER);
  await visit.tries('Jumlah pekerja', '2');
  await visit.tries('Lamanya', '6');
  await visit.tries('Mulai bulan', '12-2026');
  const table = visit.table('Biaya untuk 2 orang selama 6 bulan mulai Desember 2026');
  const [, basic, savings] = await visit.rows(table);
  assert.deepEqual([basic.at(-1), savings.at(-1)], ['Rp184.800', 'Rp424.800']);
  // What the first month costs for each.
  assert.deepEqual([basic[1], savings[1]], ['Rp8.400', 'Rp28.400']);
  await visit.readsIn(visit.region('Biayanya lewat SERTAKAN'), 'Bahwa potongan berlaku untuk uang rumah tangga adalah kesimpulan kami.');
});

journey('an employer reads the duty, and nothing about second jobs', async (visit) => {
  await visit.opens('/majikan');
  await visit.standsAt(EMPLOYER);
  assert.deepEqual(Object.keys(await visit.groups(visit.region('Kewajiban Anda'))), [
    'Pekerja rumah tangga',
    'Sementara cara mendaftar pekerja rumah tangga belum terbit',
  ]);
});

journey('what an employer types wrongly is named at its box, and costs stay readable', async (visit) => {
  await visit.opens('/majikan');
  await visit.triesInVain('Jumlah pekerja', '0', '“0” tidak bisa dipakai. Tulis angka bulat 1 sampai 100.');
  await visit.tries('Jumlah pekerja', '');
  await visit.triesInVain('Lamanya', 'selamanya', '“selamanya” tidak bisa dipakai. Tulis angka bulat 1 sampai 240.');
  await visit.tries('Lamanya', '');
  await visit.triesInVain('Mulai bulan', '1-2010', 'Kami bisa menghitung mulai 1 Juli 2015. Tulis tanggal itu atau sesudahnya.');
  await visit.triesInVain('Mulai bulan', '13-2026', '“13-2026” bukan bulan. Tulis misalnya Desember 2026.');
  await visit.tries('Mulai bulan', '');
  await visit.page.getByRole('alert').waitFor({ state: 'detached' });
  await visit.table('Biaya untuk 1 orang selama 12 bulan mulai November 2026').waitFor();
});

for (const occupation of ['Imam', 'Marbot']) {
  journey(`a person of faith (${occupation}) reads what often holds for them`, async (visit) => {
    await visit.goesThrough({ ...FISHERMAN, occupation }, GOVERNMENT, PARTS.registering);
    assert.deepEqual((await known(visit))['Pekerja keagamaan'], [
      'Pekerja keagamaan adalah peserta BPU.',
      'Sering iurannya dibayari anggaran daerah (APBD). Uang APBD tidak mendapat potongan iuran.',
    ]);
  });
}

journey('a driver of an app is told what is not certain about the app', async (visit) => {
  await visit.goesThrough(DRIVER, GOVERNMENT, PARTS.registering);
  const notes = await known(visit);
  assert.deepEqual(notes['Pengemudi ojek online dan kurir'], [
    'Kalau Anda mitra, bukan karyawan, Anda peserta BPU, dan masa potongan iuran angkutan berlaku untuk Anda.',
  ]);
  assert.deepEqual(notes.Aplikator, [
    'Tanyakan ke aplikator: iuran JKK dan JKM mungkin ditanggung aplikator (Perpres 27/2026, isi belum dipastikan).',
  ]);
  await visit.readsIn(visit.region('Khusus pekerjaan Anda'), 'belum terverifikasi');
});

for (const [who, answers, verdict] of [
  ['too old', aged('65'), 'Pendaftaran baru sampai umur 64'],
  ['a member', MEMBER, 'Anda sudah terlindungi'],
]) {
  journey(`who is ${who} is not told how to register`, async (visit) => {
    await visit.goesThrough(answers, verdict);
    assert.ok((await headings(visit)).includes('Lalu'));
    // Nor is there a price, where nothing can be bought.
    assert.equal(await visit.page.getByRole('link', { name: PARTS.price }).count(), 0);
    await visit.looksInto(PARTS.registering);
    const shown = await headings(visit);
    for (const heading of ['Mendaftar dan membayar', 'Lewat donatur', 'Yang harus dibayar majikan']) {
      assert.ok(!shown.includes(heading), heading);
    }
  });
}
