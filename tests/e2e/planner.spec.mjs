// The donor's planner: what a CSR officer, a household and a district office come to find out.

import assert from 'node:assert/strict';
import { START, journey } from './journey.mjs';
import { CHECK, PLAN, answered, isBlank, opensExample, works } from './planner.mjs';

const FISHERS_AND_DRIVERS = 'Rp50 juta melindungi 280 orang selama 12 bulan: 210 nelayan dan 70 ojek online (ojol).';

journey('a CSR officer learns how many people fifty million protect, and sees the price change twice', async (visit) => {
  const { page } = visit;
  await visit.opens();
  await visit.enters('Rencana donatur', PLAN);
  await isBlank(visit);
  await visit.tries('Anggaran', '50 juta');
  await visit.reads('lima puluh juta rupiah');
  await works(visit, 1, 'Nelayan');
  await visit.presses('Tambah kelompok');
  await works(visit, 2, 'Ojek online (ojol)');
  await page.locator('#bagian-1').fill('75');
  await page.locator('#bagian-2').fill('25');
  await visit.presses('Hitung');
  assert.deepEqual(await answered(visit), [
    FISHERS_AND_DRIVERS,
    'November 2026 sampai Oktober 2027. Terpakai Rp49.980.000, sisa Rp20.000. Satu orang lagi, ojek online (ojol), perlu tambahan Rp139.600. Harga Januari 2027 dan sesudahnya menurut aturan yang diketahui hari ini.',
  ]);
  await visit.focuses(page.locator('#jawaban'));

  const list = page.getByRole('table', { name: 'Biaya tiap bulan' });
  const rows = await visit.rows(list);
  assert.deepEqual(rows.slice(1, 6).map((row) => row.slice(0, 2)), [
    ['November 2026', 'Rp2.352.000'],
    ['Desember 2026', 'Rp2.352.000'],
    ['Harga nelayan naik ke Rp16.800'],
    ['Januari 2027', 'Rp4.116.000'],
    ['Februari 2027', 'Rp4.116.000'],
  ]);
  assert.deepEqual(rows.at(-1).slice(0, 2), ['Jumlah', 'Rp49.980.000']);
  const why = await visit.points(await visit.opensDetails('Kenapa harganya berubah 2 kali?'));
  assert.match(
    why[0],
    /^Mulai Januari 2027, harga nelayan seorang sebulan dari Rp8\.400 menjadi Rp16\.800, karena masa potongan 50% berakhir Desember 2026\. PP 50\/2025/,
  );
  assert.match(why[1], /^Mulai April 2027, harga ojek online \(ojol\) .* berakhir Maret 2027\./);
  const steps = await visit.steps('Kenapa Rp49.980.000?');
  assert.ok(steps.done.some((step) => step.includes('Rp49.980.000')), steps.done.join('\n'));
});

journey('on a desk the months are a drawing that says the same in words, and the table is one step away', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 800 });
  await opensExample(visit);
  const drawing = page.getByRole('img', { name: /^Biaya tiap bulan/ });
  const said = await drawing.locator('desc').textContent();
  assert.equal(
    said,
    'Rp2.352.000 sebulan mulai November 2026, Rp4.116.000 sebulan mulai Januari 2027, Rp4.704.000 sebulan mulai April 2027',
  );
  assert.deepEqual(await drawing.locator('.chart__strong').allTextContents(), ['Rp2.352.000', 'Rp4.116.000', 'Rp4.704.000']);
  await visit.opensDetails('Lihat sebagai tabel');
  const rows = await visit.rows(visit.table('Tabel biaya tiap bulan'));
  assert.deepEqual(rows[0], ['Bulan', '210 nelayan', '70 ojek online (ojol)', 'Semua']);
  assert.deepEqual(rows[3], ['Januari 2027', 'Rp3.528.000', 'Rp588.000', 'Rp4.116.000']);
  assert.deepEqual(rows.at(-1), ['Jumlah', 'Rp38.808.000', 'Rp11.172.000', 'Rp49.980.000']);
});

