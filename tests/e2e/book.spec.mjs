// The open rulebook: looking for a rule, its history and source, what two days differ in, what nobody knows, and an area.

import assert from 'node:assert/strict';
import { looksAt } from './accessibility.mjs';
import { journey } from './journey.mjs';

const BOOK = 'Aturan';
const CHANGES = 'Apa yang berubah';
const UNKNOWN = 'Yang belum kami ketahui';
const AREAS = 'Apa yang kami tahu di daerah ini';

/** Words that can be read, alone or inside a line. */
const says = async ({ page }, ...words) => {
  for (const some of words) await page.locator('main').getByText(some).filter({ visible: true }).first().waitFor();
};

journey('a figure is looked for, its history read, its source opened, and the way back is the browser’s', async (visit) => {
  const { page } = visit;
  await visit.opens('/aturan');
  await visit.standsAt(BOOK);
  await visit.box('Cari aturan').fill('jkm sebulan');
  await visit.follows('Iuran kematian (JKM) sebulan', 'Iuran kematian (JKM) sebulan');
  await says(visit, 'Rp6.800 sebulan', 'Sekarang: sejak 1 Juli 2015.');
  await says(visit, 'Sejak 1 Juli 2015: Rp6.800 sebulan', '4 sumber Diperiksa 21 November 2026.');
  // Whose months no source settles is text, and no value.
  await says(visit, 'PP 49/2020 pernah memotong iuran 99% pada masa Covid: JKM Rp6.800 menjadi Rp68');
  const away = page.getByRole('link', { name: 'peraturan.bpk.go.id/Download/28927' });
  assert.equal(await away.getAttribute('href'), 'https://peraturan.bpk.go.id/Download/28927');
  assert.match(await away.getAttribute('rel'), /noopener/);
  await visit.follows('PP 44/2015 (JKK dan JKM)', 'Sumber: PP 44/2015 (JKK dan JKM)');
  await says(visit, 'Peraturan, Pemerintah Republik Indonesia; kami tahu dari yang mengutipnya.');
  await says(visit, 'Iuran kecelakaan kerja (JKK) dari dasar upah');
  await visit.goesBackTo('Iuran kematian (JKM) sebulan');
  await visit.goesBackTo(BOOK);
  // What was searched for stands there, also after a reload.
  await visit.reloads();
  assert.equal(await visit.box('Cari aturan').inputValue(), 'jkm sebulan');
  await visit.box('Cari aturan').fill('zebra');
  await says(visit, 'Tidak ada aturan yang cocok dengan “zebra”.');
  await visit.presses('Hapus');
  await visit.focuses(visit.box('Cari aturan'));
});

journey('a scheme says what it asks, where one goes and what it rests on', async (visit) => {
  await visit.opens('/aturan');
  await visit.box('Cari aturan').fill('balikpapan perwali');
  await visit.follows('Perwali Balikpapan 3/2025', 'Perwali Balikpapan 3/2025');
  await says(visit, 'dibayar APBD, Kota Balikpapan', 'KTP di sini paling sedikit 6 bulan', 'Program: JKK, JKM');
  await says(visit, 'Ke kelurahan atau Dinas Sosial Kota Balikpapan');
  await says(visit, 'Berapa upah minimum 2027?', 'Bisa dijawab oleh: Gubernur, dengan keputusan upah minimum 2027.');
});

