// Every screen there is, one after the other, for the tests that look at all of them.

import { ADDRESSES, DONT_KNOW, QUESTIONS, REVIEW } from './journey.mjs';
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
  for (const [topic, address] of Object.entries(ADDRESSES)) {
    await visit.opens(address);
    await visit.standsAt(QUESTIONS[topic]);
    await look(topic);
    await visit.continues();
    await visit.page.getByRole('alert').waitFor();
    await look(`${topic}, refused`);
    for (const typed of SEARCHES[topic] ?? []) {
      await visit.box().fill(typed);
      await visit.page.getByRole('alert').waitFor({ state: 'detached' });
      await look(`${topic}, searched for ${typed}`);
    }
    await visit.gives(topic, DONT_KNOW);
  }
  await visit.opens('/periksa');
  await visit.standsAt(REVIEW);
  await look('the overview');
}

const works = (engagement) => [['cara kerja', { engagement }]];

/** The verdicts, and the changes that lead from each to the next. */
const VERDICTS = {
  'Iuran Anda kewajiban majikan': works('Punya majikan dan upah tetap'),
  'Iuran Anda kewajiban kontraktor proyek': works('Dipekerjakan di proyek bangunan'),
  'Ada program khusus untuk pekerja di luar negeri': works('Bekerja di luar negeri'),
  'Perlindungan Anda lewat program ASN': works('ASN, TNI, atau Polri'),
  'BPJS Ketenagakerjaan untuk orang yang bekerja': works('Tidak bekerja'),
  'Hampir: 2 hal lagi yang perlu dipastikan': works('Bekerja di rumah tangga orang'),
  'Pendaftaran mulai umur 18': [['umur', { age: '14' }]],
  'Pendaftaran baru sampai umur 64': [['umur', { age: '65' }]],
  'Anda sudah terlindungi': [
    ['umur', { age: '41' }],
    ['BPJS', { insured: 'Ikut, dan iurannya jalan' }],
  ],
  'Hampir: satu hal lagi yang perlu dipastikan': [
    ['BPJS', { insured: 'Belum pernah ikut' }],
    ['tetap', { regular: 'Tidak tetap' }],
    ['daerah', { area: 'Kabupaten Kutai Barat', registry: DONT_KNOW, decile: DONT_KNOW }],
  ],
  'Iuran Anda bisa dibayari donatur': [['data', { registry: 'Tidak tercatat' }]],
  'Iuran Anda bisa dibayar pemerintah daerah': [['data', { registry: 'Tercatat miskin' }]],
  'Anda bisa mendaftar sendiri mulai Rp46.900 sebulan': [
    ['penghasilan', { income: '9 juta' }],
    ['tetap', { regular: 'Tetap' }],
  ],
};

/** The result of every kind, with everything opened that can be. */
export async function everyResult(visit, look) {
  const nothing = 'Satu jawaban lagi: bagaimana Anda bekerja';
  await visit.goesThrough(CLUELESS, nothing);
  await visit.opensAllDetails();
  await look(nothing);
  for (const [verdict, changes] of Object.entries(VERDICTS)) {
    for (const [name, answers] of changes) await visit.changes(name, answers);
    await visit.follows('Sudah benar, lihat hasil', verdict);
    await visit.opensAllDetails();
    await look(verdict);
  }
}
