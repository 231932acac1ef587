// What is not met yet, and what could change it: time, a word with the village, or nothing at all.

import assert from 'node:assert/strict';
import { DONT_KNOW, PARTS, QUESTIONS, journey } from './journey.mjs';
import { FISHERMAN, ISLANDER, NEWCOMER, TRUCKER, UNLISTED, aged } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DONOR = 'Iuran Anda bisa dibayari donatur';
const SECTION = 'Yang masih kurang';
const PEOPLE = 'Jumlah orang serumah';
const SPENDING = 'Pengeluaran serumah sebulan';

/** What is said below the verdict. */
const note = (visit) => visit.page.locator('.verdict__note').first().innerText();

journey('a newcomer to Balikpapan reads the month in which the KTP is old enough', async (visit) => {
  await visit.goesThrough(NEWCOMER, GOVERNMENT, PARTS.why);
  const missed = visit.nearMiss('Perwali Balikpapan 3/2025');
  await visit.readsIn(missed, 'Kurang satu syarat. Waktu saja cukup.');
  await missed.getByText(/ Tercapai dengan sendirinya Februari 2027\.$/).waitFor();
  await visit.changes('lama ber-KTP di sini', { residence: '5 bulan' });
  await visit.seesResult(GOVERNMENT, PARTS.why);
  await missed.getByText(/ Tercapai dengan sendirinya Desember 2026\.$/).waitFor();
});

journey('who misses nothing reads nothing about it', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, PARTS.why);
  assert.equal(await visit.region(SECTION).count(), 0);
});

journey('not on the register, one reads how to be proposed', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, PARTS.why);
  const section = visit.region(SECTION);
  const groups = await visit.groups(section);
  assert.deepEqual(groups['Meminta data kesejahteraan (DTSEN) diperbarui'], [
    'Minta kantor desa atau kelurahan memperbaikinya lewat SIKS-NG',
    'Atau ajukan sendiri di aplikasi Cek Bansos, bagian usul-sanggah',
    'Data diperbarui kira-kira setiap 3 bulan',
  ]);
  await visit.readsIn(section, 'Hanya perkiraan untuk alasan mengusulkan. Yang memutuskan tetap petugas pendataan.');
});

journey('below or above the poverty line is told as an indication, to the rupiah', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, PARTS.why);
  const told = visit.region(SECTION).getByRole('status');
  const below = 'Di bawah garis kemiskinan. Itu alasan yang baik untuk mengusulkan. Yang memutuskan tetap petugas pendataan.';
  const above = 'Tidak di bawah garis kemiskinan. Mengusulkan tetap boleh: petugas juga melihat keadaan lain.';
  await visit.tries(PEOPLE, '4');
  assert.equal(await told.count(), 0);
  await visit.tries(SPENDING, '2 juta');
  await visit.readsIn(told, below);
  assert.deepEqual(await visit.terms(told), {
    'Rp500.000': 'Rumah Anda, per orang',
    'Rp897.759': 'Garis kemiskinan Kalimantan Timur',
  });

  // Four people on the very line, and a rupiah each below it.
  await visit.tries(SPENDING, '3.591.036');
  await visit.readsIn(told, above);
  await visit.tries(SPENDING, '3.591.032');
  await visit.readsIn(told, below);
  await visit.tries(SPENDING, '9 juta');
  await visit.readsIn(told, above);

  // It is an indication; no verdict rests on it.
  await visit.readsNothingLike(/tidak layak|ditolak|tidak berhak/i);
  const { sources } = await visit.steps('Dari mana perkiraan ini?');
  assert.match(sources[0], /^Garis kemiskinan .*Kalimantan Timur.* Rp897\.759 /);

  await visit.reloads();
  await visit.readsIn(told, above);
});

