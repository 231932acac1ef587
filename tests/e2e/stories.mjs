// What the journeys through the benefit stories share: headings, how a verdict is read, how a fact is changed.

/** The heading of the screen with all stories. */
export const STORIES = 'Apa yang diterima keluarga saya';

/** The heading of the published claims. */
export const CLAIMS = 'Kasus yang pernah diberitakan';

/** The heading of the misquoted figures. */
export const MISQUOTED = 'Angka yang sering salah kutip';

/** The heading of the anatomical table. */
export const LOSSES = 'Tabel cacat sebagian';

/** The name of each story, which is its title and stands above its verdict. */
export const STORY = {
  home: 'Cerita rekaan: Meninggal di rumah',
  sea: 'Cerita rekaan: Meninggal saat melaut',
  fall: 'Cerita rekaan: Jatuh dari atap',
  hand: 'Cerita rekaan: Kehilangan lengan',
  blind: 'Cerita rekaan: Kehilangan penglihatan',
  disease: 'Cerita rekaan: Penyakit akibat kerja',
};

/** Where each story lives. */
export const PLACES = [
  'meninggal-di-rumah',
  'meninggal-di-laut',
  'jatuh-dari-atap',
  'kehilangan-tangan',
  'buta',
  'penyakit-akibat-kerja',
];

/** Waits for a story by its title and its verdict. */
export async function told({ page }, title, verdict) {
  await page.waitForFunction((title) => document.title === `${title} · Payung`, title);
  await page.getByRole('heading', { level: 1, name: verdict, exact: typeof verdict === 'string' }).waitFor();
}

/** Opens a fact of a story and types something into one of its boxes. */
export async function changes(visit, fact, box, typed) {
  const summary = visit.page.locator('summary').filter({ hasText: new RegExp(`^\\s*${fact}`) }).first();
  const isOpen = await summary.evaluate((summary) => summary.parentElement.open);
  if (!isOpen) await summary.click();
  await visit.tries(box, typed);
}

/** Looks at every screen of this area: each story with everything opened and with something wrong, and the lists. */
export async function everyStory(visit, look) {
  for (const path of ['/manfaat', '/manfaat/kasus', '/manfaat/keliru', '/manfaat/cacat', '/manfaat/tidak-ada']) {
    await visit.opens(path);
    await visit.opensAllDetails();
    await look(path);
  }
  for (const place of PLACES) {
    await visit.opens(`/manfaat/${place}`);
    await visit.opensAllDetails();
    await look(place);
  }
  await visit.opens('/manfaat/meninggal-di-laut');
  await visit.opensAllDetails();
  await visit.page.getByRole('radio', { name: 'Punya majikan dan upah (PU)' }).check();
  await visit.tries('Upah sebulan', '123.456.789');
  await look('a wage earner');
  await visit.tries('Upah sebulan', 'banyak');
  await visit.tries('Umur anak 1', '30');
  await visit.tries('Tanggal kejadian', '1-1-2010');
  await look('three things that are wrong');
  await visit.opens('/manfaat/kasus/TRENGGALEK');
  await look('a claim');
}

/** Looks at every slide of a story, as it stands in this tab. */
export async function everySlideOf(visit, place, look) {
  await visit.opens(`/manfaat/${place}/layar`);
  for (let number = 1; ; number += 1) {
    const [, now, all] = (await visit.page.getByText(/^Payung · \d+ dari \d+( · \S+)?$/).innerText()).match(/(\d+) dari (\d+)/);
    if (Number(now) !== number) throw new Error(`slide ${now} where ${number} was expected`);
    await look(`${place}, slide ${now}`);
    if (now === all) break;
    await visit.types('PageDown');
    await visit.page.getByText(`Payung · ${number + 1} dari ${all}`).waitFor();
  }
}

/** Looks at every slide of every story. */
export async function everySlide(visit, look) {
  for (const place of PLACES) await everySlideOf(visit, place, look);
}
