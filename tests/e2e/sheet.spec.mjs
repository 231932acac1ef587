// The sheet: one side of A4 with the answers, the verdict, the steps, the sources, the day and the version.

import assert from 'node:assert/strict';
import { SEND, SHEET, hasNothingToPress, journey } from './journey.mjs';
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
  /^Payung \d+\.\d+\.\d+\. Aturan diperiksa 28 November 2026\. Perkiraan untuk 21 November 2026, bukan keputusan\. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah\. Cek sendiri: http\S+\/$/;

/** How many sides of paper the screen takes. */
const sides = async ({ page }, format) =>
  (await page.pdf({ format, printBackground: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

/** What stands on the sheet of a person: the headings of its blocks, their answers, what the paper must not have. */
async function isOnOneSide(visit, verdict, nAnswers) {
  const { page } = visit;
  await visit.looksInto(SEND);
  await visit.follows('Cetak satu halaman', SHEET);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit.readsIn(visit.page.getByRole('main'), verdict);
  // Who is not counted for has neither sums nor criteria.
  const isElsewhere = !/pemerintah daerah|donatur|Daftar sendiri|mendaftar sendiri|Hampir|rumah tangga|terlindungi|belum tahu/.test(verdict);
  assert.deepEqual(
    await page.getByRole('heading', { level: 2 }).allInnerTexts(),
    ['Hasil', 'Jawaban yang diberikan', 'Langkah berikutnya', ...(isElsewhere ? [] : ['Hitungan dan syarat']), 'Sumber'],
  );
  assert.equal(Object.keys(await visit.answersListed()).length, nAnswers);
  await page.getByText(FOOT).waitFor();
  await visit.reads('Bukan situs resmi BPJS Ketenagakerjaan');
  await hasNothingToPress(page, ['button', 'textbox', 'link']);
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
  ['a domestic worker, nearly 65', NEAR_65, 'Majikan rumah tangga Anda yang menanggung iuran'],
  ['a driver', DRIVER, GOVERNMENT],
  ['a farmer', FARMER, GOVERNMENT],
  ['a newcomer', NEWCOMER, GOVERNMENT],
  ['an islander', ISLANDER, 'Daftar sendiri Rp11.400 sebulan, atau Rp0 bila ada donatur'],
  ['who pays alone', TRUCKER, 'Anda bisa mendaftar sendiri: Rp35.650 sebulan'],
  ['a member', MEMBER, 'Anda sudah terlindungi'],
  ['who is too old', aged('65'), 'Pendaftaran baru sampai umur 64'],
  ['who knows nothing', CLUELESS, 'Kami belum tahu siapa yang membayar iuran Anda'],
]) {
  journey(`the sheet of ${who} is one side of A4 with everything on it`, async (visit) => {
    await visit.goesThrough(answers, verdict);
    await isOnOneSide(visit, verdict, Object.keys(answers).length);
  });
}

journey('the sheet says what the fisherman answered, what he does next and how it was counted', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.looksInto(SEND);
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
  await visit.reads('Langkah 1: Datangi Disnakertrans Kutai Barat. Bawa KTP elektronik dan nomor HP.');
  await visit.page.getByText(/^Anda bayar: Rp0 /).waitFor();
  const points = await visit.points(visit.page.getByRole('main'));
  assert.ok(
    points.includes('Belum ada jawaban dalam dua minggu? Tanya lagi. Anda belum terlindungi selama menunggu. Bolehkah daftar sendiri dulu?'),
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
    ['Bila meninggal bukan karena kerja, setelah 3 bulan iuran berturut-turut. Sebelum itu Rp10 juta.', 'Rp42.000.000'],
  ]);
  await visit.follows('Kembali ke hasil', GOVERNMENT);
});

journey('what is missing stands on the sheet too', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  await visit.looksInto(SEND);
  await visit.follows('Cetak satu halaman', SHEET);
  const main = visit.page.getByRole('main');
  await main.getByText(/kurang satu syarat: tercatat miskin di data pemerintah/).waitFor();
});

journey('one press prints the sheet, and "Cetak" prints it again', { beforehand: () => {
  globalThis.printed = 0;
  globalThis.print = () => {
    if (!document.querySelector('main .sheet')) throw new Error('printed before the sheet stood there');
    globalThis.printed += 1;
  };
} }, async (visit) => {
  const printed = () => visit.page.evaluate(() => globalThis.printed);
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.looksInto(SEND);
  await visit.follows('Cetak satu halaman', SHEET);
  await visit.page.waitForFunction(() => globalThis.printed === 1);
  assert.equal(await printed(), 1);
  await visit.page.evaluate(() => scrollTo(0, 0));
  const button = visit.page.getByRole('button', { name: 'Cetak' });
  const { y, height } = await button.boundingBox();
  assert.ok(y + height <= visit.page.viewportSize().height, `"Cetak" ends at ${y + height} px`);
  await button.click();
  assert.equal(await printed(), 2);
});

// W24: whatever stands on the screen, and whatever was opened there.
for (const [who, answers, verdict] of [
  ['the fisherman', FISHERMAN, GOVERNMENT],
  ['somebody who is not on the register', UNLISTED, DONOR],
  ['an employee', working('Punya majikan dan upah tetap'), 'Iuran Anda kewajiban majikan'],
]) {
  journey(`the result of ${who} prints as its sheet, one side of A4`, async (visit) => {
    const { page } = visit;
    await visit.goesThrough(answers, verdict);
    await visit.opensAllDetails();
    assert.equal(await page.locator('.paper').isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    assert.equal(await main.getByRole('heading', { level: 1 }).count(), 0);
    await main.getByText(SHEET, { exact: true }).waitFor();
    await main.getByText(FOOT).filter({ visible: true }).waitFor();
    await hasNothingToPress(page, ['button', 'textbox', 'link']);
    assert.equal(await sides(visit, 'A4'), 1);
  });
}

journey('sums on the sheet stand below one another on a phone, and no answer is changed there', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.looksInto(SEND);
  await visit.follows('Cetak satu halaman', SHEET);
  const ends = await visit.page.locator('.sheet__table tr > :last-child').evaluateAll((cells) =>
    cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
  assert.equal(new Set(ends).size, 1, ends.join());
  assert.equal(await visit.page.getByRole('link', { name: /^Ubah/ }).count(), 0);
  await visit.reads(/^Katakan: “Saya .*”$/);
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
