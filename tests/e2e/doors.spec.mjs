// Every other way of working, and every other place: nobody is left without a door and a next step.

import assert from 'node:assert/strict';
import { DONT_KNOW, PARTS, QUESTIONS, REVIEW, journey } from './journey.mjs';
import { CLUELESS, DRIVER, FARMER, FISHERMAN, HOUSEHOLD, ISLANDER, MEMBER, NEWCOMER, aged, working } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** Somebody who goes a way of their own: the verdict, what is said with it, the door, what to say there, the later steps. */
const elsewhere = (title, answers, verdict, sentences, steps) =>
  journey(title, async (visit) => {
    await visit.goesThrough(answers, verdict);
    await visit.reads(...sentences);
    assert.deepEqual(await visit.laterSteps(), steps);
    await visit.readsNothingLike(/tidak layak|ditolak|tidak berhak/i);
  });

const UNREGISTERED =
  'Belum? Tanya kantor cabang atau 175 Mereka bisa menjelaskan kewajiban yang harus membayar. Telepon 175';
const NUMBER = 'Sudah? Simpan nomor peserta Anda Dengan nomor itu keluarga bisa bertanya dan mengajukan klaim.';
const FAMILY = 'Cek anggota keluarga yang bekerja Mereka mungkin bisa didaftarkan. Orang berikutnya';

/** What the islander reads of a scheme of the province that has ended. */
const ENDED =
  'Di sini iuran pernah dibayari pemerintah sampai 31 Desember 2025 (bantuan iuran NTT); tanyakan apakah dilanjutkan. Menurut berita terakhir, Agustus 2025; aturannya belum kami baca.';

elsewhere(
  'who knows nothing at all is told whom to ask, and what to say',
  CLUELESS,
  'Kami belum tahu siapa yang membayar iuran Anda',
  [
    'Hasil untuk jawaban Anda',
    'Telepon 175 dan ceritakan pekerjaan Anda',
    'Saya belum tahu apakah saya pekerja mandiri atau punya majikan. Siapa yang membayar iuran saya?',
  ],
  ['Pilih cara kerja yang paling dekat Punya majikan, bekerja sendiri, atau dibayar harian: tekan Isi di atas.'],
);

journey('who knows nothing is led to the one question that helps', async (visit) => {
  await visit.goesThrough(CLUELESS, 'Kami belum tahu siapa yang membayar iuran Anda');
  const call = visit.page.getByRole('link', { name: 'Telepon 175' });
  assert.equal(await call.getAttribute('href'), 'tel:175');
  await visit.follows('Isi: Cara kerja', QUESTIONS.engagement);
  await visit.answer('engagement', 'Perangkat desa');
  // A change comes back to where it began.
  await visit.arrivesAt('Iuran Anda dibayar dari uang desa');
});

elsewhere(
  'an employee is sent to the employer',
  working('Punya majikan dan upah tetap'),
  'Iuran Anda kewajiban majikan',
  [
    'Anda bekerja dengan majikan dan upah tetap. Majikan yang mendaftarkan dan membayar iurannya.',
    'Bicara dengan majikan Anda',
    'Apakah saya sudah didaftarkan di BPJS Ketenagakerjaan? Kalau sudah, saya minta nomor pesertanya.',
  ],
  [UNREGISTERED, NUMBER],
);

elsewhere(
  'a village official asks the treasurer of the village',
  working('Perangkat desa'),
  'Iuran Anda dibayar dari uang desa',
  [
    'Perangkat desa didaftarkan oleh desanya sebagai penerima upah.',
    'Tanya bendahara desa',
    'Apakah nama saya sudah didaftarkan di BPJS Ketenagakerjaan dengan uang desa? Kalau sudah, saya minta nomor pesertanya.',
  ],
  [UNREGISTERED, NUMBER],
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
  [UNREGISTERED, NUMBER],
);

elsewhere(
  'who works abroad hears of the programme for migrants',
  working('Bekerja di luar negeri'),
  'Ada program khusus untuk pekerja di luar negeri',
  [
    'Perlindungannya untuk pekerja migran Indonesia, dengan iuran sendiri.',
    'Tanya kantor cabang soal paket pekerja migran',
    'Saya akan atau sedang bekerja di luar negeri. Paket pekerja migran mana yang untuk saya?',
  ],
  [NUMBER],
);

