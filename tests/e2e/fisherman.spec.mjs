// A fisherman of Kutai Barat, from the start screen to what he does tomorrow; then the same man with other papers.

import assert from 'node:assert/strict';
import { DONT_KNOW, PARTS, QUESTIONS, REVIEW, journey } from './journey.mjs';
import { FISHERMAN, UNLISTED, UNSURE } from './people.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** The steps of an answer, each with its law, its first day and how sure we are; and when that was checked. */
function assertSources(steps, patterns) {
  assert.equal(steps.length, patterns.length, steps.join('\n'));
  for (const [index, pattern] of patterns.entries()) {
    assert.match(steps[index], pattern);
    assert.match(steps[index], / Diperiksa 2[18] November 2026\./);
  }
}

journey('the question that can change most comes first, and how many are left is told', async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.page.getByText(/^Paling banyak \d+ lagi$/).waitFor();
  const { income, ...others } = FISHERMAN;
  assert.deepEqual(await visit.answers(others), [
    'occupation',
    'engagement',
    'age',
    'insured',
    'area',
    'regular',
    'registry',
  ]);
  await visit.standsAt(QUESTIONS.income);
  await visit.reads('Ini pertanyaan terakhir');
  await visit.answers({ income });
  await visit.arrivesAt(REVIEW);
});

journey('a fisherman learns that the province can pay for him', async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.opensDetails('Mengapa ditanya');
  await visit.reads('Tetap di perangkat ini. Tidak ada yang dikirim.');
  const { occupation, engagement, age, insured, area, ...rest } = FISHERMAN;
  await visit.answers({ occupation, engagement, age, insured });
  await visit.standsAt(QUESTIONS.area);
  await visit.box().fill('kut');
  await visit.reads('4 daerah cocok');
  await visit.row('Kabupaten Kutai Barat').click();
  await visit.arrivesAt(QUESTIONS.regular);
  await visit.answers(rest);

  await visit.arrivesAt(REVIEW);
  assert.deepEqual(await visit.answersListed(), {
    'Daerah di KTP': area,
    Pekerjaan: 'Nelayan',
    'Cara kerja': 'Bekerja sendiri, tanpa majikan',
    'Penghasilan sebulan': 'Rp1.500.000',
    'Tetap atau tidak': 'Tidak tetap',
    Umur: '41 tahun',
    'Data kemiskinan': 'Tercatat miskin',
    'BPJS Ketenagakerjaan': 'Belum pernah ikut',
  });
  await visit.follows('Sudah benar, lihat hasil', VERDICT);

  await visit.reads(
    'Hasil untuk: nelayan, 41 tahun, Kabupaten Kutai Barat',
    'Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota (jumlah penerima).',
    'Datangi Disnakertrans Kutai Barat',
    'Saya bekerja sebagai nelayan, tercatat di data kemiskinan, dan belum ikut BPJS Ketenagakerjaan. Saya ingin diusulkan agar iuran saya dibayari lewat Pergub Kaltim 40/2025.',
    'Bawa KTP elektronik dan nomor HP. Jauh? Tanya kantor desa atau kelurahan dulu.',
    'Bukan situs resmi BPJS Ketenagakerjaan',
  );
  const map = visit.page.getByRole('link', { name: 'Cari Disnakertrans Kutai Barat di peta (situs lain)' });
  assert.match(await map.getAttribute('href'), /^https:.*query=Disnakertrans%20Kutai%20Barat$/);
  assert.deepEqual(await visit.terms(visit.region('Anda bayar')), {
    Rp0: 'sebulan bila diterima. Pemerintah daerah yang membayar Rp16.800.',
    'Rp11.400': 'sebulan bila Anda mendaftar sendiri. Sampai Desember 2026. Mulai Januari 2027 Rp22.800.',
  });
  assert.deepEqual(await visit.terms(visit.region('Keluarga menerima')), {
    'Rp70 juta': 'Bila meninggal karena kecelakaan kerja. Bila Anda yang membayar: Rp98,8 juta.',
    'Rp42 juta': 'Bila meninggal bukan karena kerja, setelah 3 bulan iuran berturut-turut. Sebelum itu Rp10 juta.',
  });
  assert.deepEqual(await visit.laterSteps(), [
    'Jangan mendaftar sendiri dulu sebelum bertanya Membayar sendiri bisa menutup bantuan ini (kesimpulan kami).',
    'Belum ada jawaban dalam dua minggu? Tanya lagi Anda belum terlindungi selama menunggu. Bolehkah daftar sendiri dulu?',
  ]);

  await visit.looksInto(PARTS.why);

  const why = await visit.groups(visit.region('Syaratnya'));
  assert.deepEqual(why['Ya, Anda pekerja rentan'], [
    'Sudah terpenuhi: Bekerja tanpa majikan',
    'Sudah terpenuhi: Penghasilan tidak tetap',
    'Sudah terpenuhi: Penghasilan Rp1.500.000 Tidak lebih dari upah minimum 2026, Rp4.231.617.',
  ]);
  assert.deepEqual(why['Sudah terpenuhi: 6 dari 6 syarat'], [
    'Sudah terpenuhi: KTP Kabupaten Kutai Barat',
    'Sudah terpenuhi: Umur 41 tahun Yang bisa mendaftar: 18 sampai 64 tahun.',
    'Sudah terpenuhi: Bekerja tanpa majikan',
    'Sudah terpenuhi: Penghasilan tidak tetap',
    'Sudah terpenuhi: Belum ikut BPJS Ketenagakerjaan',
    'Sudah terpenuhi: Tercatat miskin di data pemerintah Data itu bernama DTSEN, dulu DTKS dan P3KE.',
  ]);
  assert.equal(why['Belum terpenuhi'], undefined);
  assert.deepEqual(why['Masih diputuskan kantor'], [
    'Belum diketahui: Kuota (jumlah penerima) dan surat keputusannya Memenuhi kriteria awal belum berarti diterima. Tanyakan kuota, lama bantuan, dan kapan keputusannya keluar.',
    'Belum diketahui: Pemeriksaan lapangan Petugas mencocokkan data dengan keadaan di rumah.',
  ]);
  assert.equal(why['Kata sumber kami'].length, 4);
  await visit.opensDetails('Sumber');
  await visit.reads(
    'Syarat menurut Rapat Koordinasi Pelaksanaan Pergub No. 40 Tahun 2025. satu sumber',
    'Dilaporkan sejak 23 Oktober 2025. Diperiksa 28 November 2026.',
  );
  // Back leads to the result.
  await visit.goesBackTo(VERDICT);
});

