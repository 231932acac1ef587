// A story on a projector: keys, clicker, fingers, a value turned before people's eyes, and a back row that can read it.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { misfits } from './slides.mjs';
import { STORY, changes, everySlide, everySlideOf, told } from './stories.mjs';

const figure = ({ page }) => page.getByRole('heading', { level: 1 });

/** Waits until the slide of this number is shown. */
const shows = ({ page }, number, all) => page.getByText(`Payung · ${number} dari ${all}`).waitFor();

journey('keys and clicker move, turn a value, darken and close', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await visit.opens('/manfaat/meninggal-di-laut');
  await visit.follows('Tampilkan di layar besar');
  await shows(visit, 1, 7);
  await visit.reads('Meninggal saat melaut', 'Berapa yang diterima?');

  await visit.types('PageDown');
  await shows(visit, 2, 7);
  await visit.reads('Keluarganya menerima', 'Rp70 juta', 'Penghasilan Rp1.000.000 sebulan, iuran 1 bulan, tanpa putus.');
  await visit.types('ArrowUp');
  await visit.reads('Rp79.600.000', 'Penghasilan Rp1.200.000 sebulan, iuran 1 bulan, tanpa putus.');
  await visit.types('ArrowDown');
  await visit.reads('Rp70 juta');
  await visit.types('n', 'ArrowUp');
  await visit.reads('Penghasilan Rp1.000.000 sebulan, iuran 2 bulan, tanpa putus.');

  for (const [key, number] of [['ArrowRight', 3], [' ', 4], ['PageUp', 3], ['ArrowLeft', 2], ['End', 7], ['ArrowRight', 7], ['Home', 1], ['ArrowLeft', 1]]) {
    await visit.types(key);
    await shows(visit, number, 7);
  }
  await visit.types('b');
  const dark = page.getByRole('button', { name: 'Terangkan' });
  await dark.waitFor();
  assert.deepEqual(await dark.boundingBox(), { x: 0, y: 0, width: 1920, height: 1080 });
  await visit.types('ArrowRight');
  await dark.waitFor({ state: 'detached' });
  await shows(visit, 1, 7);

  await visit.types('Escape');
  await told(visit, STORY.sea, 'Keluarganya menerima Rp70 juta, lalu beasiswa sampai Rp153 juta');
  await visit.reads('2 bulan, tanpa putus');
});

journey('values of a link are those of the slides, which say that the story is made up', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-laut/layar#manfaat-1;penghasilan=1200000;akhir');
  await shows(visit, 1, 7);
  await visit.reads('Cerita rekaan: Meninggal karena kerja', 'Penghasilan Rp1.200.000 sebulan');
  await visit.types('PageDown');
  await shows(visit, 2, 7);
  await visit.reads('Cerita rekaan: Meninggal karena kerja', 'Rp79.600.000');
});

journey('on a phone the buttons do what the keys do', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-rumah/layar');
  await visit.presses('Berikutnya');
  await shows(visit, 2, 5);
  await visit.reads('Rp42 juta');
  for (const iuran of ['3', '2']) {
    await visit.presses('Kurangi bulan iuran');
    await visit.reads(`bulan iuran: ${iuran} bulan, tanpa putus`);
  }
  await visit.reads('Rp10 juta', 'Setelah 3 bulan berturut-turut: Rp42 juta');
  await visit.presses('Gelapkan');
  await page.getByRole('button', { name: 'Terangkan' }).click();
  await visit.presses('Sebelumnya');
  await shows(visit, 1, 5);
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
  await visit.follows('Cerita rekaan: Meninggal saat melaut');
  await told(visit, STORY.sea, 'Satu isian perlu dibetulkan dulu');
});

journey('every slide fits both projectors and can be read in the back row', async (visit) => {
  const found = [];
  await everySlide(visit, async (slide) => found.push(...(await misfits(visit, slide))));
  assert.deepEqual(found, []);
});

