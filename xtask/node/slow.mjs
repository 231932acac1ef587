// How soon the page is there on a bad line and a cheap phone: Chromium at 400 kbit/s with 400 ms to the host, at a quarter
// of this machine's speed, with nothing kept. The median of three. BASE_URL is where dist/ is served.

import { chromium } from 'playwright-core';

/** The most that each may take, in ms. The first question is read, and takes its answer, before its program is there. */
const MOST = { 'text on the start': 1500, 'first question': 5000, 'its program': Infinity, 'an answer': 100 };
const RUNS = 3;
const NETWORK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

const browser = await chromium.launch({
  executablePath: '/usr/lib/chromium/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});

/** A new phone, and a page on it that is about to be opened. */
const phone = async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'id-ID' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, page };
};

/** Time from pressing the first choice until the next question stands there, as the page itself measures it. */
const answer = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const heading = () => document.querySelector('h1').innerText;
        const before = heading();
        const begun = performance.now();
        document.querySelector('main button[name=pilihan]').click();
        const look = () => (heading() === before ? requestAnimationFrame(look) : resolve(performance.now() - begun));
        requestAnimationFrame(look);
      }),
  );

const times = Object.fromEntries(Object.keys(MOST).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  const start = await phone();
  await start.page.goto(process.env.BASE_URL, { waitUntil: 'commit' });
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  times['text on the start'].push(await (await start.page.waitForFunction(painted, null, { polling: 50 })).jsonValue());
  await start.context.close();

  const question = await phone();
  await question.page.goto(`${process.env.BASE_URL}/cek/pekerjaan`, { waitUntil: 'commit', timeout: 60_000 });
  await question.page.locator('main button[name=pilihan]').first().waitFor({ timeout: 60_000 });
  times['first question'].push(await question.page.evaluate(() => performance.now()));
  // The program puts its own in the place of what stands there.
  const plain = await question.page.locator('main').elementHandle();
  await question.page.waitForFunction((plain) => !plain.isConnected, plain, { polling: 20, timeout: 60_000 });
  times['its program'].push(await question.page.evaluate(() => performance.now()));
  // The texts of later screens have arrived; what keeps the files may go on meanwhile.
  await question.page.waitForTimeout(3000);
  times['an answer'].push(await answer(question.page));
  await question.context.close();
}
await browser.close();

let isOver = false;
for (const [name, all] of Object.entries(times)) {
  const median = [...all].sort((one, other) => one - other)[1];
  isOver ||= median > MOST[name];
  console.log(`${name.padEnd(20)} ${Math.round(median)} ms${MOST[name] === Infinity ? '' : `, at most ${MOST[name]}`}   (${all.map(Math.round).join(', ')})`);
}
if (isOver) process.exit(1);