journey('what changes between two days is said in plain words, and its link says the same', async (visit) => {
  await visit.opens('/aturan');
  await visit.follows(CHANGES, CHANGES);
  const RETURN = 'Mulai Januari 2027 iuran nelayan dan pekerja lain di luar angkutan kembali Rp16.800, sebelumnya Rp8.400.';
  await says(visit, 'Dari 21 November 2026 ke 1 Januari 2027', RETURN);
  await visit.tries('Sampai tanggal', '1-4-2027');
  await says(visit, 'Dari 21 November 2026 ke 1 April 2027', RETURN);
  await says(visit, 'Mulai April 2027 iuran sopir, ojek, dan kurir kembali Rp16.800, sebelumnya Rp8.400.');
  await visit.tries('Dari tanggal', '31 Desember 2025');
  await says(visit, 'Mulai Januari 2026 iuran sopir, ojek, dan kurir turun menjadi Rp8.400, sebelumnya Rp16.800.');
  await says(visit, 'Sempat berlaku di antaranya');
  await visit.triesInVain('Dari tanggal', 'lusa', '“lusa” bukan tanggal. Tulis misalnya 1 Januari 2027.');
  await visit.tries('Dari tanggal', '30 November 2026');
  await visit.follows('Tautan ke perbandingan ini', CHANGES);
  assert.match(visit.page.url(), /\/aturan\/berubah#2026-11-30;2027-04-01$/);
  await visit.reloads();
  await says(visit, 'Dari 30 November 2026 ke 1 April 2027', RETURN);
  // What is typed then takes the place of the link.
  await visit.tries('Sampai tanggal', '1 Desember 2026');
  await says(visit, 'Dari 30 November 2026 ke 1 Desember 2026', 'Tidak ada yang berbeda di antara kedua hari ini.');
  assert.match(visit.page.url(), /\/aturan\/berubah$/);
});

journey('what nobody has settled stands on one page, with who could', async (visit) => {
  await visit.opens('/aturan');
  await visit.follows(UNKNOWN, UNKNOWN);
  await says(visit, 'Mulai umur berapa orang boleh mendaftar?');
  await says(visit, 'Bisa dijawab oleh: Kantor cabang BPJS Ketenagakerjaan, atau bunyi Permenaker 5/2021.');
  await says(visit, 'Bisa dijawab oleh: Pemerintah, dengan peraturan baru.');
  await says(visit, 'Angka pekerja yang tidak cocok satu sama lain');
  await visit.page.getByText('Tentang', { exact: true }).first().click();
  await visit.follows('Umur paling muda yang masih mungkin mendaftar', 'Umur paling muda yang masih mungkin mendaftar');
  await says(visit, 'Mulai umur berapa orang boleh mendaftar?');
});

journey('an area says what is known of it and when it was last reported', async (visit) => {
  const { page } = visit;
  await visit.opens('/aturan');
  await visit.follows(AREAS, AREAS);
  assert.equal(await page.locator('tbody tr').count(), 38);
  await visit.box('Cari kabupaten, kota, atau provinsi').fill('bojonegoro');
  await visit.follows('Kabupaten Bojonegoro', 'Apa yang kami tahu di Kabupaten Bojonegoro');
  await says(visit, 'Berita terakhir:');
  await visit.opens('/aturan/daerah/64');
  await visit.standsAt('Apa yang kami tahu di Kalimantan Timur');
  await says(visit, 'Pernah dibayari oleh Pergub Kaltim 19/2023 sampai 22 Oktober 2025; tanyakan apakah dilanjutkan.');
  await visit.follows('Kota Samarinda', 'Apa yang kami tahu di Kota Samarinda');
  await visit.enters('Cek syarat Anda sendiri', 'Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda?');
});

/** Opens what hides a link, then follows it into the rulebook. */
const entersFrom = async (visit, link, heading) => {
  await visit.page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  await visit.enters(link, heading);
};

journey('an answer leads to what it rests on, and back', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-laut');
  await entersFrom(visit, /^PP 82\/2019/, 'Sumber: PP 82/2019 (perubahan PP 44/2015)');
  await says(visit, 'Aturan yang bertumpu padanya', 'Tertanggal 29 November 2019.');
  await visit.reloadsBy(() => page.goBack());
  assert.match(page.url(), /\/manfaat\/meninggal-di-laut$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

const SCREENS = [
  '/aturan',
  '/aturan/jkm_monthly',
  '/aturan/jkm_waiting_months',
  '/aturan/bpu_bracket',
  '/aturan/pp-50-2025-other',
  '/aturan/balikpapan-perwali-3-2025',
  '/aturan/sumber/pp-50-2025',
  '/aturan/berubah#2025-12-31;2027-04-01',
  '/aturan/belum-tahu',
  '/aturan/daerah',
  '/aturan/daerah/64',
  '/aturan/daerah/35-22',
  '/aturan/tidak-ada',
];

journey('axe finds nothing on any page of the rulebook', looksAt(async (visit, look) => {
  for (const path of SCREENS) {
    await visit.opens(path);
    await visit.page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await look(path);
  }
  await visit.opens('/aturan');
  await visit.box('Cari aturan').fill('zebra');
  await look('a search in vain');
  await visit.opens('/aturan/berubah');
  await visit.tries('Dari tanggal', 'lusa');
  await look('a day that is none');
}));
