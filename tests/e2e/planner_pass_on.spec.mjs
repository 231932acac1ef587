// Passing a plan on: the proposal on two sides of A4, the schedule as CSV and XLSX, a text, a link.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { hasNothingToPress, journey } from './journey.mjs';
import { PLAN, PROPOSAL, answered, opensExample, works } from './planner.mjs';

const FOOT =
  /^Payung \d+\.\d+\.\d+\. Aturan diperiksa 28 November 2026\. Disusun 21 November 2026\. Perkiraan, bukan keputusan\./;

/** The files of the worker, which are fetched with the first workbook. */
const WORKER = /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/;

/** What is printed: of each page its pieces of text, with their places and sizes in points. */
async function printed({ page }) {
  const content = await page.pdf({ format: 'A4', printBackground: true });
  const paper = await getDocumentProxy(new Uint8Array(content));
  const pages = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    const words = items.filter(({ str }) => str.trim() !== '');
    pages.push(words.map(({ str, transform, width }) => ({ text: str, x: transform[4], y: transform[5], width, size: Math.hypot(transform[2], transform[3]) })));
  }
  return pages;
}

/** The same read as words. */
const words = (pages) => pages.flat().map(({ text }) => text).join(' ').replace(/\s+/g, ' ');

/** Pieces of text of which one lies over the other. */
function overprinted(pages) {
  const over = (one, other) =>
    Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.6 &&
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1;
  return pages.flatMap((page) => page.flatMap((one, index) => page.slice(index + 1).filter((other) => over(one, other)).map((other) => `${one.text} | ${other.text}`)));
}

/** Two sides, nothing below nine points, nothing over anything else. */
function isFitToSign(pages) {
  assert.equal(pages.length, 2);
  const small = pages.flat().filter(({ size }) => size < 8.95);
  assert.deepEqual(small.map(({ text, size }) => `${size} ${text}`), []);
  assert.deepEqual(overprinted(pages), []);
}

const rupiah = (text) => Number(text.replace(/\D/g, ''));

/** The sums that the screen of the plan shows: of each month, and of each group over all months. */
async function schedule(visit) {
  await visit.opensDetails('Lihat sebagai tabel');
  const rows = await visit.rows(visit.table('Tabel biaya tiap bulan'));
  const sums = rows.at(-1).slice(1).map(rupiah);
  return { months: rows.slice(1, -1).map((row) => ({ name: row[0], total: rupiah(row.at(-1)) })), groups: sums.slice(0, -1), total: sums.at(-1) };
}

/** What the quarters of the calendar come to. */
function quarters(months) {
  const names = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
  const sums = new Map();
  for (const { name, total } of months) {
    const [month, year] = name.split(' ');
    const quarter = `${year}/${Math.floor(names.indexOf(month) / 3)}`;
    sums.set(quarter, (sums.get(quarter) ?? 0) + total);
  }
  return [...sums.values()];
}

const HEADINGS = [
  'Yang diusulkan',
  'Biaya',
  'Jadwal pembayaran menurut triwulan',
  'Yang diterima satu keluarga',
  'Keadaan daerah: Kalimantan Timur',
  'Jalur untuk menjalankannya',
  'Yang tidak dijanjikan',
  'Tanda tangan',
];

journey('a proposal of one group takes two sides of A4, names who proposes what to whom, and is signed', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await visit.tries('Anggaran', '50 juta');
  await works(visit, 1, 'Petani');
  await answered(visit);
  await page.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kabupaten Kutai Barat');
  const { months, total } = await schedule(visit);
  await visit.follows('Cetak usulan', PROPOSAL);
  await visit.tries('Dari', 'PT Sendawar Maju');
  await visit.tries('Kepada', 'Disnakertrans Kutai Barat');
  await visit.tries('Maksud', 'melindungi petani di tiga kampung');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const pages = await printed(visit);
  isFitToSign(pages);
  const said = words(pages);
  for (const part of [
    'PT Sendawar Maju',
    'Disnakertrans Kutai Barat',
    'melindungi petani di tiga kampung',
    'GN Lingkaran Kutai Barat',
    'surat edaran',
    'SERTAKAN',
    'Yang tidak dijanjikan',
    'Lampiran: daftar nama',
    'Yang mengusulkan',
    'Yang menyetujui',
    'Jabatan',
  ]) assert.ok(said.includes(part), `${part}: ${said}`);
  const sums = said.match(/Rp[\d.]+\d/g).map(rupiah);
  for (const sum of [total, ...quarters(months)]) assert.ok(sums.includes(sum), `${sum} in ${sums}`);
  // Names are of this device alone.
  assert.doesNotMatch(page.url(), /Sendawar/);
  await page.emulateMedia({ media: 'screen' });
  await visit.follows('Kembali ke rencana', PLAN);
  await visit.opensDetails('Lihat teks dan tautan');
  for (const box of ['Tautan ke rencana ini', 'Teks rencana']) assert.doesNotMatch(await visit.box(box).inputValue(), /Sendawar|kampung/);
});

