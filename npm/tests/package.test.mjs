// The npm package as others use it: installed from its archive in Node, beside a page in Chromium, checked by TypeScript.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { parse } from 'yaml';

const made = 'target/npm';
const [archive] = readdirSync(made).filter((name) => name.endsWith('.tgz'));
const folder = mkdtempSync(join(tmpdir(), 'payung-npm-'));
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
const quiet = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(process.cwd(), made, archive)], quiet);
const installed = join(folder, 'node_modules/payung-rules');
const rules = await import(join(installed, 'node.js'));

const readme = readFileSync(join(installed, 'README.md'), 'utf8');
/** The example of a language in the README, as it stands there. */
const example = (language) => readme.match(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``))[1];

/** Asks what a case asks. */
const ask = ({ question, date, input = {} }) =>
  ['contribution', 'donation'].includes(question) ? rules[question](input) : rules[question](date, input);

const cases = readdirSync('tests/cases')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(`tests/cases/${name}`, 'utf8')));

test('every case of the repository is answered as it expects', () => {
  for (const question of ['contribution', 'benefit', 'eligibility', 'donation']) {
    assert.ok(cases.some((one) => one.question === question), question);
  }
  for (const one of cases) {
    const answer = ask(one);
    for (const [key, expected] of Object.entries(one.output)) {
      const isByScheme = ['schemes', 'unmet', 'ask'].includes(key);
      const got = isByScheme ? Object.fromEntries(Object.keys(expected).map((id) => [id, answer[key][id] ?? null])) : answer[key];
      assert.deepEqual(got, expected, `${one.id} ${key}`);
    }
  }
});

test('what is wrong is an error that names the key and what would be right', () => {
  const person = (input) => () => rules.eligibility('2026-11-30', input);
  for (const [asked, ...parts] of [
    [person({ umur: 41 }), '`umur`: unknown field', '`birth_date`'],
    [person({ age: '41' }), '`age`: found "41"', 'a whole number'],
    [person({ age: NaN }), '`age`: found "NaN"', 'a whole number'],
    [person({ income: 1n }), '`income`: found', 'a whole number'],
    [person({ income: 1.5 }), '`income`: found 1.5', 'a whole number'],
    [person({ student: true }), '`student`: found true', '"yes" or "no"'],
    [person({ area: '99.99' }), '`input.area`', 'an area that exists'],
    [person({ occupation: 'astronaut' }), '`input.occupation`', 'as nelayan'],
    [person([]), 'found []', 'keys with values'],
    [person(undefined), 'found null', 'keys with values'],
    [() => rules.eligibility('30-11-2026', {}), '`date`: found "30-11-2026"'],
    [() => rules.contribution({ income: 1_500_000 }), '`from`'],
    [() => rules.contribution({ from: '2027-01', income: 1, base: 1 }), '`income` and `base`', 'leave one of them out'],
    [() => rules.contribution({ from: '2027-01', income: 1_000_000, workers: 1e12 }), '`total`', 'ask for less'],
    [() => rules.benefit('2015-01-01', { event: 'death' }), ''],
    [() => rules.donation({ from: '2027-01', income: 1_000_000 }), '`budget`', 'exactly one'],
    [() => rules.nextQuestion('2026-11-30', {}, ['umur']), '`unknown`: found "umur"', 'registry'],
  ]) {
    assert.throws(asked, (problem) => {
      assert.ok(problem instanceof Error && !(problem instanceof WebAssembly.RuntimeError), `${asked}: ${problem}`);
      for (const part of parts) assert.ok(problem.message.includes(part), `${asked}: ${problem.message}`);
      return problem.message.length > 0;
    });
  }
  const itself = {};
  itself.age = itself;
  assert.throws(person(itself), /plain values/);
  let deep = [];
  for (let depth = 0; depth < 1_000; depth += 1) deep = [deep];
  assert.throws(person({ age: deep }), /plain values/);
  assert.equal(rules.contribution({ from: '2027-01', income: 1_500_000 }).workers, undefined);
});

