// Schemes of somebody's own and assumptions: written, used, seen in a verdict, a list and a plan, and let go again.

import assert from 'node:assert/strict';
import { PARTS, journey } from './journey.mjs';
import { looksAt } from './accessibility.mjs';
import { UNLISTED } from './people.mjs';
import { checks, picks } from './people_lists.mjs';
import { PLAN, PROPOSAL, answered, works } from './planner.mjs';

const OWN = 'Aturan buatan sendiri';
const FORM = 'Tulis aturan sendiri';
const NAME = 'Perbup Kutai Barat 12/2026';
const MARKED = `${NAME} (aturan buatan sendiri)`;
const BANNER = `Di tab ini dipakai aturan buatan sendiri: ${NAME}. Jawabannya bukan jawaban resmi.`;

/** What the workers of rulebook and lists may be fetched with. */
const WORKERS = { mayAskFor: /\/((worker|workshop)(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ };

const LIST = `Nama;NIK;Tgl Lahir;Pekerjaan;Kab/Kota;Penghasilan;Desil;Punya majikan
Siti;6407055203900003;12/03/1990;petani;Kutai Barat;1500000;9;tidak
Tono;6407051203900004;12/03/1990;nelayan;Kutai Barat;1500000;9;tidak
Wati;6407055203900005;12/03/1990;petani;Samarinda;1500000;9;tidak
`;

/** What a list says of its rows, from top to bottom. */
const listed = async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'calon.csv', LIST);
  await checks(visit);
  return visit.page.locator('main').innerText();
};

/** The ways of the proposal of a plan with money of the kabupaten. */
const proposed = async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await visit.standsAt(PLAN);
  await visit.tries('Anggaran', '50 juta');
  await page.getByRole('combobox', { name: 'Uang siapa' }).selectOption('Anggaran daerah (APBD)');
  await works(visit, 1, 'Petani');
  await answered(visit);
  await page.getByRole('combobox', { name: 'Daerah yang dituju' }).selectOption('Kabupaten Kutai Barat');
  await visit.follows('Cetak usulan', PROPOSAL);
  const ways = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Jalur untuk menjalankannya' }) });
  return ways.innerText();
};