journey('a proposal of eight groups with large incomes takes two sides, and its sums are those of the screen', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  const names = ['Petani', 'Nelayan', 'Ojek online (ojol)', 'Pemulung', 'Sopir truk', 'Tukang becak', 'Pedagang kaki lima', 'Buruh tani'];
  const incomes = ['3.000.000', '20.000.000', '4.000.000', '5.500.000', '9.200.000', '12.000.000', '15.000.000', '2.500.000'];
  for (let group = 2; group <= 8; group += 1) await visit.presses('Tambah kelompok');
  await visit.opensAllDetails();
  for (const [index, name] of names.entries()) {
    await works(visit, index + 1, name);
    await page.locator(`#penghasilan-${index + 1}`).fill(incomes[index]);
    await page.locator(`#pekerja-${index + 1}`).fill('123.456');
    await page.locator(`#pekerja-${index + 1}`).press('Tab');
  }
  await answered(visit);
  const { months, groups, total } = await schedule(visit);
  assert.equal(groups.length, 8);
  await page.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kalimantan Timur');
  await visit.follows('Cetak usulan', PROPOSAL);
  assert.deepEqual(await page.getByRole('heading', { level: 2 }).allInnerTexts(), HEADINGS);
  await page.getByText(FOOT).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await hasNothingToPress(page, ['button', 'textbox', 'link']);
  const pages = await printed(visit);
  isFitToSign(pages);
  const sums = words(pages).match(/Rp[\d.]+\d/g).map(rupiah);
  for (const sum of [total, ...groups, ...quarters(months)]) assert.ok(sums.includes(sum), `${sum} in ${sums}`);
  assert.equal(groups.reduce((sum, group) => sum + group, 0), total);
  // Every block that claims something names its source.
  for (const heading of ['Biaya', 'Yang diterima satu keluarga', HEADINGS[4], 'Jalur untuk menjalankannya']) {
    const block = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
    await block.getByText(/sumber|kesimpulan kami/).first().waitFor();
  }
});

journey('long names, all programs and two years take two sides, too', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }).check();
  const names = ['Pembudi daya ikan atau rumput laut', 'Montir, tukang las, atau tambal ban', 'Relawan', 'Pedagang kaki lima', 'Petani', 'Nelayan', 'Buruh bangunan', 'Sopir truk'];
  const incomes = ['1.000.000', '3.000.000', '2.500.000', '20.000.000', '1.000.000', '5.000.000', '1.500.000', '8.000.000'];
  for (let group = 2; group <= 8; group += 1) await visit.presses('Tambah kelompok');
  await visit.opensAllDetails();
  for (const [index, name] of names.entries()) {
    await works(visit, index + 1, name);
    await page.locator(`#penghasilan-${index + 1}`).fill(incomes[index]);
    await page.locator(`#pekerja-${index + 1}`).fill('1.234');
    await page.locator(`#pekerja-${index + 1}`).press('Tab');
    if (index % 2) await page.locator(`#program-${index + 1}`).selectOption({ index: 1 });
  }
  for (const [box, typed] of [['#lama', '24'], ['#mulai', 'Desember 2026']]) {
    await page.locator(box).fill(typed);
    await page.locator(box).press('Tab');
  }
  await answered(visit);
  await page.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kalimantan Timur');
  await visit.follows('Cetak usulan', PROPOSAL);
  const long = 'Program tanggung jawab sosial dan lingkungan bagi pekerja rentan di tiga kampung, '.repeat(3);
  for (const [name, letters] of [['Dari', 148], ['Kepada', 150], ['Maksud', 200]]) {
    await page.getByRole('textbox', { name }).fill(long.slice(0, letters));
    await page.getByRole('textbox', { name }).press('Tab');
  }
  await page.emulateMedia({ media: 'print' });
  const pages = await printed(visit);
  isFitToSign(pages);
  assert.match(words(pages), /1\.234 petani, Rp1\.000\.000, JKK dan JKM: Rp8\.400, lalu Rp16\.800/);
  assert.match(words(pages), /Tabungan hari tua \(JHT\): iurannya masuk tabungan peserta sendiri/);
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
  assert.equal(name, 'rencana-payung.csv');
  const lines = content.toString('utf8').replace('\uFEFF', '').split('\r\n');
  assert.deepEqual(lines.slice(0, 2), ['Bulan;210 nelayan;70 ojek online (ojol);Semua', '2026-11;1764000;588000;2352000']);
  assert.equal(lines.at(-2), 'Jumlah;38808000;11172000;49980000');
});

