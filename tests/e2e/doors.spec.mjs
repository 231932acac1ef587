// Every other way of working, and every other place: nobody is left without a door and a next step.

import assert from 'node:assert/strict';
import { DONT_KNOW, QUESTIONS, REVIEW, journey } from './journey.mjs';
import { CLUELESS, DRIVER, FARMER, FISHERMAN, HOUSEHOLD, ISLANDER, MEMBER, NEWCOMER, aged, working } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const BRANCH = 'Tanya kantor cabang BPJS Ketenagakerjaan atau telepon 175';

/** Somebody who is told to go elsewhere: the verdict, the sentences below it, the steps. */
const elsewhere = (title, answers, verdict, sentences, steps) =>
  journey(title, async (visit) => {
    await visit.goesThrough(answers, verdict);
    await visit.reads('Pintu pertama', ...sentences);
    assert.deepEqual(await visit.points(visit.region('Langkah berikutnya')), steps);
    await visit.readsNothingLike(/tidak layak|ditolak|tidak berhak/i);
  });

elsewhere(
  'who knows nothing at all still gets a result and a next step',
  CLUELESS,
  'Satu jawaban lagi: bagaimana Anda bekerja',
  [
    'Hasil untuk jawaban Anda',
    'Dari cara kerja kami tahu siapa yang membayar. Pilih yang paling dekat, walau tidak persis.',
    'Jawab satu pertanyaan lagi',
  ],
  ['Pilih cara kerja yang paling dekat Tekan Ubah di bagian jawaban, atau tanya kantor cabang.'],
);

journey('who knows nothing is led to the one question that helps', async (visit) => {
  await visit.goesThrough(CLUELESS, 'Satu jawaban lagi: bagaimana Anda bekerja');
  await visit.follows('Isi: Cara kerja', QUESTIONS.engagement);
  await visit.gives('engagement', 'Perangkat desa');
  await visit.continues();
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', 'Iuran Anda kewajiban majikan');
});

elsewhere(
  'an employee is sent to the employer after one question',
  working('Punya majikan dan upah tetap'),
  'Iuran Anda kewajiban majikan',
  [
    'Anda bekerja dengan majikan dan upah tetap. Majikan yang mendaftarkan dan membayar iurannya.',
    'Bicara dengan majikan Anda',
    'Apakah saya sudah didaftarkan di BPJS Ketenagakerjaan? Kalau sudah, saya minta nomor pesertanya.',
  ],
  [
    'Tanya apakah Anda sudah didaftarkan Bila sudah, minta nomor peserta dan simpan.',
    'Bila belum, tanya kantor cabang atau 175 Kantor BPJS Ketenagakerjaan bisa menjelaskan kewajiban majikan.',
  ],
);

elsewhere(
  'a village official is registered by the village',
  working('Perangkat desa'),
  'Iuran Anda kewajiban majikan',
  ['Perangkat desa didaftarkan oleh desanya sebagai penerima upah.'],
  [
    'Tanya apakah Anda sudah didaftarkan Bila sudah, minta nomor peserta dan simpan.',
    'Bila belum, tanya kantor cabang atau 175 Kantor BPJS Ketenagakerjaan bisa menjelaskan kewajiban majikan.',
  ],
);

elsewhere(
  'who works at a construction site is sent to the contractor',
  working('Dipekerjakan di proyek bangunan'),
  'Iuran Anda kewajiban kontraktor proyek',
  [
    'Pekerja proyek bangunan didaftarkan oleh kontraktornya untuk seluruh proyek.',
    'Bicara dengan mandor atau kontraktor',
    'Apakah proyek ini sudah didaftarkan di BPJS Ketenagakerjaan, dan apakah nama saya ada?',
  ],
  [
    'Tanya apakah proyeknya didaftarkan Pekerja harian di proyek ikut terlindungi bila proyeknya didaftarkan.',
    'Bila belum, tanya kantor cabang atau 175 Kantor BPJS Ketenagakerjaan bisa menjelaskan kewajiban majikan.',
  ],
);

elsewhere(
  'who works abroad hears of the programme for migrants',
  working('Bekerja di luar negeri'),
  'Ada program khusus untuk pekerja di luar negeri',
  [
    'Perlindungannya untuk pekerja migran Indonesia, dengan iuran sendiri. Tanyakan ke kantor cabang atau 175.',
    BRANCH,
  ],
  ['Tanya kantor cabang atau 175 Ada iuran dan manfaat sendiri untuk pekerja migran.'],
);

