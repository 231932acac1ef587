// Narrow windows, large letters, thumbs, paper.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';
import { worker } from './people_lists.mjs';
import { everyFigure, everyList, everyOtherScreen, everyQuestion, everyResult } from './screens.mjs';
import { everyStory } from './stories.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** The least height of what one presses, in px. */
const LEAST = 44;

/** The screen is no wider than the window, and no word is cut off. What scrolls inside itself may be wider. */
const sideways = ({ page }) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      const isForTheEarsOnly = element.getBoundingClientRect().width <= 1;
      if (!element.checkVisibility() || isForTheEarsOnly || element.closest('[role=region][tabindex]')) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) wide.push(`cut off: ${words.currentNode.data}`);
    }
    return wide;
  });

/** Buttons, rows of choices, fields, and links outside sentences that are lower than a thumb needs. */
const lowTargets = ({ page }) =>
  page.evaluate((least) => {
    const isInSentence = (link) => {
      const around = [...link.parentElement.childNodes].filter((node) => node !== link);
      return around.some((node) => node.textContent.trim() !== '' && node.nodeType === Node.TEXT_NODE);
    };
    const low = [];
    for (const target of document.querySelectorAll('a, button, summary, input:not([type=radio]), [type=radio]')) {
      const pressed = target.closest('label') ?? target;
      if (!pressed.checkVisibility() || (target.matches('a') && isInSentence(target))) continue;
      const { height } = pressed.getBoundingClientRect();
      if (height < least) low.push(`${height.toFixed(1)} px: ${pressed.innerText || pressed.id}`);
    }
    return low;
  }, LEAST);

/** Looks at every screen of a walk; gives all that was found, so that one run tells everything. */
const looksAt = (walk) => async (visit) => {
  const found = [];
  const seen = async (place, look) => found.push(...(await look(visit)).map((finding) => `${place}: ${finding}`));
  const shows = async (width, letters) => {
    await visit.page.setViewportSize({ width, height: 640 });
    await visit.page.evaluate((letters) => {
      document.documentElement.style.fontSize = letters;
    }, letters);
  };
  await walk(visit, async (screen) => {
    await shows(320, '');
    await seen(`${screen}, 320 px`, sideways);
    await seen(`${screen}, 320 px`, lowTargets);
    await shows(360, '200%');
    await seen(`${screen}, letters of twice the size`, sideways);
    await shows(360, '');
  });
  assert.deepEqual(found, []);
};

journey('the questions fit 320 px and letters of twice the size, and thumbs hit', looksAt(everyQuestion));

journey('the results fit 320 px and letters of twice the size, and thumbs hit', looksAt(everyResult));

journey('what can be tried out fits 320 px and letters of twice the size, and thumbs hit', looksAt(everyFigure));

journey('every other screen fits 320 px and letters of twice the size, and thumbs hit', looksAt(everyOtherScreen));

journey('the stories fit 320 px and letters of twice the size, and thumbs hit', looksAt(everyStory));

journey('a list fits 320 px and letters of twice the size, and thumbs hit', worker, looksAt(everyList));

journey('the verdict and the first door are seen without scrolling', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  const door = visit.page.getByRole('heading', { name: 'Datangi Disnakertrans Kutai Barat' });
  const { y, height } = await door.boundingBox();
  assert.ok(y + height <= visit.page.viewportSize().height, `the door ends at ${y + height} px`);
});

journey('on paper the result is read, nothing is pressed, and what was opened stays open', async (visit) => {
  const { page } = visit;
  await visit.goesThrough(FISHERMAN, VERDICT);
  await visit.opensDetails('Kenapa Rp16.800?');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await visit.standsAt(VERDICT);
  await visit.reads(
    'Bukan situs resmi BPJS Ketenagakerjaan',
    'Anda pekerja rentan dan memenuhi kriteria awal Pergub Kaltim 40/2025. Kantor masih memeriksa data dan kuota.',
    'Datangi Disnakertrans Kutai Barat',
    'yang dibayar APBD sebulan',
    'Jumlah sebulan',
    'Syarat menurut Rapat Koordinasi Pelaksanaan Pergub No. 40 Tahun 2025. satu sumber',
    'Aturan diperiksa terakhir 28 November 2026.',
  );
  for (const role of ['button', 'textbox', 'link']) {
    const pressed = page.getByRole('main').getByRole(role).filter({ visible: true });
    assert.deepEqual(await pressed.allInnerTexts(), [], `a ${role} on paper`);
  }
  // A question nobody opened can only be pressed.
  await visit.readsNothingLike(/Dari mana Rp|Lihat syaratnya/);

  // Black on white, whatever the screen's scheme is.
  const pale = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.data?.trim()))
      .filter((element) => Math.max(...getComputedStyle(element).color.match(/\d+/g).map(Number)) > 100)
      .map((element) => `${getComputedStyle(element).color}: ${element.innerText}`),
  );
  assert.deepEqual(pale, []);
  // Even on paper of half the size, A5.
  await page.setViewportSize({ width: 559, height: 794 });
  assert.deepEqual(await sideways(visit), []);

  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  assert.ok(pages <= 3, `${pages} pages`);
});
