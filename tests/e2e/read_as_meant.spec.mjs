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
  // What was read stands below the box.
  await visit.opens(ADDRESSES.residence);
  await visit.box().fill('1 tahun 3 bulan');
  await visit.reads('Terbaca: 15 bulan');
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
  const twoWay = (typed) => `“${typed}” bisa berarti dua jumlah. Ketuk penghasilan Anda sebulan.`;
  await isAskedBack(visit, '1.500,000', twoWay('1.500,000'), 'Rp1.500.000', 'Rp1.500');
  await isAskedBack(visit, '750,000', twoWay('750,000'), 'Rp750.000', 'Rp750');
  await isAskedBack(visit, '1,500', twoWay('1,500'), 'Rp1.500.000', 'Rp1.500');
  await isAskedBack(visit, '2.000', unlikely('2.000'), 'Rp2.000.000', 'Rp2.000');
  const fifteen = await isAskedBack(visit, '15', unlikely('15'), 'Rp15.000.000', 'Rp15.000', 'Rp15.000 sehari');
  // None of them: the box is empty and waits.
  await fifteen.getByRole('button', { name: 'Bukan ini, tulis lagi' }).click();
  await fifteen.waitFor({ state: 'detached' });
  assert.equal(await visit.box(QUESTIONS.income).inputValue(), '');
  await visit.focuses(visit.box(QUESTIONS.income));
  await isAskedBack(visit, '999999999', unlikely('999999999'), 'Rp999.999.999');
  const asked = await isAskedBack(visit, '1500', unlikely('1500'), 'Rp1.500.000', 'Rp1.500');
  await asked.getByRole('button', { name: 'Rp1.500.000' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
  for (const typed of ['sejuta', 'satu setengah juta', '2jt/bln', 'kira-kira 1 juta', 'IDR 1500000', 'satu koma lima juta', '1jt5']) {
    await visit.opens(ADDRESSES.income);
    await visit.answer('income', typed);
    await visit.arrivesAt(QUESTIONS.occupation);
  }
});

// A word or a time left out is offered, and how often the time comes is asked then.
journey('a sum without its word or its time is offered with both', async (visit) => {
  await visit.opens(ADDRESSES.income);
  await visit.standsAt(QUESTIONS.income);
  const unlikely = (typed) => `Penghasilan sebulan ${typed}? Ketuk yang Anda maksud.`;
  await isAskedBack(visit, '1,5', unlikely('1,5'), 'Rp1.500.000');
  await isAskedBack(visit, '1.5', unlikely('1.5'), 'Rp1.500.000');
  await isAskedBack(visit, '60 juta', unlikely('60 juta'), 'Rp60.000.000', 'Rp60.000', 'Rp60.000.000 sekali panen', 'Rp60.000.000 setahun');
  const daily = await isAskedBack(visit, '40rb', unlikely('40rb'), 'Rp40.000', 'Rp40.000.000', 'Rp40.000 sehari');
  await daily.getByRole('button', { name: 'Rp40.000 sehari' }).click();
  const days = visit.page.getByRole('group', { name: 'Rp40.000 sehari. Berapa hari Anda bekerja dalam sebulan?' });
  await days.getByRole('button', { name: '25 hari: Rp1.000.000 sebulan' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
});

// A5: what is an age to some and a year to others is asked; a month of birth keeps its month.
journey('two digits are an age or a year of birth, and one tap says which', async (visit) => {
  await visit.opens(ADDRESSES.age);
  await visit.standsAt(QUESTIONS.age);
  const asked = await isAskedBack(
    visit, '85', '“85” itu umur atau tahun lahir?',
    'Umur 85 tahun', 'Lahir 1985, sudah ulang tahun: 41 tahun', 'Lahir 1985, belum ulang tahun: 40 tahun',
  );
  await asked.getByRole('button', { name: 'Lahir 1985, belum ulang tahun: 40 tahun' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens(ADDRESSES.age);
  for (const typed of ['lahir 85', 'th 85', 'thn 85']) {
    await isAskedBack(visit, typed, 'Lahir tahun 1985. Apakah tahun ini sudah berulang tahun?', 'Sudah, umur 41 tahun', 'Belum, umur 40 tahun');
  }
  const month = await isAskedBack(
    visit, 'november 1961', 'Lahir November 1961. Apakah hari ulang tahunnya sudah lewat?', 'Sudah, umur 65 tahun', 'Belum, umur 64 tahun',
  );
  await month.getByRole('button', { name: 'Sudah, umur 65 tahun' }).click();
  await visit.arrivesAt(QUESTIONS.occupation);
  await visit.opens(ADDRESSES.age);
  await visit.box().fill('120');
  await visit.continues();
  await visit.reads('Umur 120 tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir dengan tahun empat angka.');
});

// A6 to A8: an occupation of the KTP is one like any other, whoever keeps house is asked for other work, and whose
// employer a driver has is asked.
journey('what the KTP calls work is doubted, asked beside and asked about as any occupation', async (visit) => {
  const search = async (typed, row) => {
    await visit.opens(ADDRESSES.occupation);
    await visit.box().fill(typed);
    await visit.row(row).click();
  };
  await search('perawat', 'Perawat');
  await visit.row('Bekerja di rumah tangga orang').waitFor();
  await visit.presses('Cara kerja lain');
  await visit.row('Bekerja sendiri, tanpa majikan').click();
  await visit.standsAt(QUESTIONS.confirmed);
  await visit.reads('Perawat biasanya: punya majikan dan upah tetap.');
  // Another occupation asks again how one works, where that does not fit.
  await search('kepala desa', 'Kepala desa');
  await visit.standsAt(QUESTIONS.engagement);
  await search('ibu rumah tangga', 'Ibu rumah tangga');
  await visit.standsAt(QUESTIONS.engagement);
  await visit.reads('Adakah kerja lain yang menghasilkan uang, walau sedikit? Pilih yang itu. Kalau tidak ada, pilih Tidak bekerja.');
  await search('sopir', 'Sopir');
  await visit.standsAt(QUESTIONS.engagement);
  await visit.row('Punya majikan dan upah tetap').click();
  await visit.standsAt(QUESTIONS.confirmed);
  await visit.reads('Siapa majikan Anda?');
  await visit.row('Keluarga, di rumahnya').click();
  await visit.arrivesAt(QUESTIONS.age);
});

journey('places of work find how one works there', async (visit) => {
  await visit.opens(ADDRESSES.occupation);
  for (const [typed, row] of [['pabrik', 'Buruh pabrik'], ['tambang', 'Buruh tambang'], ['guru', 'Guru'], ['kerja di pabrik sepatu', 'Buruh pabrik']]) {
    await visit.box().fill(typed);
    await visit.row(row).waitFor();
  }
  await visit.opens(ADDRESSES.area);
  for (const [typed, area] of [['smd', 'Kota Samarinda'], ['6472', 'Kota Samarinda']]) {
    await visit.box().fill(typed);
    await visit.row(area).waitFor();
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
