// The pages without a program, and a clock that is ten years off.

import assert from 'node:assert/strict';
import { START, journey } from './journey.mjs';

const PAGES = { Privasi: 'Privasi', 'Ada angka yang salah?': 'Ada angka yang salah?', Aksesibilitas: 'Aksesibilitas', Lisensi: 'Lisensi', 'Untuk situs lain': 'Untuk situs lain' };

journey('every screen leads to the pages, and they lead back', { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ }, async (visit) => {
  for (const path of ['/', '/cek/umur', '/manfaat', '/rencana', '/daftar', '/acara', '/aturan']) {
    await visit.opens(path);
    const links = visit.page.getByRole('navigation', { name: 'Tentang situs ini' }).getByRole('link');
    assert.deepEqual(await links.allInnerTexts(), Object.keys(PAGES), path);
  }
  for (const [link, heading] of Object.entries(PAGES)) {
    await visit.enters(link, heading);
    const here = visit.page.getByRole('navigation', { name: 'Tentang situs ini' }).locator('[aria-current=page]');
    assert.equal(await here.innerText(), link);
  }
  await visit.reloadsBy(() => visit.page.getByRole('link', { name: 'Payung', exact: true }).click());
  await visit.standsAt(START);
});

journey('answers wait in the tab while one reads a page', async (visit) => {
  await visit.opens('/cek/umur');
  await visit.box().fill('41');
  await visit.enters('Privasi', 'Privasi');
  const row = visit.page.getByRole('row').filter({ hasText: 'Tab ini (sessionStorage)' });
  await row.getByText('1', { exact: true }).waitFor();
  await visit.reloadsBy(() => visit.page.goBack());
  assert.equal(await visit.box().inputValue(), '41');
});

journey('a report on a wrong figure is put together, copied, and neither sent nor kept', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await visit.opens('/angka-salah.html');
  await page.getByLabel('Di layar mana?').fill('Hasil, “Iuran dan pilihan”');
  await page.getByLabel('Apa yang tertulis di Payung?').fill('Rp16.800');
  await page.getByLabel('Dari mana Anda tahu?').fill('PP 44/2015, Lampiran');
  await visit.presses('Salin teks');
  await page.getByRole('status').filter({ hasText: 'Tersalin.' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^Laporan untuk pengelola Payung\nVersi [0-9a-f]{12}, \d{4}-\d\d-\d\d\n\n/);
  assert.ok(text.endsWith(`Di layar mana?
Hasil, “Iuran dan pilihan”

Apa yang tertulis di Payung?
Rp16.800

Seharusnya bagaimana?
–

Dari mana Anda tahu?
PP 44/2015, Lampiran`), text);
  // Where nothing may be copied, the text stands marked.
  await page.evaluate(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new Error('no'));
  });
  await visit.presses('Salin teks');
  await page.getByText(/^Tidak bisa disalin otomatis/).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.selectionEnd > 0), true);
});

journey('another language keeps what was typed of a wrong figure, and nothing of it stays in the tab', async (visit) => {
  const { page } = visit;
  await visit.opens('/angka-salah.html');
  await page.getByLabel('Di layar mana?').fill('Hasil');
  await page.getByLabel('Seharusnya bagaimana?').fill('Rp8.400\nsejak April');
  const waits = () => page.evaluate(() => Object.keys(sessionStorage));
  const [english, indonesian] = ['English', 'Bahasa Indonesia'].map((name) => page.getByRole('link', { name, exact: true }).first());
  await visit.reloadsBy(() => english.click());
  await page.getByRole('heading', { level: 1, name: 'Is a figure wrong?' }).waitFor();
  const where = page.getByLabel('On which screen?');
  await page.waitForFunction(() => document.getElementById('di-mana').value);
  assert.deepEqual([await where.inputValue(), await page.locator('#seharusnya').inputValue()], ['Hasil', 'Rp8.400\nsejak April']);
  assert.match(await page.locator('#teks').inputValue(), /On which screen\?\nHasil\n/);
  assert.deepEqual(await waits(), []);
  await visit.reloadsBy(() => indonesian.click());
  await page.waitForFunction(() => document.getElementById('di-mana').value);
  assert.equal(await page.getByLabel('Di layar mana?').inputValue(), 'Hasil');
  await visit.reloadsBy(() => page.reload());
  assert.deepEqual([await page.getByLabel('Di layar mana?').inputValue(), await waits()], ['', []]);
});

journey('the licences name what is in the programs, each with its text', async (visit) => {
  await visit.opens('/lisensi.html');
  for (const part of ['yew', 'wasm-bindgen', 'workbox-precaching', 'Rust (std)']) {
    const row = visit.page.getByRole('rowheader', { name: new RegExp(`^${part.replace(/[()]/g, '\\$&')}( [\\d.]+)?$`) });
    assert.equal(await row.count(), 1, part);
  }
  assert.ok((await visit.page.locator('pre').allTextContents()).some((text) => text.includes('Open Database License')));
});

const LINK =
  '/#1;daerah=64.07;pekerjaan=nelayan;cara-kerja=own_account;penghasilan=1500000;tetap=no;umur=41;data-kemiskinan=poor;kepesertaan=none;akhir';

for (const [year, isOld] of [[2036, true], [2016, false]]) {
  journey(`with a clock of ${year} there are words, and whether the rules are old`, { today: `${year}-11-21T09:00:00+08:00` }, async (visit) => {
    await visit.opens(LINK);
    await visit.page.getByRole('heading', { level: 1, name: /^(?!Sedang).{10}/ }).waitFor();
    assert.equal(await visit.page.getByText(/lebih dari setengah tahun lalu/).isVisible(), isOld);
    assert.equal(await visit.page.getByText(/^Payung berhenti/).isVisible(), false);
  });
}
