// The worker behind the lists: it breaks loudly, it can be ended in the middle of its work, and it starts again.
//
// What is sent and heard are bytes that `tests/wire.rs` wrote; the journeys of people through the lists' own screens
// stand beside.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { checks, longList, picks, worker } from './people_lists.mjs';
import { canStartWorkers, wire } from './wire.mjs';

const OPEN = wire('ask: open the file');
const CHECK = wire('ask: check names and NIKs');
const OPEN_A_NAME = wire('ask: open a name');
const OPENED = wire('head: opened');
const REFUSED = wire('head: refused');
const PROGRESS = wire('head: progress');
const CHECKED = wire('head: checked');

const files = { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ };

/** Puts `Clerk` into the page: a worker that is asked and heard. */
const hire = async (visit) => {
  await canStartWorkers(visit);
  await visit.page.evaluate(() => {
    globalThis.Clerk = class {
      said = [];
      constructor() {
        this.worker = startedWorker();
        this.worker.onmessage = ({ data }) => {
          const [buffer, blob] = Array.isArray(data) ? data : [data];
          this.said.push({ bytes: [...new Uint8Array(buffer).slice(0, 64)], blob });
          this.wake?.();
        };
        this.worker.onerror = (event) => {
          event.preventDefault();
          this.crash = event.message;
          this.wake?.();
        };
      }
      ask(bytes, file) {
        const { buffer } = new Uint8Array(bytes);
        this.worker.postMessage(file ? [buffer, file] : buffer, [buffer]);
      }
      /** The next thing said that `wanted` takes, or the crash. */
      async hears(wanted = () => true) {
        for (;;) {
          const place = this.said.findIndex(({ bytes }) => wanted(bytes));
          if (place >= 0) return this.said.splice(0, place + 1).pop();
          if (this.crash !== undefined) return { crash: this.crash };
          await new Promise((resolve) => (this.wake = resolve));
        }
      }
    };
  });
};

journey('a list that was pasted is opened and checked', files, async (visit) => {
  await visit.opens();
  await hire(visit);
  const said = await visit.page.evaluate(
    async ([open, check, PROGRESS]) => {
      const clerk = new Clerk();
      await clerk.hears();
      clerk.ask(open);
      const opened = await clerk.hears();
      clerk.ask(check);
      const checked = await clerk.hears((bytes) => `${bytes.slice(0, 2)}` !== `${PROGRESS}`);
      clerk.worker.terminate();
      return [opened.bytes, checked.bytes];
    },
    [wire('ask: open two people'), CHECK, PROGRESS],
  );
  assert.deepEqual(said[0].slice(0, 2), OPENED);
  // How many rows there are comes first.
  assert.deepEqual(said[1].slice(0, 3), [...CHECKED, 2]);
});

journey('a file that is no list is refused, and the worker goes on', files, async (visit) => {
  await visit.opens();
  await hire(visit);
  const said = await visit.page.evaluate(
    async ([open, check, openCells]) => {
      const clerk = new Clerk();
      await clerk.hears();
      const answers = [];
      for (const content of [[], ['%PDF-1.7'], ['PK\u0003\u0004 not really']]) {
        clerk.ask(open, new Blob(content));
        answers.push((await clerk.hears()).bytes);
      }
      clerk.ask(check);
      answers.push((await clerk.hears()).bytes);
      clerk.ask(openCells);
      answers.push((await clerk.hears()).bytes);
      clerk.worker.terminate();
      return answers.map((bytes) => bytes.slice(0, 2));
    },
    [OPEN, CHECK, OPEN_A_NAME],
  );
  assert.deepEqual(said.slice(0, 4), Array(4).fill(REFUSED));
  assert.deepEqual(said[4], OPENED);
});

