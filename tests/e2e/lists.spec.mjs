// A list of workers, from dropping it to the mended file; and all that can go wrong on the way.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey } from './journey.mjs';
import { LISTS, LOCKED, ODD, ODD_LIST, bomb, checks, drops, longList, picks, saves, unfolds, worker } from './people_lists.mjs';

const findings = (visit) => visit.page.getByRole('table', { name: 'Temuan menurut baris dan kolom' });

const readAllTheSame = (visit) => visit.page.getByRole('table', { name: 'Yang dibaca otomatis, menurut baris dan kolom' });

/** The findings as they are read: row, column, what is written, what is odd, what to do. */
const read = async (visit) => {
  await findings(visit).getByRole('row').nth(1).waitFor();
  return (await visit.rows(findings(visit))).slice(1).map(([row, ...cells]) => [row.replace(/^Baris\s*/, ''), ...cells]);
};

/** The milliseconds between frames: of so many, or until the answers are there. */
const frames = (visit, count = Infinity) =>
  visit.page.evaluate(
    (count) =>
      new Promise((resolve) => {
        const waited = [];
        let before = performance.now();
        const look = (now) => {
          waited.push(now - before);
          before = now;
          if (waited.length >= count || document.querySelector('#hasil')) resolve(waited);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    count,
  );

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

journey('twelve kinds of error are told in words, mended outside, and gone when the file is checked again', worker, async (visit) => {
  await visit.opens('/daftar');
  await visit.reads('Berkas tetap di perangkat ini.');
  await drops(visit, 'calon.csv', ODD_LIST);
  await visit.focuses(visit.page.getByRole('heading', { name: 'Kolom', exact: true }));
  await visit.reads('calon.csv', '10 dari 11 kolom dikenali. Periksa sebentar, lalu ubah bila keliru.');
  await checks(visit);
  await visit.focuses(visit.page.getByRole('heading', { name: 'Hasilnya', exact: true }));

  await visit.reads('13 baris diperiksa, 10 dari 11 kolom dikenali.', 'Perlu diperbaiki 5');
  const told = await read(visit);
  const odd = (row) => told.filter(([number]) => number === String(row)).map(([, ...words]) => words);
  assert.deepEqual(odd(2), []);
  assert.deepEqual(odd(3), [
    ['NIK', '6407•••••••2002', 'Perlu diperbaiki. NIK 15 angka, seharusnya 16.', 'Lihat KTP, betulkan jumlah angkanya.'],
  ]);
  assert.deepEqual(odd(4).map(([, , words]) => words), ['Perlu diperbaiki. NIK sama dengan baris 2.', 'Perlu dicocokkan. Di NIK: 1 Januari 1981, lain dari kolom ini.']);
  assert.deepEqual(odd(5).map(([column, , words]) => [column, words]), [
    ['Tgl Lahir', 'Perlu dicocokkan. Tanggal ini tidak ada di kalender.'],
  ]);
  assert.deepEqual(odd(6).map(([column, , words]) => [column, words]), [
    ['Jenis Kelamin', 'Perlu dicocokkan. Tanggal di NIK berarti perempuan, kolom ini lain.'],
  ]);
  assert.match(odd(7)[0][2], /^Perlu dicocokkan\. Berumur 76 tahun, lewat umur pendaftaran baru\.$/);
  // What was read all the same is folded below.
  assert.deepEqual([odd(8), odd(9)], [[], []]);
  await visit.page.getByText('Dibaca otomatis: 2', { exact: true }).click();
  assert.deepEqual((await visit.rows(readAllTheSame(visit))).slice(1).map((cells) => cells.slice(1)), [
    ['Penghasilan', '1,5 jt', 'Dibaca otomatis sebagai Rp1.500.000.', 'Tidak perlu apa-apa.'],
    ['Pekerjaan', 'ptani', 'Dibaca otomatis sebagai petani.', 'Ubah bila bukan.'],
  ]);
  // The worst stands first.
  assert.deepEqual(told.map(([row]) => row), ['3', '4', '10', '11', '14', '4', '5', '6', '7', '12', '13']);
  assert.match(odd(10)[0][2], /^Perlu diperbaiki\. NIK berisi huruf/);
  assert.match(odd(11)[0][2], /^Perlu diperbaiki\. Empat angka terakhir NIK 0000/);
  assert.match(odd(12)[0][2], /^Perlu dicocokkan\. Penghasilan tidak terbaca\.$/);
  assert.match(odd(13)[0][2], /^Perlu dicocokkan\. Desil tidak terbaca sebagai satu angka dari 1 sampai 10\.$/);
  assert.match(odd(14)[0][2], /^Perlu diperbaiki\. Dua angka pertama NIK bukan kode provinsi\.$/);

  // No NIK can be read anywhere on the page, nor in a file unless one asks for it.
  assert.doesNotMatch(await visit.page.locator('body').innerText(), /\d{9}/);
  const masked = await saves(visit, 'Unduh hasil CSV');
  assert.equal(masked.name, 'calon - hasil.csv');
  assert.doesNotMatch(masked.bytes.toString(), /\d{9}/);

  await visit.presses('Tulis utuh');
  const { bytes } = await saves(visit, 'Unduh hasil CSV');
  const lines = bytes.toString().split(/\r?\n/);
  assert.equal(lines[0].split(';').slice(0, 3).join(), '\ufeffNo,Nama,NIK');
  assert.equal(lines[1].split(';')[2], '6407050101810001');
  const right = {
    2: ['640705010182002', '6407050101820002'],
    3: ['6407050101810001', '6407050101830003'],
    4: ['1984-02-31', '1984-01-01'],
    9: ['64070501O1890009', '6407050101890009'],
    10: ['6407050101800000', '6407050101800010'],
    11: ['banyak', '900000'],
    12: [';11;', ';1;'],
    13: ['9907050101830013', '6407050101830013'],
  };
  const mended = lines.map((line) => line.replace(...(right[line.split(';')[0]] ?? ['', ''])));
  await picks(visit, 'calon - diperbaiki.csv', mended.join('\r\n'));
  await checks(visit);
  await visit.reads(`${ODD.length} baris diperiksa, 10 dari 18 kolom dikenali.`);
  await visit.readsNothingLike(/^Perlu diperbaiki \d/);
});

journey('the workbook that is saved can be checked again, and the rows to mend stand alone in theirs', worker, async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'calon.csv', ODD_LIST);
  await checks(visit);
  await visit.presses('Tulis utuh');
  const whole = await saves(visit, 'Unduh hasil XLSX');
  const mend = await saves(visit, 'Unduh yang perlu diperbaiki');
  const summary = await saves(visit, 'Unduh ringkasan');
  assert.deepEqual(
    [whole.name, mend.name, summary.name],
    ['calon - hasil.xlsx', 'calon - perlu diperbaiki.xlsx', 'calon - ringkasan.xlsx'],
  );
  for (const [{ name, bytes }, rows] of [[whole, 13], [mend, 5]]) {
    await picks(visit, name, bytes);
    await checks(visit);
    await visit.reads(`${rows} baris diperiksa, 10 dari 18 kolom dikenali.`);
  }
});

journey('the template is a list that can be checked as it is', worker, async (visit) => {
  await visit.opens('/daftar');
  for (const button of ['Unduh contoh XLSX', 'Unduh contoh CSV']) {
    const { name, bytes } = await saves(visit, button);
    await picks(visit, name, bytes);
    await checks(visit);
    await visit.readsNothingLike(/^Perlu diperbaiki \d/);
    await visit.opens('/daftar');
  }
});

journey('cells are pasted, and an empty box says what to do', worker, async (visit) => {
  await visit.opens('/daftar');
  await visit.presses('Baca yang ditempel');
  await visit.readsIn(
    visit.page.getByRole('alert'),
    'Belum ada sel yang ditempel. Pilih sel di Excel, salin, lalu tempel di kotak ini.',
  );
  const cells = 'Nama\tNIK\tPekerjaan\nWarga Satu\t6407050101800001\tnelayan\nWarga Dua\t6407054101800002\tojek';
  await visit.page.getByLabel('Tempel sel dari Excel di sini').evaluate((box, cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, cells);
  await checks(visit);
  await visit.reads('Sel yang ditempel', '2 baris diperiksa, 3 dari 3 kolom dikenali.');
});

journey('a long check says how far it is, is cancelled at once, and can be begun again', worker, async (visit) => {
  const folder = await mkdtemp(join(tmpdir(), 'payung-'));
  try {
    const file = join(folder, 'panjang.csv');
    // So many that even a fast machine needs more than a second: who cancels has to be quicker than the worker.
    await writeFile(file, longList(2_400_000));
    await visit.opens('/daftar');
    await visit.page.locator('input[type=file]').setInputFiles(file);
    await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
    await visit.presses(/^Periksa$/);
    await visit.page.getByText(/^Memeriksa baris [\d.]+ dari kira-kira [\d.]+$/).waitFor();
    await visit.presses('Batalkan');
    await visit.reads('Dibatalkan. Berkas Anda masih ada dan tidak berubah.');
    await visit.readsNothingLike(/^Memeriksa/);

    // While the worker works, frames come as they come on this machine when nothing works.
    const idle = await frames(visit, 60);
    await visit.presses(/^Periksa$/);
    const busy = await frames(visit);
    await visit.page.getByRole('heading', { name: 'Hasilnya', exact: true }).waitFor();
    assert.ok(busy.length > 20 && median(busy) <= 1.5 * median(idle), `${median(busy)} ms, idle ${median(idle)} ms`);
    await visit.reads('2.400.000 baris diperiksa, 10 dari 11 kolom dikenali.');

    // Of so many rows only those in sight are in the page, and the last part can be reached.
    const grid = visit.page.getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '2400001');
    assert.ok((await grid.getByRole('row').count()) < 60);
    await visit.presses('50.000 baris berikutnya');
    await grid.getByText('50.002', { exact: true }).waitFor();
  } finally {
    await rm(folder, { recursive: true });
  }
});

journey('a worker that breaks is a message, and another one starts where the file still is', worker, async (visit) => {
  const { page } = visit;
  await visit.opens('/daftar');
  await picks(visit, 'calon.csv', ODD_LIST);
  await page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  // The next thing it is asked breaks it: more bytes than there is memory for.
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function () {
      Worker.prototype.postMessage = postMessage;
      return postMessage.call(this, { length: 2 ** 40 });
    };
  });
  await visit.presses(/^Periksa$/);
  await visit.readsIn(page.getByRole('alert'), 'Pemeriksaan berhenti. Berkas Anda masih ada dan tidak berubah.');
  await visit.focuses(page.getByRole('alert'));

  await visit.presses('Mulai lagi');
  await visit.reads('13 baris diperiksa, 10 dari 11 kolom dikenali.');
});

