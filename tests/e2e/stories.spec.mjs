// Benefit stories: a family finds out what it receives, an officer turns a value, and what cannot be is named.

import assert from 'node:assert/strict';
import { hasNothingToPress, journey } from './journey.mjs';
import { CLAIMS, LOSSES, MISQUOTED, STORIES, STORY, changes, told } from './stories.mjs';

journey('somebody comes from the start page, opens the death at sea and sees all of it', async (visit) => {
  await visit.opens();
  await visit.enters('Lihat cerita dan hitungannya', STORIES);
  await visit.follows('Meninggal saat melaut');
  await told(visit, STORY.sea, 'Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp153 juta');
  await visit.focuses(visit.page.getByRole('heading', { level: 1 }));
  await visit.reads('Rp70.000.000', 'tujuh puluh juta rupiah', 'Dasar upah Rp1.000.000.');

  const why = await visit.steps('Kenapa Rp70 juta?');
  assert.deepEqual(why.done, [
    'Golongan untuk penghasilan Rp1.000.000: dasar upah Rp1.000.000',
    '60% dari 80 kali upah Rp1.000.000 Rp48.000.000',
    'Santunan berkala kecelakaan kerja Rp12.000.000',
    'Biaya pemakaman kecelakaan kerja Rp10.000.000',
    'Jumlah Rp70.000.000',
  ]);
  assert.match(why.sources[1], /PP 82\/2019 .*, sejak 2 Desember 2019\. 3 sumber Diperiksa 21 November 2026\./);
  await visit.readsIn(visit.region('Masuk dan keluar'), 'Rp8.400', /Mulai iuran Januari 2027: Rp16\.800 sebulan/, 'Rp223 juta', 'Termasuk potongan iuran.');
});

journey('the chart of the scholarship, its tables and its steps say the same', async (visit) => {
  await visit.page.setViewportSize({ width: 1280, height: 800 });
  await visit.opens('/manfaat/meninggal-di-laut');
  const school = visit.region('Beasiswa, tahun demi tahun');
  const chart = school.getByRole('img', { name: 'Beasiswa tahun demi tahun' });
  await chart.waitFor();
  assert.equal(
    await chart.locator('desc').textContent(),
    'Anak 1, kelas 2 SMA atau SMK: 2 tahun SMA atau SMK, 5 tahun Kuliah atau pelatihan, paling banyak Rp66 juta. ' +
      'Anak 2, masuk TK: 2 tahun TK, 6 tahun SD, 3 tahun SMP, 3 tahun SMA atau SMK, 5 tahun Kuliah atau pelatihan, paling banyak Rp87 juta.',
  );
  await visit.opensDetails('Lihat sebagai tabel: Beasiswa tahun demi tahun');
  const first = await visit.rows(visit.table('Anak 1, kelas 2 SMA atau SMK'));
  assert.deepEqual(first.slice(0, 3), [
    ['Tahun sekolah', 'Uang setahun'],
    ['Tahun ke-1, SMA atau SMK', 'Rp3.000.000'],
    ['Tahun ke-2, SMA atau SMK', 'Rp3.000.000'],
  ]);
  assert.deepEqual(first.at(-1), ['Jumlah', 'Rp66.000.000']);
  const second = await visit.rows(visit.table('Anak 2, masuk TK'));
  assert.equal(second.length, 1 + 19 + 1);
  assert.deepEqual(second.at(-1), ['Jumlah', 'Rp87.000.000']);
  // A column for each year of the table.
  assert.equal(await chart.locator('rect').count(), 7 + 19);
});

