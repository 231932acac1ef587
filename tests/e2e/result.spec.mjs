// The result in three screens, for everybody: few words, few pixels, the first step in sight.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** People of every kind, as a tab keeps them. */
const PEOPLE = {
  'a fisherman': 'daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\ntetap=no\numur=45\ndata-kemiskinan=poor\nkepesertaan=none\n',
  'a fisherman who earns well': 'daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=20 juta\ntetap=no\numur=45\ndata-kemiskinan=poor\nkepesertaan=none\n',
  'who does not know the area': 'daerah=tidak-tahu\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\ntetap=no\numur=45\ndata-kemiskinan=poor\nkepesertaan=none\n',
  'a driver of an app': 'daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=4 juta\ntetap=no\numur=28\ndata-kemiskinan=unlisted\nkepesertaan=none\n',
  'a domestic worker': 'daerah=64.71\npekerjaan=pekerja_rumah_tangga\ncara-kerja=household\npenghasilan=1,2 juta\ntetap=yes\numur=35\ndata-kemiskinan=unlisted\nkepesertaan=none\nlama-ktp=4 bulan\n',
  'a farmer of 66': 'pekerjaan=petani\ncara-kerja=own_account\numur=66\n',
  'who knows nothing': 'pekerjaan=tidak-tahu\ncara-kerja=tidak-tahu\numur=tidak-tahu\nkepesertaan=tidak-tahu\ndaerah=tidak-tahu\npenghasilan=tidak-tahu\n',
  'a factory worker': 'pekerjaan=tidak-tahu\ncara-kerja=employee\n',
  'a village official': 'pekerjaan=perangkat_desa\ncara-kerja=village_official\n',
  'a construction worker': 'pekerjaan=tidak-tahu\ncara-kerja=construction_project\n',
  'a migrant': 'pekerjaan=tidak-tahu\ncara-kerja=abroad\n',
  'a student': 'daerah=64.01\npekerjaan=pedagang_kaki_lima\ncara-kerja=own_account\npenghasilan=1 juta\ntetap=no\numur=20\ndata-kemiskinan=unlisted\nkepesertaan=none\npelajar=yes\n',
  'somebody of 16': 'daerah=64.72\npekerjaan=ojek_online\ncara-kerja=partner\npenghasilan=2 juta\ntetap=no\numur=16\ndata-kemiskinan=poor\nkepesertaan=none\n',
  'a scavenger of Jayapura': 'daerah=91.71\npekerjaan=pemulung\ncara-kerja=own_account\npenghasilan=1,2 juta\ntetap=no\numur=40\nkepesertaan=none\n',
  'a member': 'pekerjaan=nelayan\ncara-kerja=own_account\numur=41\nkepesertaan=active\n',
  'a lapsed member': 'daerah=64.74\npekerjaan=pedagang_kaki_lima\ncara-kerja=own_account\npenghasilan=5 juta\ntetap=yes\numur=41\nkepesertaan=lapsed\n',
  'a poor fisherman who has stopped': 'daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\ntetap=no\numur=45\ndata-kemiskinan=poor\nkepesertaan=lapsed\n',
  'an elder of 63': 'daerah=12.17\npekerjaan=petani\ncara-kerja=own_account\npenghasilan=900 ribu\ntetap=no\numur=63\ndata-kemiskinan=tidak-tahu\nkepesertaan=tidak-tahu\n',
  'a civil servant': 'pekerjaan=tidak-tahu\ncara-kerja=civil_servant\n',
  'who does not work': 'pekerjaan=tidak-tahu\ncara-kerja=not_working\n',
  'an honorary teacher': 'pekerjaan=guru_honorer\ncara-kerja=government_non_asn\n',
};

const MOST_PX = 2000;

/** How many words and how many pixels around the result are allowed. In English the sentence to say stands twice, as it is
 * said and what it means; below the result the foot of every page leads to privacy, wrong figures, accessibility, licences. */
