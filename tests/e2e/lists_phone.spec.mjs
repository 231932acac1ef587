// A list on a phone: its columns are a line each, and nothing of its answers is cut.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { ODD_LIST, checks, picks, worker } from './people_lists.mjs';

/** Twenty-one columns, as registers of a village have them. */
const HEADER =
  'No,Nama,NIK,No KK,Tempat Lahir,Tgl Lahir,Jenis Kelamin,Umur,Pekerjaan,Alamat,RT,RW,Desa,Kecamatan,Kabupaten,Provinsi,Penghasilan,Desil,Sudah Peserta,No HP,Keterangan';
const PERSON =
  '1,Siti Contoh,6407055203900003,6407050101100001,Melak,12/03/1990,P,36,petani,Jalan Contoh 1,1,2,Contoh Hulu,Melak,Kutai Barat,Kalimantan Timur,1500000,2,tidak,081200000000,';

/** How high the section of the columns is, in px. */
const height = async ({ page }) => (await page.locator('section[aria-labelledby="kolom"]').boundingBox()).height;

/** What reaches beyond the window, or is wider than it. */
const sideways = ({ page }, within) =>
  page.evaluate((within) => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : [];
    for (const cell of document.querySelectorAll(within)) {
      const { left, right, width } = cell.getBoundingClientRect();
      if (width > 0 && (left < 0 || right > root.clientWidth)) wide.push(`${cell.innerText}: ${left} to ${right} px`);
    }
    return wide;
  }, within);

journey('twenty-one columns are a line each on a phone, and one of them is changed', worker, async (visit) => {
  const { page } = visit;
  await visit.opens('/daftar');
  await picks(visit, 'register.csv', `${HEADER}\n${PERSON}\n`);
  await page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  const high = await height(visit);
  assert.ok(high < 2_000, `${high} px`);
  // What follows stands behind its headings.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  assert.ok(whole < high + 1_650, `${whole} px, of them ${high} of columns`);
  // A word that would not fit is not broken.
  await page.locator('.columns__held').filter({ hasText: 'Sudah peserta (ya, tidak, tidak aktif)' }).waitFor();
  assert.deepEqual(await sideways(visit, '.columns__row *'), []);

  const choice = page.getByLabel('Kolom Alamat');
  assert.equal(await choice.isVisible(), false);
  await page.locator('summary').filter({ hasText: 'Jalan Contoh 1' }).click();
  await choice.selectOption('Tidak dibaca');
  assert.equal(await choice.isVisible(), true);
  await page.locator('summary').filter({ hasText: 'Jalan Contoh 1' }).getByText('Tidak dibaca').waitFor();
});

journey('the totals of a list are read on a phone without a column that is cut', worker, async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'calon.csv', ODD_LIST);
  await checks(visit);
  const villages = visit.page.getByRole('table', { name: 'Menurut desa' });
  await villages.getByText('Perlu diperbaiki').waitFor();
  assert.deepEqual(await sideways(visit, '.totals :is(th, td)'), []);
});