journey('so does every slide of a story that may not be paid, and the largest figure stands on one line', async (visit) => {
  const found = [];
  const look = async (slide) => found.push(...(await misfits(visit, slide)));
  const sea = '/manfaat/meninggal-di-laut';
  await visit.opens(sea);
  await changes(visit, 'Iuran dibayar', 'Bulan menunggak sebelum kejadian', '5');
  await everySlideOf(visit, 'meninggal-di-laut', look);
  await visit.opens(sea);
  await changes(visit, 'Iuran dibayar', 'Bulan menunggak sebelum kejadian', '');
  await changes(visit, 'Iuran dibayar', 'Bulan iuran dibayar seluruhnya', '0');
  await everySlideOf(visit, 'meninggal-di-laut', look);
  await visit.opens(sea);
  await changes(visit, 'Iuran dibayar', 'Bulan iuran dibayar seluruhnya', '3');
  await changes(visit, 'Penghasilan', 'Penghasilan sebulan', '50 juta');
  await everySlideOf(visit, 'meninggal-di-laut', look);
  await visit.opens('/manfaat/meninggal-di-rumah');
  await changes(visit, 'Iuran dibayar', 'Bulan iuran dibayar seluruhnya', '3');
  await everySlideOf(visit, 'meninggal-di-rumah', look);
  await visit.opens('/manfaat/kehilangan-tangan');
  await visit.presses(/^Hitung untuk tangan kanan/);
  await told(visit, STORY.hand, /^Hitungan sementara/);
  await everySlideOf(visit, 'kehilangan-tangan', look);
  assert.deepEqual(found, []);
});

journey('a slide is a link: a reload stays on it, and the button of a clicker reloads nothing', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-laut/layar#4');
  await shows(visit, 4, 7);
  await visit.types('PageDown');
  await shows(visit, 5, 7);
  assert.match(page.url(), /\/layar#5$/);
  await page.evaluate(() => { window.isSame = true; });
  await visit.types('F5');
  await shows(visit, 5, 7);
  assert.equal(await page.evaluate(() => window.isSame), true);
  await visit.reloads();
  await shows(visit, 5, 7);
});

journey('a pointer left on the bar covers nothing, and fingers tap at the edges or swipe', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await visit.opens('/manfaat/meninggal-di-laut/layar#2');
  await shows(visit, 2, 7);
  const bar = page.locator('.slide__bar');
  const opacity = () => bar.evaluate((bar) => getComputedStyle(bar).opacity);
  const isHidden = (hidden) => page.waitForFunction((hidden) => (getComputedStyle(document.querySelector('.slide__bar')).opacity === '0') === hidden, hidden);
  assert.equal(await opacity(), '0');
  await page.mouse.move(900, 1060);
  await isHidden(false);
  // It lies over the foot and no further, and what is turned is read on one line.
  for (const [width, height] of [[1024, 768], [1280, 720], [1920, 1080]]) {
    await page.setViewportSize({ width, height });
    const [foot, over] = [await page.locator('.slide__foot').boundingBox(), await bar.boundingBox()];
    assert.ok(over.y >= foot.y - 1, `${width} px: ${over.y} above ${foot.y}`);
    const cut = await page.locator('.slide__dial').evaluate((dial) => dial.scrollWidth - dial.clientWidth);
    assert.ok(cut <= 0, `${width} px: ${cut} px of the value are cut`);
  }
  await visit.types('PageDown');
  await isHidden(true);
  await page.mouse.move(910, 1062);
  await isHidden(false);
  await visit.presses('Berikutnya');
  await shows(visit, 4, 7);
  await isHidden(true);
  await visit.types('ArrowLeft');
  await shows(visit, 3, 7);
  // Where the pointer rests on it, it goes by itself; the mouse goes on in the right half and back in the left one.
  await page.mouse.move(920, 1063);
  await isHidden(false);
  await isHidden(true);
  await page.mouse.click(1500, 500);
  await shows(visit, 4, 7);
  await page.mouse.click(400, 500);
  await shows(visit, 3, 7);

  const touch = (from, to) => page.evaluate(({ from, to }) => {
    const at = (type, x) => document.querySelector('.slide__body').dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX: x, clientY: 500 }));
    at('pointerdown', from);
    at('pointerup', to);
  }, { from, to });
  await touch(1800, 1802);
  await shows(visit, 4, 7);
  await touch(100, 102);
  await shows(visit, 3, 7);
  await touch(1200, 700);
  await shows(visit, 4, 7);
  await touch(900, 902);
  await isHidden(false);
  await shows(visit, 4, 7);
});

journey('words without an end stay on a phone', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 360, height: 640 });
  await visit.opens('/manfaat/meninggal-di-laut');
  for (const [fact, box] of [['Penghasilan', 'Penghasilan sebulan'], ['Tanggal kejadian', 'Tanggal kejadian']]) {
    await changes(visit, fact, box, 'x'.repeat(500));
  }
  await told(visit, STORY.sea, '2 isian perlu dibetulkan dulu');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

journey('a slide says what it rests on', async (visit) => {
  await visit.opens('/manfaat/meninggal-di-laut/layar');
  await visit.types('ArrowRight');
  await figure(visit).filter({ hasText: 'Rp70 juta' }).waitFor();
  await visit.reads('PP 44/2015, PP 82/2019. Diperiksa 28 November 2026. Perkiraan, bukan keputusan.');
});
