// How long the way is for each of the people who were walked with: questions, taps, keys, words, time, screens. Reading is
// counted at 180 words a minute, a tap at two seconds. A tap into a box counts, unless the box has the focus already.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { DONT_KNOW, QUESTIONS, REVIEW, journey } from './journey.mjs';

const WORDS_A_MINUTE = 180;
const SECONDS_A_TAP = 2;

/** What is answered where nobody says otherwise. */
const USUAL = {
  engagement: 'Bekerja sendiri, tanpa majikan',
  insured: 'Belum pernah ikut',
  regular: 'Tidak tetap',
  registry: 'Tidak tercatat',
  decile: DONT_KNOW,
  student: 'Tidak',
};

const works = (engagement) => ({ occupation: DONT_KNOW, engagement });

const NOBODY_KNOWS = Object.fromEntries(Object.keys(QUESTIONS).map((topic) => [topic, DONT_KNOW]));

/** The people; what is searched for stands before an arrow. */
const PEOPLE = {
  'fisherman, Kutai Barat': {
    occupation: 'Nelayan', age: '45', area: 'Kabupaten Kutai Barat', registry: 'Tercatat miskin', income: '1,5 juta',
  },
  'ojol, Samarinda': {
    occupation: 'ojol > Ojek online (ojol)', engagement: 'Mitra aplikasi atau perusahaan', age: '28', area: 'Kota Samarinda', income: '4 juta',
  },
  'domestic worker, Balikpapan': {
    occupation: 'Pekerja rumah tangga', engagement: 'Bekerja di rumah tangga orang', age: '35', area: 'Kota Balikpapan',
    income: '1 juta', residence: ['Kurang dari 6 bulan', '4 bulan'],
  },
  'farmer of 66, Samosir': { occupation: 'Petani', age: '66' },
  'knows nothing': NOBODY_KNOWS,
  'factory worker': works('Punya majikan dan upah tetap'),
  'village official': works('Perangkat desa'),
  construction: works('Dipekerjakan di proyek bangunan'),
  migrant: works('Bekerja di luar negeri'),
  'student, Paser': { ...works(USUAL.engagement), age: '20', area: 'Kabupaten Paser', income: '800 ribu', student: 'Ya' },
  '16 years, Samarinda': { ...works(USUAL.engagement), age: '16', area: 'Kota Samarinda', income: '800 ribu' },
  'scavenger, Jayapura': { occupation: 'pemulung > Pemulung', age: '38', area: 'kota jayapura > Kota Jayapura', income: '900 ribu' },
  'active member': { occupation: 'Nelayan', age: '41', insured: 'Ikut, dan iurannya jalan' },
  'lapsed, Bontang': {
    occupation: 'Nelayan', age: '41', insured: 'Pernah ikut, sekarang berhenti', area: 'Kota Bontang', regular: 'Tetap', income: '5 juta',
  },
  'elder of 63, Samosir': { occupation: 'Petani', age: '63', area: 'Kabupaten Samosir', registry: DONT_KNOW, income: '900 ribu' },
  'civil servant': works('ASN, TNI, atau Polri'),
  'not working': works('Tidak bekerja'),
};

const MOST = { 'fisherman, Kutai Barat': { taps: 12, minutes: 3 } };

const measured = [];

/** One person's way from the start to the result; gives what it took. */
class Way {
  questions = 0;
  taps = 0;
  keys = 0;
  words = 0;

  constructor(visit) {
    this.visit = visit;
  }

  /** Everything that stands open on the screen, also what lies below the edge. */
  reads() {
    return this.readsTo(Infinity);
  }

  /** What can be seen of the start without scrolling: the way in stands there, the rest is for who is not sure yet. */
  readsFirstScreen() {
    return this.readsTo(this.visit.page.viewportSize().height);
  }

