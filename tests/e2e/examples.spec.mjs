// Eight people to try the page with: one tap each, and one's own answers stay as they are.

import assert from 'node:assert/strict';
import { QUESTIONS, REVIEW, START, journey } from './journey.mjs';
import { UNLISTED } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DONOR = 'Iuran Anda bisa dibayari donatur';

const SOON = 'Bantuan pemerintah daerah terbuka Januari 2027';

/** The examples in the order of the start screen, and what they come to. */
const EXAMPLES = {
  'Nelayan di Kutai Barat': GOVERNMENT,
  'Pengemudi ojol di Samarinda': GOVERNMENT,
  'Petani di Samosir': GOVERNMENT,
  'Pekerja rumah tangga di Kota Kupang': 'Majikan rumah tangga Anda yang menanggung iuran',
  'Marbot di Paser': 'Iuran Anda bisa dibayar pemerintah daerah, walau pernah berhenti',
  'Pemulung di Balikpapan': SOON,
  'Sopir truk di Kutai Timur': 'Anda bisa mendaftar sendiri: Rp35.650 sebulan',
  'Guru honorer di Kutai Kartanegara': 'Kantor yang mengangkat Anda wajib mendaftarkan Anda',
};

journey('the start screen offers exactly these', async (visit) => {
  await visit.opens();
  const links = visit.region('Lihat contoh').getByRole('listitem').getByRole('link');
  assert.deepEqual(await links.allInnerTexts(), Object.keys(EXAMPLES));
});

for (const [name, verdict] of Object.entries(EXAMPLES)) {
  journey(`${name}: one tap, and the verdict`, async (visit) => {
    await visit.opens();
    await visit.follows(name, verdict);
    await visit.reads(`Ini contoh, bukan Anda: ${name}.`);
    assert.deepEqual(await visit.keeps(), []);
    assert.equal(await visit.page.getByRole('link', { name: /^Ubah/ }).count(), 0);
    assert.equal(await visit.page.getByRole('textbox').count(), 0);
    await visit.reloads();
    await visit.standsAt(verdict);
    await visit.goesBackTo(START);
  });
}

journey('one\'s own answers stay while one looks at an example', async (visit) => {
  await visit.goesThrough(UNLISTED, DONOR);
  const before = await visit.keeps();
  await visit.follows('Payung', START);
  await visit.follows('Nelayan di Kutai Barat', GOVERNMENT);
  assert.deepEqual(await visit.keeps(), before);
  await visit.follows('Cek untuk Anda sendiri', REVIEW);
  await visit.follows('Sudah benar, lihat hasil', DONOR);
});

journey('the answers of an example can be taken over and changed', async (visit) => {
  await visit.opens();
  await visit.follows('Pemulung di Balikpapan', SOON);
  await visit.presses('Pakai jawaban ini');
  await visit.page.waitForURL('**/hasil');
  await visit.standsAt(SOON);
  await visit.readsNothingLike('Ini contoh');
  await visit.changes('lama ber-KTP di sini', { residence: '6 bulan' });
  await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
  await visit.reloads();
  await visit.standsAt(GOVERNMENT);
});

journey('from an example, who has answered nothing begins', async (visit) => {
  await visit.opens('/contoh/nelayan');
  await visit.standsAt(GOVERNMENT);
  await visit.follows('Cek untuk Anda sendiri', QUESTIONS.occupation);
});

journey('an example that does not exist is no screen', async (visit) => {
  await visit.opens('/contoh/presiden');
  await visit.standsAt('Halaman ini tidak ada');
  await visit.follows('Ke halaman awal', START);
});