const LANGUAGES = [
  { language: 'Indonesian', search: '', words: 250, around: 60 },
  { language: 'English', search: '?lang=en', words: 270, around: 330 },
];

const CASES = Object.entries(PEOPLE).flatMap(([who, lines]) => LANGUAGES.map((language) => ({ who, lines, ...language })));

for (const { who, lines, language, search, words: mostWords, around } of CASES) {
  journey(`the result of ${who} is short in ${language}`, {
    beforehand: `if (!sessionStorage.getItem('payung')) sessionStorage.setItem('payung', ${JSON.stringify(lines)});`,
  }, async (visit) => {
    await visit.opens(`/hasil${search}`);
    const { words, px, step } = await visit.page.getByRole('main').evaluate((main) => ({
      words: main.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      px: main.scrollHeight,
      step: main.querySelector('h2').getBoundingClientRect().bottom,
    }));
    assert.ok(words <= mostWords, `${words} words`);
    assert.ok(px <= MOST_PX, `${px} px`);
    const whole = await visit.page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(whole <= MOST_PX + around, `${whole} px with what stands around it`);
    assert.ok(step <= 640, `the first step ends at ${step} px`);
  });
}

journey('the income and the month are changed where the figure stands, and the figure follows', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  const paid = visit.region('Anda bayar');
  await visit.readsIn(paid, 'Rp11.400');
  await visit.opensDetails('Ubah penghasilan atau bulan');
  await visit.tries('Penghasilan sebulan', '4 juta');
  await visit.readsIn(paid, 'Rp23.150');
  await visit.presses('Januari 2027');
  await visit.readsIn(paid, 'Rp46.300');
  await visit.reads('Dihitung untuk 1 Januari 2027, bukan hari ini.');
  await visit.presses('Hari ini');
  await visit.readsIn(paid, 'Rp23.150');
  // What can mean two things is asked where it was typed, and the figure stays until it is answered.
  await visit.tries('Penghasilan sebulan', '750,000');
  await visit.reads('“750,000” bisa berarti dua jumlah. Ketuk penghasilan Anda sebulan.');
  await visit.readsIn(paid, 'Rp23.150');
  await visit.page.getByRole('button', { name: 'Rp750.000', exact: true }).click();
  await visit.readsIn(paid, 'Rp8.400');
  await visit.tries('Penghasilan sebulan', 'banyak');
  await visit.reads('“banyak” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.');
  await visit.readsIn(paid, 'Rp8.400');
  await visit.standsAt(GOVERNMENT);
});

/** Results of others, by their addresses: what was passed on, and the page's own examples. */
const LINKS = [
  '/#1;aturan=2026-11-28;daerah=64.07;pekerjaan=nelayan;cara-kerja=own_account;penghasilan=1500000;tetap=no;umur=41;data-kemiskinan=poor;kepesertaan=none;akhir',
  '/#1;daerah=91.71;pekerjaan=pemulung;cara-kerja=own_account;penghasilan=1200000;tetap=no;umur=40;kepesertaan=none;akhir',
  '/#1;daerah=64.71;pekerjaan=pekerja_rumah_tangga;cara-kerja=household;penghasilan=1200000;tetap=yes;umur=35;data-kemiskinan=unlisted;kepesertaan=none;lama-ktp=4;akhir',
];

journey('the results of others are three screens, too', async (visit) => {
  await visit.opens('/');
  const examples = await visit.page.locator('.examples a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  assert.ok(examples.length > 0);
  const long = [];
  for (const path of [...examples, ...LINKS]) {
    await visit.opens(path);
    // What says whose answers these are stands above the result: here the result alone is measured.
    const result = await visit.page.evaluate(() => document.querySelector('main').scrollHeight);
    if (result > MOST_PX) long.push(`${path}: ${result} px`);
  }
  assert.deepEqual(long, []);
});
