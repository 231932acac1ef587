// Moving about: the browser's Back, "Ubah", a reload, an address typed by hand, and leaving nothing behind.

import assert from 'node:assert/strict';
import { ADDRESSES, PARTS, QUESTIONS, REVIEW, START, journey } from './journey.mjs';
import { CLUELESS, FISHERMAN } from './people.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** The answer to a question, the fisherman's if no other is named, stands on its screen. */
async function isShown(visit, topic, answer = FISHERMAN[topic]) {
  if (['income', 'age', 'decile', 'residence'].includes(topic)) assert.equal(await visit.box().inputValue(), answer);
  else await visit.showsChosen(answer);
}

journey('Back leads through the whole way, and forward again', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  const topics = Object.keys(FISHERMAN);
  await visit.goesBackTo(REVIEW);
  for (const topic of topics.toReversed()) {
    await visit.goesBackTo(QUESTIONS[topic]);
    await isShown(visit, topic);
  }
  await visit.goesBackTo(START);
  for (const topic of topics) {
    await visit.goesForwardTo(QUESTIONS[topic]);
    await isShown(visit, topic);
  }
  await visit.goesForwardTo(REVIEW);
  await visit.goesForwardTo(VERDICT);
});

journey('"Kembali" leads through the questions to the start', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  await visit.goesBackTo(REVIEW);
  await visit.goesBackTo(QUESTIONS.income);
  for (const topic of Object.keys(FISHERMAN).toReversed().slice(1)) {
    await visit.follows('Kembali', QUESTIONS[topic]);
    await isShown(visit, topic);
  }
  await visit.follows('Kembali', START);
});

journey('"Ubah" returns to the overview, through the questions that the change opens', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  await visit.goesBackTo(REVIEW);

  await visit.follows('Ubah umur', QUESTIONS.age);
  await isShown(visit, 'age');
  await visit.follows('Kembali', REVIEW);
  // Heard out of its row, a link says what it changes, and abbreviations stay abbreviations.
  await visit.page.getByRole('link', { name: 'Ubah daerah di KTP', exact: true }).waitFor();

  await visit.changes('umur', { age: '50' });
  assert.equal((await visit.answersListed()).Umur, '50 tahun');
  await visit.changes('daerah di KTP', { area: 'Kota Balikpapan', residence: '2 tahun' });
  assert.equal((await visit.answersListed())['Lama ber-KTP di sini'], '24 bulan');

  await visit.follows('Sudah benar, lihat hasil', VERDICT);
  await visit.reads('Hasil untuk: nelayan, 50 tahun, Kota Balikpapan');
  await visit.changes('cara kerja', { engagement: 'Punya majikan dan upah tetap' });
  await visit.follows('Sudah benar, lihat hasil', 'Iuran Anda kewajiban majikan');
});

journey('an answer made unreadable under "Ubah" is asked for again', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT, PARTS.why);
  await visit.follows('Ubah umur', QUESTIONS.age);
  await visit.box().fill('200');
  await visit.page.goBack();
  await visit.follows('Ubah umur', QUESTIONS.age);
  assert.equal(await visit.box().inputValue(), '200');
  await visit.follows('Kembali', PARTS.why);
  await visit.opens('/periksa');
  await visit.standsAt(REVIEW);
  await visit.reads('Ada pertanyaan yang belum dijawab.');
  assert.equal((await visit.answersListed()).Umur, 'Belum dijawab');
  await visit.follows('Lanjut menjawab', QUESTIONS.age);
});

journey('a reload keeps the answers, on every screen', async (visit) => {
  await visit.opens();
  await visit.reloads();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  for (const topic of Object.keys(FISHERMAN)) {
    await visit.standsAt(QUESTIONS[topic]);
    await visit.answer(topic, FISHERMAN[topic]);
    await visit.heading(QUESTIONS[topic]).waitFor({ state: 'detached' });
    await visit.reloads();
  }
  await visit.standsAt(REVIEW);
  for (const topic of Object.keys(FISHERMAN)) {
    await visit.opens(ADDRESSES[topic]);
    await visit.standsAt(QUESTIONS[topic]);
    await isShown(visit, topic);
  }
  await visit.opens('/periksa');
  await visit.standsAt(REVIEW);
  const listed = await visit.answersListed();
  await visit.reloads();
  await visit.standsAt(REVIEW);
  assert.deepEqual(await visit.answersListed(), listed);
  await visit.follows('Sudah benar, lihat hasil', VERDICT);
  await visit.reloads();
  await visit.standsAt(VERDICT);
  for (const [topic, answer] of Object.entries({ decile: '3', residence: '2 tahun', student: 'Tidak' })) {
    await visit.opens(ADDRESSES[topic]);
    await visit.answer(topic, answer);
    await visit.heading(QUESTIONS[topic]).waitFor({ state: 'detached' });
    await visit.opens(ADDRESSES[topic]);
    await isShown(visit, topic, answer);
  }
});

journey('an address of a question opens that question, and the others follow', async (visit) => {
  await visit.opens(ADDRESSES.age);
  await visit.standsAt(QUESTIONS.age);
  await visit.answer('age', '41');
  await visit.arrivesAt(QUESTIONS.occupation);
  const { age, ...others } = CLUELESS;
  await visit.answers(others);
  await visit.arrivesAt(REVIEW);
});

journey('each page behind the result has an address, and Back leads to the result', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  for (const part of Object.values(PARTS)) {
    await visit.looksInto(part);
    await visit.reloads();
    await visit.heading(part).waitFor();
    await visit.goesBackTo(VERDICT);
  }
});

journey('the result has an address, and says so where there is none yet', async (visit) => {
  await visit.opens('/hasil');
  await visit.standsAt('Belum ada jawaban');
  await visit.reads('Jawab dulu beberapa pertanyaan, lalu hasilnya ada di sini.');
  await visit.follows('Ke halaman awal', START);
});

journey('the overview of nothing leads to the first question', async (visit) => {
  await visit.opens('/periksa');
  await visit.standsAt(REVIEW);
  await visit.follows('Lanjut menjawab', QUESTIONS.occupation);
});

for (const path of ['/tidak-ada-apa-apa', '/cek/apa-saja', '/hasil/lain']) {
  journey(`${path} is no screen, and leads to the start`, async (visit) => {
    await visit.opens(path);
    await visit.standsAt('Halaman ini tidak ada');
    await visit.reads('Alamatnya mungkin salah tulis.');
    await visit.follows('Ke halaman awal', START);
  });
}

journey('"Hapus semua jawaban" empties the memory of the tab', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT, PARTS.why);
  assert.notDeepEqual(await visit.keeps(), []);
  await visit.presses('Hapus semua jawaban');
  await visit.arrivesAt(START);
  assert.deepEqual(await visit.keeps(), []);
  await visit.page.goBack();
  await visit.heading('Belum ada jawaban').waitFor();
  await visit.reloads();
  await visit.heading('Belum ada jawaban').waitFor();
  await visit.opens(ADDRESSES.age);
  assert.equal(await visit.box().inputValue(), '');
});

journey('another tab knows nothing of the answers', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  await visit.opensAnotherTab('/hasil');
  await visit.standsAt('Belum ada jawaban');
});

journey('without internet everything still works, as the page on privacy says', async (visit) => {
  await visit.opens();
  await visit.reads('Jawaban Anda tetap di perangkat ini. Tidak ada yang dikirim.');
  await visit.page.context().setOffline(true);
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers(FISHERMAN);
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', VERDICT);
});
