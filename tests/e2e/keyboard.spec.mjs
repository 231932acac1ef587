// With the keyboard alone: Tab, arrows, Space, Enter. The focus follows every screen and is never lost.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, REVIEW, START, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** Presses the one main button of a question. */
async function continues(visit) {
  await visit.tabsTo(visit.page.getByRole('button', { name: 'Lanjut' }));
  await visit.types('Enter');
}

/** Goes through a list of choices with an arrow until `words` are chosen; every row on the way can be seen. */
async function goesTo(visit, words, arrow) {
  for (let steps = 0; !(await visit.row(words).isChecked()); steps += 1) {
    assert.ok(steps < 20, `the arrows never reach "${words}"`);
    await visit.types(arrow);
    await visit.seesFocus();
  }
  await visit.focuses(visit.row(words));
}

journey('the skip link is the first stop and leads past the masthead', async (visit) => {
  await visit.opens();
  const skip = visit.page.getByRole('link', { name: 'Langsung ke isi' });
  await visit.types('Tab');
  await visit.focuses(skip);
  await visit.types('Enter');
  await visit.focuses(visit.page.getByRole('main'));
  await visit.types('Tab');
  await visit.focuses(visit.page.getByRole('link', { name: 'Mulai cek' }));
});

journey('opening the page moves nobody', async (visit) => {
  await visit.opens();
  await visit.standsAt(START);
  assert.equal(await visit.page.locator('h1:focus').count(), 0);
});

journey('the whole way without a mouse', async (visit) => {
  const { page } = visit;
  await visit.opens();
  await visit.tabsTo(page.getByRole('link', { name: 'Mulai cek' }));
  await visit.types('Enter');

  await visit.arrivesAt(QUESTIONS.area);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('kutai');
  await visit.reads('3 daerah cocok');
  await visit.tabsTo(page.getByRole('radio', { name: 'Kabupaten Kutai Barat' }));
  await visit.types('ArrowDown', 'ArrowUp');
  assert.ok(await visit.row(FISHERMAN.area).isChecked());
  await continues(visit);

  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.tabsTo(visit.row('Nelayan'));
  await visit.types('Space');
  await continues(visit);

  await visit.arrivesAt(QUESTIONS.engagement);
  await visit.tabsTo(visit.row('Bekerja sendiri, tanpa majikan'));
  await goesTo(visit, 'Tidak bekerja', 'ArrowDown');
  await goesTo(visit, FISHERMAN.engagement, 'ArrowUp');
  // Enter in a list of choices sends it, as in any form.
  await visit.types('Enter');

  await visit.arrivesAt(QUESTIONS.income);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('1500000');
  await visit.reads('Terbaca: satu juta lima ratus ribu rupiah');
  await visit.types('Enter');

  await visit.arrivesAt(QUESTIONS.regular);
  await visit.tabsTo(visit.row('Tidak tetap'));
  await visit.types('Space');
  await continues(visit);

  await visit.arrivesAt(QUESTIONS.age);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('41');
  await continues(visit);

  await visit.arrivesAt(QUESTIONS.registry);
  await visit.tabsTo(page.getByRole('radio', { name: 'Tercatat miskin ekstrem' }));
  await goesTo(visit, 'Tercatat miskin', 'ArrowDown');
  await continues(visit);

  await visit.arrivesAt(QUESTIONS.insured);
  await visit.tabsTo(visit.row('Belum pernah ikut'));
  await visit.types('Space');
  await continues(visit);

  await visit.arrivesAt(REVIEW);
  await visit.tabsTo(page.getByRole('link', { name: 'Sudah benar, lihat hasil' }));
  await visit.types('Enter');

  await visit.arrivesAt(VERDICT);
  const why = page.locator('summary').filter({ hasText: 'Kenapa Rp16.800?' });
  await visit.tabsTo(why);
  await visit.types('Enter');
  await visit.readsIn(visit.region('Iurannya'), 'Jumlah sebulan');
  await visit.tabsTo(page.getByRole('region', { name: 'Iuran sebulan menurut siapa yang membayar' }));
  await visit.tabsTo(page.getByRole('link', { name: 'Ubah umur' }));
  await visit.types('Enter');
  await visit.arrivesAt(QUESTIONS.age);
});

journey('a refused answer can be mended without a mouse', async (visit) => {
  const { page } = visit;
  await visit.opens(ADDRESSES.income);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('abc');
  await visit.types('Enter');
  const summary = page.getByRole('alert', { name: 'Ada masalah', exact: true });
  await visit.focuses(summary);
  await visit.tabsTo(summary.getByRole('link'));
  await visit.types('Enter');
  await visit.focuses(visit.box());
  await visit.types('ControlOrMeta+A');
  await page.keyboard.type('1,5 juta');
  await visit.types('Enter');
  await visit.arrivesAt(QUESTIONS.area);
});

journey('a refused choice can be mended without a mouse', async (visit) => {
  const { page } = visit;
  await visit.opens(ADDRESSES.engagement);
  await visit.standsAt(QUESTIONS.engagement);
  await continues(visit);
  const summary = page.getByRole('alert', { name: 'Ada masalah', exact: true });
  await visit.focuses(summary);
  await visit.tabsTo(summary.getByRole('link'));
  await visit.types('Enter');
  await visit.focuses(visit.row('Bekerja sendiri, tanpa majikan'));
  await visit.types('Space', 'Enter');
  await visit.arrivesAt(QUESTIONS.area);
});

journey('one match is meant when Enter is pressed', async (visit) => {
  await visit.opens(ADDRESSES.area);
  await visit.tabsTo(visit.box());
  await visit.page.keyboard.type('samarinda');
  await visit.reads('1 daerah cocok');
  await visit.types('Enter');
  await visit.arrivesAt(QUESTIONS.occupation);
});
