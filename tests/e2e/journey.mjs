// One person's visit to the page, from opening it to leaving it.
//
// `journey(title, options, story)` registers a test. The story gets a `Visit`, whose methods say what a person
// does and reads; everything is found by role, name and words. When the story ends, the visit is checked: nothing
// was asked of another host, nothing at all once the app was up, no error, no report of the content security
// policy, nothing kept in any store but the tab's own answers.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const BASE = process.env.BASE_URL;
if (!BASE) throw new Error('BASE_URL is not set: run `cargo xtask journeys`');

/** The day on which every visit takes place that names no other. */
const TODAY = '2026-11-21T09:00:00+08:00';

const PHONE = { width: 360, height: 640 };

/** Under which names the tab may keep something: one for each area of the app. */
const KEPT = ['payung', 'payung/manfaat', 'payung/rencana', 'payung/daftar', 'payung/acara', 'payung/aturan', 'payung/buatan'];

/** The headings of the questions. In which order they come is computed from the answers. */
export const QUESTIONS = {
  area: 'Kabupaten atau kota mana yang tertulis di KTP Anda?',
  occupation: 'Apa pekerjaan Anda?',
  engagement: 'Bagaimana Anda bekerja?',
  income: 'Berapa penghasilan Anda?',
  regular: 'Apakah penghasilan Anda kira-kira sama setiap bulan?',
  age: 'Berapa umur Anda?',
  registry: 'Apakah keluarga Anda tercatat miskin di data pemerintah?',
  insured: 'Apakah Anda sudah ikut BPJS Ketenagakerjaan?',
  decile: 'Desil berapa keluarga Anda?',
  residence: 'Sudah berapa lama KTP Anda beralamat di daerah ini?',
  student: 'Apakah Anda pelajar atau mahasiswa?',
  confirmed: 'Mana yang benar?',
};

/** Where each question lives. */
export const ADDRESSES = {
  area: '/cek/daerah',
  occupation: '/cek/pekerjaan',
  engagement: '/cek/cara-kerja',
  income: '/cek/penghasilan',
  regular: '/cek/tetap',
  age: '/cek/umur',
  registry: '/cek/data-kemiskinan',
  insured: '/cek/kepesertaan',
  decile: '/cek/desil',
  residence: '/cek/lama-ktp',
  student: '/cek/pelajar',
};

/** The pages behind the result: what leads to each, which is its heading too. */
export const PARTS = {
  why: 'Mengapa',
  price: 'Iuran dan pilihan',
  family: 'Untuk keluarga',
  registering: 'Mendaftar dan sumber',
};

/** The page for passing a result on; what leads to it is "Kirim". */
export const SEND = 'Kirim dan simpan';

/** The heading of the start screen. */
export const START = 'Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda?';

/** The heading of the screen that lists the answers. */
export const REVIEW = 'Periksa jawaban Anda';

/** The heading of the sheet to print. */
export const SHEET = 'Lembar hasil cek';

/** The heading of the comparison. */
export const COMPARISON = 'Bandingkan pilihan';

/** The heading of the screen for somebody who employs a domestic worker. */
export const EMPLOYER = 'Iuran untuk pekerja rumah tangga Anda';

/** The answer that every question takes. */
export const DONT_KNOW = 'Tidak tahu';

const SEARCHED = ['area', 'occupation'];
const TYPED = ['income', 'age', 'decile', 'residence'];

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/lib/chromium/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

after(() => browser.close());

/**
 * Nothing of these roles stands on paper. What an answer rests on is a link on a screen and words on paper: nothing but
 * its words is seen of it.
 */
export async function hasNothingToPress(page, roles) {
  const main = page.getByRole('main');
  for (const role of roles) {
    const pressed = main.getByRole(role).and(page.locator(':not(.cited)')).filter({ visible: true });
    assert.deepEqual(await pressed.allInnerTexts(), [], `a ${role} on paper`);
  }
  const looks = await main.locator('.cited').evaluateAll((cited) =>
    cited.map((link) => {
      const [own, around] = [getComputedStyle(link), getComputedStyle(link.parentElement)];
      return own.textDecorationLine === 'none' && own.color === around.color;
    }),
  );
  assert.ok(!looks.includes(false), 'what an answer rests on looks like a link on paper');
}

/**
 * A test: somebody visits the page.
 *
 * Options: `javaScript: false`; `without`, a pattern of files that never arrive, which may then be an error;
 * `mayFail`, where the program is made to stop, which is an error then; `mayAskFor`, a pattern of files that may be
 * asked for once the app is up; `permissions` that the browser grants;
 * `beforehand`, a function that changes the browser before the page arrives; `today`, what its clock shows; `around`, the
 * address of a page of another origin in which ours stands.
 */