journey('he pays nothing, the province Rp16.800, and every rupiah can be asked', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT, PARTS.price);

  const money = visit.region('Iurannya');
  await visit.readsIn(money, 'Rp0', 'yang Anda bayar sebulan', 'Rp16.800', 'yang dibayar pemerintah daerah sebulan');
  assert.deepEqual(await visit.rows(money.getByRole('table')), [
    ['Siapa membayar', 'November 2026', 'mulai Januari 2027'],
    ['Pemerintah Anda: Rp0', 'Rp16.800', 'Rp16.800'],
    ['Donatur Anda: Rp0', 'Rp8.400', 'Rp16.800'],
    ['Anda sendiri penghasilan Rp1.500.000', 'Rp11.400', 'Rp22.800'],
  ]);

  // 1 % of the lowest base of Rp1.000.000, and Rp6.800 for the death benefit: PP 44/2015, Lampiran II.
  const monthly = await visit.steps('Kenapa Rp16.800?');
  assert.deepEqual(monthly.done, [
    'Golongan penghasilan terendah: dasar upah Rp1.000.000',
    'Kecelakaan kerja (JKK), 1% dari Rp1.000.000 Rp10.000',
    'Kematian (JKM), jumlah tetap Rp6.800',
    'Potongan tidak berlaku untuk uang APBD Rp0',
    'Jumlah sebulan Rp16.800',
  ]);
  assertSources(monthly.sources, [
    /^Golongan penghasilan terendah: dasar upah Rp1\.000\.000 PP 44\/2015 .*, Lampiran II, sejak 1 Juli 2015\. satu sumber/,
    /^Kecelakaan kerja \(JKK\), 1% dari Rp1\.000\.000 Rp10\.000 PP 44\/2015 .*, sejak 1 Juli 2015\. 3 sumber /,
    /^Kematian \(JKM\), jumlah tetap Rp6\.800 PP 44\/2015 .*, sejak 1 Juli 2015\. 4 sumber /,
    /^Potongan tidak berlaku untuk uang APBD Rp0 PP 50\/2025 .*, sejak 1 April 2026\. 4 sumber/,
  ]);

  await visit.returnsToResult(VERDICT);
  await visit.looksInto(PARTS.family);
  const family = visit.region('Yang diterima keluarga Anda');
  assert.deepEqual(await visit.terms(family), {
    'Rp70 juta': 'Bila meninggal karena kecelakaan kerja. Tanpa masa tunggu, sejak iuran dibayar. Bila Anda yang membayar: Rp98,8 juta.',
    'Rp42 juta': 'Bila meninggal bukan karena kerja. Setelah 3 bulan iuran berturut-turut. Sebelum itu Rp10 juta.',
    'sampai Rp174 juta': 'Beasiswa dua anak, dari TK sampai kuliah. Langsung bila karena kerja. Selain itu setelah 36 bulan iuran.',
    'Tanpa batas': 'Biaya berobat kecelakaan kerja, sesuai kebutuhan medis.',
  });
  await visit.readsIn(family, 'Pada dasar upah Rp1.000.000.');

  // 60 % of 80 wages, the periodic grant at once, the funeral: PP 82/2019.
  const work = await visit.steps('Dari mana Rp70.000.000?');
  assert.deepEqual(work.done, [
    'Golongan penghasilan terendah: dasar upah Rp1.000.000',
    '60% dari 80 kali upah Rp1.000.000 Rp48.000.000',
    'Santunan berkala kecelakaan kerja Rp12.000.000',
    'Biaya pemakaman kecelakaan kerja Rp10.000.000',
    'Jumlah Rp70.000.000',
  ]);
  assertSources(work.sources, [
    /^Golongan penghasilan terendah: dasar upah Rp1\.000\.000 PP 44\/2015 /,
    /^60% dari 80 kali upah Rp1\.000\.000 Rp48\.000\.000 PP 82\/2019 .*, sejak 2 Desember 2019\. 3 sumber /,
    /^Santunan berkala kecelakaan kerja Rp12\.000\.000 PP 82\/2019 .*24 kali Rp500\.000/,
    /^Biaya pemakaman kecelakaan kerja Rp10\.000\.000 PP 82\/2019 /,
  ]);

  const death = await visit.steps('Dari mana Rp42.000.000?');
  assert.deepEqual(death.done, [
    '3 bulan iuran berturut-turut terpenuhi',
    'Santunan kematian Rp20.000.000',
    'Santunan berkala kematian Rp12.000.000',
    'Biaya pemakaman Rp10.000.000',
    'Jumlah Rp42.000.000',
  ]);
  assertSources(death.sources, [
    /^3 bulan iuran berturut-turut terpenuhi Menurut BPJS Ketenagakerjaan \(masa tunggu 3 bulan\), sejak 24 Februari 2025\. 3 sumber/,
    /^Santunan kematian Rp20\.000\.000 PP 82\/2019 /,
    /^Santunan berkala kematian Rp12\.000\.000 PP 82\/2019 .*24 kali Rp500\.000/,
    /^Biaya pemakaman Rp10\.000\.000 PP 82\/2019 /,
  ]);

  const school = await visit.steps('Dari mana Rp174.000.000?');
  assert.deepEqual(school.done, [
    'Beasiswa satu anak mulai TK Rp87.000.000',
    'Beasiswa satu anak mulai TK Rp87.000.000',
    'Jumlah Rp174.000.000',
  ]);
  assertSources(school.sources, [
    /^Beasiswa satu anak mulai TK Rp87\.000\.000 PP 82\/2019 .*, Lampiran I, sejak 2 Desember 2019\. 4 sumber /,
    /^Beasiswa satu anak mulai TK Rp87\.000\.000 PP 82\/2019 .*, Lampiran I, sejak 2 Desember 2019\. 4 sumber /,
  ]);
});