elsewhere(
  'who does not work is asked back',
  working('Tidak bekerja'),
  'BPJS Ketenagakerjaan untuk orang yang bekerja',
  ['Begitu Anda bekerja, walau sendiri dan tidak tetap, Anda bisa mendaftar. Cek lagi di sini.'],
  ['Cek lagi begitu Anda bekerja Kerja sendiri dan tidak tetap pun dihitung.'],
);

elsewhere(
  'who is a member already is told to keep paying',
  MEMBER,
  'Anda sudah terlindungi',
  ['Jaga agar iuran tidak putus: perlindungan bisa berhenti bila Anda menunggak.', BRANCH],
  ['Periksa tanggal iuran terakhir Bila ragu apakah iuran masih jalan, tanya kantor cabang atau 175.'],
);

elsewhere(
  'at 65 the way back in is named',
  aged('65'),
  'Pendaftaran baru sampai umur 64',
  [
    'Bila sudah peserta sebelum umur 65, Anda boleh terus membayar.',
    BRANCH,
    'Saya mau tanya apa yang masih bisa untuk umur saya.',
  ],
  [
    'Pernah jadi peserta? Tanya kantor cabang Yang sudah peserta sebelum umur 65 boleh terus membayar.',
    'Cek anggota keluarga yang bekerja Cek untuk mereka lewat tombol Mulai cek.',
  ],
);

journey('a civil servant hears of a programme of their own', async (visit) => {
  await visit.goesThrough(working('ASN, TNI, atau Polri'), 'Perlindungan Anda lewat program ASN');
  await visit.reads(
    'ASN, TNI, dan Polri dilindungi program sendiri, bukan BPJS Ketenagakerjaan untuk pekerja mandiri.',
  );
  const why = await visit.groups(visit.region('Mengapa'));
  assert.deepEqual(why['Menurut jawaban Anda, bukan pekerja rentan'], [
    'Belum terpenuhi: Bekerja tanpa majikan Jawaban Anda: ASN, TNI, atau Polri.',
  ]);
  const steps = await visit.points(visit.region('Langkah berikutnya'));
  assert.ok(steps.length > 0);
  // They work; telling them to come back once they do is no next step.
  assert.ok(steps.every((step) => !step.startsWith('Cek lagi begitu Anda bekerja')), steps.join(' | '));
});

// The sources differ from 15 to 17, so "nobody below 18" would be more than we know.
elsewhere(
  'at 14 nobody is told that 15 to 17 is settled',
  aged('14'),
  'Pendaftaran mulai umur 18',
  [
    'Untuk umur 15 sampai 17 sumber kami berbeda-beda: tanyakan ke kantor cabang. Di bawah 15 tahun belum bisa mendaftar.',
    BRANCH,
  ],
  ['Tanya kantor cabang atau 175 Untuk umur 15 sampai 17 sumber kami berbeda-beda.'],
);

journey('at 16 the branch has to be asked, and no door is called open', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '16' }, 'Hampir: satu hal lagi yang perlu dipastikan');
  const why = await visit.groups(visit.region('Mengapa'));
  assert.deepEqual(why['Belum diketahui'], [
    'Belum diketahui: Umur 16 tahun Untuk umur di bawah 18 sumber kami berbeda-beda: tanyakan ke kantor cabang.',
  ]);
  // Registering oneself waits for the same age, so it is not open either; and the age itself is known.
  await visit.readsNothingLike('mendaftar sendiri tetap terbuka');
  await visit.readsNothingLike('Isi: Umur');
});

journey('who works in a household learns that the household has to pay', async (visit) => {
  await visit.goesThrough(HOUSEHOLD, GOVERNMENT);
  await visit.reads(
    'Hasil untuk: pekerja rumah tangga, 41 tahun, Kota Samarinda',
    'Datangi Disnaker Kota Samarinda',
  );
  const steps = await visit.points(visit.region('Langkah berikutnya'));
  assert.equal(
    steps[0],
    'Majikan rumah tangga yang membayar Sejak 30 April 2026 iuran pekerja rumah tangga kewajiban majikan (UU 2/2026). Cara mendaftarnya belum terbit; menurut kami jalur mandiri dan SERTAKAN tetap bisa dipakai.',
  );
  assert.equal(steps.length, 4);
});

