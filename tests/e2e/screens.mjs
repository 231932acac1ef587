// Every screen there is, one after the other, for the tests that look at all of them.

import { ADDRESSES, COMPARISON, DONT_KNOW, EMPLOYER, PARTS, QUESTIONS, REVIEW, SEND, SHEET } from './journey.mjs';
import { ODD_LIST, checks, picks, unfolds } from './people_lists.mjs';
import { CLUELESS, FISHERMAN, TRUCKER, UNLISTED, working } from './people.mjs';

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
    if ((await visit.box().count()) > 0) {
      await visit.continues();
      await visit.page.getByRole('alert').waitFor();
      await look(`${topic}, refused`);
    }
    for (const typed of SEARCHES[topic] ?? []) {
      await visit.box().fill(typed);
      await visit.page.getByRole('alert').waitFor({ state: 'detached' });
      await look(`${topic}, searched for ${typed}`);
    }
    await visit.answer(topic, DONT_KNOW);
    await visit.heading(QUESTIONS[topic]).waitFor({ state: 'detached' });
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
  'Majikan rumah tangga Anda yang menanggung iuran': [
    ['cara kerja', { engagement: 'Bekerja di rumah tangga orang', regular: 'Tidak tetap' }],
  ],
  'Mungkin pemerintah daerah membayar iuran Anda. Tanya dulu': [['cara kerja', { engagement: 'Bekerja sendiri, tanpa majikan' }]],
  'Pendaftaran mulai umur 18': [['umur', { age: '14' }]],
  'Pendaftaran baru sampai umur 64': [['umur', { age: '65' }]],
  'Anda sudah terlindungi': [
    ['umur', { age: '41' }],
    ['BPJS', { insured: 'Ikut, dan iurannya jalan' }],
  ],
  'Hampir: satu hal lagi yang perlu dipastikan': [
    ['BPJS', { insured: 'Belum pernah ikut' }],
    ['daerah', { area: 'Kabupaten Kutai Barat', registry: DONT_KNOW }],
  ],
  'Iuran Anda bisa dibayari donatur': [['data', { registry: 'Tidak tercatat' }]],
  'Iuran Anda bisa dibayar pemerintah daerah': [['data', { registry: 'Tercatat miskin' }]],
  'Anda bisa mendaftar sendiri: Rp46.900 sebulan': [
    ['penghasilan', { income: '9 juta' }],
    ['tetap', { regular: 'Tetap' }],
  ],
};

/** A result, then each of the pages behind it with everything opened that can be; and back at the result. */
async function everyPart(visit, look, verdict) {
  await look(verdict);
  for (const part of [...Object.values(PARTS), SEND]) {
    const link = visit.page.getByRole('main').getByRole('link', { name: part === SEND ? 'Kirim' : part, exact: true });
    if ((await link.count()) === 0) continue;
    await visit.looksInto(part);
    await visit.opensAllDetails();
    await look(`${verdict}: ${part}`);
    await visit.follows('Kembali ke hasil', verdict);
  }
}

/** The result of every kind, with everything opened that can be. */
export async function everyResult(visit, look) {
  const nothing = 'Kami belum tahu siapa yang membayar iuran Anda';
  await visit.goesThrough(CLUELESS, nothing);
  await everyPart(visit, look, nothing);
  for (const [verdict, changes] of Object.entries(VERDICTS)) {
    for (const [name, answers] of changes) await visit.changes(name, answers);
    await visit.follows('Sudah benar, lihat hasil', verdict);
    await everyPart(visit, look, verdict);
  }
}

/** Tries a figure that is refused, looks, and tries one that is taken. */
async function refusedAndTaken(visit, look, name, wrong, right) {
  await visit.tries(name, wrong);
  await visit.page.getByRole('alert').waitFor();
  await look(`${name}, refused`);
  await visit.tries(name, right);
  await visit.page.getByRole('alert').waitFor({ state: 'detached' });
}

/** What stands below the verdict to be tried out: another day, the household, a wage, copying by hand. */
export async function everyFigure(visit, look) {
  const donor = 'Iuran Anda bisa dibayari donatur';
  await visit.goesThrough(UNLISTED, donor, PARTS.why);
  await refusedAndTaken(visit, look, 'Jumlah orang serumah', '0', '4');
  await refusedAndTaken(visit, look, 'Pengeluaran serumah sebulan', 'banyak', '2 juta');
  await visit.opensAllDetails();
  await look('the poverty line');
  await visit.returnsToResult(donor);
  await visit.looksInto(PARTS.registering);
  await refusedAndTaken(visit, look, 'Hitung untuk tanggal', 'besok', '1-1-2027');
  await visit.opensAllDetails();
  await look('another day');
  await visit.returnsToResult(donor);
  await look('the result of another day');
  await visit.looksInto(PARTS.registering);
  await visit.presses('Kembali ke hari ini');
  await visit.returnsToResult(donor);
  await visit.looksInto(SEND);
  await visit.page.evaluate(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new Error('no'));
  });
  await visit.presses('Salin teks');
  await visit.page.getByText(/^Tidak bisa disalin otomatis/).waitFor();
  await look('copying by hand');

  await visit.goesThrough(working('Punya majikan dan upah tetap'), 'Iuran Anda kewajiban majikan', PARTS.price);
  await refusedAndTaken(visit, look, 'Upah Anda sebulan', 'banyak', '12.345.678');
  await visit.opensAllDetails();
  await look('what the employer owes');
}

