// The planner for everybody: keyboard alone, axe in both colour schemes, narrow windows, large letters, thumbs.

import assert from 'node:assert/strict';
import axe from 'axe-core';
import { journey } from './journey.mjs';
import { CHECK, PLAN, PROPOSAL, answered, opensExample, work, works } from './planner.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];

/** Every screen of the planner, empty, wrong and right, with everything opened. */
async function everyScreen(visit, look) {
  const { page } = visit;
  await visit.opens('/rencana');
  await look('nothing typed');
  await visit.presses('Hitung');
  await page.getByRole('alert').first().waitFor();
  await look('sent with gaps');
  await opensExample(visit);
  await visit.opensAllDetails();
  await look('a plan');
  await visit.tries('Anggaran', '9.999.999.999.999');
  await page.getByRole('alert').waitFor();
  await look('a wrong budget');
  await visit.tries('Anggaran', '999.999.999.999');
  await visit.tries('Lama', '240');
  for (let group = 3; group <= 5; group += 1) await visit.presses('Tambah kelompok');
  for (const [group, share] of [[1, 30], [2, 25], [3, 20], [4, 15], [5, 10]]) await page.locator(`#bagian-${group}`).fill(`${share}`);
  await page.locator('#bagian-5').press('Tab');
  await works(visit, 3, 'Petani');
  await answered(visit);
  await visit.opensAllDetails();
  await look('the longest plan');
  await visit.follows('Cetak usulan', PROPOSAL);
  await look('the proposal');
  await visit.opens('/rencana/periksa');
  await visit.standsAt(CHECK);
  await look('nothing to check');
  await visit.presses('Samosir, LANJUTKAN 2026');
  await visit.opensAllDetails();
  await look('a check');
  const hash = 'rencana-1;tujuan=orang;pembayar=donor;mulai=2026-11;lama=12;anggaran=50000000;kelompok=nelayan.other.jkk-jkm.1000000.100;akhir';
  await visit.opens(`/rencana#${hash}`);
  await visit.page.getByText(/^Ini rencana dari tautan/).waitFor();
  await visit.opensAllDetails();
  await look('a link');
}

async function axeFinds({ page }) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 300)} ${node.failureSummary}`));
  }, TAGS);
}

journey('axe finds nothing on any screen of the planner, light and dark, with everything opened', async (visit) => {
  const found = [];
  await everyScreen(visit, async (screen) => {
    for (const size of WINDOWS) {
      await visit.page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark']) {
        await visit.page.emulateMedia({ colorScheme });
        found.push(...(await axeFinds(visit)).map((finding) => `${screen}, ${size.width} px, ${colorScheme}: ${finding}`));
      }
    }
  });
  assert.deepEqual(found, []);
});

/** The screen is no wider than the window, and no word is cut off. What scrolls inside itself may be wider. */
const sideways = ({ page }) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      const isForTheEarsOnly = element.getBoundingClientRect().width <= 1;
      if (!element.checkVisibility() || isForTheEarsOnly || element.closest('[role=region][tabindex], select')) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) wide.push(`cut off: ${words.currentNode.data}`);
    }
    return wide;
  });

/** What one presses and is lower than a thumb needs. */
const low = ({ page }) =>
  page.evaluate(() => {
    const found = [];
    for (const target of document.querySelectorAll('main :is(a, button, summary, input, select)')) {
      const pressed = target.closest('label') ?? target.closest('.field__box') ?? target;
      const inSentence = target.matches('a') && target.parentElement.innerText !== target.innerText;
      if (!pressed.checkVisibility() || inSentence) continue;
      const { height } = pressed.getBoundingClientRect();
      if (height < 44) found.push(`${height.toFixed(1)} px: ${target.innerText || target.id}`);
    }
    return found;
  });

journey('the planner fits 320 px, and 360 px with letters of twice the size, and thumbs hit', async (visit) => {
  const found = [];
  const see = async (place, look) => found.push(...(await look(visit)).map((finding) => `${place}: ${finding}`));
  const shows = async (width, letters) => {
    await visit.page.setViewportSize({ width, height: 640 });
    await visit.page.evaluate((letters) => {
      document.documentElement.style.fontSize = letters;
    }, letters);
  };
  await everyScreen(visit, async (screen) => {
    await shows(320, '');
    await see(`${screen}, 320 px`, sideways);
    await see(`${screen}, 320 px`, low);
    await shows(320, '200%');
    await see(`${screen}, 320 px, letters of twice the size`, sideways);
    await shows(360, '');
    await see(`${screen}, 360 px`, sideways);
  });
  assert.deepEqual(found, []);
});

journey('with the keyboard alone one plans, reads why, and prints', async (visit) => {
  const { page } = visit;
  await visit.opens('/rencana');
  await visit.tabsTo(page.getByRole('radio', { name: 'Berapa orang untuk sekian rupiah' }));
  await visit.types('ArrowDown');
  await visit.focuses(page.getByRole('radio', { name: 'Berapa rupiah untuk sekian orang' }));
  await visit.tabsTo(work(visit, 1));
  await page.keyboard.type('Petani');
  await visit.tabsTo(visit.box('Jumlah'));
  await page.keyboard.type('25');
  await visit.types('Enter');
  await visit.focuses(page.locator('#jawaban'));
  assert.equal((await answered(visit))[0], '25 orang selama 12 bulan perlu Rp4.620.000: 25 petani.');
  await visit.tabsTo(page.locator('summary').filter({ hasText: 'Kenapa Rp4.620.000?' }));
  await visit.types('Enter');
  await visit.tabsTo(page.getByRole('link', { name: 'Cetak usulan' }));
  await visit.types('Enter');
  await visit.arrivesAt(PROPOSAL);
  await visit.tabsTo(page.getByRole('button', { name: 'Cetak' }));
  await visit.goesBackTo(PLAN);
});
