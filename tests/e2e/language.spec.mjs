// Another language: switched half way without losing an answer, kept in links, remembered only where somebody asks.

import assert from 'node:assert/strict';
import { QUESTIONS, START, journey } from './journey.mjs';
import { looksAt } from './accessibility.mjs';
import { FISHERMAN } from './people.mjs';
import { ODD_LIST, picks, saves, worker } from './people_lists.mjs';

const START_IN_ENGLISH = 'Who can pay your BPJS Ketenagakerjaan contribution?';

/** Words of Indonesian that no English screen says. */
const INDONESIAN = /\b(Anda|iuran Anda|yang|dan|tidak|atau|sebulan|untuk|dengan|penghasilan|pekerjaan|keluarga)\b/;

const switches = (visit, name) => visit.reloadsBy(() => visit.page.getByRole('link', { name, exact: true }).first().click());

const languageOf = (visit) => visit.page.evaluate(() => document.documentElement.lang);

/** A headline that is quoted as it was printed, figures and all. */
const QUOTED = 'Donasi GN Lingkaran Jangkau 230.000 Orang';

/** Everything a screen says, with what is folded, but for what is quoted. */
const saysOf = async (visit) => {
  const said = await visit.page.evaluate(() => document.querySelector('#app').textContent.replace(/\s+/g, ' '));
  return said.replaceAll(QUOTED, '');
};

journey('half way the language is switched, and no answer is lost', async (visit) => {
  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  const { occupation, engagement, age, ...rest } = FISHERMAN;
  await visit.answers({ occupation, engagement });
  await visit.standsAt(QUESTIONS.age);
  await visit.box().fill('41');
  await switches(visit, 'English');
  await visit.heading('How old are you?').waitFor();
  assert.equal(await languageOf(visit), 'en');
  assert.match(visit.page.url(), /\/cek\/umur\?lang=en$/);
  assert.equal(await visit.page.title(), 'How old are you? · Payung');
  await visit.box().fill('41 years old');
  await visit.page.getByRole('button', { name: 'Continue' }).click();
  await visit.heading('Are you a member of BPJS Ketenagakerjaan already?').waitFor();
  assert.match(visit.page.url(), /\?lang=en$/);
  await switches(visit, 'Bahasa Indonesia');
  await visit.standsAt(QUESTIONS.insured);
  assert.match(visit.page.url(), /\/cek\/kepesertaan\?lang=id$/);
  await visit.answers(rest);
  assert.equal((await visit.answersListed()).Umur, '41 tahun');
});

journey('an example is answered in English, and so is every page behind it', async (visit) => {
  await visit.opens('/contoh/nelayan?lang=en');
  await visit.reads('This is an example, not you: Fisher in Kutai Barat.');
  await visit.page.getByText('Rp16,800').first().waitFor();
  assert.doesNotMatch(await saysOf(visit), /\d\.\d{3}\b/);
  assert.match(await visit.page.getByRole('link', { name: 'Benefits', exact: true, includeHidden: true }).first().getAttribute('href'), /lang=en/);
});

journey('a plan is opened in English, and handed on in it', async (visit) => {
  await visit.opens('/rencana?lang=en#rencana-1;bayar=donor;mulai=2027-01;lama=6;pekerja=10;akhir');
  assert.equal(await languageOf(visit), 'en');
  assert.doesNotMatch(await saysOf(visit), INDONESIAN);
});

journey('a list is checked in English, and its files say so', worker, async (visit) => {
  await visit.opens('/daftar?lang=en');
  await visit.heading('Check a list of workers').waitFor();
  await picks(visit, 'workers.csv', ODD_LIST);
  await visit.page.getByRole('heading', { name: 'Columns', exact: true }).waitFor();
  await visit.page.getByRole('button', { name: 'Check', exact: true }).click();
  await visit.page.getByRole('heading', { name: 'Results', exact: true }).waitFor();
  const file = await saves(visit, /CSV/);
  const [header] = file.bytes.toString('utf8').split('\r\n');
  assert.doesNotMatch(header, /Alasan|Saran|Hasil|Jalur/);
  assert.doesNotMatch(file.name, /hasil/);
});

journey('a list that is open is not closed by another language before somebody agrees', worker, async (visit) => {
  await visit.opens('/daftar');
  await picks(visit, 'workers.csv', ODD_LIST);
  const columns = visit.page.getByRole('heading', { name: 'Kolom', exact: true });
  await columns.waitFor();
  const english = visit.page.getByRole('link', { name: 'English', exact: true }).first();
  visit.page.once('dialog', async (dialog) => {
    assert.match(dialog.message(), /Daftar yang terbuka akan ditutup/);
    await dialog.dismiss();
  });
  await english.click();
  assert.equal(await languageOf(visit), 'id');
  assert.ok(await columns.isVisible());
  visit.page.once('dialog', (dialog) => dialog.accept());
  await visit.reloadsBy(() => english.click());
  await visit.heading('Check a list of workers').waitFor();
  assert.equal(await languageOf(visit), 'en');
});

journey('what is counted before one\'s eyes is written as the language writes it', async (visit) => {
  for (const [code, size] of [['en', '1.5 kB'], ['id', '1,5 kB']]) {
    await visit.opens(`/privasi.html?lang=${code}`);
    const counted = visit.page.locator('[data-says="session-bytes"]');
    await counted.getByText('0 byte', { exact: true }).waitFor();
    await visit.page.evaluate(() => sessionStorage.setItem('x', 'y'.repeat(1499)));
    await counted.getByText(size, { exact: true }).waitFor();
    await visit.page.evaluate(() => sessionStorage.clear());
  }
});

journey('a language nobody has is said in words, and the page stands', async (visit) => {
  await visit.opens('/?lang=xx');
  await visit.standsAt(START);
  await visit.reads('Bahasa pada alamat ini belum ada di Payung. Anda membacanya dalam bahasa Indonesia.');
  assert.equal(await languageOf(visit), 'id');
});

journey('a language is remembered where somebody asks for it, and forgotten again', async (visit) => {
  await visit.opens('/?lang=en');
  await visit.heading(START_IN_ENGLISH).waitFor();
  await visit.presses('Remember this language on this device');
  await visit.opens('/');
  await visit.heading(START_IN_ENGLISH).waitFor();
  assert.match(visit.page.url(), /\?lang=en$/);
  await visit.presses('Do not remember this language any more');
  await visit.opens('/');
  await visit.standsAt(START);
});

const SCREENS = ['/', '/cek/umur', '/contoh/nelayan', '/manfaat', '/rencana', '/daftar', '/acara', '/aturan'];

journey(
  'the main screens in English are read by everybody',
  worker,
  looksAt(async (visit, look) => {
    for (const screen of SCREENS) {
      await visit.opens(`${screen}?lang=en`);
      await visit.page.getByRole('heading', { level: 1 }).first().waitFor();
      await look(screen);
    }
  }),
);
