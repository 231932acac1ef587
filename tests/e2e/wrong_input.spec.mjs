// What cannot be read: a sentence at the field and in the summary that names the remedy, and nothing typed is lost.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, REVIEW, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';

/** A visit that stands before a question of the fisherman's. */
const before = (title, topic, story) =>
  journey(title, async (visit) => {
    await visit.opens();
    await visit.follows('Mulai cek', QUESTIONS.occupation);
    const topics = Object.keys(FISHERMAN);
    const answered = topics.slice(0, topics.indexOf(topic)).map((one) => [one, FISHERMAN[one]]);
    await visit.answers(Object.fromEntries(answered));
    await visit.standsAt(QUESTIONS[topic]);
    await story(visit);
  });

/** Sends what stands there and reads the refusal in both places. */
async function isRefused(visit, sentence) {
  await visit.continues();
  const summary = visit.page.getByRole('alert', { name: 'Ada masalah', exact: true });
  await visit.focuses(summary);
  await summary.getByRole('link', { name: sentence, exact: true }).click();
  const field = visit.page.locator(':focus');
  const told = await field.evaluate((input) => {
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => document.getElementById(id)?.innerText ?? `nothing has the id ${id}`);
    return { isInvalid: input.getAttribute('aria-invalid'), words: words.map((text) => text.trim()) };
  });
  assert.equal(told.words[0], sentence);
  assert.ok(!told.words.join().includes('nothing has the id'), told.words.join());
  assert.equal(told.isInvalid, 'true');
}

/** The field is in order again as soon as something else is typed. */
async function isForgiven(visit) {
  await visit.page.getByRole('alert').waitFor({ state: 'detached' });
  assert.equal(await visit.box().getAttribute('aria-invalid'), null);
}

before('an income that is no amount is refused and stays as it was typed', 'income', async (visit) => {
  const refused = {
    '': 'Tulis penghasilan sebulan, atau pilih Tidak tahu.',
    abc: '“abc” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.',
    '-5': 'Penghasilan tidak bisa di bawah nol. Tulis 0 bila tidak ada.',
    '1.5.0': '“1.5.0” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.',
    '123456789012345678901234567890':
      'Angka ini terlalu besar. Paling besar Rp999.999.999.999. Periksa jumlah nolnya.',
  };
  for (const [typed, sentence] of Object.entries(refused)) {
    await visit.box().fill(typed);
    await isRefused(visit, sentence);
    assert.equal(await visit.box().inputValue(), typed);
    await visit.box().fill('1');
    await isForgiven(visit);
  }

  await visit.box().fill('abc');
  await isRefused(visit, refused.abc);
  await visit.reloads();
  await visit.standsAt(QUESTIONS.income);
  assert.equal(await visit.box().inputValue(), 'abc');
});

before('an amount as people write it is read back in words', 'income', async (visit) => {
  for (const [typed, words] of [
    ['Rp 1.500.000,00', 'Terbaca: satu juta lima ratus ribu rupiah'],
    ['1,5 juta', 'Terbaca: satu juta lima ratus ribu rupiah'],
    ['750rb', 'Terbaca: tujuh ratus lima puluh ribu rupiah'],
    ['0', 'Terbaca: nol rupiah'],
  ]) {
    await visit.box().fill(typed);
    await visit.reads(words);
  }
  await visit.box().fill('Rp 1.500.000,00');
  await visit.continues();
  await visit.arrivesAt(REVIEW);
});

before('an age that nobody has is refused', 'age', async (visit) => {
  for (const [typed, sentence] of [
    ['', 'Tulis umur dalam tahun, atau pilih Tidak tahu.'],
    ['0', 'Umur 0 tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir dengan tahun empat angka.'],
    ['200', 'Umur 200 tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir dengan tahun empat angka.'],
    ['tua', '“tua” tidak terbaca sebagai umur. Tulis dengan angka, misalnya 41, atau tanggal lahir seperti 17 Agustus 1985.'],
  ]) {
    await visit.box().fill(typed);
    await isRefused(visit, sentence);
    assert.equal(await visit.box().inputValue(), typed);
  }
});

before('a date of birth is read back with the age, and taken', 'age', async (visit) => {
  for (const typed of ['17-8-1985', '17/08/1985', '17081985', '1985-08-17']) {
    await visit.box().fill(typed);
    await visit.reads('Terbaca: lahir 17 Agustus 1985, umur 41 tahun');
  }
  await visit.continues();
  await visit.arrivesAt(QUESTIONS.insured);
  const { occupation, engagement, age, ...rest } = FISHERMAN;
  await visit.answers(rest);
  await visit.arrivesAt(REVIEW);
  assert.equal((await visit.answersListed()).Umur, 'Lahir 17 Agustus 1985');
});