journey('what cannot be read of a household is named at its box', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, PARTS.why);
  await visit.tries(SPENDING, '2 juta');
  await visit.triesInVain(PEOPLE, '0', '“0” tidak bisa dipakai. Tulis angka bulat 1 sampai 100.');
  await visit.triesInVain(PEOPLE, 'banyak', '“banyak” tidak bisa dipakai. Tulis angka bulat 1 sampai 100.');
  assert.equal(await visit.region(SECTION).getByRole('status').count(), 0);
  await visit.tries(PEOPLE, '4');
  await visit.triesInVain(SPENDING, '-1', 'Jumlah uang tidak bisa di bawah nol. Tulis 0 bila tidak ada.');
  const unreadable = '“abc” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.';
  await visit.triesInVain(SPENDING, 'abc', unreadable);
  await visit.tries(SPENDING, '0');
  await visit.readsIn(visit.region(SECTION).getByRole('status'), 'Rp0');
});

journey('an income above the minimum wage reads by how much', async (visit) => {
  // With such an income the city cannot pay, so that nobody asks for the months on the KTP.
  const { residence, ...others } = NEWCOMER;
  await visit.goesThrough({ ...others, income: '5 juta' }, GOVERNMENT, PARTS.why);
  const missed = visit.nearMiss('Perwali Balikpapan 3/2025');
  await visit.readsIn(missed, 'Kurang satu syarat.');
  assert.deepEqual(await visit.points(missed), [
    'Belum terpenuhi: Penghasilan paling tinggi Rp3.856.694 Penghasilan Anda Rp5.000.000. Batasnya upah minimum 2026. Penghasilan Anda Rp1.143.306 di atas batasnya. Bila penghasilan berubah, cek lagi.',
  ]);
});

journey('a steady income is not asked to change', async (visit) => {
  await visit.goesThrough(TRUCKER, 'Anda bisa mendaftar sendiri: Rp35.650 sebulan', PARTS.why);
  const points = await visit.points(visit.region(SECTION));
  assert.ok(points.some((point) => point.endsWith('Bila sebenarnya naik turun, ubah jawabannya.')), points.join('\n'));
});

for (const [birth, step] of [
  ['21-2-1962', 'Masih 3 bulan sebelum umur 65: segera tanyakan dan daftar'],
  ['20-2-1962', 'Masih 2 bulan sebelum umur 65: segera tanyakan dan daftar'],
  ['22-11-1961', 'Kurang dari sebulan sebelum umur 65: segera tanyakan dan daftar'],
  ['64', 'Kurang dari setahun sebelum umur 65: segera tanyakan dan daftar'],
]) {
  journey(`nearly 65 (${birth}), time is short and said so first`, async (visit) => {
    await visit.goesThrough({ ...FISHERMAN, age: birth }, GOVERNMENT);
    assert.ok((await note(visit)).startsWith(`${step}. `), await note(visit));
  });
}

journey('at 63 nobody is hurried, and on the birthday it is too late', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '63' }, GOVERNMENT);
  assert.match(await note(visit), /^Anda pekerja rentan/);
  await visit.changes('umur', { age: '21-11-1961' });
  await visit.follows('Sudah benar, lihat hasil', 'Pendaftaran baru sampai umur 64');
});

journey('too young, the birthday that opens the door is named', async (visit) => {
  await visit.goesThrough(aged('1-12-2011'), 'Pendaftaran mulai umur 18', PARTS.why);
  for (const scheme of ['GN Lingkaran', 'SERTAKAN', 'Pendaftaran sendiri']) {
    const missed = visit.nearMiss(scheme);
    await visit.readsIn(missed, 'Kurang satu syarat.');
    assert.deepEqual(await visit.points(missed), [
      'Belum terpenuhi: Umur 18 sampai 64 tahun Umur Anda 14 tahun. Tercapai dengan sendirinya pada 1 Desember 2029.',
    ]);
  }
});

journey('where no line is known, no boxes are shown for one', async (visit) => {
  await visit.goesThrough(ISLANDER, 'Daftar sendiri Rp11.400 sebulan, atau Rp0 bila ada donatur', PARTS.why);
  assert.equal(await visit.box(PEOPLE).count(), 0);
});

journey('not known is not missed', async (visit) => {
  await visit.goesThrough({ ...UNLISTED, registry: DONT_KNOW }, 'Hampir: satu hal lagi yang perlu dipastikan');
  assert.equal(await visit.region(SECTION).count(), 0);
  await visit.follows('Isi: Data kemiskinan', QUESTIONS.registry);
});