elsewhere(
  'who does not work is asked back',
  working('Tidak bekerja'),
  'BPJS Ketenagakerjaan untuk orang yang bekerja',
  [
    'Begitu Anda bekerja, walau sendiri dan tidak tetap, Anda bisa mendaftar. Cek lagi di sini.',
    'Saya belum bekerja. Kalau nanti saya bekerja sendiri, apa yang perlu saya siapkan untuk mendaftar?',
  ],
  ['Cek lagi begitu Anda bekerja Kerja sendiri dan tidak tetap pun dihitung.', FAMILY],
);

elsewhere(
  'who is a member already hears how to see it, how to keep it, how to claim',
  MEMBER,
  'Anda sudah terlindungi',
  [
    'Jaga agar iuran tidak putus: perlindungan bisa berhenti bila Anda menunggak.',
    'Cek di aplikasi JMO atau telepon 175',
    'Apakah iuran saya masih jalan, dan sudah dibayar sampai bulan apa?',
  ],
  [
    'Bayar sebelum menunggak Anggaplah terputus begitu masuk bulan ketiga yang tidak dibayar. Lunasi sejak bulan pertama terlambat.',
    'Ada musibah? Ajukan klaim Keluarga bisa melihat apa yang dibayar dan berkas yang diperlukan. Lihat cara klaim dan besarnya santunan',
  ],
);

elsewhere(
  'who was a member hears what the rules say of coming back',
  { ...ISLANDER, insured: 'Pernah ikut, sekarang berhenti' },
  'Anda bisa ikut lagi: Rp11.400 sebulan',
  [
    `Kepesertaan Anda berhenti, jadi sekarang Anda tidak terlindungi. ${ENDED}`,
    'Tanya kantor cabang soal kepesertaan lama Anda',
    'Kepesertaan saya berhenti. Apakah saya meneruskan atau daftar lagi dari awal, dan apakah tunggakan lama ditagih?',
  ],
  [
    'Daftar lagi atau teruskan Sumber kami berbeda. Satu sumber: Anda mendaftar lagi dari awal. Hitungan bulan berturut-turut mulai lagi dari nol, menurut kesimpulan kami. Sumber lain: bisa diteruskan dengan NIK; tunggakan lama tidak ditagih. Tanyakan ke kantor cabang.',
    'Bayar sebelum menunggak Anggaplah terputus begitu masuk bulan ketiga yang tidak dibayar. Lunasi sejak bulan pertama terlambat.',
  ],
);

elsewhere(
  'at 65 the way back in is named, and the family',
  aged('65'),
  'Pendaftaran baru sampai umur 64',
  [
    'Bila sudah peserta sebelum umur 65, Anda boleh terus membayar.',
    'Tanya kantor cabang soal kepesertaan lama',
    'Umur saya 65 tahun. Kalau dulu saya sudah peserta, apakah iurannya boleh saya teruskan?',
  ],
  [FAMILY, 'Tanya bantuan orang lanjut usia Kantor desa atau kelurahan tahu apa yang ada.'],
);

journey('a civil servant hears of a programme of their own', async (visit) => {
  await visit.goesThrough(working('ASN, TNI, atau Polri'), 'Perlindungan Anda lewat program ASN');
  await visit.reads(
    'ASN, TNI, dan Polri dilindungi program sendiri, bukan BPJS Ketenagakerjaan untuk pekerja mandiri.',
  );
  await visit.reads('Tanya bagian kepegawaian instansi Anda');
  // They work; telling them to come back once they do is no next step.
  assert.deepEqual(await visit.laterSteps(), [FAMILY]);
  await visit.looksInto(PARTS.why);
  const why = await visit.groups(visit.region('Syaratnya'));
  assert.deepEqual(why['Menurut jawaban Anda, bukan pekerja rentan'], [
    'Belum terpenuhi: Bekerja tanpa majikan Jawaban Anda: ASN, TNI, atau Polri.',
  ]);
});

