// Another day: what it will cost then, what was not in force before, and the way back to today.

import assert from 'node:assert/strict';
import { PARTS, QUESTIONS, REVIEW, SEND, SHEET, journey } from './journey.mjs';
import { FISHERMAN, UNLISTED, working } from './people.mjs';

const DONOR = 'Iuran Anda bisa dibayari donatur';
const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
/** Before any scheme of the area, and without a discount. */
const OWN = 'Daftar sendiri Rp22.800 sebulan, atau Rp0 bila ada donatur';
const DAY = 'Hitung untuk tanggal';
const TODAY = 'Dihitung untuk hari ini, 21 November 2026.';
const OTHER = 'Dihitung untuk 1 Januari 2027, bukan hari ini.';

/** The prices that the table has for the first month, on its own page; then back to the box for the day. */
const prices = async (visit) => {
  await visit.follows('Kembali ke hasil');
  await visit.looksInto(PARTS.price);
  const [, ...rows] = await visit.rows(visit.table('Iuran sebulan menurut siapa yang membayar'));
  await visit.follows('Kembali ke hasil');
  await visit.looksInto(PARTS.registering);
  return rows.map(([, price]) => price);
};

journey('after the discount the price is another, and the screen says for which day', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, PARTS.registering);
  const rules = visit.region('Aturan yang dipakai');
  await visit.readsIn(rules, TODAY);
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
  assert.equal(await visit.page.getByRole('button', { name: 'Kembali ke hari ini' }).count(), 0);

  await visit.tries(DAY, '1-1-2027');
  await visit.readsIn(rules, OTHER);
  assert.deepEqual(await prices(visit), ['Rp16.800', 'Rp22.800']);

  await visit.returnsToResult(DONOR);
  await visit.readsIn(visit.page.getByRole('status'), OTHER);
  await visit.looksInto(PARTS.registering);
  await visit.reloads();
  await visit.readsIn(rules, OTHER);
  assert.equal(await visit.box(DAY).inputValue(), '1-1-2027');

  await visit.presses('Kembali ke hari ini');
  await visit.readsIn(rules, TODAY);
  await visit.readsNothingLike('bukan hari ini');
  assert.equal(await visit.box(DAY).inputValue(), '');
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
});

journey('the last day of the discount and the first without it', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR, PARTS.registering);
  await visit.tries(DAY, '31-12-2026');
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
  await visit.tries(DAY, '31-3-2026');
  assert.deepEqual(await prices(visit), ['Rp16.800', 'Rp22.800']);
  await visit.tries(DAY, '1/4/2026');
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
});

journey('before a scheme was there, it pays for nobody', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, PARTS.registering);
  await visit.tries(DAY, '2-12-2019');
  await visit.returnsToResult(OWN);
  await visit.readsNothingLike('Pergub Kaltim 40/2025');
});

journey('a day before the rules names the first day, and what was typed stays', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, PARTS.registering);
  for (const typed of ['1-12-2019', '1-1-2010', '17-8-1945']) {
    await visit.triesInVain(DAY, typed, 'Kami bisa menghitung mulai 2 Desember 2019. Tulis tanggal itu atau sesudahnya.');
  }
  await visit.readsIn(visit.region('Aturan yang dipakai'), TODAY);
  await visit.reloads();
  assert.equal(await visit.box(DAY).inputValue(), '17-8-1945');
  await visit.presses('Kembali ke hari ini');
  await visit.page.getByRole('alert').waitFor({ state: 'detached' });
  assert.equal(await visit.box(DAY).inputValue(), '');
});

journey('what is no day is named, and the result stays that of today', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, PARTS.registering);
  for (const typed of ['besok', '31-2-2027', '99999999']) {
    await visit.triesInVain(DAY, typed, `“${typed}” bukan tanggal. Tulis misalnya 1 Januari 2027.`);
    await visit.readsIn(visit.region('Aturan yang dipakai'), TODAY);
  }
  await visit.tries(DAY, ' 01012027 ');
  await visit.readsIn(visit.region('Aturan yang dipakai'), OTHER);
});

journey('the chosen day holds for the sheet, for the wage earner and for a day of birth', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '21-2-1962' }, GOVERNMENT, PARTS.registering);
  await visit.tries(DAY, '1-1-2027');
  await visit.reads(OTHER);
  await visit.returnsToResult(GOVERNMENT);
  await visit.looksInto(SEND);
  await visit.follows('Cetak satu halaman', SHEET);
  await visit.page.getByText(/Perkiraan untuk 1 Januari 2027, bukan keputusan\./).waitFor();
  await visit.follows('Kembali ke hasil', GOVERNMENT);
  await visit.looksInto(PARTS.registering);
  await visit.tries(DAY, '21-2-2027');
  await visit.returnsToResult('Pendaftaran baru sampai umur 64');
  await visit.looksInto(PARTS.registering);
  await visit.tries(DAY, '20-2-2027');
  await visit.returnsToResult(GOVERNMENT);
});

journey('what an employee sees follows the day too', async (visit) => {
  await visit.goesThrough(working('Punya majikan dan upah tetap'), 'Iuran Anda kewajiban majikan', PARTS.price);
  await visit.tries('Upah Anda sebulan', '20 juta');
  const pension = async () => {
    const rows = await visit.rows(visit.table('Program lain'));
    return rows.find(([name]) => name.startsWith('Pensiun (JP)'));
  };
  const now = await pension();
  await visit.returnsToResult('Iuran Anda kewajiban majikan');
  await visit.looksInto(PARTS.registering);
  await visit.tries(DAY, '1-2-2026');
  await visit.reads('Dihitung untuk 1 Februari 2026, bukan hari ini.');
  await visit.returnsToResult('Iuran Anda kewajiban majikan');
  await visit.looksInto(PARTS.price);
  // The highest wage for the pension is a new one each March.
  assert.notDeepEqual(await pension(), now);
});

journey('a day before one was born is no day to compute, and one can leave it', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '41' }, GOVERNMENT, PARTS.registering);
  await visit.tries(DAY, '1-1-2023');
  await visit.reads('Dihitung untuk 1 Januari 2023, bukan hari ini.');
  await visit.returnsToResult(OWN);
  await visit.looksInto(PARTS.why);
  await visit.follows('Ubah umur', QUESTIONS.age);
  await visit.box().fill('1-1-2024');
  await visit.opens('/hasil');
  await visit.standsAt('Tanggal lahir tidak cocok dengan tanggal hitungan');
  await visit.reads('Pada tanggal itu umurnya tidak mungkin. Ubah umur atau tanggal hitungan.');
  assert.equal(await visit.box(DAY).inputValue(), '1-1-2023');
  await visit.follows('Ubah umur', QUESTIONS.age);
  await visit.answer('age', '41');
  await visit.arrivesAt(REVIEW);
});

journey('a device whose clock stands before the rules says so, and another day helps', { today: '2010-01-01T09:00:00+08:00' }, async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers({ occupation: FISHERMAN.occupation, engagement: FISHERMAN.engagement });
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', 'Tanggal perangkat ini belum bisa kami hitung');
  await visit.reads(
    'Kami bisa menghitung mulai 2 Desember 2019. Periksa tanggal di perangkat ini, lalu buka lagi halaman ini.',
  );
  assert.equal((await visit.terms(visit.page.getByRole('main')))['Pekerjaan'], FISHERMAN.occupation);
  await visit.tries(DAY, '21-11-2026');
  await visit.page.getByText('Dihitung untuk 21 November 2026, bukan hari ini.').first().waitFor();
});
