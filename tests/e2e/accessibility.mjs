// axe on the screens of a walk: light, dark and in forced colours, on a phone, on a desk, and on a desk at 400 %. The walks
// stand in files that run side by side: together they are the longest of all journeys.

import assert from 'node:assert/strict';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** How a screen may be looked at. A desk of 1280 pixels is 320 wide when everything is four times as large. */
const LOOKS = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 320, colorScheme: 'dark', forcedColors: 'active' },
  { width: 360, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
];

/**
 * What axe finds on the screen as it stands: rule, element, and why. Forced colours are the browser's, and axe reads those
 * from before: contrast is looked at where colours are ours.
 */
async function axeFinds({ page }, areForced) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async ([tags, areForced]) => {
    const rules = { 'color-contrast': { enabled: !areForced } };
    const { violations } = await globalThis.axe.run({ runOnly: tags, rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, [TAGS, areForced]);
}

/** Lists without a point, which axe lets pass and a screen reader announces all the same. */
const emptyLists = ({ page }) =>
  page.evaluate(() => {
    const lists = [...document.querySelectorAll('ul, ol, dl')].filter((list) => list.children.length === 0);
    return lists.map((list) => `an empty list after "${list.previousElementSibling?.innerText}"`);
  });

/**
 * What sticks out to the right of a window, and what moves although the reader wants nothing to. A slide is for a projector
 * and breaks no figure: on a phone some are a few pixels too wide, as the page on accessibility says of slides.
 */
const misfits = ({ page }) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isSlide = document.querySelector('.slide') !== null;
    const wide = scrollWidth > clientWidth && !isSlide ? [`${scrollWidth} px wide`] : [];
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [...wide, ...moving.map(({ effect }) => `${effect?.target?.className} moves`)];
  });

/** Looks at every screen of a walk; gives all that was found, so that one run tells everything. */
export const looksAt = (walk) => async (visit) => {
  const found = [];
  const seen = (place, findings) => found.push(...findings.map((finding) => `${place}: ${finding}`));
  await walk(visit, async (screen) => {
    seen(screen, await emptyLists(visit));
    for (const { width, ...media } of LOOKS) {
      await visit.page.emulateMedia(media);
      // As high as the page: the bar with the next step covers what happens to lie below it, which one scrolls away.
      // That nothing with the focus is covered is looked at where the keyboard is.
      await visit.page.setViewportSize({ width, height: 640 });
      const height = await visit.page.evaluate(() => document.documentElement.scrollHeight);
      await visit.page.setViewportSize({ width, height: Math.max(height, 640) });
      const look = `${screen}, ${width} px, ${media.forcedColors === 'active' ? 'forced colours' : media.colorScheme}`;
      seen(look, await misfits(visit));
      seen(look, await axeFinds(visit, media.forcedColors === 'active'));
    }
  });
  assert.deepEqual(found, []);
};
