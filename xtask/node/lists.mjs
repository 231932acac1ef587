// How long the worker of dist/ takes for lists, in Chromium, from the bytes of a file that was picked to the answers
// posted to the page, beside the same work done natively.
//
//   node xtask/node/lists.mjs FOLDER      (BASE_URL: where dist/ is served)
//
// On a machine that does other things too, what the worker's own thread computed says more than the time that passed;
// both are printed, and the ratio is that of computing. The targets are for the time that passes.
//
// FOLDER holds what `cargo bench --bench lists` wrote: ROWS.csv and ROWS.xlsx, native.txt with nanoseconds a row, and
// what is asked of the worker: `check`, `csv`, `xlsx`. Numbers in an answer are groups of seven bits, lowest first.

import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { wire } from '../../tests/e2e/wire.mjs';

const [folder] = process.argv.slice(2);
const BASE = process.env.BASE_URL;
const [RELEASE] = (await (await fetch(BASE)).text()).match(/release-[0-9a-f]+/);
const FOLDER = `${BASE}/${RELEASE}/`;
const RUNS = 5;
const MEGABYTE = 1e6;

const message = (name) => [...readFileSync(`${folder}/${name}`)];
const OPEN = wire('ask: open the file');
const CHECK = message('check');
const [OPENED, CHECKED, PROGRESS] = ['head: opened', 'head: checked', 'head: progress'].map(wire);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const page = await browser.newPage();
await page.route('**/bench.html', (route) =>
  route.fulfill({ contentType: 'text/html', body: `<!doctype html><base href="${BASE}/"><input type="file">` }),
);

/** In the page: starts a worker, and gives it ways to be asked. */
async function hire({ PROGRESS, FOLDER }) {
  const words = async (address) => (await fetch(address)).text();
  const page = new DOMParser().parseFromString(await words('./'), 'text/html');
  const names = page.getElementById('daftar').textContent;
  const told = JSON.stringify({ texts: await words(`${FOLDER}texts-worker-id.txt`), names });
  const start = `import begin from '${FOLDER}worker.js'; Object.assign(globalThis, ${told}); await begin({ module_or_path: '${FOLDER}worker_bg.wasm' });`;
  const worker = new Worker(URL.createObjectURL(new Blob([start], { type: 'text/javascript' })), { type: 'module' });
  const heard = [];
  let wake = () => {};
  worker.onerror = (event) => heard.push(Promise.reject(new Error(event.message))) && wake();
  worker.onmessage = ({ data }) => {
    const [buffer, blob] = Array.isArray(data) ? data : [data];
    const bytes = new Uint8Array(buffer);
    if (`${bytes.slice(0, 2)}` === `${PROGRESS}`) return;
    heard.push([bytes, blob]);
    wake();
  };
  const next = async () => {
    while (heard.length === 0) await new Promise((resolve) => (wake = resolve));
    return heard.shift();
  };
  const ask = (bytes, file) => {
    const { buffer } = new Uint8Array(bytes);
    worker.postMessage(file ? [buffer, file] : buffer, [buffer]);
    return next();
  };
  globalThis.clerk = { worker, ask };
  return next(); // Ready.
}

/** In the page: has the file that was picked opened and checked. */
async function check({ OPEN, OPENED, CHECK, CHECKED }) {
  const number = (bytes, at) => {
    let [value, place] = [0, 1];
    for (; bytes[at] > 127; at++, place *= 128) value += (bytes[at] & 127) * place;
    return [value + bytes[at] * place, at + 1];
  };
  /** The last number of an answer: the bytes of memory the worker has taken. */
  const last = (bytes) => {
    let at = bytes.length - 1;
    while (bytes[at - 1] > 127) at--;
    return number(bytes, at)[0];
  };
  const start = performance.now();
  const [opened] = await clerk.ask(OPEN, document.querySelector('input').files[0]);
  if (`${opened.slice(0, 2)}` !== `${OPENED}`) throw new Error(`not opened: ${opened}`);
  const [checked] = await clerk.ask(CHECK);
  if (`${checked.slice(0, 2)}` !== `${CHECKED}`) throw new Error(`not checked: ${checked.slice(0, 40)}`);
  return { time: performance.now() - start, rows: number(checked, 2)[0], memory: last(checked) };
}

/** In the page: has the list written to a file. */
async function write(request) {
  const start = performance.now();
  const [, blob] = await clerk.ask(request);
  return { time: performance.now() - start, bytes: blob.size };
}