// Such a visit does not wait for the app, so that its own files may still be on their way.
const cutOff = { mayAskFor: /\/(worker|lists|texts-worker)[^/]*$/, without: /worker_bg\.wasm$/ };

journey('a worker that never comes is a message with what to do', cutOff, async (visit) => {
  await visit.opens('/daftar');
  await visit.heading(LISTS).waitFor();
  await picks(visit, 'calon.csv', ODD_LIST);
  await visit.readsIn(
    visit.page.getByRole('alert'),
    'Pemeriksa belum bisa dimulai di perangkat ini. Sambungkan internet sebentar, lalu mulai lagi; atau perbarui peramban.',
  );
});

/** Files that are no list, and what is said of each. */
const REFUSED = [
  ['kosong.csv', '', 'Berkas ini kosong. Pilih berkas yang berisi baris pekerja.'],
  ['gambar.csv', '\x89PNG\r\n\x1a\n', 'Ini gambar, bukan tabel. Minta daftarnya dalam Excel atau CSV.'],
  ['surat.xlsx', '%PDF-1.7\n', 'Ini berkas PDF, bukan tabel. Minta daftarnya dalam Excel atau CSV.'],
  [
    'program.csv',
    '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0',
    'Isi berkas ini bukan tabel, apa pun akhiran namanya. Buka aslinya di Excel, simpan sebagai XLSX atau CSV, lalu pilih lagi.',
  ],
  ['terkunci.xlsx', LOCKED, 'Berkas ini dikunci sandi. Buka di Excel, hapus sandinya, lalu pilih lagi.'],
  ['membesar.xlsx', bomb(), /Bila dibuka, berkas ini membesar [\d.]+ kali, tidak seperti daftar biasa, jadi tidak kami buka\./],
  ['judul.csv', 'Nama,NIK,Pekerjaan\r\n', 'Tidak ada baris di bawah judul kolom. Isi satu baris untuk satu orang, lalu pilih lagi.'],
];