journey('a source known by its year alone is given no day, wherever it stands', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT, PARTS.price);
  await visit.opensAllDetails();
  await visit.readsIn(visit.door('GN Lingkaran'), 'Dilaporkan sejak 2016. Diperiksa 21 November 2026.');
  await visit.readsNothingLike(/GN Lingkaran.*sejak 1 Januari 2016/);
  await visit.returnsToResult(VERDICT);
  await visit.looksInto(PARTS.why);
  await visit.opensAllDetails();
  // The day of a report is not the day from which a rule holds.
  await visit.reads('Dilaporkan sejak 23 Oktober 2025. Diperiksa 28 November 2026.');
  await visit.readsNothingLike(/Rapat Koordinasi.*, sejak 23 Oktober 2025/);
});

journey('he reads what the other doors ask for', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT, PARTS.price);
  const near = visit.door('GN Lingkaran Kutai Barat');
  await visit.opensDetails(/: GN Lingkaran Kutai Barat$/);
  assert.deepEqual(await visit.points(near), [
    'Sudah terpenuhi: KTP Kabupaten Kutai Barat',
    'Sudah terpenuhi: Umur 41 tahun Yang bisa mendaftar: 18 sampai 64 tahun.',
    'Sudah terpenuhi: Bekerja tanpa majikan',
    'Sudah terpenuhi: Belum ikut BPJS Ketenagakerjaan',
  ]);
  await visit.readsIn(
    near,
    'Anda memenuhi kriteria awal.',
    'Syarat menurut Surat edaran Bupati Kutai Barat tentang GN Lingkaran. satu sumber',
    'Dilaporkan sejak 31 Juli 2023. Diperiksa 28 November 2026.',
    'Harus ada donatur. Bupati mengajak perusahaan, BUMN, BUMD, dan perorangan lewat surat edaran.',
  );
  await visit.readsIn(visit.door('GN Lingkaran'), 'Anda memenuhi kriteria awal.');
  await visit.readsIn(visit.door('SERTAKAN'), 'Anda memenuhi kriteria awal.');
  await visit.readsIn(
    visit.door('Bayar sendiri: Rp11.400 sebulan'),
    'Anda memenuhi kriteria awal. Pada penghasilan Rp1.500.000. Sampai Desember 2026. Mulai Januari 2027 Rp22.800.',
  );
});