// The sources differ from 15 to 17, so "nobody below 18" would be more than we know.
elsewhere(
  'at 14 nobody is told that 15 to 17 is settled',
  aged('14'),
  'Pendaftaran mulai umur 18',
  [
    'Untuk umur 15 sampai 17 sumber kami berbeda-beda: tanyakan ke kantor cabang. Di bawah 15 tahun belum bisa mendaftar.',
    'Telepon 175 soal umur Anda',
    'Umur saya 14 tahun. Mulai umur berapa saya bisa didaftarkan?',
  ],
  [FAMILY],
);

journey('at 16 the branch has to be asked, and no door is called open', async (visit) => {
  const verdict = 'Umur 15 sampai 17: tanyakan ke kantor cabang';
  await visit.goesThrough({ ...FISHERMAN, age: '16' }, verdict);
  await visit.reads(
    'Tanya kantor cabang soal umur Anda',
    'Umur saya 16 tahun dan saya sudah bekerja. Apakah saya sudah bisa didaftarkan?',
  );
  await visit.readsNothingLike('mendaftar sendiri tetap terbuka');
  await visit.readsNothingLike('Isi: Umur');
  await visit.looksInto(PARTS.why);
  const why = await visit.groups(visit.region('Syaratnya'));
  assert.deepEqual(why['Belum diketahui'], [
    'Belum diketahui: Umur 16 tahun Untuk umur di bawah 18 sumber kami berbeda-beda: tanyakan ke kantor cabang.',
  ]);
});

const HOUSEHOLD_PAYS = 'Majikan rumah tangga Anda yang menanggung iuran';

journey('who works in a household learns that the household has to pay, and can write to it', async (visit) => {
  await visit.goesThrough(HOUSEHOLD, HOUSEHOLD_PAYS);
  await visit.reads(
    'Hasil untuk: pekerja rumah tangga, 41 tahun, Kota Samarinda',
    'Sejak 30 April 2026 iuran pekerja rumah tangga kewajiban majikannya (UU 2/2026).',
    'Bicara dengan majikan Anda',
  );
  const write = visit.page.getByRole('link', { name: 'Kirim ke majikan lewat WhatsApp' });
  const message = new URL(await write.getAttribute('href')).searchParams.get('text');
  assert.ok(message.endsWith(new URL('majikan', visit.page.url()).href), message);
  const steps = await visit.laterSteps();
  assert.deepEqual(steps, [
    UNREGISTERED,
    'Sementara itu: datangi Disnaker Kota Samarinda Anda memenuhi kriteria awal Pergub Kaltim 40/2025.',
  ]);
});

journey('who works in a household and is not on the register still has the city', async (visit) => {
  await visit.goesThrough({ ...HOUSEHOLD, registry: 'Tidak tercatat' }, HOUSEHOLD_PAYS);
  const steps = await visit.laterSteps();
  assert.equal(
    steps[1],
    'Sementara itu: datangi Disnaker Kota Samarinda Anda memenuhi kriteria awal bantuan iuran Kota Samarinda.',
  );
});

journey('a driver keeps the discount until March 2027', async (visit) => {
  await visit.goesThrough(DRIVER, GOVERNMENT, PARTS.price);
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
    'Anda pekerja rentan dan memenuhi kriteria awal LANJUTKAN Samosir. Kantor masih memeriksa data dan kuota (jumlah penerima).',
    'Datangi kantor desa atau kelurahan',
  );
  await visit.looksInto(PARTS.why);
  await visit.reads(
    'Tidak lebih dari upah minimum 2026, Rp3.228.971.',
  );
  const why = await visit.groups(visit.region('Syaratnya'));
  assert.equal(why['Sudah terpenuhi: 5 dari 5 syarat'].length, 5);
});