journey('a changed value changes the verdict, survives a reload and is forgotten when asked', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-rumah');
  await told(visit, STORY.home, 'Keluarganya menerima Rp42 juta');
  await changes(visit, 'Iuran dibayar', 'Bulan iuran dibayar seluruhnya', '2');
  await told(visit, STORY.home, 'Keluarganya baru menerima biaya pemakaman Rp10 juta');
  await visit.reads(
    'Iuran baru 2 bulan berturut-turut. Setelah 3 bulan berturut-turut menjadi Rp42 juta. Perkiraan. BPJS Ketenagakerjaan yang memutuskan.',
    'Baru 2 bulan, kurang 1. Sekarang yang dibayar Rp10 juta. Terpenuhi mulai Desember 2026 bila iuran jalan terus; sesudahnya Rp42 juta.',
  );
  // Whoever tells it by other words is not moved from the box.
  await visit.focuses(visit.box('Bulan berturut-turut yang terakhir'));

  await visit.reloads();
  await told(visit, STORY.home, 'Keluarganya baru menerima biaya pemakaman Rp10 juta');
  assert.deepEqual(
    (await visit.keeps()).map((kept) => kept.split('\n').filter((line) => /^\[|bulan-iuran/.test(line))),
    [['[meninggal-di-rumah]', 'bulan-iuran=2']],
  );
  await visit.presses('Kembali ke cerita awal');
  await told(visit, STORY.home, 'Keluarganya menerima Rp42 juta');
  assert.deepEqual(await visit.keeps(), []);
});

journey('everything changed is forgotten from the list of stories', async (visit) => {
  await visit.opens('/manfaat/jatuh-dari-atap');
  await changes(visit, 'Tidak bisa bekerja', 'Bulan tidak bisa bekerja', '3');
  await told(visit, STORY.fall, 'Ia menerima Rp3 juta selama 3 bulan tidak bisa bekerja');
  await visit.follows('Semua cerita', STORIES);
  await visit.presses('Hapus semua yang diubah');
  assert.deepEqual(await visit.keeps(), []);
  await visit.follows('Jatuh dari atap');
  await told(visit, STORY.fall, 'Ia menerima Rp13 juta selama 14 bulan tidak bisa bekerja');
});

journey('months without work: full wage for a year, then half, in words and in the table', async (visit) => {
  await visit.opens('/manfaat/jatuh-dari-atap');
  const months = visit.region('Pengganti upah, bulan demi bulan');
  await visit.opensDetails('Lihat sebagai tabel: Pengganti upah menurut bulan');
  assert.deepEqual(await visit.rows(visit.table('Pengganti upah menurut bulan')), [
    ['Bulan', 'Bagian upah', 'Sebulan', 'Jumlah'],
    ['1 sampai 12', '100%', 'Rp1.000.000', 'Rp12.000.000'],
    ['13 sampai 14', '50%', 'Rp500.000', 'Rp1.000.000'],
    ['Jumlah', '', '', 'Rp13.000.000'],
  ]);
  await visit.page.setViewportSize({ width: 1280, height: 800 });
  const chart = months.getByRole('img', { name: 'Pengganti upah selama 14 bulan' });
  assert.equal(await chart.locator('rect').count(), 14);
  assert.equal(
    await chart.locator('desc').textContent(),
    'bulan 1 sampai 12 masing-masing Rp1 juta, bulan 13 sampai 14 masing-masing Rp500.000.',
  );
});

journey('what cannot be is named, explained and kept on the page', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-laut');
  const refused = async (fact, box, typed, sentence) => {
    await changes(visit, fact, box, typed);
    await told(visit, STORY.sea, 'Satu isian perlu dibetulkan dulu');
    await visit.readsIn(page.getByRole('alert'), sentence);
    const field = visit.box(box);
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.equal(await field.inputValue(), typed);
    const told_ = await field.evaluate((input) => document.getElementById(input.getAttribute('aria-describedby')).innerText);
    assert.equal(told_, sentence);
    // The summary leads to the box.
    await page.getByRole('group', { name: 'Yang perlu dibetulkan' }).getByRole('link', { name: sentence }).click();
    await visit.focuses(field);
    assert.equal(await page.getByText('Rp70.000.000').count(), 0, 'no sum stands beside what is wrong');
    await visit.presses('Kembali ke cerita awal');
    await told(visit, STORY.sea, 'Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp153 juta');
  };
  const paid = 'Bulan iuran dibayar seluruhnya';
  await refused('Iuran dibayar', paid, '-3', `${paid}: “-3” tidak bisa dipakai. Tulis angka bulat 0 sampai 137.`);
  await refused(
    'Iuran dibayar',
    paid,
    '200',
    `${paid}: 200 bulan tidak mungkin. Iuran BPU pertama ada sejak Juli 2015; sampai November 2026 paling banyak 137 bulan.`,
  );
  await refused(
    'Pasangan dan anak',
    'Umur anak 1',
    '30',
    'Umur anak 1: umur 30 sudah melewati batas. Beasiswa berhenti pada umur 23; hapus anak ini atau betulkan umurnya.',
  );
  await refused(
    'Penghasilan',
    'Penghasilan sebulan',
    'banyak',
    'Penghasilan sebulan: “banyak” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.',
  );
  await refused('Tanggal kejadian', 'Tanggal kejadian', 'besok', 'Tanggal kejadian: “besok” bukan tanggal. Tulis misalnya 21-11-2026.');
});