journey('checking is ended in the middle, and another worker starts at once', files, async (visit) => {
  await visit.opens();
  await hire(visit);
  const { progress, after, took } = await visit.page.evaluate(
    async ([open, check, PROGRESS]) => {
      const rows = Array.from({ length: 200_000 }, (_, row) => `Warga ${row};64720145088${String(row).padStart(5, '0')}\n`);
      const large = new Blob(['Nama;NIK\n', ...rows, ...rows, ...rows, ...rows]);
      const clerk = new Clerk();
      await clerk.hears();
      clerk.ask(open, large);
      await clerk.hears();
      clerk.ask(check);
      const progress = await clerk.hears();
      const start = performance.now();
      clerk.worker.terminate();
      const other = new Clerk();
      await other.hears();
      other.ask(open, new Blob(['Nama;NIK\nSiti;1\n']));
      const opened = await other.hears();
      other.ask(check);
      const checked = await other.hears((bytes) => `${bytes.slice(0, 2)}` !== `${PROGRESS}`);
      other.worker.terminate();
      return {
        progress: progress.bytes,
        after: [opened.bytes.slice(0, 2), checked.bytes.slice(0, 3), clerk.said.length],
        took: performance.now() - start,
      };
    },
    [OPEN, CHECK, PROGRESS],
  );
  assert.deepEqual(progress.slice(0, 2), PROGRESS);
  assert.deepEqual(after, [OPENED, [...CHECKED, 1], 0]);
  assert.ok(took < 10_000, `${took} ms`);
});

journey('without internet a check that was cancelled is begun again, as often as one likes', worker, async (visit) => {
  const { page } = visit;
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit.opens('/daftar');
  await picks(visit, 'panjang.csv', longList(400_000));
  await page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  await page.context().setOffline(true);
  asked.length = 0;
  for (let times = 0; times < 3; times += 1) {
    await visit.presses(/^Periksa$/);
    await page.getByText(/^Memeriksa baris/).waitFor();
    await visit.presses('Batalkan');
    await visit.reads('Dibatalkan. Berkas Anda masih ada dan tidak berubah.');
  }
  await checks(visit);
  await visit.reads('400.000 baris diperiksa, 10 dari 11 kolom dikenali.');
  assert.deepEqual(asked.filter((address) => !address.startsWith('blob:')), []);
});

journey('several workers check a large list, and all but one are gone then', worker, async (visit) => {
  const { page } = visit;
  await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 }));
  await visit.opens('/daftar');
  await picks(visit, 'panjang.csv', longList(300_000));
  await page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  assert.equal(page.workers().length, 1);
  const another = page.waitForEvent('worker');
  await visit.presses(/^Periksa$/);
  await another;
  await page.getByRole('heading', { name: 'Hasilnya', exact: true }).waitFor();
  await visit.reads('300.000 baris diperiksa, 10 dari 11 kolom dikenali.');
  assert.equal(page.workers().length, 1);
});

journey('a worker that breaks tells the page, and the next one works', files, async (visit) => {
  await visit.opens();
  await hire(visit);
  const { crash, after } = await visit.page.evaluate(
    async ([open, openCells]) => {
      const clerk = new Clerk();
      await clerk.hears();
      clerk.ask(openCells);
      await clerk.hears();
      // More bytes than there is memory for: what a device that is short of it does not survive.
      clerk.worker.postMessage({ length: 2 ** 40 });
      const { crash } = await clerk.hears();
      clerk.worker.terminate();
      const other = new Clerk();
      await other.hears();
      other.ask(open, new Blob(['Nama;NIK\nSiti;1\n']));
      const opened = await other.hears();
      other.worker.terminate();
      return { crash, after: opened.bytes.slice(0, 2) };
    },
    [OPEN, OPEN_A_NAME],
  );
  assert.equal(typeof crash, 'string');
  assert.deepEqual(after, OPENED);
});

const missing = { ...files, without: /worker_bg\.wasm$/ };

journey('a worker whose program does not arrive is a crash, not a silence', missing, async (visit) => {
  await visit.opens();
  await hire(visit);
  const { crash } = await visit.page.evaluate(() => new Clerk().hears());
  assert.equal(typeof crash, 'string');
});

journey('a table is written as a workbook', files, async (visit) => {
  await visit.opens();
  await hire(visit);
  const [bytes, start] = await visit.page.evaluate(async (request) => {
    const clerk = new Clerk();
    await clerk.hears();
    clerk.ask(request);
    const { bytes, blob } = await clerk.hears();
    clerk.worker.terminate();
    return [bytes, [...new Uint8Array(await blob.arrayBuffer()).slice(0, 4)]];
  }, wire('ask: write a table x'));
  assert.deepEqual(bytes, wire('whole: written x'));
  assert.deepEqual(start, [...Buffer.from('PK\u0003\u0004')]);
});