journey('a scheme of one’s own, written in the form, changes a verdict, a list’s count and a plan, and is let go again', WORKERS, async (visit) => {
  const { page } = visit;
  // What the rules say.
  await visit.goesThrough(UNLISTED, 'Iuran Anda bisa dibayari donatur');
  const before = await listed(visit);
  assert.ok(!(await proposed(visit)).includes(NAME));

  // Written by somebody who knows no TOML.
  await visit.opens('/aturan');
  await visit.follows(OWN, OWN);
  await visit.reads('Belum ada. Semua jawaban menurut aturan yang kami catat.');
  await visit.follows('Buka formulir', FORM);
  const began = Date.now();
  await visit.tries('Nama aturan', NAME);
  await visit.tries('Daerahnya', 'kutai barat');
  await visit.tries('Mulai berlaku', '1 Januari 2026');
  await visit.tries('Umur paling tua, bila disebut', 'enam puluh');
  await visit.presses('Periksa isian');
  // What is wrong is said at its box, and nothing is lost; the summary leads to the box.
  await page.getByRole('link', { name: 'Umur paling tua, bila disebut: “enam puluh” bukan angka. Tulis angka bulat, misalnya 60.' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'isian-criteria-to');
  await visit.reads('“enam puluh” bukan angka. Tulis angka bulat, misalnya 60.');
  assert.equal(await visit.box('Umur paling tua, bila disebut').inputValue(), 'enam puluh');
  await visit.tries('Umur paling tua, bila disebut', '60');
  await visit.tries('Kantor yang didatangi', 'Disnakertrans Kutai Barat');
  await visit.presses('Periksa isian');
  await visit.reads('aturan-buatan-sendiri.toml: 1 aturan terbaca');
  await visit.reloadsBy(() => visit.presses('Pakai di tab ini'));
  console.log(`the form took ${Math.round((Date.now() - began) / 1000)} s without thinking`);
  await visit.reads(BANNER);

  // A verdict.
  await visit.goesThrough(UNLISTED, 'Iuran Anda bisa dibayar pemerintah daerah');
  await visit.reads(BANNER);
  await page.getByText(MARKED).first().waitFor();
  await visit.looksInto(PARTS.why);
  await page.getByText('buatan sendiri', { exact: true }).first().waitFor({ state: 'attached' });

  // A list.
  const after = await listed(visit);
  await visit.reads(BANNER);
  assert.notEqual(after, before);
  assert.ok(after.includes(MARKED) && !before.includes(NAME), after);

  // A plan.
  assert.ok((await proposed(visit)).includes(MARKED));
  await visit.reads(BANNER);

  // Let go on any screen.
  await visit.reloadsBy(() => visit.presses('Lepas'));
  assert.equal(await page.getByText(BANNER).count(), 0);
  assert.ok(!(await proposed(visit)).includes(NAME));
});

const FILE = `[[scheme]]
id = "kutai-barat-12-2026"
name = { id = "${NAME}" }
area = "64.07"
payer = "apbd"
from = "2026-01-01"
programs = ["jkk", "jkm"]
criteria = [
  { id = "area" },
  { id = "age", to = 60 },
]
`;

const NOT_KEPT =
  'Peramban ini tidak menyimpan apa pun di tab ini, jadi aturan sendiri tidak bisa dipakai di sini. Simpan berkasnya atau salin tautannya, lalu buka di jendela biasa atau peramban lain.';

// A browser that keeps nothing for a tab, as some private windows do.
const FORGETS = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";

journey('where the tab keeps nothing, own rules say so and leave the file and the link', { ...WORKERS, beforehand: FORGETS, permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await visit.opens('/aturan/buatan-sendiri');
  await visit.reads(NOT_KEPT);
  await picks(visit, 'benar.toml', FILE);
  await visit.reads('benar.toml: 1 aturan terbaca');
  assert.equal(await page.getByRole('button', { name: 'Pakai di tab ini' }).count(), 0);
  const [saved] = await Promise.all([page.waitForEvent('download'), visit.presses('Simpan sebagai berkas')]);
  assert.equal(saved.suggestedFilename(), 'aturan-buatan-sendiri.toml');
  await visit.presses('Salin tautan');
  await visit.reads('Tersalin.');
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /aturan\/buatan-sendiri#buatan-1;/);
  // Storage that fails only once it is written to for real says so then.
  const other = await visit.somebodyElse({ ...WORKERS, beforehand: "const set = Storage.prototype.setItem; Storage.prototype.setItem = function (key, value) { if (key === 'payung/buatan') throw new DOMException('full', 'QuotaExceededError'); return set.call(this, key, value); };" });
  await other.opens('/aturan/bagaimana-kalau');
  await other.tries('Potongan iuran di luar angkutan: sampai bulan', 'Juni 2027');
  await other.presses('Anggap begitu: Potongan iuran di luar angkutan sampai Juni 2027');
  await other.reads(NOT_KEPT);
  assert.equal(await other.box('Potongan iuran di luar angkutan: sampai bulan').inputValue(), 'Juni 2027');
});

journey('a file says line and key of what is wrong; mended it is used, saved as it was, and sent as a link', { ...WORKERS, permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await visit.opens('/aturan/buatan-sendiri');
  await picks(visit, 'salah.toml', FILE.replace('"apbd"', '"apbx"').replace('id = "age", to = 60', 'id = "gender"'));
  await visit.reads('salah.toml: 2 hal perlu dibetulkan');
  const rows = await visit.rows(page.getByRole('table'));
  assert.deepEqual(rows.slice(1).map(([line, key]) => [line, key]), [
    ['5', 'scheme.payer'],
    ['10', 'scheme.criteria.id'],
  ]);
  await page.evaluate(() => {
    const held = new DataTransfer();
    held.items.add(new File([new Uint8Array(50 << 20)], 'besar.toml'));
    const input = document.querySelector('input[type=file]');
    input.files = held.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByText('Berkas ini 50 MB; yang dibaca paling besar 256 KB.').waitFor();
  await picks(visit, 'dalam.toml', `a = ${'['.repeat(100_000)}`);
  await page.getByText('Tulisan ini bukan TOML yang benar.').waitFor();
  await picks(visit, 'benar.toml', FILE);
  await visit.reads('benar.toml: 1 aturan terbaca');
  await visit.reloadsBy(() => visit.presses('Pakai di tab ini'));
  await visit.reads(BANNER);
  const [download] = await Promise.all([page.waitForEvent('download'), visit.presses('Simpan sebagai berkas')]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const saved = Buffer.concat(chunks).toString();
  await visit.presses('Salin tautan');
  await visit.reads('Tersalin.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /aturan\/buatan-sendiri#buatan-1;[\w-]+;akhir$/);

  // Somebody else opens the link: nothing of it is used before it is looked at.
  const other = await visit.somebodyElse(WORKERS);
  await other.opens(new URL(link).pathname + new URL(link).hash);
  await other.reads(`Tautan ini membawa: ${NAME}. Belum dipakai. Periksa dulu isinya.`);
  assert.equal(await other.page.getByText(BANNER).count(), 0);
  await other.presses('Periksa isi tautan');
  await other.reads('Dari tautan: 1 aturan terbaca');
  await other.reloadsBy(() => other.presses('Pakai di tab ini'));
  await other.reads(BANNER);
  // What was saved reads as what was opened.
  await picks(visit, 'lagi.toml', saved);
  await visit.reads('lagi.toml: 1 aturan terbaca');
  await visit.reloadsBy(() => visit.page.getByRole('button', { name: 'Lepas semua' }).click());
  await visit.reads('Belum ada. Semua jawaban menurut aturan yang kami catat.');
});

journey('what one supposes of the rules changes prices and verdicts and is always called an assumption', WORKERS, async (visit) => {
  const { page } = visit;
  await visit.opens('/aturan');
  await visit.follows('Bagaimana kalau', 'Bagaimana kalau');
  await visit.tries('Potongan iuran di luar angkutan: sampai bulan', 'kapan-kapan');
  await visit.reads('“kapan-kapan” tidak bisa dipakai. Tulis bulan mulai Januari 2027.');
  await visit.tries('Potongan iuran di luar angkutan: sampai bulan', 'Juni 2027');
  await visit.reloadsBy(() => visit.presses('Anggap begitu: Potongan iuran di luar angkutan sampai Juni 2027'));
  const SUPPOSED = 'Di tab ini dipakai anggapan: Potongan iuran di luar angkutan sampai Juni 2027. Jawabannya bukan menurut aturan yang berlaku.';
  await visit.reads(SUPPOSED);
  await visit.reads('Mulai Januari 2027 iuran nelayan dan pekerja lain di luar angkutan turun menjadi Rp8.400, sebelumnya Rp16.800.');
  await visit.tries('Sebulan menjadi', '7.500');
  await visit.tries('Mulai bulan', 'Juli 2027');
  await visit.reloadsBy(() => visit.presses('Anggap begitu: JKM Rp7.500 sebulan mulai Juli 2027'));
  await page.getByText('JKM Rp7.500 sebulan mulai Juli 2027').first().waitFor();
  await visit.opens('/rencana');
  await page.getByText('JKM Rp7.500 sebulan mulai Juli 2027').first().waitFor();
  // Its link holds no assumption, and says so.
  await visit.tries('Anggaran', '50 juta');
  await works(visit, 1, 'Petani');
  await answered(visit);
  await page.getByText('Tautan ini memuat angka rencana saja.').filter({ hasText: 'menurut aturan yang diterbitkan, tanpa anggapan ini.' }).waitFor();
  await visit.reloadsBy(() => visit.presses('Lepas'));
  assert.equal(await page.getByText('JKM Rp7.500').count(), 0);
});

journey('all cases are run on the device, and an expert’s own say what does not match', WORKERS, async (visit) => {
  const { page } = visit;
  await visit.opens('/aturan');
  await visit.follows('Uji kasus', 'Uji kasus');
  await visit.presses('Jalankan semua kasus');
  const sum = page.getByRole('heading', { level: 2, name: /kasus cocok, 0 tidak/ });
  await sum.waitFor();
  assert.ok(Number((await sum.innerText()).match(/\d+/)[0]) > 400);
  const own = (output) => `- id: SAYA-1\n  name: "Harga sebulan"\n  question: contribution\n  date: "2026-11-21"\n  reference: "hitungan saya"\n  input: { income: 1000000, from: "2027-01" }\n  output: { monthly: ${output} }\n`;
  await picks(visit, 'saya.yaml', own(16800));
  await visit.reads('1 kasus cocok, 0 tidak');
  await picks(visit, 'saya.yaml', own(99));
  await visit.reads('0 kasus cocok, 1 tidak', 'SAYA-1 Harga sebulan', 'Iuran bulan pertama (output.monthly): diharapkan Rp99, hasilnya Rp16.800.', 'saya.yaml, baris 7');
  await visit.presses('Simpan yang tidak cocok untuk dikirim');
  // An area without quotes is a number, as YAML 1.1 is often written.
  await picks(visit, 'lama.yaml', '- id: LAMA\n  question: eligibility\n  date: "2026-11-21"\n  input: { area: 64.07 }\n  output: { segment: none }\n');
  await page.getByText('lama.yaml, baris 4').waitFor();
  await picks(visit, 'kolom.csv', 'id;name;date;output.monthly\nA;B;2026-11-21;16800\n');
  await page.getByText('Kolom question tidak ada.').waitFor();
  await picks(visit, 'lembar.csv', 'id;name;question;date;input.income;input.from;output.monthly\nA;B;contribution;2026-11-21;1000000;2027-01;16800\nC;D;contribution;2026-11-21;1000000;2027-01;1\n');
  await visit.reads('1 kasus cocok, 1 tidak', 'lembar.csv, baris 3, kolom G');
  // Whoever does not know the keys reads them here, and keeps them.
  await visit.presses('Baca format kasus');
  await visit.reads('Format kasus');
  await page.getByText('## eligibility: siapa yang membayari').waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), visit.presses('Simpan format kasus')]);
  assert.equal(saved.suggestedFilename(), 'format-kasus.txt');
});

journey(
  'its pages are seen and reached by everybody',
  WORKERS,
  looksAt(async (visit, look) => {
    await visit.opens('/aturan/buatan-sendiri');
    await picks(visit, 'salah.toml', FILE.replace('"apbd"', '"apbx"'));
    await visit.reads('salah.toml: 1 hal perlu dibetulkan');
    await look('a file with something wrong');
    await picks(visit, 'benar.toml', FILE);
    await visit.reads('benar.toml: 1 aturan terbaca');
    await look('a file that was read');
    await visit.reloadsBy(() => visit.presses('Pakai di tab ini'));
    await look('what is used');
    await visit.opens('/aturan/buatan-sendiri/tulis');
    for (const box of ['Masuk desil tertentu', 'Pekerjaan tertentu saja', 'Tercatat miskin di data pemerintah']) await visit.page.getByLabel(box, { exact: true }).first().check();
    await visit.presses('Periksa isian');
    await visit.page.getByText('hal perlu dibetulkan').waitFor();
    await look('the form');
    await visit.opens('/aturan/bagaimana-kalau');
    await look('what is supposed');
  }),
);
