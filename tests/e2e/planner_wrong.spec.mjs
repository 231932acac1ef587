// Wrong entries in the planner: each is named at its box with the nearest value that would be right, and what was
// typed stays. Then links that cannot be read.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { CHECK, PLAN, answered, opensExample, work } from './planner.mjs';

/** Types a wrong value, reads what is said of it, and types a right one. */
async function mends(visit, box, wrong, sentence, right) {
  await visit.triesInVain(box, wrong, sentence);
  await visit.reads('Ada isian yang perlu diperbaiki. Yang Anda ketik tetap ada.');
  await visit.tries(box, right);
  await answered(visit);
  assert.equal(await visit.page.getByRole('alert').count(), 0);
}

journey('budgets, months and first months that cannot be are named with the nearest that can', async (visit) => {
  await opensExample(visit);
  await mends(visit, 'Anggaran', 'banyak', '“banyak” tidak terbaca sebagai uang. Tulis misalnya 50.000.000 atau 50 juta.', '50 juta');
  await mends(visit, 'Anggaran', '-5', 'Jumlah uang tidak bisa di bawah nol. Tulis angka di atas nol, misalnya 50 juta.', '50 juta');
  await mends(visit, 'Anggaran', '9.999.999.999.999', 'Angka ini terlalu besar. Paling besar Rp999.999.999.999. Periksa jumlah nolnya.', '50 juta');
  await mends(visit, 'Anggaran', '100.000', 'Belum cukup untuk satu orang. Paling sedikit Rp159.600.', '50 juta');
  await mends(visit, 'Lama', '0', '0 terlalu sedikit. Paling sedikit 1.', '1');
  await mends(visit, 'Lama', '600', '600 terlalu banyak. Paling banyak 240.', '240');
  await mends(visit, 'Lama', 'selamanya', '“selamanya” bukan angka bulat. Tulis angka dari 1 sampai 240.', '12');
  await mends(visit, 'Bulan pertama', '12-2014', 'Kami bisa menghitung mulai Juli 2015. Tulis bulan itu atau sesudahnya.', '7-2015');
  await mends(visit, 'Bulan pertama', 'besok', '“besok” bukan bulan. Tulis misalnya November 2026.', '11-2026');
  await mends(visit, 'Bulan pertama', '12-9999', 'Bulan ini terlalu jauh. Tulis bulan yang lebih dekat.', '11-2026');
});

journey('nobody, and a hundred million, are no numbers of workers; huge sums never overflow', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  await mends(visit, 'Jumlah', '0', '0 terlalu sedikit. Paling sedikit 1.', '1');
  await mends(visit, 'Jumlah', '100.000.000', '100.000.000 terlalu banyak. Paling banyak 10.000.000.', '10.000.000');
  await visit.tries('Lama', '240');
  await visit.opensDetails('Penghasilan dan program: Kelompok 1');
  await visit.tries('Penghasilan sebulan seorang', '50.000.000');
  const [line] = await answered(visit);
  assert.match(line, /^10\.000\.000 orang selama 240 bulan perlu Rp[\d.]+: 10\.000\.000 pekerja\.$/);
});

journey('shares that do not add up say what the last would have to be', async (visit) => {
  const { page } = visit;
  await opensExample(visit);
  const last = page.locator('#bagian-2');
  await last.fill('30');
  await last.press('Tab');
  // Until one presses, nothing is wrong at the box.
  assert.equal(await page.getByRole('alert').count(), 0);
  await visit.presses('Hitung');
  await visit.reads('Bagian semua kelompok berjumlah 105%, seharusnya 100%. Pas bila yang terakhir 25%.');
  assert.equal(await last.getAttribute('aria-invalid'), 'true');
  assert.equal(await last.inputValue(), '30');
  await page.locator('#bagian-1').fill('70');
  await page.locator('#bagian-1').press('Tab');
  assert.match((await answered(visit))[0], /^Rp50 juta melindungi/);
  await visit.presses('Hapus kelompok 2');
  await visit.reads('Bagian semua kelompok berjumlah 70%, seharusnya 100%. Kurangi atau tambah sampai pas.');
});

journey('no more groups than a picture can show can be added', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  for (let group = 2; group <= 12; group += 1) await visit.presses('Tambah kelompok');
  await visit.reads('Satu rencana paling banyak 12 kelompok.');
  assert.equal(await page.getByRole('button', { name: 'Tambah kelompok' }).count(), 0);
  assert.equal(await page.getByRole('alert').count(), 0);
  assert.equal(await page.getByRole('group', { name: /^Kelompok \d+$/ }).count(), 12);
});

journey('a form sent with gaps names them all, and the focus goes there', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa lama sekian rupiah cukup' }).check();
  await visit.presses('Hitung');
  const summary = page.getByRole('alert', { name: 'Ada masalah' });
  await visit.focuses(summary);
  assert.deepEqual(await visit.points(summary), ['Isi anggaran.', 'Isi jumlah.']);
  await summary.getByRole('link', { name: 'Isi jumlah.' }).click();
  await visit.focuses(visit.box('Jumlah'));
  await visit.presses('Hitung');
  await visit.focuses(summary);
});