journey('a file that is no list says so and what to do, and the next one is taken', worker, async (visit) => {
  await visit.opens('/daftar');
  for (const [name, content, words] of REFUSED) {
    await picks(visit, name, Buffer.from(content, 'latin1'));
    const alert = visit.page.getByRole('alert').filter({ hasText: words });
    const columns = visit.page.getByRole('button', { name: 'Periksa', exact: true });
    await alert.or(columns).first().waitFor();
    if (await columns.isVisible()) await columns.click();
    await alert.waitFor();
    await visit.focuses(alert);
  }
  await picks(visit, 'calon.csv', ODD_LIST);
  await checks(visit);
  await visit.reads('13 baris diperiksa, 10 dari 11 kolom dikenali.');
  // The same file again is read again.
  await picks(visit, 'calon.csv', ODD_LIST);
  await checks(visit);
  await visit.reads('13 baris diperiksa, 10 dari 11 kolom dikenali.');
});

journey('awkward lists are read all the same, and say what is odd', worker, async (visit) => {
  await visit.opens('/daftar');
  const nik = '6407050101800001';
  const lists = [
    [['Nama,NIK,Pekerjaan', `Warga A,${nik},petani,lagi,lagi`], 'Isi baris ini lebih banyak dari judul kolomnya.'],
    [['Nama,NIK,Pekerjaan', `Warga\0 A,${nik},petani`], 'Ada karakter rusak di baris ini.'],
    [['Nama,NIK,Pekerjaan', `"Warga A,${nik},petani`], 'Tanda kutip dibuka dan tidak ditutup.'],
    [['Nama;NIK;Pekerjaan', `Ren\xe9e;=1+1;petani`], 'NIK berisi huruf atau tanda lain.'],
  ];
  for (const [rows, words] of lists) {
    await picks(visit, 'aneh.csv', Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'));
    await checks(visit);
    await visit.readsIn(findings(visit), `Perlu diperbaiki. ${words}`);
  }
  await visit.readsIn(visit.page.getByRole('grid'), 'Renée');
  // What begins like a formula is text in the file that is saved.
  await visit.presses('Tulis utuh');
  const { bytes } = await saves(visit, 'Unduh hasil CSV');
  assert.match(bytes.toString(), /;'=1\+1;|;"'=1\+1";/);
});

journey('columns and what is asked are remembered for this tab, and nothing of a row is', worker, async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'calon.csv', 'Orang,Nomor,Kerja apa\nWarga Rahasia,6407050101800001,nelayan\n');
  await visit.page.getByLabel('Kolom Orang').selectOption('Nama');
  await visit.page.getByLabel('Kolom Kerja apa').selectOption('Pekerjaan');
  await unfolds(visit, 'Yang dihitung');
  await visit.tries('Lamanya', '6');
  await checks(visit);
  assert.doesNotMatch((await visit.keeps()).join(), /Rahasia|6407050101|nelayan/);

  await visit.reloads();
  await picks(visit, 'calon.csv', 'Orang,Nomor,Kerja apa\nWarga Lain,6407050101800002,petani\n');
  await visit.reads('3 dari 3 kolom dikenali. Periksa sebentar, lalu ubah bila keliru.');
  await unfolds(visit, 'Yang dihitung');
  assert.equal(await visit.box('Lamanya').inputValue(), '6');
});