/** Has a list checked by the page itself, with as many workers as it takes: milliseconds from the button to the answers. */
async function checkedByPage(file) {
  await page.goto(`${BASE}/daftar`);
  await page.getByRole('heading', { name: 'Periksa daftar pekerja' }).waitFor();
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  return page.evaluate(async () => {
    const headings = () => [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent.trim());
    const start = performance.now();
    document.querySelector('button[type=submit]').click();
    await new Promise((done) => {
      const look = () => headings().includes('Hasilnya') && done();
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    return performance.now() - start;
  });
}

const whole = await browser.newBrowserCDPSession();

/** Milliseconds that the worker's thread has computed; nothing where the system does not say (only Linux does). */
async function computed() {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  for (const { id, type } of processInfo) {
    if (type !== 'renderer') continue;
    for (const thread of readdirSync(`/proc/${id}/task`)) {
      const folder = `/proc/${id}/task/${thread}`;
      if (!readFileSync(`${folder}/comm`, 'utf8').startsWith('DedicatedWorker')) continue;
      return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    }
  }
  return NaN;
}

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
const native = Object.fromEntries(
  readFileSync(`${folder}/native.txt`, 'utf8').trim().split('\n').map((line) => line.split(' ')),
);
const files = readdirSync(folder).filter((name) => /\.(csv|xlsx)$/.test(name));
const size = (name) => parseInt(name, 10) + (name.endsWith('xlsx') ? 1e9 : 0);
let isOver = false;

for (const name of files.sort((one, other) => size(one) - size(other))) {
  const rows = parseInt(name, 10);
  const isBook = name.endsWith('xlsx');
  const form = isBook ? 'xlsx' : rows <= 100_000 ? 'csv' : undefined;
  const samples = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${BASE}/bench.html`);
    await page.setInputFiles('input', `${folder}/${name}`);
    await page.evaluate(hire, { PROGRESS, FOLDER });
    const began = await computed();
    const checked = await page.evaluate(check, { OPEN, OPENED, CHECK, CHECKED });
    if (checked.rows !== rows) throw new Error(`${name}: ${checked.rows} rows were checked`);
    checked.computed = (await computed()) - began;
    const written = { time: 0, computed: 0 };
    if (form !== undefined) {
      Object.assign(written, await page.evaluate(write, message(form)));
      written.computed = (await computed()) - began - checked.computed;
    }
    samples.push({ checked, written });
    await page.evaluate(() => clerk.worker.terminate());
  }
  const of = (value) => median(samples.map(value));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize').value;
  const memory = Math.max(...samples.map((sample) => sample.checked.memory));
  const time = of((sample) => sample.checked.time);
  const spent = of((sample) => sample.checked.computed);
  const each = (millis) => ((millis * 1000) / rows).toFixed(3);
  const beside = native[name] ? `; native ${each((native[name] * rows) / 1e6)}, ratio ${((spent * 1e6) / rows / native[name]).toFixed(2)}` : '';
  console.log(`${name}: ${each(time)} us a row from the picked file to the answers, of it computed ${each(spent)}${beside}`);
  const together = of(({ checked, written }) => checked.time + written.time);
  const wholeSpent = of(({ checked, written }) => checked.computed + written.computed);
  if (form !== undefined) {
    const { bytes } = samples[0].written;
    console.log(
      `  checked in ${time.toFixed(0)} ms, written back (${(bytes / MEGABYTE).toFixed(1)} MB) in ${of((sample) => sample.written.time).toFixed(0)}, together ${together.toFixed(0)}; computed ${wholeSpent.toFixed(0)}`,
    );
  }
  console.log(`  worker memory ${(memory / MEGABYTE).toFixed(0)} MB, page heap ${(heap / MEGABYTE).toFixed(0)} MB`);
  let byPage;
  if (!isBook && rows >= 1_000_000) {
    const times = [];
    for (let run = 0; run < RUNS; run++) times.push(await checkedByPage(`${folder}/${name}`));
    byPage = Math.min(...times);
    console.log(`  by the page, with as many workers as it takes: ${each(byPage)} us a row at least, ${each(median(times))} mostly`);
  }
  const limits = [
    [isBook && together > 3000, 'workbook above 3 s'],
    [byPage * 1000 > rows, 'above 1 us a row'],
    [memory > 300 * MEGABYTE, 'worker above 300 MB'],
    [heap > 150 * MEGABYTE, 'page above 150 MB'],
  ];
  for (const [, words] of limits.filter(([over]) => over)) {
    console.log(`  ABOVE the target: ${words}`);
    isOver = true;
  }
}
await browser.close();
if (!isOver) console.log('Every target is met.');
