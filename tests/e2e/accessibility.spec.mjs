// axe on every screen, in both colour schemes, on a phone and on a desk.

import assert from 'node:assert/strict';
import axe from 'axe-core';
import { journey } from './journey.mjs';
import { worker } from './people_lists.mjs';
import { everyFigure, everyList, everyOtherScreen, everyQuestion, everyResult } from './screens.mjs';
import { everySlide, everyStory } from './stories.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];

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
const looksAt = (walk) => async (visit) => {
  const found = [];
  const seen = (place, findings) => found.push(...findings.map((finding) => `${place}: ${finding}`));
  await walk(visit, async (screen) => {
    seen(screen, await emptyLists(visit));
    for (const size of WINDOWS) {
      await visit.page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark']) {
        await visit.page.emulateMedia({ colorScheme });
        seen(`${screen}, ${size.width} px, ${colorScheme}`, await axeFinds(visit));
      }
    }
  });
  assert.deepEqual(found, []);
};

journey('axe finds nothing on the start and on any question, right or refused', looksAt(everyQuestion));

journey('axe finds nothing on a result of any kind with everything opened', looksAt(everyResult));

journey('axe finds nothing on what can be tried out, right or refused', looksAt(everyFigure));

journey('axe finds nothing on any other screen', looksAt(everyOtherScreen));

journey('axe finds nothing on any story, right or refused', looksAt(everyStory));

journey('axe finds nothing on any slide', looksAt(everySlide));

journey('axe finds nothing on a list, from the ways in to one row in full', worker, looksAt(everyList));
