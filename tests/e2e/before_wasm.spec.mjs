// The plain page: before the app has arrived, where it never arrives, and where scripts are off.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, START, journey } from './journey.mjs';

const PLAIN = [
  START,
  'Untuk yang bekerja tanpa gaji tetap: petani, nelayan, ojek, pedagang, buruh harian, pemulung, pekerja rumah tangga.',
  'Kira-kira 2 menit. Gratis. Tanpa nama, tanpa NIK.',
  'Jawaban Anda tetap di perangkat ini. Tidak ada yang dikirim. Boleh dicoba dengan internet dimatikan.',
  'Bukan situs resmi BPJS Ketenagakerjaan',
  'Telepon 175, layanan BPJS Ketenagakerjaan, atau datang ke kantor cabangnya.',
  'Payung membantu memperkirakan. Keputusan ada pada kantor yang berwenang. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah.',
  'Aturan diperiksa terakhir 28 November 2026.',
];

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

journey('when the app does not arrive, the page says whom to call', { without: /_bg\.wasm$/ }, async (visit) => {
  await visit.opens();
  await visit.readsIn(visit.page.getByRole('alert'), FAILED);
  await visit.reads(...PLAIN);
});

journey('the same for an address in the middle', { without: /_bg\.wasm$/ }, async (visit) => {
  await visit.opens(ADDRESSES.age);
  await visit.readsIn(visit.page.getByRole('alert'), FAILED);
});

journey('while the app is on its way, the page can be used already', async (visit) => {
  const arrives = await visit.opensSlowly();
  await visit.reads(...PLAIN);
  await visit.types('Tab', 'Enter');
  await visit.focuses(visit.page.getByRole('main'));
  await visit.follows('Mulai cek');
  await visit.readsIn(visit.page.getByRole('status'), 'Sedang membuka…');
  assert.equal(await visit.page.getByRole('alert').count(), 0);
  await arrives();
  await visit.standsAt(QUESTIONS.engagement);
});