journey('an eleventh child is refused, and two are counted', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-laut');
  await page.locator('summary').filter({ hasText: /^Pasangan dan anak/ }).click();
  for (let number = 3; number <= 11; number += 1) {
    await visit.presses('Tambah anak');
    await page.getByLabel(`Anak ${number}: kelas yang masih akan dijalani`).selectOption('Kelas 1 SD');
  }
  await told(visit, STORY.sea, 'Satu isian perlu dibetulkan dulu');
  const sentence = '11 anak terlalu banyak untuk dihitung di sini. Paling banyak 10; yang dihitung hanya dua anak.';
  await visit.readsIn(page.getByRole('alert'), sentence);
  await visit.presses('Hapus anak 11');
  // The second furthest in school is now one of those in class 1 of SD: 66 and 84 million.
  await told(visit, STORY.sea, 'Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp150 juta');
  await visit.reads('Dari 10 anak, 2 yang dihitung. Mana yang didahulukan adalah kesimpulan kami: yang sekolahnya paling tinggi.');
});

journey('a loss above the whole is refused; one nobody has a source for carries that label everywhere', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/buta');
  await told(visit, STORY.blind, /^Ia menerima Rp/);
  await page.locator('summary').filter({ hasText: /^Yang hilang/ }).click();
  await visit.row('Persen menurut surat dokter, sudah diketahui').check();
  await visit.tries('Persen dari tabel', '120');
  await visit.readsIn(page.getByRole('alert'), /Besarnya kehilangan: “120” tidak bisa dipakai\. Tulis .* sampai 100%\./);
  await visit.tries('Persen dari tabel', '35');
  await told(visit, STORY.blind, 'Ia menerima Rp31 juta');
  // 35 % of eighty base wages, and the months unable to work before.
  await changes(visit, 'Tidak bisa bekerja', 'Bulan tidak bisa bekerja', '0');
  await told(visit, STORY.blind, 'Ia menerima Rp28 juta');

  await visit.opensDetails('Belum terverifikasi: baris yang sumbernya belum kami baca');
  await page.getByRole('radio', { name: /^Impotensi/ }).check();
  await visit.tries('Berapa persen fungsinya hilang', '');
  await told(visit, STORY.blind, /^Hitungan sementara Rp24 juta, belum terverifikasi$/);
  await visit.tries('Upah sebenarnya untuk dibandingkan', '3.000.000');
  const cash = visit.region('Uang tunai');
  for (const region of [cash, visit.region('Masuk dan keluar'), visit.region('Bila ada majikan'), visit.region('Berkas, ahli waris, dan tenggat')]) {
    await visit.readsIn(region, 'belum terverifikasi');
  }
  await visit.follows('Tampilkan di layar besar');
  await visit.types('ArrowRight');
  await visit.reads('Belum terverifikasi: jangan dipakai sebagai janji');
});

journey('as a wage earner the same death pays on the real wage', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-laut');
  await visit.tries('Upah sebenarnya untuk dibandingkan', '3.000.000');
  const rows = await visit.rows(visit.table('Yang dibayarkan menurut cara kerja'));
  assert.deepEqual(rows.map((row) => row.slice(1)), [
    ['Uang tunai', 'Beasiswa sampai'],
    ['Rp70.000.000', 'Rp153.000.000'],
    ['Rp166.000.000', 'Rp153.000.000'],
  ]);
  await visit.reads('Dengan upah sebenarnya uang tunainya Rp96.000.000 lebih banyak.');
  // The verdict is still that of the story itself.
  await told(visit, STORY.sea, 'Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp153 juta');
});

