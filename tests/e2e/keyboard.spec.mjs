// With the keyboard alone: Tab, arrows, Space, Enter. The focus follows every screen and is never lost.

import assert from 'node:assert/strict';
import { ADDRESSES, COMPARISON, EMPLOYER, QUESTIONS, REVIEW, SHEET, START, journey, PARTS, SEND } from './journey.mjs';
import { FISHERMAN, UNLISTED } from './people.mjs';

const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** Presses the one main button of a question. */
async function continues(visit) {
  await visit.tabsTo(visit.page.getByRole('button', { name: 'Lanjut' }));
  await visit.types('Enter');
}

/** Goes to the row of an answer and presses it with a key; every row on the way can be seen. */
async function presses(visit, words, key) {
  await visit.tabsTo(visit.row(words));
  await visit.types(key);
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

  await visit.arrivesAt(QUESTIONS.occupation);
  await presses(visit, 'Nelayan', 'Space');

  await visit.arrivesAt(QUESTIONS.engagement);
  await visit.tabsTo(page.getByRole('button', { name: 'Cara kerja lain' }));
  await visit.types('Enter');
  await visit.reads('Digaji atau lain');
  await visit.tabsBackTo(visit.row(FISHERMAN.engagement));
  await visit.types('Enter');

  await visit.arrivesAt(QUESTIONS.age);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('41');
  await continues(visit);

  await visit.arrivesAt(QUESTIONS.insured);
  await presses(visit, 'Belum pernah ikut', 'Space');

  await visit.arrivesAt(QUESTIONS.area);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('kutai');
  await visit.reads('3 daerah cocok');
  await presses(visit, FISHERMAN.area, 'Enter');

  await visit.arrivesAt(QUESTIONS.regular);
  await presses(visit, 'Tidak tetap', 'Space');

  await visit.arrivesAt(QUESTIONS.registry);
  await presses(visit, 'Tercatat miskin', 'Enter');

  await visit.arrivesAt(QUESTIONS.income);
  await visit.tabsTo(visit.box());
  await page.keyboard.type('1500000');
  await visit.reads('Terbaca: satu juta lima ratus ribu rupiah');
  await visit.types('Enter');

  await visit.arrivesAt(REVIEW);
  await visit.tabsTo(page.getByRole('link', { name: 'Sudah benar, lihat hasil' }));
  await visit.types('Enter');

  await visit.arrivesAt(VERDICT);
  await visit.tabsTo(page.getByRole('link', { name: PARTS.price }));
  await visit.types('Enter');
  await visit.heading(PARTS.price).waitFor();
  const why = page.locator('summary').filter({ hasText: 'Kenapa Rp16.800?' });
  await visit.tabsTo(why);
  await visit.types('Enter');
  await visit.readsIn(visit.region('Iurannya'), 'Jumlah sebulan');
  await visit.tabsTo(page.getByRole('region', { name: 'Iuran sebulan menurut siapa yang membayar' }));
  await visit.tabsBackTo(page.getByRole('link', { name: 'Kembali ke hasil' }));
  await visit.types('Enter');
  await visit.arrivesAt(VERDICT);
  await visit.tabsTo(page.getByRole('link', { name: 'Jawaban Anda' }));
  await visit.types('Enter');
  await visit.arrivesAt(REVIEW);
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
  await visit.arrivesAt(QUESTIONS.occupation);
});

// WCAG 3.2.2: going over the rows answers nothing.
journey('passing the rows answers nothing, pressing one does, and Back shows which', async (visit) => {
  await visit.opens(ADDRESSES.engagement);
  await visit.tabsTo(visit.row('Bekerja sendiri, tanpa majikan'));
  await visit.types('ArrowDown', 'Tab', 'Tab');
  await visit.standsAt(QUESTIONS.engagement);
  await visit.readsNothingLike('Pilihan sekarang');
  await visit.tabsBackTo(visit.row('Bekerja sendiri, tanpa majikan'));
  await visit.types('Enter');
  await visit.arrivesAt(QUESTIONS.age);
  await visit.goesBackTo(QUESTIONS.engagement);
  await visit.showsChosen('Bekerja sendiri, tanpa majikan');
});

journey('Enter in a box with rows below presses none of them', async (visit) => {
  await visit.opens(ADDRESSES.area);
  await visit.tabsTo(visit.box());
  await visit.page.keyboard.type('kutai');
  await visit.reads('3 daerah cocok');
  await visit.types('Enter');
  await visit.focuses(visit.page.getByRole('alert', { name: 'Ada masalah', exact: true }));
  await visit.standsAt(QUESTIONS.area);
});

journey('one match is meant when Enter is pressed', async (visit) => {
  await visit.opens(ADDRESSES.area);
  await visit.tabsTo(visit.box());
  await visit.page.keyboard.type('samarinda');
  await visit.reads('1 daerah cocok');
  await visit.types('Enter');
  await visit.arrivesAt(QUESTIONS.occupation);
});

