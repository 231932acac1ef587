// The worker that is shipped beside the page answers whatever it is sent.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { canStartWorkers, wire } from './wire.mjs';

const READY = wire('head: ready');
const NOT_UNDERSTOOD = wire('head: not understood');
/** No message begins so. */
const NONSENSE = [255];

const files = { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ };

/** Starts the worker, sends `requests` one by one once it is ready, and gives what it said, bytes by bytes. */
const talk = async (visit, ...requests) => {
  await canStartWorkers(visit);
  return visit.page.evaluate(
    (requests) =>
      new Promise((resolve, reject) => {
        const worker = startedWorker();
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
};

journey('the worker says that it did not understand, and goes on', files, async (visit) => {
  await visit.opens();
  const [ready, unknown, empty, again] = await talk(visit, NONSENSE, [], NONSENSE);
  assert.deepEqual(ready, READY);
  assert.deepEqual([unknown, empty, again], [NOT_UNDERSTOOD, NOT_UNDERSTOOD, NOT_UNDERSTOOD]);
});