export function journey(title, ...rest) {
  const story = rest.pop();
  const options = rest.pop() ?? {};
  test(title, async () => {
    const visit = await Visit.begin(options);
    try {
      await story(visit);
      await visit.check();
    } finally {
      await visit.leave();
    }
  });
}

const NOTHING = { session: [], local: [], databases: [], files: [], caches: [], name: '' };

/** What a tab and its browser keep that nobody asked for. */
const keptBeside = (page) =>
  page.evaluate(async (KEPT) => {
    const keys = (name) => {
      try {
        return Object.keys(globalThis[name]);
      } catch {
        return []; // Switched off.
      }
    };
    const files = [];
    const folder = await navigator.storage?.getDirectory?.().catch(() => null);
    for await (const name of folder?.keys() ?? []) files.push(name);
    return {
      session: keys('sessionStorage').filter((key) => !KEPT.includes(key)),
      local: keys('localStorage'),
      databases: await indexedDB.databases(),
      files,
      // Files of the program are nobody's answers; offline.spec.mjs says which there are.
      caches: (await caches.keys()).filter((name) => name !== `payung ${document.baseURI}`),
      name: window.name,
    };
  }, KEPT);

/** The text of every element, blanks joined. */
const texts = async (locator) => (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** The text as a pattern that matches itself. */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

class Visit {
  #options;
  #faults = [];
  #isLoading = false;
  #others = [];

  static async begin(options) {
    const context = await browser.newContext({
      viewport: PHONE,
      locale: 'id-ID',
      timezoneId: 'Asia/Makassar',
      javaScriptEnabled: options.javaScript ?? true,
      reducedMotion: 'reduce',
      // It has journeys of its own (offline.spec.mjs); these go without it unless they are all to go with it.
      serviceWorkers: process.env.SERVICE_WORKERS ?? 'block',
      permissions: options.permissions ?? [],
    });
    if (options.beforehand) await context.addInitScript(options.beforehand);
    const visit = new Visit(await context.newPage(), options);
    await visit.#watch();
    return visit;
  }

  constructor(page, options) {
    this.page = page;
    this.#options = options;
  }

  async #watch() {
    const { page } = this;
    const { without, mayAskFor } = this.#options;
    page.setDefaultTimeout(30_000); // Long enough for a machine that compiles beside.
    page.on('request', (request) => {
      const address = request.url();
      // What the page holds in its own memory: no host is asked.
      if (address.startsWith(`blob:${BASE}/`)) return;
      if (address === this.#options.around) return;
      // What keeps the files for use without internet, and the texts of later screens, come once there is nothing else to do.
      if (/\/release-[0-9a-f]+\/(offline\.js|texts-\w+-later-\w+\.txt)$/.test(address)) return;
      if (!address.startsWith(`${BASE}/`)) this.#faults.push(`asked another host: ${address}`);
      if (!this.#isLoading && !mayAskFor?.test(address)) this.#faults.push(`asked for ${address} on ${page.url()}`);
    });
    page.on('websocket', (socket) => this.#faults.push(`opened ${socket.url()}`));
    const complain = (what) => {
      if (!without && !this.#options.mayFail) this.#faults.push(what);
    };
    // A feature that no engine knows is a warning, which is of the header and not of the page.
    const isWrong = (message) => message.type() === 'error' || message.text().includes('Permissions-Policy');
    page.on('console', (message) => isWrong(message) && complain(`console: ${message.text()}`));
    page.on('pageerror', (error) => complain(`error: ${error.message}`));
    if (without) await page.route(without, (route) => route.abort());
    await page.clock.setFixedTime(this.#options.today ?? TODAY);
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`the policy forbids ${event.violatedDirective} ${event.blockedURI}`);
      });
      addEventListener('DOMContentLoaded', () => {
        const plainPage = () => {
          globalThis.plainPage = document.querySelector('main');
        };
        plainPage();
        // In another language it is another one, before the app arrives.
        new MutationObserver(plainPage).observe(document.documentElement, { attributeFilter: ['lang'] });
      });
    });
  }

  /** What must hold of every visit. */
  async check() {
    assert.deepEqual(this.#faults, []);
    assert.deepEqual(await this.page.context().cookies(), []);
    // Of every tab that is still open: each has a memory of its own.
    for (const page of this.page.context().pages()) assert.deepEqual(await keptBeside(page), NOTHING, page.url());
    for (const other of this.#others) await other.check();
  }

  async leave() {
    for (const other of this.#others) await other.leave();
    await this.page.context().close();
  }

  /** Somebody else, with a browser of their own; what must hold of a visit holds of theirs too. */
  async somebodyElse(options = {}) {
    const other = await Visit.begin(options);
    this.#others.push(other);
    return other;
  }

  /** What the tab keeps. */
  keeps() {
    return this.page.evaluate(() => Object.values(sessionStorage));
  }

  // Arriving and moving

  /** Types an address below the app's own and waits until the app has taken over the plain page. */
  async opens(path = '/') {
    await this.#loads(() => this.page.goto(BASE + path));
  }

  async reloads() {
    await this.#loads(() => this.page.reload());
  }

  /** Presses something that loads the page anew. */
  async reloadsBy(press) {
    await this.#loads(() => Promise.all([this.page.waitForEvent('domcontentloaded'), press()]));
  }

  /** Opens the page and holds the app back until the function given is called. */
  async opensSlowly(path = '/') {
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    await this.page.route(/_bg\.wasm$/, async (route) => {
      await held;
      await route.continue();
    });
    this.#isLoading = true;
    await this.page.goto(BASE + path);
    return async () => {
      release();
      await this.takesOver();
      this.#isLoading = false;
    };
  }

  /** Goes on in a new tab of the same browser. */
  async opensAnotherTab(path) {
    this.page = await this.page.context().newPage();
    await this.#watch();
    await this.opens(path);
  }

  async #loads(load) {
    this.#isLoading = true;
    await load();
    const { javaScript, without } = this.#options;
    if (javaScript !== false && !without) await this.takesOver();
    // Where the app never arrives, the requests of the start script are part of the load all the same.
    else await this.page.waitForLoadState('networkidle');
    this.#isLoading = false;
  }

  /** Waits until the app stands where the plain page stood, and the texts of its first screen are there. */
  async takesOver() {
    // A page without a program is there at once, and then the few lines of script it has.
    const hasNoProgram = await this.page.evaluate(() => 'page' in document.documentElement.dataset);
    if (hasNoProgram) return this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction(() => {
      const main = document.querySelector('main');
      return main !== globalThis.plainPage && !['Sedang membuka…', 'Opening…'].includes(main?.innerText.trim());
    });
  }

  /** The browser's own Back. */
  async goesBackTo(heading) {
    await this.page.goBack();
    await this.arrivesAt(heading);
  }

  async goesForwardTo(heading) {
    await this.page.goForward();
    await this.arrivesAt(heading);
  }

  /** Follows a link; of two of the same name, which lead to the same place, the first. */
  async follows(link, heading) {
    await this.page.getByRole('link', { name: link }).first().click();
    if (heading) await this.arrivesAt(heading);
  }

  /** Follows a link into another area of the app, which is a page of its own with a program of its own. */
  async enters(link, heading) {
    const way = this.page.getByRole('link', { name: link, exact: true }).filter({ visible: true }).first();
    await this.#loads(() => Promise.all([this.page.waitForEvent('domcontentloaded'), way.click()]));
    await this.standsAt(heading);
  }

  async presses(button) {
    await this.page.getByRole('button', { name: button }).click();
  }

  // Where one is

  heading(name) {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Waits for a screen by its heading and the title that goes with it. */
  async standsAt(heading) {
    await this.heading(heading).waitFor();
    await this.page.waitForFunction((heading) => {
      const titles = [heading, `Hasil: ${heading}`].map((title) => `${title} · Payung`);
      const isOfResult = document.title.startsWith(`${heading}: Hasil: `) && document.title.endsWith(' · Payung');
      return isOfResult || titles.includes(document.title);
    }, heading);
  }

  /** The same for a screen one has moved to: the focus is on its heading. */
  async arrivesAt(heading) {
    await this.standsAt(heading);
    await this.focuses(this.heading(heading));
  }

  /** Waits until the focus is there. */
  async focuses(locator) {
    await locator.and(this.page.locator(':focus')).waitFor();
  }

  /** What has the focus lies in the window and under nothing else. Gives its words. */
  async seesFocus() {
    const focused = await this.page.evaluate(() => {
      const element = document.activeElement.closest('label') ?? document.activeElement;
      const [box] = element.getClientRects(); // Of a link that takes two lines, the first.
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return { words: element.innerText || element.id, isSeen: element.contains(top) };
    });
    assert.ok(focused.isSeen, `"${focused.words}" has the focus and cannot be seen`);
    return focused.words;
  }

  /** Presses Tab until the focus is there; every stop on the way can be seen. */
  async tabsTo(locator, key = 'Tab') {
    const stops = [];
    do {
      await this.page.keyboard.press(key);
      stops.push(await this.seesFocus());
      assert.ok(stops.length < 100, `${key} never gets there: ${stops.join(' | ')}`);
    } while ((await locator.and(this.page.locator(':focus')).count()) === 0);
  }

  tabsBackTo(locator) {
    return this.tabsTo(locator, 'Shift+Tab');
  }

  /** Presses keys, one after the other. */
  async types(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // Answering

  /**
   * The row of a choice, found by its first line; a second line, the hint, begins with a capital letter. On the page of
   * a question it is a button that answers.
   */
  row(words) {
    const name = new RegExp(`^${literal(words)}(?= \\p{Lu}|$)`, 'u');
    return this.page.getByRole('button', { name }).or(this.page.getByRole('radio', { name }));
  }

  /** The answer to a question given before, which stands marked among the others. */
  async showsChosen(words) {
    await this.row(words).and(this.page.locator('[aria-current=true]')).getByText('Pilihan sekarang').waitFor();
  }

  /** The one box of a question, or the box of that name. */
  box(name) {
    return this.page.getByRole('textbox', name ? { name, exact: true } : {});
  }

  /** Types a figure to try out and leaves its box. */
  async tries(name, typed) {
    await this.box(name).fill(typed);
    await this.box(name).press('Tab');
  }

  /** Types such a figure and reads at its box what is wrong with it; what was typed stays. */
  async triesInVain(name, typed, sentence) {
    await this.tries(name, typed);
    const box = this.box(name);
    await this.readsIn(this.page.getByRole('alert'), sentence);
    assert.equal(await box.getAttribute('aria-invalid'), 'true');
    const told = await box.evaluate((input) => document.getElementById(input.getAttribute('aria-describedby'))?.innerText);
    assert.equal(told, sentence);
    assert.equal(await box.inputValue(), typed);
  }

  /** Answers the question that stands there: types and sends, or presses the row. */
  async answer(topic, answer) {
    if (answer === DONT_KNOW) return this.page.getByRole('button', { name: DONT_KNOW }).click();
    if (TYPED.includes(topic)) {
      await this.box().fill(answer);
      return this.continues();
    }
    if (SEARCHED.includes(topic)) await this.box().fill(answer);
    // Ways of working that do not fit the occupation stand behind a button.
    const others = this.page.getByRole('button', { name: 'Cara kerja lain' });
    if (topic === 'engagement' && (await this.row(answer).count()) === 0) await others.click();
    return this.row(answer).click();
  }

  /** Sends what stands in the box: by its button, or by Enter where the rows below answer. */
  async continues() {
    const button = this.page.getByRole('button', { name: 'Lanjut', exact: true });
    if ((await button.count()) > 0) await button.click();
    else await this.box().press('Enter');
  }

  /** Which question stands on the screen, if it is one. */
  async question() {
    const heading = await this.page.getByRole('heading', { level: 1 }).innerText();
    return Object.keys(QUESTIONS).find((topic) => QUESTIONS[topic] === heading);
  }

  /**
   * Answers the questions as they come: those of `answers`, each once, and no other. Gives their order.
   *
   * Whether another one follows is seen by where the visit stands afterwards.
   */
  async answers(answers) {
    const asked = [];
    while (asked.length < Object.keys(answers).length) {
      const topic = await this.question();
      const missing = Object.keys(answers).filter((topic) => !asked.includes(topic));
      assert.ok(missing.includes(topic), `asked after ${asked}: ${topic ?? 'nothing'}; not asked: ${missing}`);
      await this.standsAt(QUESTIONS[topic]);
      await this.answer(topic, answers[topic]);
      await this.heading(QUESTIONS[topic]).waitFor({ state: 'detached' });
      asked.push(topic);
    }
    return asked;
  }

  /** Changes one answer, gives those that it makes necessary, and is back at the overview. From the result by its way there. */
  async changes(name, answers) {
    const back = this.page.getByRole('link', { name: 'Kembali ke hasil' });
    const list = this.page.getByRole('main').getByRole('link', { name: 'Jawaban Anda', exact: true });
    const change = this.page.getByRole('link', { name: `Ubah ${name}` });
    // A change comes back to where it began; from the list, that is the overview.
    if ((await back.count()) > 0) await back.click();
    await change.or(list).first().waitFor();
    if ((await change.count()) === 0) await list.click();
    await this.follows(`Ubah ${name}`, QUESTIONS[Object.keys(answers)[0]]);
    await this.answers(answers);
    await this.arrivesAt(REVIEW);
  }

  /** From the start screen to the result: the questions of `answers`, the overview, the verdict; then a part of it. */
  async goesThrough(answers, verdict, part) {
    await this.opens();
    const isKept = (await this.page.getByRole('button', { name: 'Orang baru' }).count()) > 0;
    await (isKept ? this.presses('Orang baru') : this.follows('Mulai cek'));
    await this.arrivesAt(QUESTIONS.occupation);
    await this.answers(answers);
    await this.arrivesAt(REVIEW);
    await this.seesResult(verdict, part);
  }

  /** From the overview to the result, and to a part of it. */
  async seesResult(verdict, part) {
    await this.follows('Sudah benar, lihat hasil', verdict);
    if (part) await this.looksInto(part);
  }

  /** From the result to one of the pages behind it. */
  async looksInto(part) {
    const link = this.page.getByRole('main').getByRole('link', { name: part === SEND ? 'Kirim' : part, exact: true });
    await link.click();
    await this.heading(part).waitFor();
    await this.focuses(this.heading(part));
  }

  /** From one of the pages behind the result back to it. */
  async returnsToResult(verdict) {
    await this.follows('Kembali ke hasil', verdict);
  }

  // Reading

  /** Waits until whole sentences or paragraphs can be read, anywhere. */
  reads(...sentences) {
    return this.readsIn(this.page.locator('body'), ...sentences);
  }

  async readsIn(region, ...sentences) {
    for (const sentence of sentences) await region.getByText(sentence, { exact: true }).first().waitFor();
  }

  /** Nowhere can such words be seen. */
  async readsNothingLike(words) {
    const seen = this.page.locator('body').getByText(words).filter({ visible: true });
    assert.deepEqual(await texts(seen), []);
  }

  region(heading) {
    return this.page.getByRole('region', { name: heading, exact: true });
  }

  /** One of the other doors. */
  door(heading) {
    return this.#row('Pilihan lain yang terbuka', heading);
  }

  /** A scheme that is not met yet. */
  nearMiss(heading) {
    return this.#row('Yang masih kurang', heading);
  }

  #row(section, heading) {
    const name = this.page.getByRole('heading', { level: 3, name: heading, exact: true });
    return this.region(section).getByRole('listitem').filter({ has: name });
  }

  /** The points of the lists that can be seen. */
  async points(within) {
    return texts(within.getByRole('listitem'));
  }

  /** The steps after the first, each with the ways to use. */
  async laterSteps() {
    return texts(this.region('Lalu').locator('ol > li'));
  }

  /** The headings within a region, and the points below each of them. */
  async groups(region) {
    return region.evaluate((section) => {
      const groups = {};
      let points;
      for (const element of section.querySelectorAll('h3, li')) {
        if (!element.checkVisibility()) continue;
        if (element.tagName === 'H3') groups[element.innerText] = points = [];
        else points?.push(element.innerText.replace(/\s+/g, ' ').trim());
      }
      return groups;
    });
  }

  table(caption) {
    return this.page.getByRole('table', { name: caption, exact: true });
  }

  /** The rows of a table, cell by cell. Notes on a line of their own belong to the name above them. */
  async rows(table) {
    const rows = [];
    for (const row of await table.getByRole('row').all()) {
      const cells = await texts(row.locator('th, td'));
      if ((await row.locator('[colspan]').count()) > 0) rows.at(-1)[0] += ` ${cells[0]}`;
      else rows.push(cells);
    }
    return rows;
  }

  /** What stands beside each term of a list of terms. */
  async terms(within) {
    const said = within.getByRole('definition').filter({ hasNot: this.page.getByRole('link') });
    const [names, words] = [await texts(within.getByRole('term')), await texts(said)];
    return Object.fromEntries(names.map((name, index) => [name, words[index]]));
  }

  /** The answers as the overview lists them. */
  answersListed() {
    return this.terms(this.page.getByRole('main'));
  }

  async opensDetails(question) {
    const words = question instanceof RegExp ? question : new RegExp(`^${literal(question)}$`);
    const summary = this.page.locator('summary').filter({ hasText: words });
    await summary.click();
    return summary.locator('xpath=..');
  }

  /** Opens the steps behind a question: what was done, and then the same with every source. */
  async steps(question) {
    const done = await this.points(await this.opensDetails(question));
    const sources = await this.points(await this.opensDetails(`Lihat semua langkah dan sumber: ${question}`));
    return { done, sources };
  }

  /** The outer ones first, since what lies in a closed one cannot be pressed. */
  async opensAllDetails() {
    for (const details of await this.page.locator('details').all()) {
      if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
    }
  }
}