journey('Balikpapan asks for the months on the KTP and shuts no door for them', async (visit) => {
  await visit.goesThrough(NEWCOMER, GOVERNMENT);
  await visit.reads(
    'Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota (jumlah penerima).',
  );
  await visit.looksInto(PARTS.why);
  const missed = visit.nearMiss('Perwali Balikpapan 3/2025');
  await visit.readsIn(missed, 'Kurang satu syarat. Waktu saja cukup.');
  assert.deepEqual(await visit.points(missed), [
    'Belum terpenuhi: 6 bulan ber-KTP di sini Baru 3 bulan, kurang 3 bulan. Tercapai dengan sendirinya Februari 2027.',
  ]);

  const city = visit.door('Perwali Balikpapan 3/2025');
  await visit.changes('lama ber-KTP di sini', { residence: DONT_KNOW });
  await visit.seesResult(GOVERNMENT, PARTS.price);
  await visit.readsIn(city, 'Masih ada yang perlu dipastikan.');
  assert.deepEqual(await visit.points(city), [
    'Belum diketahui: 6 bulan ber-KTP di sini Lihat tanggal terbit di KTP, atau tanya Disdukcapil.',
  ]);

  await visit.changes('lama ber-KTP di sini', { residence: '6 bulan' });
  await visit.seesResult(GOVERNMENT, PARTS.price);
  await visit.readsIn(city, 'Anda memenuhi kriteria awal.');
  await visit.readsNothingLike(/tidak layak|ditolak|tidak berhak/i);
});

journey('where a scheme has ended, the own pocket comes first, a donor is a chance, and one asks whether it goes on', async (visit) => {
  const verdict = 'Daftar sendiri Rp11.400 sebulan, atau Rp0 bila ada donatur';
  await visit.goesThrough(ISLANDER, verdict);
  await visit.reads(
    `Untuk kecelakaan kerja (JKK) dan kematian (JKM). ${ENDED}`,
    'Datangi kantor cabang BPJS Ketenagakerjaan atau agen Perisai',
    'Saya bekerja sebagai nelayan dan mau mendaftar sebagai peserta mandiri (BPU). Apakah ada donatur yang bisa membayari iuran saya?',
  );
  assert.deepEqual(await visit.laterSteps(), [
    'Belum ada jawaban dalam dua minggu? Daftar sendiri Perlindungan mulai saat iuran dibayar.',
    'Jaga agar tidak putus Santunan kematian penuh baru setelah 3 bulan iuran berturut-turut.',
  ]);
  await visit.looksInto(PARTS.why);
  await visit.reads(
    'Upah minimum Kota Kupang tahun 2026 belum ada di sumber kami. Tanyakan ke dinas tenaga kerja. Cukup salah satu: tidak tetap, atau tidak lebih dari upah minimum.',
  );
  await visit.returnsToResult(verdict);
  await visit.looksInto(PARTS.price);
  await visit.readsIn(visit.door('SERTAKAN'), 'Anda memenuhi kriteria awal.');
  await visit.readsIn(
    visit.door('Bayar sendiri: Rp11.400 sebulan'),
    'Anda memenuhi kriteria awal. Pada penghasilan Rp1.500.000. Sampai Desember 2026. Mulai Januari 2027 Rp22.800.',
  );
});

journey('a guard on his own account is asked once more, and who insists reads it beside the verdict', async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers({ occupation: 'Satpam', engagement: 'Bekerja sendiri, tanpa majikan' });
  await visit.arrivesAt(QUESTIONS.confirmed);
  await visit.reads('Satpam biasanya: punya majikan dan upah tetap.');
  await visit.row('Bekerja sendiri, tanpa majikan').click();
  const { age, insured, area, regular, income } = FISHERMAN;
  await visit.answers({ age, insured, area: 'Kota Samarinda', regular, registry: 'Tidak tercatat', income });
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
  await visit.page.getByText(/Bila Anda digaji, yang menggaji yang mendaftarkan dan membayar\. Anda memenuhi kriteria awal /).first().waitFor();
});

journey('a guard who has an employer after all is sent there', async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers({ occupation: 'Satpam', engagement: 'Bekerja sendiri, tanpa majikan' });
  await visit.arrivesAt(QUESTIONS.confirmed);
  await visit.row('Punya majikan dan upah tetap').click();
  await visit.arrivesAt(REVIEW);
  assert.equal((await visit.answersListed())['Cara kerja'], 'Punya majikan dan upah tetap');
  await visit.follows('Sudah benar, lihat hasil', 'Iuran Anda kewajiban majikan');
});
