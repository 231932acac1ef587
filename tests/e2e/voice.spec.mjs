// Reading a question or a result aloud: only where the device itself has an Indonesian voice.

import assert from 'node:assert/strict';
import { ADDRESSES, QUESTIONS, SEND, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';

const GOVERNMENT = 'Iuran Anda bisa dibayar pemerintah daerah';

/** Gives the browser voices and writes down what it says. They are found late, as in most browsers. */
const voices = (found) => `
  globalThis.said = [];
  const found = ${JSON.stringify(found)}.map((voice) =>
    Object.create(SpeechSynthesisVoice.prototype, Object.fromEntries(
      Object.entries(voice).map(([name, value]) => [name, { value }]))));
  let ready = [];
  SpeechSynthesis.prototype.getVoices = () => ready;
  globalThis.voicesArrive = () => {
    ready = found;
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  };
  let speaking = false;
  Object.defineProperty(SpeechSynthesis.prototype, 'speaking', { get: () => speaking });
  let spoken;
  SpeechSynthesis.prototype.speak = (utterance) => {
    speaking = true;
    spoken = utterance;
    said.push(['speak', utterance.lang, utterance.voice?.name, utterance.text]);
  };
  SpeechSynthesis.prototype.cancel = () => {
    if (!speaking) return;
    said.push(['cancel']);
    falls();
  };
  const falls = () => {
    speaking = false;
    spoken.onend?.();
  };
  globalThis.voiceEnds = falls;
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
`;

const said = (visit) => visit.page.evaluate(() => globalThis.said);

const button = (visit) => visit.page.getByRole('button', { name: 'Bacakan' });

const ENGLISH = { name: 'English', lang: 'en-US', localService: true };
const REMOTE = { name: 'Awan', lang: 'id-ID', localService: false };
const LOCAL = { name: 'Damayanti', lang: 'id-ID', localService: true };

journey('a browser without voices offers nothing', async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  assert.equal(await button(visit).count(), 0);
});

// A voice of a server would be sent what it reads.
journey('a foreign voice and that of a server are none', { beforehand: voices([ENGLISH, REMOTE]) }, async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  await visit.page.evaluate(() => globalThis.voicesArrive());
  await visit.looksInto(SEND);
  await visit.presses('Salin teks');
  await visit.region('Simpan dan teruskan').getByRole('status').filter({ hasText: /./ }).waitFor();
  assert.equal(await button(visit).count(), 0);
  assert.deepEqual(await said(visit), []);
});

journey('an Indonesian voice reads the text, and stops when pressed again or left', { beforehand: voices([ENGLISH, LOCAL]) }, async (visit) => {
  await visit.goesThrough(FISHERMAN, GOVERNMENT);
  assert.equal(await button(visit).count(), 0);
  await visit.page.evaluate(() => globalThis.voicesArrive());
  await button(visit).click();
  const [[what, lang, voice, text], ...more] = await said(visit);
  assert.deepEqual([what, lang, voice, more], ['speak', 'id', 'Damayanti', []]);
  // The verdict, the door, what to say there, the other steps: no sources and no numbers of steps.
  assert.equal(
    text,
    'Iuran Anda bisa dibayar pemerintah daerah. Datangi Disnakertrans Kutai Barat. Saya bekerja sebagai nelayan, tercatat di data kemiskinan, dan belum ikut BPJS Ketenagakerjaan. Saya ingin diusulkan agar iuran saya dibayari lewat program pemerintah daerah. Jangan mendaftar sendiri dulu sebelum bertanya. Belum ada jawaban dalam dua minggu? Tanya lagi.',
  );

  const stop = visit.page.getByRole('button', { name: 'Berhenti' });
  await stop.click();
  await button(visit).click();
  await stop.waitFor();
  await visit.looksInto(SEND);
  assert.deepEqual(
    (await said(visit)).map(([what]) => what),
    ['speak', 'cancel', 'speak', 'cancel'],
  );
});

journey('a question is read aloud with its rows, and the button says when it is over', { beforehand: voices([LOCAL]) }, async (visit) => {
  await visit.opens(ADDRESSES.regular);
  await visit.standsAt(QUESTIONS.regular);
  assert.equal(await button(visit).count(), 0);
  await visit.page.evaluate(() => globalThis.voicesArrive());
  await button(visit).click();
  const stop = visit.page.getByRole('button', { name: 'Berhenti' });
  await stop.waitFor();
  const [[, , , text]] = await said(visit);
  assert.ok(text.startsWith(QUESTIONS.regular), text);
  for (const row of ['Tidak tetap.', 'Tetap.', 'Tidak tahu.']) assert.ok(text.includes(row), text);
  await visit.page.evaluate(() => globalThis.voiceEnds());
  await button(visit).click();
  await stop.waitFor();
  // Going on stops it.
  await visit.row('Tidak tetap').click();
  await visit.arrivesAt(QUESTIONS.occupation);
  await button(visit).waitFor();
  assert.deepEqual((await said(visit)).map(([what]) => what), ['speak', 'speak', 'cancel']);
});