journey('the plan is saved as a workbook, which the worker writes', { mayAskFor: WORKER }, async (visit) => {
  await opensExample(visit);
  const { name, content } = await saves(visit, 'Unduh buku kerja XLSX');
  assert.equal(name, 'rencana-payung.xlsx');
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
    'Nelayan, JKK dan JKM: 210 orang, Rp184.800 seorang, jumlah Rp38.808.000',
    'Ojek online (ojol), JKK dan JKM: 70 orang, Rp159.600 seorang, jumlah Rp11.172.000',
    'Dibayar dengan uang donatur.',
    'Dihitung dengan Payung, aturan diperiksa 28 November 2026. Perkiraan, bukan keputusan.',
  ]);
  const messenger = new URL(await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href'));
  assert.equal(messenger.host, 'wa.me');
  const sent = messenger.searchParams.get('text');
  assert.ok(sent.startsWith(text) && /\/rencana#rencana-1;/.test(sent), sent);
});

journey('plans are kept, stand side by side, and the address alone shows them to somebody else', async (visit) => {
  const { page } = visit;
  await opensExample(visit);
  await visit.presses('Simpan rencana ini');
  await visit.tries('Lama', '6');
  await answered(visit);
  await visit.presses('Simpan rencana ini');
  await visit.follows('Bandingkan berdampingan', 'Rencana berdampingan');
  const sees = async (one) => {
    const rows = await one.rows(one.table('Rencana berdampingan'));
    assert.deepEqual(rows[0], ['Hal', 'Rencana 1', 'Rencana 2']);
    const row = (name) => rows.find(([first]) => first === name).slice(1);
    assert.deepEqual(row('Lama'), ['12 bulan', '6 bulan']);
    assert.deepEqual(row('Orang'), ['280', '643 lebih 363 orang']);
    assert.deepEqual(row('Seluruhnya'), ['Rp49.980.000', 'Rp49.954.800 kurang Rp25.200']);
  };
  await sees(visit);
  const other = await visit.somebodyElse();
  await other.opens(`/rencana/banding#${page.url().split('#')[1]}`);
  await other.standsAt('Rencana berdampingan');
  await sees(other);
  await other.follows('Rencana 2', PLAN);
  assert.match(await other.page.locator('.answer__line').innerText(), /^Rp50 juta melindungi 643 orang selama 6 bulan/);
});

journey('from a plan one tap leads to the self-check of one of its workers', async (visit) => {
  await opensExample(visit);
  await visit.page.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kalimantan Timur');
  const link = visit.page.getByRole('link', { name: 'Cek mandiri untuk satu nelayan' });
  assert.match(await link.getAttribute('href'), /#1;daerah=64;pekerjaan=nelayan;akhir$|#1;pekerjaan=nelayan;daerah=64;akhir$/);
  // An income that somebody gave goes along.
  await visit.opensAllDetails();
  await visit.page.locator('#penghasilan-1').fill('3 juta');
  await visit.page.locator('#penghasilan-1').press('Tab');
  await visit.page.locator('a[href*="penghasilan=3000000"]').waitFor();
});