/** Goes to a box and types over what stands in it. */
async function typesInto(visit, name, typed) {
  await visit.tabsTo(visit.box(name));
  await visit.types('ControlOrMeta+A');
  await visit.page.keyboard.type(typed);
}

journey('another day is asked and left without a mouse', async (visit) => {
  const { page } = visit;
  await visit.goesThrough(UNLISTED, 'Iuran Anda bisa dibayari donatur', PARTS.registering);
  await typesInto(visit, 'Hitung untuk tanggal', 'besok');
  await visit.types('Enter');
  await visit.readsIn(page.getByRole('alert'), '“besok” bukan tanggal. Tulis misalnya 1 Januari 2027.');
  // The focus is still there, so that it can be mended at once.
  await visit.focuses(visit.box('Hitung untuk tanggal'));
  await visit.types('ControlOrMeta+A');
  await page.keyboard.type('1-1-2027');
  await visit.types('Enter');
  await visit.reads('Dihitung untuk 1 Januari 2027, bukan hari ini.');
  await visit.focuses(visit.box('Hitung untuk tanggal'));
  await visit.tabsTo(page.getByRole('button', { name: 'Kembali ke hari ini' }));
  await visit.types('Space');
  await visit.reads('Dihitung untuk hari ini, 21 November 2026.');
  // The button is gone; the focus is not lost at the top of the page.
  await visit.types('Tab');
  await visit.seesFocus();
  const focused = await page.evaluate(() => document.activeElement.closest('section')?.ariaLabelledByElements?.[0]?.innerText);
  assert.ok(['Aturan yang dipakai', 'Simpan dan teruskan'].includes(focused), `the focus goes to ${focused}`);
});

journey('choices are compared without a mouse', async (visit) => {
  const { page } = visit;
  await visit.goesThrough(FISHERMAN, VERDICT, PARTS.price);
  await visit.tabsTo(page.getByRole('link', { name: 'Bandingkan dengan JHT atau penghasilan lain' }));
  await visit.types('Enter');
  await visit.arrivesAt(COMPARISON);
  await visit.tabsTo(page.getByRole('region', { name: 'Iuran tiap pilihan' }).and(page.locator('[tabindex]')));
  await typesInto(visit, 'Penghasilan lain untuk dibandingkan', '3 juta');
  await visit.types('Enter');
  await visit.page.getByRole('row').filter({ hasText: 'Rp18.150' }).waitFor();
  await visit.focuses(visit.box('Penghasilan lain untuk dibandingkan'));
  await typesInto(visit, 'Perkiraan hasil setahun', '5,5');
  await visit.types('Tab');
  await visit.table('Saldo JHT dengan hasil 5,5% setahun').waitFor();
  await visit.tabsBackTo(page.getByRole('link', { name: 'Kembali ke hasil' }));
  await visit.types('Enter');
  await visit.arrivesAt(VERDICT);
});

journey('a result is passed on without a mouse', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await visit.goesThrough(FISHERMAN, VERDICT, SEND);
  await visit.tabsTo(page.getByRole('button', { name: 'Salin tautan' }));
  await visit.types('Enter');
  await visit.readsIn(visit.region('Simpan dan teruskan').getByRole('status'), 'Tersalin.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await visit.tabsTo(page.locator('summary').filter({ hasText: 'Lihat teks dan tautan' }));
  await visit.types('Enter');
  await visit.tabsTo(visit.box('Tautan ke hasil ini'));
  await visit.tabsTo(visit.box('Teks hasil'));
  await visit.tabsBackTo(page.getByRole('link', { name: 'Cetak satu halaman' }).last());
  await visit.types('Enter');
  await visit.arrivesAt(SHEET);

  await visit.opens(link.slice(link.indexOf('/#')));
  await visit.tabsTo(page.getByRole('button', { name: 'Pakai jawaban ini' }));
  await visit.types('Enter');
  await visit.arrivesAt(VERDICT);
  await visit.tabsTo(page.getByRole('button', { name: 'Orang berikutnya' }));
  await visit.types('Enter');
  await visit.arrivesAt(QUESTIONS.occupation);
});

journey('an employer counts without a mouse', async (visit) => {
  const { page } = visit;
  await visit.opens();
  await visit.tabsTo(page.getByRole('link', { name: 'Pemulung di Balikpapan' }));
  await visit.tabsTo(page.getByRole('link', { name: 'Anda majikannya? Hitung biayanya' }));
  await visit.types('Enter');
  await visit.arrivesAt(EMPLOYER);
  await typesInto(visit, 'Jumlah pekerja', '2');
  await typesInto(visit, 'Lamanya', '6');
  await typesInto(visit, 'Mulai bulan', '12-2026');
  await visit.types('Enter');
  await visit.table('Biaya untuk 2 orang selama 6 bulan mulai Desember 2026').waitFor();
});