journey('who works in a household and is not on the register still has the city', async (visit) => {
  await visit.goesThrough({ ...HOUSEHOLD, registry: 'Tidak tercatat' }, GOVERNMENT);
  await visit.reads(
    'Anda pekerja rentan dan memenuhi kriteria awal bantuan iuran Kota Samarinda. Kantor masih memeriksa data dan kuota.',
  );
});

journey('a driver keeps the discount until March 2027', async (visit) => {
  await visit.goesThrough(DRIVER, GOVERNMENT);
  assert.deepEqual(await visit.rows(visit.page.getByRole('table')), [
    ['Siapa membayar', 'November 2026', 'mulai April 2027'],
    ['Pemerintah Anda: Rp0', 'Rp16.800', 'Rp16.800'],
    ['Donatur Anda: Rp0', 'Rp8.400', 'Rp16.800'],
    ['Anda sendiri penghasilan Rp1.500.000', 'Rp11.400', 'Rp22.800'],
  ]);
  await visit.reads(
    'Anda memenuhi kriteria awal. Pada penghasilan Rp1.500.000. Sampai Maret 2027. Mulai April 2027 Rp22.800.',
  );
});

journey('a farmer in Samosir is near poor, and LANJUTKAN is for him too', async (visit) => {
  await visit.goesThrough(FARMER, GOVERNMENT);
  await visit.reads(
    'Hasil untuk: petani, 52 tahun, Kabupaten Samosir',
    'Anda pekerja rentan dan memenuhi kriteria awal LANJUTKAN Samosir. Kantor masih memeriksa data dan kuota.',
    'Datangi kantor desa atau kelurahan',
    'Tidak lebih dari upah minimum 2026, Rp3.228.971.',
  );
  const why = await visit.groups(visit.region('Mengapa'));
  assert.equal(why['Sudah terpenuhi: 5 dari 5 syarat'].length, 5);
});

journey('Balikpapan asks for the months on the KTP and shuts no door for them', async (visit) => {
  await visit.goesThrough(NEWCOMER, GOVERNMENT);
  await visit.reads(
    'Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota.',
  );
  const missed = visit.nearMiss('Perwali Balikpapan 3/2025');
  await visit.readsIn(missed, 'Kurang satu syarat. Waktu saja cukup.');
  assert.deepEqual(await visit.points(missed), [
    'Belum terpenuhi: 6 bulan ber-KTP di sini Baru 3 bulan, kurang 3 bulan. Tercapai dengan sendirinya Februari 2027.',
  ]);

  const city = visit.door('Perwali Balikpapan 3/2025');
  await visit.changes('lama ber-KTP di sini', { residence: DONT_KNOW });
  await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
  await visit.readsIn(city, 'Masih ada yang perlu dipastikan.');
  assert.deepEqual(await visit.points(city), [
    'Belum diketahui: 6 bulan ber-KTP di sini Lihat tanggal terbit di KTP, atau tanya Disdukcapil.',
  ]);

  await visit.changes('lama ber-KTP di sini', { residence: '6 bulan' });
  await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
  await visit.readsIn(city, 'Anda memenuhi kriteria awal.');
  await visit.readsNothingLike(/tidak layak|ditolak|tidak berhak/i);
});

journey('where no local rule is known, a donor and the own pocket are', async (visit) => {
  await visit.goesThrough(ISLANDER, 'Iuran Anda bisa dibayari donatur');
  await visit.reads(
    'Anda pekerja rentan dan memenuhi kriteria awal GN Lingkaran. Perlu ada perusahaan atau orang yang membayari. Belum ada aturan daerah yang kami temukan di sini. Donatur dan bayar sendiri tetap terbuka.',
    'Tanya kantor cabang BPJS Ketenagakerjaan soal GN Lingkaran',
    'Upah minimum Kota Kupang tahun 2026 belum ada di sumber kami. Tanyakan ke dinas tenaga kerja.',
  );
  await visit.readsIn(visit.door('SERTAKAN'), 'Anda memenuhi kriteria awal.');
  await visit.readsIn(
    visit.door('Bayar sendiri: Rp11.400 sebulan'),
    'Anda memenuhi kriteria awal. Pada penghasilan Rp1.500.000. Sampai Desember 2026. Mulai Januari 2027 Rp22.800.',
  );
});