journey('plans stand side by side, with the difference in words; so do first months, and paying at once', async (visit) => {
  await opensExample(visit);
  const plans = visit.table('Rencana lain dengan uang yang sama');
  const figures = (await visit.rows(plans)).slice(1).map(([name, figure]) => [name.split(' Nelayan:')[0], figure]);
  assert.deepEqual(figures, [
    ['Rencana ini: mulai November 2026, 12 bulan', '280 orang rencana ini'],
    ['6 bulan', '643 orang lebih 363 orang'],
    ['Mulai Januari 2027', '256 orang kurang 24 orang'],
    ['Dengan tabungan hari tua (JHT)', '119 orang kurang 161 orang'],
    ['Semua kelompok sama banyak orangnya', '290 orang lebih 10 orang'],
    ['Dua gelombang, masing-masing 6 bulan dengan separuhnya: mulai November 2026, lalu orang lain mulai Mei 2027', '569 orang lebih 289 orang'],
  ]);
  await visit.reads('Bulan pertama Anda, November 2026, sudah yang paling murah.');
  await visit.tries('Mulai paling lambat', '12-2026');
  await visit.reads('Paling mahal mulai Desember 2026: Rp52.332.000.');
  await visit.triesInVain('Mulai paling lambat', '1-2026', 'Bulan terakhir ini sebelum bulan pertama. Tulis November 2026 atau sesudahnya.');
  await visit.reads(
    'Membayar semuanya di bulan pertama tetap Rp49.980.000. Harga mengikuti bulan yang dibayari, bukan hari membayar.',
    'Mengalikan harga bulan pertama dengan 12 bulan menghasilkan Rp28.224.000: kurang Rp21.756.000.',
  );
});

journey('what it means is said with sources that differ, and nobody guesses how many will be hurt', async (visit) => {
  await opensExample(visit);
  const region = visit.region('Artinya bagi daerah');
  // Nobody's region is guessed, and each can be chosen.
  assert.deepEqual(await visit.points(region), []);
  await region.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kalimantan Timur');
  const said = await visit.points(region);
  assert.ok(said.some((line) => line.startsWith('14 Mei 2025: sekitar 20.000 pekerja informal belum terlindungi. Rencana ini menjangkau 280 orang: 1,4% dari jumlah itu.')), said.join('\n'));
  assert.ok(said.some((line) => line.startsWith('14 Mei 2025: sekitar 63% pekerja terlindungi.')), said.join('\n'));
  await visit.reads('Sumber-sumbernya tidak cocok satu sama lain. Kami tunjukkan semuanya dan tidak memilih.');
  await region.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kota Bontang');
  const bontang = await visit.points(region);
  assert.ok(bontang.some((line) => line.includes('mendekati 100%')), bontang.join('\n'));
  await visit.readsIn(visit.region('Yang diterima satu keluarga'), 'Ditambah beasiswa sampai Rp174.000.000 untuk 2 anak.');
  await visit.page.getByText(/^Kami tidak menebak berapa orang yang akan celaka\./).waitFor();
  await visit.readsNothingLike(/peluang|kemungkinan celaka/);
});

journey('thirds are thirds, and rupiah are shares of the money', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await visit.tries('Anggaran', '50 juta');
  for (let group = 2; group <= 3; group += 1) await visit.presses('Tambah kelompok');
  for (let group = 1; group <= 3; group += 1) await page.locator(`#bagian-${group}`).fill(group === 2 ? '1/3' : '33,3');
  await page.locator('#bagian-3').press('Tab');
  await works(visit, 1, 'ojol');
  assert.equal(await page.locator('#pekerjaan-1').inputValue(), 'Ojek online (ojol)');
  // 94 of each are 49.744.800; the 255.200 left carry one of the group that asked for a whole third.
  assert.equal((await answered(visit))[0], 'Rp50 juta melindungi 283 orang selama 12 bulan: 94 ojek online (ojol) dan 189 pekerja.');
  await page.getByRole('combobox', { name: 'Bagian dari' }).selectOption('Anggaran');
  for (const [group, share] of [[1, '25 juta'], [2, '15.000.000'], [3, '20']]) await page.locator(`#bagian-${group}`).fill(share);
  await page.locator('#bagian-3').press('Tab');
  // 25 juta / 159.600, 15 juta / 184.800, 10 juta / 184.800: 156, 81 and 54, and the 154.400 left carry nobody.
  assert.equal((await answered(visit))[0], 'Rp50 juta melindungi 291 orang selama 12 bulan: 156 ojek online (ojol) dan 135 pekerja.');
  await page.locator('#bagian-3').fill('15');
  await page.locator('#bagian-3').press('Tab');
  await visit.readsNothingLike(/Ada masalah/);
  await page.getByText('Bagian semua kelompok berjumlah 95%, seharusnya 100%. Pas bila yang terakhir 20%.').first().waitFor();
});

journey('a household learns what a year costs for its helper, and how long a sum lasts', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  await works(visit, 1, 'Pekerja rumah tangga');
  await page.getByRole('combobox', { name: 'Uang siapa' }).selectOption('Majikan atau rumah tangga');
  await visit.tries('Jumlah', '1');
  assert.equal((await answered(visit))[0], '1 orang selama 12 bulan perlu Rp184.800: 1 pekerja rumah tangga.');
  await page.getByRole('radio', { name: 'Berapa lama sekian rupiah cukup' }).check();
  await visit.tries('Anggaran', '100.000');
  assert.deepEqual(await answered(visit), [
    'Rp100.000 cukup untuk 6 bulan bagi 1 orang: 1 pekerja rumah tangga.',
    'November 2026 sampai April 2027. Terpakai Rp84.000, sisa Rp16.000. Satu bulan lagi untuk semua perlu tambahan Rp800. Harga Januari 2027 dan sesudahnya menurut aturan yang diketahui hari ini.',
  ]);
});

