// Reading a result aloud: only where the device itself has an Indonesian voice.

import assert from 'node:assert/strict';
import { SEND, journey } from './journey.mjs';
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
  SpeechSynthesis.prototype.speak = (utterance) => {
    speaking = true;
    said.push(['speak', utterance.lang, utterance.voice?.name, utterance.text]);
  };
  SpeechSynthesis.prototype.cancel = () => {
    if (speaking) said.push(['cancel']);
    speaking = false;
  };
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
  assert.deepEqual([what, lang, voice, more], ['speak', 'id-ID', 'Damayanti', []]);
  // The verdict, the door, what to say there, the other steps: no sources and no numbers of steps.
  assert.equal(
    text,
    'Iuran Anda bisa dibayar pemerintah daerah. Datangi Disnakertrans Kutai Barat. Saya bekerja sebagai nelayan, tercatat miskin di data pemerintah, dan belum ikut BPJS Ketenagakerjaan. Saya ingin diusulkan agar iuran saya dibayari lewat Pergub Kaltim 40/2025. Jangan mendaftar sendiri dulu sebelum bertanya. Tanyakan kapan iuran pertama dibayar.',
  );

  await button(visit).click();
  await button(visit).click();
  await visit.looksInto(SEND);
  assert.deepEqual(
    (await said(visit)).map(([what]) => what),
    ['speak', 'cancel', 'speak', 'cancel'],
  );
});
