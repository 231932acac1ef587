// The worker that is shipped beside the page runs the committed cases in the browser.
//
// Its messages are postcard bytes: a variant's number, then its fields; numbers in groups of seven bits, lowest first.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const READY = 0;
const CASES_RUN = 1;
const NOT_UNDERSTOOD = 2;
const RUN_CASES = 0;

const files = { mayAskFor: /\/worker(_loader\.js|\.js|_bg\.wasm)$/ };

/** Starts the worker, sends `requests` one by one once it is ready, and gives what it said, bytes by bytes. */
const talk = (visit, ...requests) =>
  visit.page.evaluate(
    (requests) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL('worker_loader.js', document.baseURI), { type: 'module' });
        const said = [];
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }) => {
          said.push([...new Uint8Array(data)]);
          const request = requests.shift();
          if (request) {
            const { buffer } = new Uint8Array(request);
            worker.postMessage(buffer, [buffer]);
          } else {
            worker.terminate();
            resolve(said);
          }
        };
      }),
    requests,
  );

/** The number at the beginning of `bytes`, and the bytes behind it. */
function number(bytes) {
  const last = bytes.findIndex((byte) => byte < 128);
  const value = bytes.slice(0, last + 1).reduce((sum, byte, place) => sum + (byte & 127) * 128 ** place, 0);
  return [value, bytes.slice(last + 1)];
}

journey('the worker runs every case and none fails', files, async (visit) => {
  await visit.opens();
  const [ready, [kind, ...report]] = await talk(visit, [RUN_CASES]);
  assert.deepEqual(ready, [READY]);
  assert.equal(kind, CASES_RUN);
  const [passed, failures] = number(report);
  const [failed, lines] = number(failures);
  assert.equal(failed, 0, String.fromCharCode(...lines));
  assert.ok(passed > 60, `${passed} cases`);
  assert.deepEqual(lines, []);
});

journey('the worker says that it did not understand, and goes on', files, async (visit) => {
  await visit.opens();
  const [, unknown, empty, [kind]] = await talk(visit, [9], [], [RUN_CASES]);
  assert.deepEqual([unknown, empty], [[NOT_UNDERSTOOD], [NOT_UNDERSTOOD]]);
  assert.equal(kind, CASES_RUN);
});
