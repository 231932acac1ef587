// axe on every screen, in both colour schemes, on a phone and on a desk.

import assert from 'node:assert/strict';
import axe from 'axe-core';
import { journey } from './journey.mjs';
import { everyQuestion, everyResult } from './screens.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];

/** What axe finds on the screen as it stands: rule, element, and why. */
async function findings({ page }) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, TAGS);
}

/** Looks at every screen of a walk; gives all that was found, so that one run tells everything. */
async function looksAt(visit, walk) {
  const found = [];
  await walk(visit, async (screen) => {
    for (const size of WINDOWS) {
      await visit.page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark']) {
        await visit.page.emulateMedia({ colorScheme });
        const place = `${screen}, ${size.width} px, ${colorScheme}`;
        found.push(...(await findings(visit)).map((finding) => `${place}: ${finding}`));
      }
    }
  });
  assert.deepEqual(found, []);
}

journey('axe finds nothing on the start, on any question, right or refused', (visit) =>
  looksAt(visit, everyQuestion),
);

journey('axe finds nothing on a result of any kind with everything opened', (visit) =>
  looksAt(visit, everyResult),
);
