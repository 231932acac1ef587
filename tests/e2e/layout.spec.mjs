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
      if (!element.checkVisibility() || isForTheEarsOnly || element.closest('[role=region][tabindex], .scroll, pre')) continue;
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

/** Screens that no walk above sees; the first of each area in the other language, too. */
const ELSEWHERE = {
  acara: ['', '/cetak', '/selebaran', '/daftar-periksa', '/ruang', '/qr'],
  aturan: ['', '/berubah', '/belum-tahu', '/daerah', '/daerah/64-72', '/sumber/pp-50-2025', '/buatan-sendiri', '/buatan-sendiri/tulis', '/bagaimana-kalau', '/uji-kasus'],
  'privasi.html': [''],
  'angka-salah.html': [''],
  'aksesibilitas.html': [''],
  'lisensi.html': [''],
  'untuk-situs-lain.html': [''],
};
const DECKS = ['acara/layar', 'manfaat/meninggal-di-laut/layar'];
const FIRST = ['', 'cek/umur', 'contoh/nelayan', 'manfaat', 'manfaat/meninggal-di-laut', 'rencana', 'daftar'];

/** Four times as large a desk of 1280 x 1024 pixels is so wide and so high. */
const ZOOMED = { width: 320, height: 256 };

/** What is too wide for a zoomed desk, and for a phone with letters of twice the size. */
const misfits = async ({ page }) => {
  const found = [];
  await page.setViewportSize(ZOOMED);
  found.push(...(await sideways({ page })).map((what) => `zoomed: ${what}`));
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  found.push(...(await sideways({ page })).map((what) => `large letters: ${what}`));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
};

for (const language of ['id', 'en']) {
  const others = Object.entries(ELSEWHERE).flatMap(([area, screens]) => screens.map((screen) => area + screen));
  journey(`events, rules and pages fit a desk zoomed to 400 % and letters of twice the size, in ${language}`, worker, async (visit) => {
    const found = [];
    for (const path of [...(language === 'id' ? [] : FIRST), ...others]) {
      await visit.opens(`/${path}?lang=${language}`);
      await visit.opensAllDetails();
      found.push(...(await misfits(visit)).map((what) => `/${path}, ${what}`));
    }
    assert.deepEqual(found, []);
  });

  journey(`slides fit a desk zoomed to 400 % and a phone with letters of twice the size, in ${language}`, async (visit) => {
    const { page } = visit;
    const found = [];
    for (const path of DECKS) {
      await visit.opens(`/${path}?lang=${language}`);
      const foot = page.locator('.slide__foot');
      const count = (await foot.innerText()).match(/\d+ (?:dari|of) (\d+)/)[1];
      for (let number = 1; number <= Number(count); number += 1) {
        await foot.filter({ hasText: new RegExp(`${number} (dari|of) ${count}`) }).waitFor();
        found.push(...(await misfits(visit)).map((what) => `/${path}, ${number}, ${what}`));
        await visit.types('PageDown');
      }
    }
    assert.deepEqual(found, []);
  });
}

// W22: a figure touches no edge of the screen.
journey('the last column of a table keeps clear of the edge', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  for (const path of ['/banding', '/majikan', '/hasil']) {
    await visit.opens(path);
    await visit.opensAllDetails();
    const ends = await visit.page.locator('.scroll .num').evaluateAll((cells) =>
      cells.filter((cell) => cell.checkVisibility()).map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return words.getBoundingClientRect().right;
      }));
    const { width } = visit.page.viewportSize();
    for (const end of ends) assert.ok(end <= width - 16, `${path}: ${end}`);
  }
});

journey('the verdict and the first door are seen without scrolling', async (visit) => {
  await visit.goesThrough(FISHERMAN, VERDICT);
  const door = visit.page.getByRole('heading', { name: 'Datangi Disnakertrans Kutai Barat' });
  const { y, height } = await door.boundingBox();
  assert.ok(y + height <= visit.page.viewportSize().height, `the door ends at ${y + height} px`);
});