/** The other screens: sheet, comparison, employer, examples, links, the next person, days that cannot be computed. */
export async function everyOtherScreen(visit, look) {
  await visit.opens('/lembar');
  await look('the sheet of nothing');
  await visit.opens('/banding');
  await look('the comparison of nothing');

  await visit.opens('/majikan');
  await visit.standsAt(EMPLOYER);
  await refusedAndTaken(visit, look, 'Jumlah pekerja', '0', '12');
  await refusedAndTaken(visit, look, 'Lamanya', 'lama', '24');
  await refusedAndTaken(visit, look, 'Mulai bulan', '1-2010', '12-2026');
  await visit.opensAllDetails();
  await look('the employer');

  for (const id of ['nelayan', 'ojol', 'petani', 'pekerja-rumah-tangga', 'marbot', 'pemulung', 'sopir-truk', 'guru-honorer']) {
    await visit.opens(`/contoh/${id}`);
    await visit.page.getByText(/^Ini contoh, bukan Anda: /).waitFor();
    await visit.opensAllDetails();
    await look(`the example ${id}`);
  }

  for (const hash of [
    '1;aturan=2026-01-31;tanggal=2027-01-01;pekerjaan=penyelam;cara-kerja=own_account;umur=41;akhir',
    '1;akhir',
    '1;umur=empat;akhir',
    '2;umur=41;akhir',
    `1;${'x'.repeat(2000)}`,
    'bab-3',
  ]) {
    await visit.opens(`/#${hash}`);
    await visit.page.getByText(/tautan/i).filter({ visible: true }).first().waitFor();
    await visit.opensAllDetails();
    await look(`the link ${hash.slice(0, 40)}`);
  }

  await visit.goesThrough(TRUCKER, 'Anda bisa mendaftar sendiri: Rp35.650 sebulan', PARTS.price);
  await visit.follows('Bandingkan dengan JHT atau penghasilan lain', COMPARISON);
  await refusedAndTaken(visit, look, 'Penghasilan lain untuk dibandingkan', 'banyak', '49.999.999');
  await refusedAndTaken(visit, look, 'Perkiraan hasil setahun', '21', '5,5');
  await visit.opensAllDetails();
  await look('the comparison');
  await visit.follows('Kembali ke hasil', 'Anda bisa mendaftar sendiri: Rp35.650 sebulan');
  await visit.looksInto(SEND);
  await visit.follows('Cetak satu halaman', SHEET);
  await look('the sheet');

  await visit.follows('Kembali ke hasil');
  await visit.presses('Orang berikutnya');
  await visit.arrivesAt(QUESTIONS.occupation);
  await look('the next person');
  await visit.answers(FISHERMAN);
  await visit.follows('Sudah benar, lihat hasil', 'Iuran Anda bisa dibayar pemerintah daerah');
  await visit.changes('umur', { age: '1-1-2024' });
  await visit.seesResult('Pendaftaran mulai umur 18', PARTS.registering);
  await visit.tries('Hitung untuk tanggal', '1-1-2023');
  await visit.opens('/hasil');
  await visit.standsAt('Tanggal lahir tidak cocok dengan tanggal hitungan');
  await look('a day before one was born');
}

/** The pages without a program. */
export async function everyPage(visit, look) {
  for (const page of ['privasi', 'angka-salah', 'aksesibilitas', 'lisensi', 'untuk-situs-lain']) {
    await visit.opens(`/${page}.html`);
    await look(page);
  }
}

/** The screens of a list: the ways in, a refusal, the columns, the answers, one row in full. */
export async function everyList(visit, look) {
  await visit.opens('/daftar');
  await look('lists');
  await picks(visit, 'kosong.csv', '');
  await visit.page.getByRole('alert').waitFor();
  await look('lists, refused');
  await picks(visit, 'calon.csv', ODD_LIST);
  await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  await unfolds(visit, 'Yang dihitung');
  await unfolds(visit, 'Bila isian kosong');
  await visit.page.getByLabel('Daerah di KTP').fill('kutai');
  await visit.tries('Lamanya', 'lama');
  await look('the columns of a list');
  await visit.tries('Lamanya', '');
  await checks(visit);
  await visit.page.getByRole('grid').getByText('Warga 1', { exact: true }).click();
  await visit.region('Baris 2: Warga 1').waitFor();
  await visit.opensAllDetails();
  await look('the answers of a list');
}
