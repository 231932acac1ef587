// Every screen there is, one after the other, for the tests that look at all of them.

import { QUESTIONS, REVIEW } from './journey.mjs';
import { CLUELESS } from './people.mjs';

/** What is typed into a search, to see what it finds, and what it says when it finds nothing. */
const SEARCHES = { area: ['kutai', 'kuati'], occupation: ['ojek', 'nelyan'] };

/** The screens of no answer, the start, every question as it comes, refused and searched, the overview. */
export async function everyQuestion(visit, look) {
  await visit.opens('/tidak-ada-apa-apa');
  await look('no such screen');
  await visit.opens('/hasil');
  await look('the result of nothing');
  await visit.opens();
  await look('the start');
  await visit.follows('Mulai cek', QUESTIONS.area);
  for (const [topic, answer] of Object.entries(CLUELESS)) {
    await visit.arrivesAt(QUESTIONS[topic]);
    await look(topic);
    await visit.continues();
    await visit.page.getByRole('alert').waitFor();
    await look(`${topic}, refused`);
    for (const typed of SEARCHES[topic] ?? []) {
      await visit.box().fill(typed);
      await visit.page.getByRole('alert').waitFor({ state: 'detached' });
      await look(`${topic}, searched for ${typed}`);
    }
    await visit.gives(topic, answer);
    await visit.continues();
  }
  await visit.arrivesAt(REVIEW);
  await look('the overview');
}

/** The verdicts, and the one answer whose change leads from each to the next. */
const VERDICTS = [
  ['cara kerja', { engagement: 'Punya majikan dan upah tetap' }, 'Iuran Anda kewajiban majikan'],
  ['cara kerja', { engagement: 'Dipekerjakan di proyek bangunan' }, 'Iuran Anda kewajiban kontraktor proyek'],
  ['cara kerja', { engagement: 'Bekerja di luar negeri' }, 'Ada program khusus untuk pekerja di luar negeri'],
  ['cara kerja', { engagement: 'ASN, TNI, atau Polri' }, 'Perlindungan Anda lewat program ASN'],
  ['cara kerja', { engagement: 'Tidak bekerja' }, 'BPJS Ketenagakerjaan untuk orang yang bekerja'],
  ['cara kerja', { engagement: 'Bekerja di rumah tangga orang' }, 'Hampir: 2 hal lagi yang perlu dipastikan'],
  ['umur', { age: '14' }, 'Pendaftaran mulai umur 18'],
  ['umur', { age: '65' }, 'Pendaftaran baru sampai umur 64'],
  ['umur', { age: '41' }, 'Hampir: satu hal lagi yang perlu dipastikan'],
  ['bpjs', { insured: 'Ikut, dan iurannya jalan' }, 'Anda sudah terlindungi'],
  ['bpjs', { insured: 'Belum pernah ikut' }, 'Iuran Anda bisa dibayari donatur'],
  ['tetap', { regular: 'Tidak tetap' }, 'Iuran Anda bisa dibayari donatur'],
  ['daerah', { area: 'Kabupaten Kutai Barat' }, 'Hampir: satu hal lagi yang perlu dipastikan'],
  ['data', { registry: 'Tidak tercatat' }, 'Iuran Anda bisa dibayari donatur'],
  ['data', { registry: 'Tercatat miskin' }, 'Iuran Anda bisa dibayar pemerintah daerah'],
  ['penghasilan', { income: '9 juta' }, 'Iuran Anda bisa dibayar pemerintah daerah'],
  ['tetap', { regular: 'Tetap' }, 'Anda bisa mendaftar sendiri mulai Rp46.900 sebulan'],
];

/** The result of every kind, with everything opened that can be. */
export async function everyResult(visit, look) {
  await visit.goesThrough(CLUELESS, 'Satu jawaban lagi: bagaimana Anda bekerja');
  await visit.opensAllDetails();
  await look('nothing known');
  for (const [name, answers, verdict] of VERDICTS) {
    await visit.changes(name, answers);
    await visit.follows('Sudah benar, lihat hasil', verdict);
    await visit.opensAllDetails();
    await look(`${Object.values(answers)}: ${verdict}`);
  }
}