before('a date that is none, or on which nobody alive was born, is refused', 'age', async (visit) => {
  const impossible = (typed) => `Umur ${typed} tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir dengan tahun empat angka.`;
  for (const [typed, sentence] of [
    ['31-2-1985', impossible('31-2-1985')],
    ['17-13-85', impossible('17-13-85')],
    ['17-8-2027', impossible('17-8-2027')],
    ['17-12-26', impossible('17-12-26')],
    ['17-8-1885', impossible('17-8-1885')],
  ]) {
    await visit.box().fill(typed);
    await isRefused(visit, sentence);
    assert.equal(await visit.box().inputValue(), typed);
  }
});

before('an age that is too young, too old or in dispute is taken, and said so at once', 'age', async (visit) => {
  for (const [typed, words] of [
    ['14', 'Di bawah 15 tahun belum bisa mendaftar. Lanjut saja: kami tunjukkan yang masih bisa.'],
    ['16', 'Untuk umur 15 sampai 17 sumber kami berbeda-beda. Lanjut saja, lalu tanyakan ke kantor cabang.'],
    ['65', 'Pendaftaran baru hanya sampai umur 64. Lanjut saja: kami tunjukkan yang masih bisa.'],
  ]) {
    await visit.box().fill(typed);
    await visit.reads(words);
  }
});

before('an area that does not exist names the nearest that does', 'area', async (visit) => {
  await visit.box().fill('kuati');
  await visit.reads('Tidak ada yang persis “kuati”. Mungkin maksud Anda:');
  await visit.row('Kabupaten Kutai Barat').waitFor();
  await isRefused(visit, 'Pilih satu daerah dari daftar, atau pilih Tidak tahu.');
  assert.equal(await visit.box().inputValue(), 'kuati');

  await visit.presses('Hapus');
  await visit.focuses(visit.box());
  assert.equal(await visit.box().inputValue(), '');
  await visit.box().fill('kutai');
  await visit.reads('3 daerah cocok');
});

before('an occupation that nobody lists names the nearest that is', 'occupation', async (visit) => {
  await visit.reads('Sering dipilih');
  await visit.box().fill('nelyan');
  await visit.reads('Tidak ada yang persis “nelyan”. Mungkin maksud Anda:');
  await visit.row('Nelayan').waitFor();
  await isRefused(visit, 'Pilih satu pekerjaan dari daftar, atau pilih Tidak tahu.');
  await visit.box().fill('ojol');
  await visit.row('Ojek online (ojol)').waitFor();
});

journey('sending an empty box says what is missing', async (visit) => {
  const missing = {
    area: 'Pilih satu daerah dari daftar, atau pilih Tidak tahu.',
    occupation: 'Pilih satu pekerjaan dari daftar, atau pilih Tidak tahu.',
    income: 'Tulis penghasilan sebulan, atau pilih Tidak tahu.',
    age: 'Tulis umur dalam tahun, atau pilih Tidak tahu.',
    decile: 'Tulis angka 1 sampai 10, atau pilih Tidak tahu.',
    residence: 'Pilih satu, atau tulis lamanya, misalnya 4 bulan.',
  };
  for (const [topic, sentence] of Object.entries(missing)) {
    await visit.opens(ADDRESSES[topic]);
    await visit.standsAt(QUESTIONS[topic]);
    await isRefused(visit, sentence);
  }
});

journey('a decile and a duration that cannot be read are refused', async (visit) => {
  await visit.opens(ADDRESSES.decile);
  await visit.standsAt(QUESTIONS.decile);
  await visit.box().fill('11');
  await isRefused(visit, '“11” bukan desil. Tulis angka 1 sampai 10, atau pilih Tidak tahu.');
  await visit.opens(ADDRESSES.residence);
  await visit.standsAt(QUESTIONS.residence);
  await visit.box().fill('lama');
  await isRefused(visit, '“lama” tidak terbaca. Tulis misalnya 6 bulan, 2 tahun, atau sejak 2019.');
});

before('sending the same once more leads to the summary once more', 'age', async (visit) => {
  const sentence = 'Umur 200 tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir dengan tahun empat angka.';
  await visit.box().fill('200');
  await isRefused(visit, sentence);
  await isRefused(visit, sentence);
});
