// What page and worker say to one another, by name, as `tests/wire.rs` wrote it.

import { readFileSync } from 'node:fs';

const MESSAGES = JSON.parse(readFileSync(new URL('../snapshots/wire__wire.snap.json', import.meta.url)));

/** The bytes of a message, or of the beginning that tells which it is. */
export const wire = (name) => {
  const bytes = MESSAGES[name];
  if (!bytes) throw new Error(`"${name}" is no message of tests/wire.rs`);
  return bytes;
};

/** Puts `startedWorker` into the page, which starts the worker from its two files as the app does. */
export const canStartWorkers = (visit) =>
  visit.page.evaluate(async () => {
    const folder = document.querySelector('script[data-wasm]').src.replace(/[^/]*$/, '');
    const texts = await (await fetch(`${folder}texts-worker-id.txt`)).text();
    const told = JSON.stringify({ texts, names: document.getElementById('daftar').textContent });
    globalThis.startedWorker = () => {
      const start = `import begin from '${folder}worker.js'; Object.assign(globalThis, ${told}); await begin({ module_or_path: '${folder}worker_bg.wasm' });`;
      return new Worker(URL.createObjectURL(new Blob([start], { type: 'text/javascript' })), { type: 'module' });
    };
  });
