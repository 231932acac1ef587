// The sheet: one side of A4 with the answers, the verdict, the steps, the sources, the day and the version.

import assert from 'node:assert/strict';
import { SHEET, journey } from './journey.mjs';
import {
  CLUELESS,
  DRIVER,
  FARMER,
  FISHERMAN,
  HOUSEHOLD,
  ISLANDER,
  MEMBER,
  NEWCOMER,
  TRUCKER,
  UNLISTED,
  UNSURE,
  aged,
  working,
} from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DONOR = 'Iuran Anda bisa dibayari donatur';
const FOOT =
  /^Payung \d+\.\d+\.\d+\. Aturan diperiksa 28 November 2026\. Perkiraan untuk 21 November 2026, bukan keputusan\. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah\.$/;

/** How many sides of paper the screen takes. */
const sides = async ({ page }, format) =>
  (await page.pdf({ format, printBackground: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

/** What stands on the sheet of a person: the headings of its blocks, their answers, what the paper must not have. */
async function isOnOneSide(visit, verdict, nAnswers) {
  const { page } = visit;
  await visit.follows('Cetak satu halaman', SHEET);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit.readsIn(visit.page.getByRole('main'), verdict);
  assert.deepEqual(await page.getByRole('heading', { level: 2 }).allInnerTexts(), [
    'Hasil',
    'Jawaban yang diberikan',
    'Langkah berikutnya',
    'Hitungan dan syarat',
    'Sumber',
  ]);
  assert.equal(Object.keys(await visit.answersListed()).length, nAnswers);
  await page.getByText(FOOT).waitFor();
  await visit.reads('Bukan situs resmi BPJS Ketenagakerjaan');
  for (const role of ['button', 'textbox', 'link']) {
    const pressed = page.getByRole('main').getByRole(role).filter({ visible: true });
    assert.deepEqual(await pressed.allInnerTexts(), [], `a ${role} on paper`);
  }
  assert.equal(await sides(visit, 'A4'), 1);
}

const NEAR_65 = { ...HOUSEHOLD, age: '21-2-1962' };

for (const [who, answers, verdict] of [
  ['the fisherman', FISHERMAN, GOVERNMENT],
  ['somebody who is not on the register', UNLISTED, DONOR],
  ['somebody who does not know the register', UNSURE, 'Hampir: satu hal lagi yang perlu dipastikan'],
  ['an employee', working('Punya majikan dan upah tetap'), 'Iuran Anda kewajiban majikan'],
  ['a worker at a construction site', working('Dipekerjakan di proyek bangunan'), 'Iuran Anda kewajiban kontraktor proyek'],
  ['somebody abroad', working('Bekerja di luar negeri'), 'Ada program khusus untuk pekerja di luar negeri'],
  ['a domestic worker, nearly 65', NEAR_65, GOVERNMENT],
  ['a driver', DRIVER, GOVERNMENT],
  ['a farmer', FARMER, GOVERNMENT],
  ['a newcomer', NEWCOMER, GOVERNMENT],
  ['an islander', ISLANDER, DONOR],
  ['who pays alone', TRUCKER, 'Anda bisa mendaftar sendiri mulai Rp35.650 sebulan'],
  ['a member', MEMBER, 'Anda sudah terlindungi'],
  ['who is too old', aged('65'), 'Pendaftaran baru sampai umur 64'],
  ['who knows nothing', CLUELESS, 'Satu jawaban lagi: bagaimana Anda bekerja'],
]) {
  journey(`the sheet of ${who} is one side of A4 with everything on it`, async (visit) => {
    await visit.goesThrough(answers, verdict);
    await isOnOneSide(visit, verdict, Object.keys(answers).length);
  });
}

journey('the sheet says what the fisherman answered, what he does next and how it was counted', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.follows('Cetak satu halaman', SHEET);
  assert.deepEqual(await visit.answersListed(), {
    'Cara kerja': 'Bekerja sendiri, tanpa majikan',
    Umur: '41 tahun',
    'BPJS Ketenagakerjaan': 'Belum pernah ikut',
    'Daerah di KTP': 'Kabupaten Kutai Barat',
    'Tetap atau tidak': 'Tidak tetap',
    'Data kemiskinan': 'Tercatat miskin',
    Pekerjaan: 'Nelayan',
    'Penghasilan sebulan': 'Rp1.500.000',
  });
  await visit.reads('Pintu pertama: Datangi Disnakertrans Kutai Barat. Bawa: KTP elektronik dan nomor HP.');
  const points = await visit.points(visit.page.getByRole('main'));
  assert.ok(
    points.includes('Datangi Disnakertrans Kutai Barat dan minta diusulkan. Tanyakan kuota, lama bantuan, dan kapan SK keluar.'),
    points.join('\n'),
  );
  assert.ok(points.includes('Sudah terpenuhi: Umur 41 tahun'), points.join('\n'));
  assert.deepEqual(await visit.rows(visit.page.getByRole('table')), [
    ['Golongan penghasilan terendah: dasar upah', 'Rp1.000.000'],
    ['Kecelakaan kerja (JKK), 1% dari Rp1.000.000', 'Rp10.000'],
    ['Kematian (JKM), jumlah tetap', 'Rp6.800'],
    ['Potongan tidak berlaku untuk uang APBD', 'Rp0'],
    ['Iuran sebulan', 'Rp16.800'],
    ['Bila meninggal karena kecelakaan kerja.', 'Rp70.000.000'],
    ['Bila meninggal bukan karena kerja.', 'Rp42.000.000'],
  ]);
  await visit.follows('Kembali ke hasil', GOVERNMENT);
});

journey('what is missing stands on the sheet too', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  await visit.follows('Cetak satu halaman', SHEET);
  const main = visit.page.getByRole('main');
  await main.getByText(/kurang satu syarat: tercatat miskin di data pemerintah/).waitFor();
});

journey('"Cetak" prints, and nothing else does', { beforehand: () => {
  globalThis.printed = 0;
  globalThis.print = () => {
    globalThis.printed += 1;
  };
} }, async (visit) => {
  const printed = () => visit.page.evaluate(() => globalThis.printed);
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.follows('Cetak satu halaman', SHEET);
  assert.equal(await printed(), 0);
  await visit.presses('Cetak');
  assert.equal(await printed(), 1);
});

journey('without answers there is no sheet, and a way to the start', async (visit) => {
  await visit.opens('/lembar');
  await visit.heading('Belum ada jawaban').waitFor();
  await visit.page.getByRole('link', { name: 'Ke halaman awal' }).waitFor();
});

journey('the sheet says for whom else it is by nothing but the answers', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.presses('Orang berikutnya');
  await visit.answers(FARMER);
  await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
  await isOnOneSide(visit, GOVERNMENT, Object.keys(FARMER).length);
  // A notice to whoever holds the device is none for whoever holds the paper.
  await visit.readsNothingLike('Untuk orang lain.');
});
