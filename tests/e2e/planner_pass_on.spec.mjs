// Passing a plan on: the proposal on two sides of A4, the schedule as CSV and XLSX, a text, a link.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey } from './journey.mjs';
import { PLAN, PROPOSAL, answered, opensExample, work } from './planner.mjs';

const FOOT =
  /^Payung \d+\.\d+\.\d+\. Aturan diperiksa 28 November 2026\. Disusun 21 November 2026\. Perkiraan, bukan keputusan\./;

/** The files of the worker, which are fetched with the first workbook. */
const WORKER = /\/worker(\.js|_bg\.wasm)$/;

const sides = async ({ page }) =>
  (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

journey('the proposal is two sides of A4: what, cost, months; then family, region, ways', async (visit) => {
  const { page } = visit;
  await opensExample(visit);
  await visit.follows('Cetak usulan', PROPOSAL);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.deepEqual(await page.getByRole('heading', { level: 2 }).allInnerTexts(), [
    'Yang diusulkan',
    'Biaya',
    'Biaya tiap bulan',
    'Yang diterima keluarga',
    'Keadaan daerah: Kalimantan Timur',
    'Jalur untuk menjalankannya',
  ]);
  await page.getByText(FOOT).waitFor();
  assert.equal(await sides(visit), 2);
  for (const role of ['button', 'textbox', 'link']) {
    const pressed = page.getByRole('main').getByRole(role).filter({ visible: true });
    assert.deepEqual(await pressed.allInnerTexts(), [], `a ${role} on paper`);
  }
  // Every block that claims something names its source.
  for (const heading of ['Biaya', 'Yang diterima keluarga', 'Keadaan daerah: Kalimantan Timur', 'Jalur untuk menjalankannya']) {
    const block = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
    await block.getByText(/sumber|kesimpulan kami/).first().waitFor();
  }
});

journey('the largest plan there is still takes two sides', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  for (let group = 2; group <= 12; group += 1) await visit.presses('Tambah kelompok');
  let index = 0;
  for (let group = 1; group <= 12; group += 1) {
    // Those who are no members on own account are sent away.
    const refused = page.getByRole('group', { name: `Kelompok ${group}`, exact: true }).locator('.group__problem');
    index += 4;
    do {
      index += 1;
      await work(visit, group).selectOption({ index });
    } while (await refused.count());
    await page.locator(`#pekerja-${group}`).fill('9.999.999');
    await page.locator(`#pekerja-${group}`).press('Tab');
  }
  await visit.tries('Lama', '240');
  await answered(visit);
  await visit.follows('Cetak usulan', PROPOSAL);
  assert.equal(await sides(visit), 2);
});

journey('without a plan there is no proposal, and a way to the plan', async (visit) => {
  await visit.opens('/rencana/usulan');
  await visit.reads('Belum ada rencana yang lengkap. Isi dulu rencananya, lalu kembali ke sini.');
  await visit.follows('Ke rencana', PLAN);
});

/** What is saved when a button is pressed. */
async function saves(visit, button) {
  const [file] = await Promise.all([visit.page.waitForEvent('download'), visit.presses(button)]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

journey('the schedule is saved as CSV, with the numbers of the screen', async (visit) => {
  await opensExample(visit);
  const { name, content } = await saves(visit, 'Unduh jadwal CSV');
  assert.equal(name, 'jadwal-payung.csv');
  const lines = content.toString('utf8').replace('\uFEFF', '').split('\r\n');
  assert.deepEqual(lines.slice(0, 3), [
    'Bulan;Nelayan;Ojek online (ojol);Semua',
    'Jumlah;210;70;280',
    '2026-11;1764000;588000;2352000',
  ]);
  assert.equal(lines.at(-2), 'Jumlah;38808000;11172000;49980000');
});

journey('the schedule is saved as XLSX, which the worker writes', { mayAskFor: WORKER }, async (visit) => {
  await opensExample(visit);
  const { name, content } = await saves(visit, 'Unduh jadwal XLSX');
  assert.equal(name, 'jadwal-payung.xlsx');
  assert.equal(content.subarray(0, 2).toString('latin1'), 'PK');
  await visit.page.getByText('Menyiapkan berkas XLSX…').waitFor({ state: 'detached' });
});

journey('a link shows the plan beside the other’s own, and only a press takes it over', async (visit) => {
  await opensExample(visit);
  await visit.opensDetails('Lihat teks dan tautan');
  const link = await visit.box('Tautan ke rencana ini').inputValue();
  assert.match(link, /\/rencana#rencana-1;.*;akhir$/);
  const [said] = await answered(visit);

  const other = await visit.somebodyElse();
  await other.opens('/rencana');
  await other.page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  await other.tries('Jumlah', '7');
  await other.opens(`/rencana#${link.split('#')[1]}`);
  await other.reads('Ini rencana dari tautan. Isian Anda sendiri tetap ada.', said);
  await other.follows('Ke rencana saya', PLAN);
  assert.match((await answered(other))[0], /^7 orang/);
  await other.goesBackTo(PLAN);
  await other.presses('Pakai rencana ini');
  await other.box('Anggaran').waitFor();
  assert.equal((await answered(other))[0], said);
});

journey('the text says the whole plan; the messenger gets it with the link', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await opensExample(visit);
  await visit.presses('Salin teks');
  await visit.reads('Tersalin.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual(text.split('\n'), [
    'Rencana iuran BPJS Ketenagakerjaan',
    '*Rp50 juta* melindungi *280 orang* selama 12 bulan: 210 nelayan dan 70 ojek online (ojol).',
    'November 2026 sampai Oktober 2027. Terpakai Rp49.980.000, sisa Rp20.000. Satu orang lagi, ojek online (ojol), perlu tambahan Rp139.600. Harga Januari 2027 dan sesudahnya menurut aturan yang diketahui hari ini.',
    'Nelayan: 210 orang, Rp184.800 seorang, jumlah Rp38.808.000',
    'Ojek online (ojol): 70 orang, Rp159.600 seorang, jumlah Rp11.172.000',
    'Dibayar dengan uang donatur.',
    'Dihitung dengan Payung, aturan diperiksa 28 November 2026. Perkiraan, bukan keputusan.',
  ]);
  const messenger = new URL(await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href'));
  assert.equal(messenger.host, 'wa.me');
  const sent = messenger.searchParams.get('text');
  assert.ok(sent.startsWith(text) && /\/rencana#rencana-1;/.test(sent), sent);
});