journey('by keyboard alone: a file, the columns, the findings, one row in full and back', worker, async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit.opens('/daftar');
  await visit.tabsTo(page.locator('input[type=file]'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles({ name: 'calon.csv', mimeType: '', buffer: Buffer.from(ODD_LIST) });
  await visit.focuses(page.getByRole('heading', { name: 'Kolom', exact: true }));
  await visit.tabsTo(page.getByRole('button', { name: 'Periksa', exact: true }));
  await visit.types('Enter');
  await visit.focuses(page.getByRole('heading', { name: 'Hasilnya', exact: true }));
  await visit.tabsTo(page.getByRole('button', { name: 'Dibaca otomatis 2', exact: true }));
  await visit.types('Enter');
  await findings(visit).getByText('NIK 15 angka').waitFor({ state: 'detached' });
  assert.deepEqual((await read(visit)).map(([row, , written]) => [row, written]), [['8', '1,5 jt'], ['9', 'ptani']]);

  const grid = page.getByRole('grid');
  await visit.tabsTo(grid);
  await visit.types('ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowDown', 'Enter');
  await visit.focuses(page.getByRole('heading', { name: 'Baris 3: Warga 2', exact: true }));
  await visit.tabsTo(page.getByRole('button', { name: 'Tutup', exact: true }));
  await visit.types('Enter');
  await visit.focuses(grid);
});

journey('a row in full gives the answer of the self-check, its reasons, and every step of its cost', worker, async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'calon.csv', ODD_LIST);
  await checks(visit);
  await visit.page.getByRole('grid').getByText('Warga 1', { exact: true }).click();
  const row = visit.region('Baris 2: Warga 1');
  await row.waitFor();
  await visit.readsIn(row, '6407••••••••0001', 'petani', 'Syarat Pergub Kaltim 40/2025');
  const points = await visit.points(row);
  assert.ok(points.some((point) => point.endsWith('KTP Kabupaten Kutai Barat')), points.join(' | '));
  const { done } = await visit.steps('Kenapa Rp201.600?');
  assert.ok(done.length > 1, done.join(' | '));
});