  /** What is for the ears only is one pixel wide. */
  async readsTo(end) {
    const seen = await this.visit.page.getByRole('main').evaluate((main, end) => {
      const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const seen = [];
      while (words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        const { top, width, height } = range.getBoundingClientRect();
        const around = words.currentNode.parentElement;
        const isSeen = around.checkVisibility() && around.getBoundingClientRect().width > 1;
        if (width > 0 && height > 0 && top < end && isSeen) seen.push(words.currentNode.data);
      }
      return seen.join(' ');
    }, end);
    this.words += seen.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }

  async presses(locator) {
    this.taps += 1;
    await locator.click();
  }

  async types(text) {
    const box = this.visit.box();
    if (!(await box.evaluate((element) => element === document.activeElement))) await this.presses(box);
    this.keys += text.length;
    await this.visit.page.keyboard.type(text);
  }

  async answers(topic, answer) {
    const { visit } = this;
    for (const part of [answer].flat()) {
      const [searched, row] = part.includes(' > ') ? part.split(' > ') : [undefined, part];
      if (searched) await this.types(searched);
      const others = visit.page.getByRole('button', { name: 'Cara kerja lain' });
      if (row === DONT_KNOW) await this.presses(visit.page.getByRole('button', { name: DONT_KNOW }));
      else if (['income', 'age', 'decile'].includes(topic)) {
        await this.types(row);
        await this.presses(visit.page.getByRole('button', { name: 'Lanjut', exact: true }));
      } else {
        if (topic === 'engagement' && (await visit.row(row).count()) === 0) await this.presses(others);
        await this.presses(visit.row(row));
      }
    }
    await visit.heading(QUESTIONS[topic]).waitFor({ state: 'detached' });
  }

  async goes(person) {
    const { visit } = this;
    await visit.opens();
    await this.readsFirstScreen();
    await this.presses(visit.page.getByRole('link', { name: 'Mulai cek' }).first());
    await visit.arrivesAt(QUESTIONS.occupation);
    for (let topic = await visit.question(); topic; topic = await visit.question()) {
      this.questions += 1;
      await this.reads();
      const answer = person[topic] ?? USUAL[topic];
      assert.ok(answer, `nobody says what to answer to ${topic}`);
      await this.answers(topic, answer);
    }
    await visit.arrivesAt(REVIEW);
    await this.reads();
    await this.presses(visit.page.getByRole('link', { name: 'Sudah benar, lihat hasil' }));
    await visit.heading(REVIEW).waitFor({ state: 'detached' });
  }

  /** How many screens of the phone stand above the section whose heading has this id; nothing where there is none. */
  async screensTo(id) {
    const { page } = this.visit;
    const heading = page.locator(`h2#${id}`);
    if ((await heading.count()) === 0) return undefined;
    const top = await heading.evaluate((found) => found.getBoundingClientRect().top + window.scrollY);
    return Number((top / page.viewportSize().height).toFixed(1));
  }

  /** Minutes to the result. */
  get minutes() {
    return this.words / WORDS_A_MINUTE + (this.taps * SECONDS_A_TAP) / 60;
  }
}

for (const [name, person] of Object.entries(PEOPLE)) {
  journey(`the way of the ${name}`, async (visit) => {
    const way = new Way(visit);
    await way.goes(person);
    const before = way.words;
    await way.reads();
    const result = way.words - before;
    way.words = before;
    const height = await visit.page.evaluate(() => document.documentElement.scrollHeight);
    measured.push({
      person: name,
      questions: way.questions,
      taps: way.taps,
      keys: way.keys,
      words: way.words,
      minutes: way.minutes.toFixed(1),
      'words of the result': result,
      'px of the result': height,
      'screens to the cost': await way.screensTo('bayar'),
      'screens to the steps': await way.screensTo('langkah'),
      'minutes in all': (way.minutes + result / WORDS_A_MINUTE).toFixed(1),
    });
    const most = MOST[name];
    if (!most) return;
    assert.ok(way.taps <= most.taps, `${way.taps} taps`);
    assert.ok(way.minutes <= most.minutes, `${way.minutes} minutes`);
  });
}

after(() => console.table(measured));