journey('not on the register, he learns of a donor and of the one thing that is missing', async (visit) => {
  await visit.goesThrough(UNLISTED, 'Iuran Anda bisa dibayari donatur');
  await visit.reads(
    'Anda pekerja rentan dan memenuhi kriteria awal GN Lingkaran Kutai Barat. Perlu ada perusahaan atau orang yang membayari. Untuk bantuan pemerintah kurang satu syarat: tercatat miskin di data pemerintah.',
    'Tanya Disnakertrans Kutai Barat soal GN Lingkaran Kutai Barat',
    'Saya bekerja sebagai nelayan dan belum ikut BPJS Ketenagakerjaan. Apakah ada perusahaan atau donatur GN Lingkaran Kutai Barat yang bisa membayari iuran saya?',
  );
  await visit.looksInto(PARTS.price);
  const money = visit.region('Iurannya');
  await visit.readsIn(
    money,
    'Rp0',
    'Rp8.400',
    'yang dibayar donatur sebulan',
    'Sampai Desember 2026. Mulai Januari 2027 Rp16.800.',
    'Bahwa potongan berlaku untuk uang donatur adalah kesimpulan kami.',
  );

  await visit.returnsToResult('Iuran Anda bisa dibayari donatur');
  await visit.looksInto(PARTS.why);
  const missed = visit.nearMiss('Pergub Kaltim 40/2025');
  await visit.readsIn(missed, 'Kurang satu syarat.');
  assert.deepEqual(await visit.points(missed), [
    'Belum terpenuhi: Tercatat miskin di data pemerintah Minta desa atau kelurahan mengusulkan keluarga Anda, atau ajukan lewat usul-sanggah di aplikasi Cek Bansos. Data diperbarui berkala. Menunggu saja tidak cukup: datanya perlu diusulkan atau diperbarui.',
  ]);
  await visit.readsNothingLike(/tidak layak|ditolak|tidak berhak/i);
});

journey('not knowing the register, he is told what to find out and to ask before he registers', async (visit) => {
  await visit.goesThrough(UNSURE, 'Hampir: satu hal lagi yang perlu dipastikan');
  await visit.reads(
    'Pastikan apakah keluarga Anda tercatat miskin. Tanya kantor desa atau kelurahan, lalu isi di sini. Mendaftar sendiri sekarang bisa menutup bantuan pemerintah, jadi tanya dulu.',
    'Tanya kantor desa atau kelurahan',
    'Apakah keluarga saya tercatat miskin di data pemerintah (DTSEN)? Kalau belum, saya minta diusulkan.',
    'Bisa juga dilihat sendiri dengan NIK di Cek Bansos (Kementerian Sosial; alamat belum dipastikan).',
    'Datangi Disnakertrans Kutai Barat',
  );
  await visit.looksInto(PARTS.why);
  const why = await visit.groups(visit.region('Syaratnya'));
  assert.deepEqual(why['Belum diketahui'], [
    'Belum diketahui: Tercatat miskin di data pemerintah Tanya kantor desa atau kelurahan, atau lihat dengan NIK di aplikasi Cek Bansos.',
  ]);
  assert.equal(why['Sudah terpenuhi: 5 dari 6 syarat'].length, 5);

  await visit.goesBackTo('Hampir: satu hal lagi yang perlu dipastikan');
  await visit.follows('Isi: Data kemiskinan', QUESTIONS.registry);
  await visit.answer('registry', 'Tercatat miskin');
  // A change comes back to where it began.
  await visit.arrivesAt(VERDICT);
});

journey('knowing only his decile, he is told that its name is a habit and no law', async (visit) => {
  const { registry, income, ...before } = FISHERMAN;
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers(before, QUESTIONS.registry);
  await visit.follows('Saya hanya tahu desilnya', QUESTIONS.decile);
  await visit.answer('decile', '2');
  await visit.answer('income', income);
  await visit.arrivesAt(REVIEW);
  await visit.seesResult(VERDICT, PARTS.why);
  await visit.reads('Dari desil 2. Sebutan ini kebiasaan berita, bukan bunyi aturan.');
});
