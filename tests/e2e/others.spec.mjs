// One device for many people: the next person, two tabs, and a browser that keeps nothing.

import assert from 'node:assert/strict';
import { ADDRESSES, COMPARISON, PARTS, QUESTIONS, REVIEW, START, journey } from './journey.mjs';
import { FARMER, FISHERMAN, UNLISTED } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DONOR = 'Iuran Anda bisa dibayari donatur';
const FOR_OTHERS = 'Untuk orang lain. Jawaban orang sebelumnya sudah dihapus.';
const FORGETS =
  'Jawaban tidak disimpan di sini dan hilang bila halaman dimuat ulang, jadi jangan tutup atau muat ulang dulu.';

journey('the next person finds nothing of the one before, and a notice on every screen', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT, PARTS.registering);
  await visit.tries('Hitung untuk tanggal', '1-1-2027');
  await visit.returnsToResult(GOVERNMENT);
  await visit.looksInto(PARTS.price);
  await visit.follows('Bandingkan dengan JHT atau penghasilan lain', COMPARISON);
  await visit.tries('Penghasilan lain untuk dibandingkan', '3 juta');
  await visit.follows('Kembali ke hasil', GOVERNMENT);
  await visit.readsNothingLike('Untuk orang lain.');
  await visit.presses('Orang berikutnya');
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.reads(FOR_OTHERS);
  await visit.readsNothingLike('Pilihan sekarang');
  const kept = (await visit.keeps()).join();
  assert.doesNotMatch(kept, /nelayan|64\.07|41|juta|2027/);

  // The address of a result, the Back button, a reload: nothing of the one before.
  await visit.goesBackTo('Belum ada jawaban');
  await visit.reads(FOR_OTHERS);
  await visit.reloads();
  await visit.standsAt('Belum ada jawaban');
  const screens = ['/', ...Object.values(ADDRESSES), '/periksa', '/hasil', '/hasil/mengapa', '/hasil/iuran', '/hasil/kirim', '/lembar', '/banding', '/majikan', '/contoh/ojol'];
  for (const path of [...screens, '/tidak-ada', '/#1;cara-kerja=employee;akhir', '/#rusak']) {
    await visit.opens(path);
    await visit.reads(FOR_OTHERS);
    const boxes = await visit.page.getByRole('textbox').all();
    // What a household begins with: one worker, a year, from this month.
    const begun = path === '/majikan' ? ['1', '12', '11-2026'] : boxes.map(() => '');
    assert.deepEqual(await Promise.all(boxes.map((box) => box.inputValue())), begun, path);
    await visit.readsNothingLike('Pilihan sekarang');
  }

  await visit.opens();
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers(FARMER);
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
  await visit.reads(FOR_OTHERS, 'Hasil untuk: petani, 52 tahun, Kabupaten Samosir');
  await visit.looksInto(PARTS.why);
  await visit.presses('Hapus semua jawaban');
  await visit.arrivesAt(START);
  await visit.readsNothingLike('Untuk orang lain.');
  assert.deepEqual(await visit.keeps(), []);
});

// W14: on a shared phone the start of one person is not the end of another.
journey('who opens the start after somebody else goes on with his check or begins a new one', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.follows('Payung', START);
  assert.equal(await visit.page.getByRole('link', { name: 'Mulai cek' }).count(), 0);
  await visit.readsNothingLike(/nelayan, 41|41 tahun/);
  await visit.follows('Lanjutkan', GOVERNMENT);
  await visit.goesBackTo(START);
  await visit.presses('Orang baru');
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.reads(FOR_OTHERS);
  await visit.readsNothingLike('Ini pertanyaan terakhir');
  await visit.readsNothingLike('Pilihan sekarang');
  assert.doesNotMatch((await visit.keeps()).join(), /nelayan|64\.07|41|juta/);

  // Half a check goes on where it was left, also after a reload.
  await visit.answers({ occupation: FISHERMAN.occupation, engagement: FISHERMAN.engagement });
  await visit.opens();
  await visit.follows('Lanjutkan', QUESTIONS.age);
});

journey('two tabs at once keep separate answers', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  const first = visit.page;
  await visit.opensAnotherTab('/');
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  await visit.answers(UNLISTED);
  await visit.arrivesAt(REVIEW);
  await visit.follows('Sudah benar, lihat hasil', DONOR);
  const second = visit.page;

  visit.page = first;
  await visit.reloads();
  await visit.standsAt(GOVERNMENT);
  await visit.looksInto(PARTS.why);
  await visit.presses('Hapus semua jawaban');
  await visit.arrivesAt(START);

  visit.page = second;
  await visit.reloads();
  await visit.standsAt(DONOR);
  await visit.looksInto(PARTS.why);
  assert.equal((await visit.terms(visit.region('Jawaban Anda')))['Data kemiskinan'], 'Tidak tercatat');
});

for (const [how, beforehand] of [
  ['switched off', () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get() {
        throw new DOMException('switched off', 'SecurityError');
      },
    });
  }],
  ['full', () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }],
]) {
  journey(`where the storage is ${how}, the screen says so and the whole way works`, { beforehand }, async (visit) => {
    await visit.opens();
    await visit.reads(FORGETS);
    await visit.follows('Mulai cek', QUESTIONS.occupation);
    await visit.reads(FORGETS);
    await visit.answers(FISHERMAN);
    await visit.arrivesAt(REVIEW);
    await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
    await visit.reads(FORGETS);
    await visit.goesBackTo(REVIEW);
    await visit.changes('umur', { age: '50' });
    await visit.follows('Sudah benar, lihat hasil', GOVERNMENT);
    await visit.presses('Orang berikutnya');
    await visit.arrivesAt(QUESTIONS.occupation);
    await visit.reads('Untuk orang lain. Jawaban orang sebelumnya sudah dihapus.');
    await visit.reloads();
    await visit.standsAt(QUESTIONS.occupation);
    await visit.readsNothingLike('Pilihan sekarang');
  });
}
