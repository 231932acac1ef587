// How long the worker of dist/ takes for lists, in Chromium, from the bytes of a file that was picked to the answers
// posted to the page, beside the same work done natively.
//
//   node xtask/node/lists.mjs FOLDER      (BASE_URL: where dist/ is served)
//
// FOLDER holds what `cargo bench --bench lists` wrote: ROWS.csv and ROWS.xlsx, and native.txt with nanoseconds a row.
// Messages are postcard bytes: a variant's number, then its fields; numbers in groups of seven bits, lowest first.

import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [folder] = process.argv.slice(2);
const BASE = process.env.BASE_URL;
const RUNS = 5;
const MEGABYTE = 1e6;

const LIST = 2; // Request::List
const [OPEN, CHECK, EXPORT] = [0, 4, 8]; // protocol::list::Request
const [XLSX, CSV] = [0, 1]; // protocol::list::Form
// 21 November 2026; no payer, no scheme; JKK and JKM; from November 2026; 12 months; nothing in place of missing cells.
const SETTINGS = [0xd4, 0x1f, 11, 21, 0, 0, 1, 1, 0, 0xd4, 0x1f, 22, 12, 0, 0, 0, 0, 0];
const ALL_MASKED = [0, 0]; // export::Part::All, export::NikShown::Masked

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const page = await browser.newPage();
await page.route('**/bench.html', (route) =>
  route.fulfill({ contentType: 'text/html', body: `<!doctype html><base href="${BASE}/"><input type="file">` }),
);

/** In the page: starts a worker, has it open and check the file that is picked, then write it, and says how long each took. */
async function measure({ LIST, OPEN, CHECK, EXPORT, SETTINGS, ALL_MASKED, forms }) {
  const file = document.querySelector('input').files[0];
  const worker = new Worker(new URL('worker_loader.js', document.baseURI), { type: 'module' });
  const heard = [];
  let wake;
  worker.onerror = (event) => wake?.(Promise.reject(new Error(event.message)));
  worker.onmessage = ({ data }) => {
    const [buffer, blob] = Array.isArray(data) ? data : [data];
    const bytes = new Uint8Array(buffer);
    if (bytes[0] === 5 && bytes[1] === 2) return; // Progress.
    heard.push([bytes, blob]);
    wake?.();
  };
  const next = async () => {
    while (heard.length === 0) await new Promise((resolve) => (wake = resolve));
    return heard.shift();
  };
  const ask = (bytes, file) => {
    const { buffer } = new Uint8Array([LIST, ...bytes]);
    worker.postMessage(file ? [buffer, file] : buffer, [buffer]);
  };
  const number = (bytes, at) => {
    let [value, place] = [0, 1];
    for (; bytes[at] > 127; at++, place *= 128) value += (bytes[at] & 127) * place;
    return [value + bytes[at] * place, at + 1];
  };
  /** The columns as the worker suggests them, cut from its answer. */
  const columns = (bytes) => {
    let [count, at] = [0, 2];
    const skip = () => ([count, at] = number(bytes, at));
    const skipTexts = () => {
      skip();
      for (let left = count; left > 0; left--) {
        skip();
        at += count;
      }
    };
    skip(), skip(); // Source, bytes.
    at += bytes[at] === 0 ? 1 : 2; // Delimiter.
    skipTexts(); // Sheets.
    skip(); // Sheet.
    if (bytes[at++] === 1) skip(); // Expected rows.
    skipTexts(); // Names.
    const start = at;
    skip(), skip(); // Header row, fields.
    for (let left = count; left > 0; left--) if (bytes[at++] === 1) skip();
    return [...bytes.slice(start, at)];
  };
  /** The last number of an answer: the bytes of memory the worker has taken. */
  const last = (bytes) => {
    let at = bytes.length - 1;
    while (bytes[at - 1] > 127) at--;
    return number(bytes, at)[0];
  };
  await next(); // Ready.
  const result = { written: [] };
  const start = performance.now();
  ask([OPEN], file);
  const [opened] = await next();
  if (opened[1] !== 0) throw new Error(`not opened: ${opened}`);
  result.opened = performance.now() - start;
  ask([CHECK, ...columns(opened), ...SETTINGS]);
  const [checked] = await next();
  if (checked[1] !== 3) throw new Error(`not checked: ${checked.slice(0, 40)}`);
  result.checked = performance.now() - start;
  result.rows = number(checked, 2)[0];
  result.memory = last(checked);
  for (const form of forms) {
    const from = performance.now();
    const name = [...new TextEncoder().encode('hasil')];
    ask([EXPORT, name.length, ...name, form, ...ALL_MASKED]);
    const [, blob] = await next();
    result.written.push([performance.now() - from, blob.size]);
  }
  // What is asked for last says how much memory it all took.
  worker.terminate();
  return result;
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
  const forms = isBook ? [XLSX] : rows <= 100_000 ? [CSV] : [];
  const samples = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${BASE}/bench.html`);
    await page.setInputFiles('input', `${folder}/${name}`);
    samples.push(await page.evaluate(measure, { LIST, OPEN, CHECK, EXPORT, SETTINGS, ALL_MASKED, forms }));
    if (samples[0].rows !== rows) throw new Error(`${name}: ${samples[0].rows} rows were checked`);
  }
  const of = (value) => median(samples.map(value));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize').value;
  const micros = (of((sample) => sample.checked) * 1000) / rows;
  const memory = Math.max(...samples.map((sample) => sample.memory));
  const written = forms.map((_, place) => of((sample) => sample.written[place][0]));
  const whole = of((sample) => sample.checked + sample.written.reduce((sum, [time]) => sum + time, 0));
  const beside = native[name] ? `; native ${(native[name] / 1000).toFixed(3)}, ratio ${((micros * 1000) / native[name]).toFixed(2)}` : '';
  console.log(
    `${name}: ${micros.toFixed(3)} us a row from picked file to answers (${of((sample) => sample.checked).toFixed(0)} ms)${beside}`,
  );
  for (const time of written) {
    console.log(`  written back in ${time.toFixed(0)} ms, ${(samples[0].written[0][1] / MEGABYTE).toFixed(1)} MB; all together ${(whole / 1000).toFixed(2)} s`);
  }
  console.log(`  worker memory ${(memory / MEGABYTE).toFixed(0)} MB, page heap ${(heap / MEGABYTE).toFixed(0)} MB`);
  const limits = [
    [isBook && whole > 3000 && rows <= 100_000, 'workbook above 3 s'],
    [!isBook && rows >= 1_000_000 && micros > 1, 'above 1 us a row'],
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