journey("a district office's money is never discounted, and the village's is unsettled", async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  await page.getByRole('combobox', { name: 'Uang siapa' }).selectOption('Anggaran daerah (APBD)');
  await visit.tries('Jumlah', '1.815');
  await visit.tries('Bulan pertama', '1-2026');
  assert.equal((await answered(visit))[0], '1.815 orang selama 12 bulan perlu Rp365.904.000: 1.815 pekerja.');
  const said = (sentence) => page.getByText(sentence, { exact: true }).filter({ visible: true }).waitFor();
  await said('Uang APBD tidak mendapat potongan.');
  await page.getByRole('combobox', { name: 'Uang siapa' }).selectOption('Anggaran desa (APBDes)');
  await said('Belum ada sumber yang memastikan apakah uang desa mendapat potongan. Kami hitung penuh.');
});

journey('the Samosir figure does not fit: thirty million too many, and two things that would make it fit', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await visit.follows('Periksa anggaran yang sudah diumumkan', CHECK);
  await visit.presses('Samosir, LANJUTKAN 2026');
  await visit.focuses(page.locator('#jawaban'));
  assert.deepEqual(await answered(visit), [
    'Rp30.000.000 lebih, 8,2%. Yang diumumkan Rp395.904.000, iurannya Rp365.904.000 untuk 1.815 orang selama 12 bulan.',
    'Uang APBD tidak mendapat potongan.',
  ]);
  await visit.reads('Salah satu angka salah tulis: yang dimaksud Rp365.904.000', 'Ditambah Rp30.000.000 biaya selain iuran: 8,2% dari iurannya');
  assert.equal(await visit.box('Jumlah pekerja').inputValue(), '1.815');
  await visit.tries('Jumlah yang diumumkan', '365.904.000');
  assert.deepEqual(await answered(visit), ['Cocok sampai rupiah terakhir. Rp365.904.000 adalah iuran 1.815 orang selama 12 bulan.', 'Uang APBD tidak mendapat potongan.']);
  await visit.opensDetails('Kenapa Rp365.904.000?');
});

journey('a budget of two groups is compared with the sum of both, wage earners by their own tariff', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana/periksa');
  await visit.standsAt(CHECK);
  await visit.tries('Lama', '1');
  await visit.tries('Jumlah yang diumumkan', '19.500.000');
  await visit.presses('Tambah kelompok');
  for (const [group, number] of [[1, '1.000'], [2, '500']]) {
    await page.locator(`#pekerja-${group}`).fill(number);
    await page.locator(`#pekerja-${group}`).press('Tab');
  }
  await answered(visit);
  await visit.reads('Kelompok 2: dengan iuran penerima upah Rp5.400 sebulan (kelompok risiko 1), bukan iuran BPU');
  await visit.opensDetails('Pekerjaan, penghasilan, dan program: Kelompok 2');
  await page.locator('#sektor-2').selectOption('Penerima upah, misalnya perangkat desa');
  assert.deepEqual(await answered(visit), [
    'Cocok sampai rupiah terakhir. Rp19.500.000 adalah iuran 1.500 orang selama 1 bulan.',
    'Kelompok 2: iuran penerima upah dihitung di kelompok risiko 1, yang paling murah: Rp5.400 sebulan seorang.',
  ]);
  await visit.presses('Hapus kelompok 2');
  assert.match((await answered(visit))[0], /^Rp2\.700\.000 lebih, /);
});

journey('every published example opens in one tap and gets a verdict', async (visit) => {
  await visit.opens('/rencana/periksa');
  const list = visit.region('Contoh yang pernah diumumkan');
  const buttons = await list.getByRole('button').all();
  assert.ok(buttons.length > 10, `${buttons.length} examples`);
  for (const button of buttons) {
    await button.click();
    const [verdict] = await answered(visit);
    assert.match(verdict, /^(Cocok sampai|Rp[\d.]+ (lebih|kurang), [\d,]+%)/);
  }
});

journey('what was typed outlives a reload in this tab, and goes when one says so', async (visit) => {
  await visit.opens('/rencana');
  assert.deepEqual(await visit.keeps(), []);
  await opensExample(visit);
  await visit.reloads();
  assert.equal((await answered(visit))[0], FISHERS_AND_DRIVERS);
  await visit.presses('Hapus semua isian');
  await visit.focuses(visit.heading(PLAN));
  await isBlank(visit);
  assert.deepEqual(await visit.keeps(), []);
});

journey('the way back to the self-check is open', async (visit) => {
  await visit.opens('/rencana');
  await visit.enters('Cek mandiri', START);
});