journey('a published budget is refused like a plan, at its own boxes', async (visit) => {
  await visit.opens('/rencana/periksa');
  await visit.standsAt(CHECK);
  await visit.triesInVain('Jumlah pekerja', '0', '0 terlalu sedikit. Paling sedikit 1.');
  await visit.triesInVain('Lama', '600', '600 terlalu banyak. Paling banyak 240.');
  await visit.tries('Lama', '12');
  await visit.tries('Jumlah pekerja', '10');
  await visit.triesInVain('Jumlah yang diumumkan', 'banyak', '“banyak” tidak terbaca sebagai uang. Tulis misalnya 50.000.000 atau 50 juta.');
  await visit.tries('Jumlah yang diumumkan', '1.000.000');
  assert.deepEqual(await answered(visit), ['Rp1.016.000 kurang, 50,4%. Yang diumumkan Rp1.000.000, iurannya Rp2.016.000 untuk 10 orang selama 12 bulan.', 'Uang APBD tidak mendapat potongan.']);
});

for (const [what, hash, sentence] of [
  ['of another kind', '1;umur=41;akhir', 'Yang ada di belakang tanda # bukan rencana Payung. Minta dikirim ulang, atau susun rencana sendiri.'],
  ['cut off', 'rencana-1;tujuan=orang;anggaran=50', 'Tautannya terpotong atau berubah di bagian “anggaran”. Minta dikirim ulang, atau susun rencana sendiri.'],
  ['of a later version', 'rencana-2;tujuan=orang;akhir', 'Tautan ini dibuat versi lain (2) yang tidak terbaca di sini. Muat ulang halaman ini saat ada internet, atau minta tautan baru.'],
]) {
  journey(`a link ${what} says so, and the way to one's own plan is open`, async (visit) => {
    await visit.opens(`/rencana#${hash}`);
    await visit.standsAt('Tautan ini tidak terbaca');
    await visit.reads(sentence);
    await visit.follows('Ke rencana', PLAN);
  });
}

journey('an old link with wage earners opens: the others have their price, these their reason', async (visit) => {
  const groups = ['nelayan.other', 'perangkat_desa.other'].map((work) => `kelompok=${work}.jkk-jkm.1000000.10`).join(';');
  await visit.opens(`/rencana#rencana-1;tujuan=biaya;pembayar=donor;mulai=2026-11;lama=12;${groups};akhir`);
  await visit.standsAt(PLAN);
  const { page } = visit;
  await page.getByText(/^Kelompok 2, 10 perangkat desa, tidak ikut dihitung\. Pekerjaan ini biasanya dibayar desa/).waitFor();
  assert.match(await page.locator('.answer__line').innerText(), /^10 orang selama 12 bulan perlu Rp1\.848\.000: 10 nelayan\.$/);
  await visit.presses('Pakai rencana ini');
  await page.locator('.group__problem').waitFor();
  assert.equal(await page.locator('#pekerja-1').inputValue(), '10');
});

journey('an address that names no screen leads to the plan', async (visit) => {
  await visit.opens('/rencana/apa-saja');
  await visit.standsAt('Halaman ini tidak ada');
  await visit.follows('Ke rencana', PLAN);
  await work(visit, 1).waitFor();
});

/** The path to a mixed group with a real mouse: the press that leaves a box lands where it was aimed. */
journey('a press that leaves a box lands, and nothing slips from under the pointer', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit.opens('/rencana');
  await visit.standsAt(PLAN);
  const middle = async (box) => {
    const area = await box.boundingBox();
    return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  };
  const add = page.getByRole('button', { name: 'Tambah kelompok' });
  await page.locator('#anggaran').click();
  await page.keyboard.type('250 juta');
  await page.keyboard.press('Tab');
  await page.locator('#bagian-1').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('60');
  await add.scrollIntoViewIfNeeded();
  const at = await middle(add);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  assert.deepEqual(await middle(add), at);
  await page.mouse.up();
  await page.getByRole('group', { name: 'Kelompok 2' }).waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);

  // Something wrong in a box that is left for another one: the sentence appears above, the other box stays in its place.
  await page.locator('#anggaran').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('banyak');
  const share = page.locator('#bagian-2');
  await share.scrollIntoViewIfNeeded();
  const aimed = await middle(share);
  await page.mouse.click(aimed.x, aimed.y, { clickCount: 2 });
  await page.getByText('“banyak” tidak terbaca sebagai uang.').first().waitFor();
  const stands = await middle(share);
  assert.ok(Math.abs(stands.y - aimed.y) < 2, `${aimed.y} became ${stands.y}`);
  await visit.focuses(share);
});