journey('arrears: not known first, then perhaps nothing, and never a bare no', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-laut');
  await changes(visit, 'Iuran dibayar', 'Bulan menunggak sebelum kejadian', '1');
  await visit.readsIn(visit.region('Yang sering tidak disangka'), /^Menunggak 1 bulan\. Apakah kejadian dalam masa itu dibayar/);
  await visit.tries('Bulan menunggak sebelum kejadian', '3');
  await told(visit, STORY.sea, 'Mungkin tidak dibayar: iuran menunggak 3 bulan');
  await visit.reads(/Semua hitungan ini adalah bila kepesertaan masih jalan\. Tanyakan ke kantor cabang\./);
});

journey('published claims open as stories and agree; misquoted figures stand beside the right ones', async (visit) => {
  await visit.opens('/manfaat');
  await visit.follows('Kasus yang pernah diberitakan', CLAIMS);
  const links = visit.page.getByRole('main').getByRole('link', { name: /(^|: )(Meninggal|Cacat|Tidak bisa bekerja)/i });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  // Each claim once, and none whose report nobody kept.
  assert.ok(addresses.length > 15, `${addresses.length} claims`);
  assert.equal(new Set(addresses).size, addresses.length);
  for (const address of addresses) {
    await visit.opens(address.slice(1));
    await visit.reads('Hitungan di sini sama dengan yang diberitakan.');
  }

  await visit.opens('/manfaat');
  await visit.follows('Angka yang sering salah kutip', MISQUOTED);
  const wrong = visit.region('Rp70 juta, bukan Rp170 juta');
  await visit.readsIn(wrong, 'Rp170 juta', 'Rp70 juta');
  await visit.follows('Semua cerita', STORIES);
  await visit.follows('Tabel cacat sebagian', LOSSES);
  assert.ok(await visit.page.getByText('Kedua mata', { exact: true }).isVisible());
  const unread = visit.page.getByText('Tangan kanan dari atau di atas pergelangan ke bawah', { exact: true });
  assert.ok(!(await unread.isVisible()), 'a row without a source stands open');
  await visit.opensDetails('Tampilkan yang belum terverifikasi');
  await unread.waitFor();
});

journey('by keyboard alone: choose, open a fact, change it, see the verdict', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat');
  await visit.tabsTo(page.getByRole('link', { name: 'Meninggal di rumah' }));
  await visit.types('Enter');
  await told(visit, STORY.home, 'Keluarganya menerima Rp42 juta');
  await visit.tabsTo(page.locator('summary').filter({ hasText: /^Iuran dibayar/ }));
  await visit.types('Enter');
  await visit.tabsTo(visit.box('Bulan iuran dibayar seluruhnya'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1');
  await visit.types('Tab');
  await told(visit, STORY.home, 'Keluarganya baru menerima biaya pemakaman Rp10 juta');
});

journey('on paper a story is read, nothing is pressed, and what was opened stays open', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-laut');
  await visit.opensDetails('Kenapa Rp70 juta?');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit.reads('Bukan situs resmi BPJS Ketenagakerjaan', 'Rp70.000.000', '60% dari 80 kali upah Rp1.000.000', 'Paling lama 7 hari kerja setelah berkas lengkap');
  // What the family takes home, which nobody opened on the screen.
  await visit.reads('Kronologi kejadian', 'Janda, duda, atau anak', 'Tahap pertama: dalam 2 × 24 jam sejak kecelakaan');
  await hasNothingToPress(page, ['button', 'textbox', 'link', 'radio']);
  await visit.readsNothingLike(/^Ubah$|Lihat sebagai tabel|Tekan satu baris/);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  assert.ok(pages <= 4, `${pages} pages`);
});

journey('an address that leads nowhere leads to the stories', async (visit) => {
  for (const path of ['/manfaat/lain', '/manfaat/kasus/LAIN', '/manfaat/lain/layar']) {
    await visit.opens(path);
    await visit.standsAt('Halaman ini tidak ada');
  }
  await visit.follows('Semua cerita', STORIES);
});
