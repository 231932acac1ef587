// axe on the screens of a walk, in both colour schemes, on a phone and on a desk. The walks stand in three files, which
// run side by side: together they are the longest of all journeys.

import assert from 'node:assert/strict';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A phone and a desk. */
const WIDTHS = [360, 1280];

/** What axe finds on the screen as it stands: rule, element, and why. */
async function axeFinds({ page }) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, TAGS);
}

/** Lists without a point, which axe lets pass and a screen reader announces all the same. */
const emptyLists = ({ page }) =>
  page.evaluate(() => {
    const lists = [...document.querySelectorAll('ul, ol, dl')].filter((list) => list.children.length === 0);
    return lists.map((list) => `an empty list after "${list.previousElementSibling?.innerText}"`);
  });

/** Looks at every screen of a walk; gives all that was found, so that one run tells everything. */
export const looksAt = (walk) => async (visit) => {
  const found = [];
  const seen = (place, findings) => found.push(...findings.map((finding) => `${place}: ${finding}`));
  await walk(visit, async (screen) => {
    seen(screen, await emptyLists(visit));
    for (const width of WIDTHS) {
      // As high as the page: the bar with the next step covers what happens to lie below it, which one scrolls away.
      // That nothing with the focus is covered is looked at where the keyboard is.
      await visit.page.setViewportSize({ width, height: 640 });
      const height = await visit.page.evaluate(() => document.documentElement.scrollHeight);
      await visit.page.setViewportSize({ width, height: Math.max(height, 640) });
      for (const colorScheme of ['light', 'dark']) {
        await visit.page.emulateMedia({ colorScheme });
        seen(`${screen}, ${width} px, ${colorScheme}`, await axeFinds(visit));
      }
    }
  });
  assert.deepEqual(found, []);
};
