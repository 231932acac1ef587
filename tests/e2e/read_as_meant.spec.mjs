// What people type, read as they mean it: what can mean two things is asked, what they call a place is known, what is
// typed now counts before what was chosen earlier, and nothing that is pasted stops the page.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, journey } from './journey.mjs';

/** Types an answer and sends it; gives what is asked back. */
async function isAskedBack(visit, typed, question, ...offers) {
  await visit.box().fill(typed);
  await visit.continues();
  const asked = visit.page.getByRole('group', { name: question, exact: true });
  await visit.focuses(asked);
  assert.deepEqual(await asked.getByRole('button').allInnerTexts(), [...offers, 'Bukan ini, tulis lagi']);
  assert.equal(await visit.page.getByRole('alert').count(), 0);
  return asked;
}

// W4.
journey('a bare number for the KTP is years or months, and one tap says which', async (visit) => {
  await visit.opens(ADDRESSES.residence);
  const asked = await isAskedBack(visit, '2', '2 tahun atau 2 bulan?', '2 tahun', '2 bulan');
  await asked.getByRole('button', { name: '2 tahun' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens(ADDRESSES.residence);
  assert.equal(await visit.box().inputValue(), '2 tahun');
  for (const typed of ['sejak lahir', 'dari kecil', 'setahun', '1,5 tahun', '1 tahun 3 bulan', 'sejak 2019']) {
    await visit.opens(ADDRESSES.residence);
    await visit.answer('residence', typed);
    await visit.arrivesAt(QUESTIONS.occupation);
  }
  // Only the six months matter: that many or more is one tap, and fewer asks how many.
  await visit.opens(ADDRESSES.residence);
  await visit.row('6 bulan atau lebih').click();
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens(ADDRESSES.residence);
  await visit.showsChosen('6 bulan atau lebih');
  await visit.row('Kurang dari 6 bulan').click();
  await visit.page.getByRole('group', { name: 'Sudah berapa bulan?' }).getByRole('button', { name: '4 bulan' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
});

// W5.
journey('an income that can mean two sums, or is hardly one, is asked back once', async (visit) => {
  await visit.opens(ADDRESSES.income);
  await visit.standsAt(QUESTIONS.income);
  const unlikely = (typed) => `Penghasilan sebulan ${typed}? Ketuk yang Anda maksud.`;
  await isAskedBack(visit, '1.500,000', unlikely('1.500,000'), 'Rp1.500.000');
  await isAskedBack(visit, '750,000', unlikely('750,000'), 'Rp750.000');
  const fifteen = await isAskedBack(visit, '15', unlikely('15'), 'Rp15.000.000', 'Rp15.000');
  // None of them: the box is empty and waits.
  await fifteen.getByRole('button', { name: 'Bukan ini, tulis lagi' }).click();
  await fifteen.waitFor({ state: 'detached' });
  assert.equal(await visit.box(QUESTIONS.income).inputValue(), '');
  await visit.focuses(visit.box(QUESTIONS.income));
  await isAskedBack(visit, '999999999', unlikely('999999999'), 'Rp999.999.999');
  const asked = await isAskedBack(visit, '1500', unlikely('1500'), 'Rp1.500.000');
  await asked.getByRole('button', { name: 'Rp1.500.000' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
  for (const typed of ['sejuta', 'satu setengah juta', '2jt/bln', 'kira-kira 1 juta', 'IDR 1500000']) {
    await visit.opens(ADDRESSES.income);
    await visit.answer('income', typed);
    await visit.arrivesAt(QUESTIONS.occupation);
  }
});

journey('an income of a day is made one of a month by the days the person says', async (visit) => {
  const { page } = visit;
  await visit.opens(ADDRESSES.income);
  await visit.standsAt(QUESTIONS.income);
  const per = page.getByRole('combobox', { name: 'Penghasilan untuk', exact: true });
  assert.equal(await per.inputValue(), 'per bulan');
  await per.selectOption('sehari');
  await visit.box(QUESTIONS.income).fill('50rb');
  await visit.continues();
  await page.getByRole('group', { name: 'Rp50.000 sehari. Berapa hari Anda bekerja dalam sebulan?' }).waitFor();
  await visit.box('Berapa hari kerja dalam sebulan?').fill('25');
  await visit.reads('Terbaca: Rp50.000 sehari, 25 hari sebulan. Jadi Rp1.250.000 sebulan.');
  await visit.reloads();
  assert.equal(await per.inputValue(), 'per hari');
  assert.equal(await visit.box('Berapa hari kerja dalam sebulan?').inputValue(), '25');
  await visit.continues();
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens('/periksa');
  assert.equal((await visit.answersListed())['Penghasilan sebulan'], 'Rp1.250.000');
  // A time that was written goes with its sum; what stands in the list is what is read.
  await visit.opens(ADDRESSES.income);
  await visit.box(QUESTIONS.income).fill('500rb per panen');
  assert.equal(await per.inputValue(), 'per panen');
  await visit.box(QUESTIONS.income).fill('2 juta');
  assert.equal(await per.inputValue(), 'per bulan');
});

// W6.
journey('areas are known by what people call them', async (visit) => {
  await visit.opens(ADDRESSES.area);
  await visit.reads('Sering dipilih');
  for (const [typed, area] of [
    ['kubar', 'Kabupaten Kutai Barat'],
    ['kukar', 'Kabupaten Kutai Kartanegara'],
    ['kutim', 'Kabupaten Kutai Timur'],
    ['ppu', 'Kabupaten Penajam Paser Utara'],
    ['mahulu', 'Kabupaten Mahakam Ulu'],
    ['tenggarong', 'Kabupaten Kutai Kartanegara'],
    ['sangatta', 'Kabupaten Kutai Timur'],
    ['sendawar', 'Kabupaten Kutai Barat'],
    ['pangururan', 'Kabupaten Samosir'],
    ['jaksel', 'Kota Administrasi Jakarta Selatan'],
    ['solo', 'Kota Surakarta'],
    ['samarnda', 'Kota Samarinda'],
  ]) {
    await visit.box().fill(typed);
    await visit.row(area).waitFor();
  }
  await visit.row('Kota Samarinda').click();
  await visit.arrivesAt(QUESTIONS.occupation);
});

// K3.
journey('what is typed now counts before what was chosen earlier', async (visit) => {
  await visit.opens(ADDRESSES.area);
  await visit.answer('area', 'Kota Samarinda');
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens(ADDRESSES.area);
  await visit.showsChosen('Kota Samarinda');
  await visit.box().fill('balikpapan');
  await visit.reads('1 daerah cocok');
  await visit.continues();
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens(ADDRESSES.area);
  await visit.showsChosen('Kota Balikpapan');
  // Several match: it stays and asks, whatever was chosen.
  await visit.box().fill('kutai');
  await visit.continues();
  await visit.page.getByRole('alert', { name: 'Ada masalah', exact: true }).waitFor();
});

// W35.
for (const [topic, address] of Object.entries({ area: ADDRESSES.area, occupation: ADDRESSES.occupation, income: ADDRESSES.income, age: ADDRESSES.age })) {
  journey(`24,000 letters pasted into the box of the ${topic} stop nothing`, async (visit) => {
    await visit.opens(address);
    await visit.standsAt(QUESTIONS[topic]);
    const box = topic === 'income' ? visit.box(QUESTIONS.income) : visit.box();
    const took = await box.evaluate((input) => {
      // Past what the box takes by itself, as a script or an old browser would.
      input.value = 'kutai barat '.repeat(2_000);
      const begun = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return new Promise((done) => {
        setTimeout(() => requestAnimationFrame(() => done(performance.now() - begun)));
      });
    });
    assert.ok(took < 1_000, `${took} ms`);
    await visit.continues();
    await visit.page.getByRole('alert').waitFor();
    const echoed = await visit.page.getByRole('main').innerText();
    assert.ok(echoed.length < 4_000, `${echoed.length} letters are shown`);
    await box.fill('');
    assert.equal(await visit.page.getByRole('alert').count(), 0);
  });
}

// W26: half the screen is the keyboard.
journey('with the keyboard open the box stands at the top, with three rows and "Tidak tahu" below', async (visit) => {
  const { page } = visit;
  await visit.opens(ADDRESSES.area);
  await visit.standsAt(QUESTIONS.area);
  await page.setViewportSize({ width: 360, height: 340 });
  await visit.box().click();
  await page.keyboard.type('kutai');
  await visit.reads('3 daerah cocok');
  const box = await visit.box().boundingBox();
  assert.ok(box.y >= 0 && box.y < 60, `the box stands at ${box.y} px`);
  for (const row of ['Kabupaten Kutai Barat', 'Kabupaten Kutai Kartanegara', 'Kabupaten Kutai Timur', 'Tidak tahu, atau belum punya KTP']) {
    const { y, height } = await visit.row(row).boundingBox();
    assert.ok(y + height <= 340, `"${row}" ends at ${y + height} px`);
  }
});

// W25.
journey('the first rows of a question are seen without scrolling', async (visit) => {
  await visit.opens(ADDRESSES.engagement);
  await visit.standsAt(QUESTIONS.engagement);
  for (const row of ['Bekerja sendiri, tanpa majikan', 'Mitra aplikasi atau perusahaan', 'Dibayar per hari atau borongan']) {
    const { y, height } = await visit.row(row).boundingBox();
    assert.ok(y + height <= 640, `"${row}" ends at ${y + height} px`);
  }
});
