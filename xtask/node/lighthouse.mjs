// What Lighthouse says of five screens, as a phone on a slow network would have them: the median of five runs each.
// BASE_URL is where dist/ is served.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const SCREENS = { start: '/', 'first question': '/cek/pekerjaan', stories: '/manfaat', planner: '/rencana', lists: '/daftar' };
/** The least that each category may have. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const RUNS = 5;

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const names = Object.keys(LEAST);
const below = [];
console.log(`${'screen'.padEnd(16)}${names.map((name) => name.padStart(16)).join('')}   all runs of performance`);
for (const [screen, path] of Object.entries(SCREENS)) {
  const runs = [];
  const reasons = new Set();
  for (let run = 0; run < RUNS; run += 1) {
    const chrome = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
    try {
      const { lhr } = await lighthouse(process.env.BASE_URL + path, { port: chrome.port, logLevel: 'error', locale: 'en' });
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      runs.push(Object.fromEntries(names.map((name) => [name, Math.round(lhr.categories[name].score * 100)])));
      for (const name of names.slice(1)) {
        const failing = lhr.categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
        for (const { id } of failing) reasons.add(`${name}: ${lhr.audits[id].title}`);
      }
    } finally {
      chrome.kill();
    }
  }
  const medians = Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]));
  console.log(`${screen.padEnd(16)}${names.map((name) => `${medians[name]}`.padStart(16)).join('')}   ${runs.map((run) => run.performance).join(' ')}`);
  for (const reason of reasons) console.log(`  ${reason}`);
  below.push(...names.filter((name) => medians[name] < LEAST[name]).map((name) => `${screen}: ${name} ${medians[name]} of ${LEAST[name]}`));
}
if (below.length > 0) {
  console.error(`Too little:\n${below.join('\n')}`);
  process.exit(1);
}
