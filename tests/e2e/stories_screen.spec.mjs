// A story on a projector: keys, clicker, fingers, a value turned before people's eyes, and a back row that can read it.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { STORY, everySlide, told } from './stories.mjs';

/** What the back row reads, in px of a screen 1920 wide: names of parts; sources are for the record. */
const LEAST = { '.slide__foot': 26, '.parts span': 42, '*': 52 };

const figure = ({ page }) => page.getByRole('heading', { level: 1 });

/** Waits until the slide of this number is shown. */
const shows = ({ page }, number, all) => page.getByText(`Payung · ${number} dari ${all}`).waitFor();

journey('keys and clicker move, turn a value, darken and close', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await visit.opens('/manfaat/meninggal-di-laut');
  await visit.follows('Tampilkan di layar besar');
  await shows(visit, 1, 6);
  await visit.reads('Meninggal saat melaut', 'Berapa yang diterima?');

  await visit.types('PageDown');
  await shows(visit, 2, 6);
  await visit.reads('Keluarga menerima', 'Rp70 juta', 'Penghasilan Rp1.000.000 sebulan, iuran 1 bulan, tanpa putus.');
  await visit.types('ArrowUp');
  await visit.reads('Rp79.600.000', 'Penghasilan Rp1.200.000 sebulan, iuran 1 bulan, tanpa putus.');
  await visit.types('ArrowDown');
  await visit.reads('Rp70 juta');
  await visit.types('n', 'ArrowUp');
  await visit.reads('Penghasilan Rp1.000.000 sebulan, iuran 2 bulan, tanpa putus.');

  for (const [key, number] of [['ArrowRight', 3], [' ', 4], ['PageUp', 3], ['ArrowLeft', 2], ['End', 6], ['ArrowRight', 6], ['Home', 1], ['ArrowLeft', 1]]) {
    await visit.types(key);
    await shows(visit, number, 6);
  }
  await visit.types('b');
  const dark = page.getByRole('button', { name: 'Terangkan' });
  await dark.waitFor();
  assert.deepEqual(await dark.boundingBox(), { x: 0, y: 0, width: 1920, height: 1080 });
  await visit.types('ArrowRight');
  await dark.waitFor({ state: 'detached' });
  await shows(visit, 1, 6);

  await visit.types('Escape');
  await told(visit, STORY.sea, 'Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp153 juta');
  await visit.reads('2 bulan, tanpa putus');
});

journey('on a phone the buttons do what the keys do', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-rumah/layar');
  await visit.presses('Berikutnya');
  await shows(visit, 2, 4);
  await visit.reads('Rp42 juta');
  for (const iuran of ['3', '2']) {
    await visit.presses('Kurangi bulan iuran');
    await visit.reads(`bulan iuran: ${iuran} bulan, tanpa putus`);
  }
  await visit.reads('Rp10 juta', 'Setelah 3 bulan berturut-turut: Rp42 juta');
  await visit.presses('Gelapkan');
  await page.getByRole('button', { name: 'Terangkan' }).click();
  await visit.presses('Sebelumnya');
  await shows(visit, 1, 4);
  await visit.presses('Tutup');
  await told(visit, STORY.home, 'Keluarganya baru menerima biaya pemakaman Rp10 juta');
});

journey('slides are light in the dark, and the page is dark again afterwards', async (visit) => {
  const { page } = visit;
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit.opens('/manfaat/jatuh-dari-atap/layar');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await ground(), 'rgb(255, 255, 255)');
  await visit.types('Escape');
  await told(visit, STORY.fall, /^Ia menerima Rp13 juta/);
  assert.equal(await ground(), 'rgb(16, 19, 24)');
});

journey('what cannot be told is said on the screen, with the way back', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-laut');
  await visit.page.locator('summary').filter({ hasText: /^Tanggal kejadian/ }).click();
  await visit.tries('Tanggal kejadian', 'besok');
  await visit.opens('/manfaat/meninggal-di-laut/layar');
  await visit.reads('Yang Anda tulis tetap ada. Setelah dibetulkan, hitungannya muncul lagi.');
  await visit.follows('Cerita: Meninggal saat melaut');
  await told(visit, STORY.sea, 'Satu isian perlu dibetulkan dulu');
});

journey('every slide fits both projectors and can be read in the back row', async (visit) => {
  const { page } = visit;
  const found = [];
  await everySlide(visit, async (slide) => {
    for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768]]) {
      await page.setViewportSize({ width, height });
      // The presenter's bar of the first slide is not for the room.
      await page.evaluate(() => document.querySelector('.slide__bar').toggleAttribute('hidden', true));
      found.push(...(await page.evaluate(({ least, width, slide }) => {
        const said = [];
        const root = document.documentElement;
        if (root.scrollHeight > root.clientHeight + 1) said.push(`${root.scrollHeight} px high`);
        if (root.scrollWidth > root.clientWidth) said.push(`${root.scrollWidth} px wide`);
        const words = document.createTreeWalker(document.querySelector('.slide'), NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          const element = words.currentNode.parentElement;
          if (!words.currentNode.data.trim() || !element.checkVisibility()) continue;
          const [, px] = Object.entries(least).find(([where]) => element.closest(where));
          const size = (parseFloat(getComputedStyle(element).fontSize) * 1920) / width;
          if (size < px) said.push(`${size.toFixed(0)} px: ${words.currentNode.data}`);
        }
        return said.map((what) => `${slide}, ${width} px: ${what}`);
      }, { least: LEAST, width, slide })));
      await page.evaluate(() => document.querySelector('.slide__bar').toggleAttribute('hidden', false));
    }
  });
  assert.deepEqual(found, []);
});

journey('a slide says what it rests on', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-laut/layar');
  await visit.types('ArrowRight');
  await figure(visit).filter({ hasText: 'Rp70 juta' }).waitFor();
  await visit.reads('PP 44/2015, PP 82/2019. Diperiksa 28 November 2026. Perkiraan, bukan keputusan.');
});
