// Another day: what it will cost then, what was not in force before, and the way back to today.

import assert from 'node:assert/strict';
import { QUESTIONS, REVIEW, SHEET, journey } from './journey.mjs';
import { FISHERMAN, UNLISTED, working } from './people.mjs';

const DONOR = 'Iuran Anda bisa dibayari donatur';
const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DAY = 'Hitung untuk tanggal';
const TODAY = 'Dihitung untuk hari ini, 21 November 2026.';
const OTHER = 'Dihitung untuk 1 Januari 2027, bukan hari ini.';

/** The prices that the table has for the first month. */
const prices = async (visit) => {
  const [, ...rows] = await visit.rows(visit.table('Iuran sebulan menurut siapa yang membayar'));
  return rows.map(([, price]) => price);
};

journey('after the discount the price is another, and the screen says for which day', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  const rules = visit.region('Aturan yang dipakai');
  await visit.readsIn(rules, TODAY);
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
  assert.equal(await visit.page.getByRole('button', { name: 'Kembali ke hari ini' }).count(), 0);

  await visit.tries(DAY, '1-1-2027');
  await visit.readsIn(visit.page.getByRole('status'), OTHER);
  await visit.readsIn(rules, OTHER);
  await visit.reads('Harga untuk Januari 2027.');
  assert.deepEqual(await prices(visit), ['Rp16.800', 'Rp22.800']);

  await visit.reloads();
  await visit.standsAt(DONOR);
  await visit.readsIn(rules, OTHER);
  assert.equal(await visit.box(DAY).inputValue(), '1-1-2027');

  await visit.presses('Kembali ke hari ini');
  await visit.readsIn(rules, TODAY);
  await visit.readsNothingLike('bukan hari ini');
  assert.equal(await visit.box(DAY).inputValue(), '');
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
});

journey('the last day of the discount and the first without it', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  await visit.tries(DAY, '31-12-2026');
  await visit.reads('Harga untuk Desember 2026.');
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
  await visit.tries(DAY, '31-3-2026');
  await visit.reads('Harga untuk Maret 2026.');
  assert.deepEqual(await prices(visit), ['Rp16.800', 'Rp22.800']);
  await visit.tries(DAY, '1/4/2026');
  await visit.reads('Harga untuk April 2026.');
  assert.deepEqual(await prices(visit), ['Rp8.400', 'Rp11.400']);
});

journey('before a scheme was there, it pays for nobody', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.tries(DAY, '2-12-2019');
  await visit.standsAt(DONOR);
  await visit.readsNothingLike('Pergub Kaltim 40/2025');
});

journey('a day before the rules names the first day, and what was typed stays', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  for (const typed of ['1-12-2019', '1-1-2010', '17-8-1945']) {
    await visit.triesInVain(DAY, typed, 'Kami bisa menghitung mulai 2 Desember 2019. Tulis tanggal itu atau sesudahnya.');
  }
  await visit.readsIn(visit.region('Aturan yang dipakai'), TODAY);
  await visit.heading(GOVERNMENT).waitFor();
  await visit.reloads();
  assert.equal(await visit.box(DAY).inputValue(), '17-8-1945');
  await visit.presses('Kembali ke hari ini');
  await visit.page.getByRole('alert').waitFor({ state: 'detached' });
  assert.equal(await visit.box(DAY).inputValue(), '');
});

journey('what is no day is named, and the result stays that of today', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  for (const typed of ['besok', '31-2-2027', '1-13-27', '99999999', '2027']) {
    await visit.triesInVain(DAY, typed, `“${typed}” bukan tanggal. Tulis misalnya 1-1-2027.`);
    await visit.readsIn(visit.region('Aturan yang dipakai'), TODAY);
  }
  await visit.tries(DAY, ' 01012027 ');
  await visit.readsIn(visit.region('Aturan yang dipakai'), OTHER);
});

journey('the chosen day holds for the sheet, for the wage earner and for a day of birth', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '21-2-1962' }, GOVERNMENT);
  await visit.tries(DAY, '1-1-2027');
  await visit.reads(OTHER);
  await visit.follows('Cetak satu halaman', SHEET);
  await visit.page.getByText(/Perkiraan untuk 1 Januari 2027, bukan keputusan\./).waitFor();
  await visit.goesBackTo(GOVERNMENT);
  await visit.tries(DAY, '21-2-2027');
  await visit.standsAt('Pendaftaran baru sampai umur 64');
  await visit.tries(DAY, '20-2-2027');
  await visit.standsAt(GOVERNMENT);
});

journey('what an employee sees follows the day too', async (visit) => {
  await visit.goesThrough(working('Punya majikan dan upah tetap'), 'Iuran Anda kewajiban majikan');
  await visit.tries('Upah Anda sebulan', '20 juta');
  const pension = async () => {
    const rows = await visit.rows(visit.table('Program lain'));
    return rows.find(([name]) => name.startsWith('Pensiun (JP)'));
  };
  const now = await pension();
  await visit.tries(DAY, '1-2-2026');
  await visit.reads('Dihitung untuk 1 Februari 2026, bukan hari ini.');
  // The highest wage for the pension is a new one each March.
  assert.notDeepEqual(await pension(), now);
});

journey('a day before one was born is no day to compute, and one can leave it', async (visit) => {
  await visit.goesThrough({ ...FISHERMAN, age: '41' }, GOVERNMENT);
  await visit.tries(DAY, '1-1-2023');
  await visit.reads('Dihitung untuk 1 Januari 2023, bukan hari ini.');
  await visit.follows('Ubah umur', QUESTIONS.age);
  await visit.box().fill('1-1-2024');
  await visit.page.goBack();
  await visit.standsAt('Tanggal lahir tidak cocok dengan tanggal hitungan');
  await visit.reads('Pada tanggal itu umurnya tidak mungkin. Ubah umur atau tanggal hitungan.');
  assert.equal(await visit.box(DAY).inputValue(), '1-1-2023');
  await visit.follows('Ubah umur', QUESTIONS.age);
  await visit.gives('age', '41');
  await visit.continues();
  await visit.arrivesAt(REVIEW);
});

journey('a device whose clock stands before the rules says so, and another day helps', { today: '2010-01-01T09:00:00+08:00' }, async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.engagement);
  await visit.gives('engagement', FISHERMAN.engagement);
  await visit.continues();
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', 'Tanggal perangkat ini belum bisa kami hitung');
  await visit.reads(
    'Kami bisa menghitung mulai 2 Desember 2019. Periksa tanggal di perangkat ini, lalu buka lagi halaman ini.',
  );
  assert.equal((await visit.terms(visit.page.getByRole('main')))['Cara kerja'], FISHERMAN.engagement);
  await visit.tries(DAY, '21-11-2026');
  await visit.page.getByText('Dihitung untuk 21 November 2026, bukan hari ini.').first().waitFor();
});