test('the next question comes until none is left, whether it is answered or not', () => {
  const known = {
    area: '64.07', occupation: 'nelayan', engagement: 'own_account', income: 1_500_000, income_regular: 'no', age: 41,
    registry: 'near_poor', decile: 4, insured: 'none', residence_months: 60, student: 'no',
  };
  for (const answers of [known, { ...known, occupation: 'pekerja_rumah_tangga' }, { ...known, age: 70 }, { age: 41 }, {}]) {
    const [person, unknown] = [{}, []];
    for (let key; (key = rules.nextQuestion('2026-11-30', person, unknown)); ) {
      assert.ok(!(key in person) && !unknown.includes(key), `${key} is asked twice`);
      if (key in answers) person[key] = answers[key];
      else unknown.push(key);
    }
    assert.ok(Object.keys(person).length + unknown.length >= 3);
  }
});

test('the package says what it is and needs nothing', () => {
  const told = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const [, version] = readFileSync('rules/edition.toml', 'utf8').match(/^version = "(.*)"$/m);
  assert.deepEqual([told.name, told.version, told.type, rules.edition()], ['payung-rules', version, 'module', version]);
  assert.ok(!told.dependencies && told.license);
  const named = JSON.parse(readFileSync(join(installed, 'rules.json'), 'utf8'));
  const ids = new Set(named.rules.map(({ id }) => id));
  const { schemes } = rules.eligibility('2026-11-30', {});
  assert.deepEqual(Object.keys(schemes).filter((id) => !ids.has(id)), []);
  assert.deepEqual(readdirSync(installed).sort(), [...told.files, 'package.json'].sort());
});

test('the example for Node runs as it stands in the README', () => {
  writeFileSync(join(folder, 'example.mjs'), example('js'));
  const said = execFileSync('node', ['example.mjs'], quiet);
  assert.match(said, /vulnerable: '\w+', route: '\w+', next: '\w+'/);
  assert.match(said, /bpu-self/);
});

test('the ten lines of the page tell a price in Chromium, and what is wrong', async () => {
  const page = example('html');
  assert.equal(page.trim().split('\n').length, 10);
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), page);
  cpSync(installed, join(site, 'payung-rules'), { recursive: true });
  const server = createServer(sirv(site, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: '/usr/lib/chromium/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const visit = await browser.newPage();
    const asked = [];
    visit.on('request', (request) => asked.push(request.url()));
    const base = `http://127.0.0.1:${server.address().port}/`;
    await visit.goto(base);
    const tells = (income) => {
      const { monthly } = rules.contribution({ from: '2027-01', income });
      return visit.getByText(`Iuran: Rp${monthly.toLocaleString('id')}`, { exact: true }).waitFor();
    };
    await tells(1_500_000);
    const box = visit.getByLabel('Penghasilan sebulan (Rp)');
    await box.fill('9000000');
    await tells(9_000_000);
    await box.fill('sejuta');
    await visit.getByText('`income`: found "NaN"').waitFor();
    assert.deepEqual(asked.filter((address) => !address.startsWith(base)), []);
  } finally {
    await browser.close();
    server.close();
  }
});

test('the types hold, and refuse what the questions refuse', () => {
  writeFileSync(
    join(folder, 'typed.ts'),
    `import { benefit, contribution, eligibility, nextQuestion, type EligibilityInput } from 'payung-rules';
const person: EligibilityInput = { age: 41, area: '64.07', registry: 'poor', student: 'no' };
const key: keyof EligibilityInput | null = nextQuestion('2026-11-30', person, ['income']);
const truth: 'yes' | 'no' | 'unknown' | undefined = eligibility('2026-11-30', person).schemes['bpu-self'];
const price: number = contribution({ from: '2027-01', programs: ['jkk', 'jkm'] }).monthly;
const base: number | null = contribution({ from: '2027-01' }).base;
benefit('2026-11-30', { event: 'death', children: ['sd_1'] });
// @ts-expect-error: a key that is missing
contribution({});
// @ts-expect-error: a word there is not
eligibility('2026-11-30', { registry: 'miskin' });
// @ts-expect-error: a key there is not
eligibility('2026-11-30', { umur: 41 });
// @ts-expect-error: an answer that may be nothing
const sure: number = contribution({ from: '2027-01' }).base;
export { key, truth, price, base, sure };
`,
  );
  const compiler = join(process.cwd(), 'node_modules/.bin/tsc');
  const flags = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
  execFileSync(compiler, [...flags, 'typed.ts'], { ...quiet, stdio: 'inherit' });
});
