// Which files each limit of `.size-limit.json` counts, and that a limit may be reached and not passed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const FOLDER = 'target/budget';

/** Bytes without a pattern, of which brotli 11 makes exactly `size`. */
const packed = (size) => {
  const blocks = Array.from({ length: Math.ceil(size / 64) }, (_, index) => createHash('sha512').update(`${index}`).digest());
  const noise = Buffer.concat(blocks).subarray(0, size);
  const frame = brotliCompressSync(noise).length - size;
  return noise.subarray(0, size - frame);
};

/** Runs `size-limit` on a `dist/` with these files. */
const run = (files) => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(`${FOLDER}/dist/${path}`), { recursive: true });
    writeFileSync(`${FOLDER}/dist/${path}`, bytes);
  }
  for (const file of ['package.json', '.size-limit.json']) copyFileSync(file, `${FOLDER}/${file}`);
  return spawnSync('../../node_modules/.bin/size-limit', ['--json'], { cwd: FOLDER, encoding: 'utf8' });
};

/** What it says, by row. */
const measured = (files) => Object.fromEntries(JSON.parse(run(files).stdout).map(({ name, ...row }) => [name, row]));

/** A build in which each file has a size of its own. */
const BUILD = {
  'index.html': packed(100),
  '404.html': packed(100),
  'privasi.html': packed(110),
  'index.html.br': packed(120),
  'release-3d/boot.js.gz': packed(130),
  _headers: packed(140),
  'release-3d/boot.js': packed(200),
  'release-3d/payung-2e.css': packed(400),
  'icons/a.svg': packed(90),
  'manifest.webmanifest': packed(80),
  'service-worker.js': packed(95),
  'release-3d/offline.js': packed(85),
  'release-3d/pages.js': packed(86),
  'old.js': packed(800),
  'release-3d/check-1f.js': packed(1_600),
  'release-3d/check-1f_bg.wasm': packed(10_000),
  'release-3d/stories.js': packed(1_700),
  'release-3d/stories_bg.wasm': packed(20_000),
  'release-3d/planner.js': packed(1_800),
  'release-3d/planner_bg.wasm': packed(30_000),
  'release-3d/lists.js': packed(1_900),
  'release-3d/lists_bg.wasm': packed(40_000),
  'release-3d/event.js': packed(1_950),
  'release-3d/event_bg.wasm': packed(45_000),
  'release-3d/book.js': packed(1_960),
  'release-3d/book_bg.wasm': packed(46_000),
  'release-3d/worker.js': packed(2_000),
  'release-3d/worker_bg.wasm': packed(50_000),
  'release-3d/texts-check-id.txt': packed(310),
  'release-3d/texts-check-later-id.txt': packed(320),
  'release-3d/texts-stories-id.txt': packed(330),
  'release-3d/texts-planner-id.txt': packed(340),
  'release-3d/texts-planner-later-id.txt': packed(345),
  'release-3d/texts-lists-id.txt': packed(350),
  'release-3d/texts-lists-later-id.txt': packed(360),
  'release-3d/texts-event-id.txt': packed(370),
  'release-3d/texts-book-id.txt': packed(380),
  'release-3d/workshop.js': packed(2_050),
  'release-3d/workshop_bg.wasm': packed(55_000),
  'release-3d/texts-worker-id.txt': packed(390),
  // Nobody loads these who does not read the language.
  'release-3d/texts-check-en.txt': packed(1_310),
  'release-3d/texts-check-later-en.txt': packed(1_320),
  'release-3d/texts-book-en.txt': packed(1_380),
  'release-3d/plain-en.html': packed(1_100),
  'manifest-en.webmanifest': packed(85),
  'release-3d/xls.js': packed(2_100),
  'release-3d/xls_bg.wasm': packed(60_000),
};

test('each limit counts its files', () => {
  const shared = 100 + 200 + 400 + 800;
  const sizes = Object.entries(measured(BUILD)).map(([name, { size, passed }]) => [name, size, passed]);
  assert.deepEqual(sizes, [
    ['check wasm', 10_000, true],
    ['check load', shared + 11_600 + 310, true],
    ['stories wasm', 20_000, true],
    ['stories load', shared + 21_700 + 330, true],
    ['planner wasm', 30_000, true],
    ['planner load', shared + 31_800 + 340, true],
    ['lists wasm', 40_000, true],
    ['lists load', shared + 41_900 + 350, true],
    ['event wasm', 45_000, true],
    ['event load', shared + 46_950 + 370, true],
    ['book wasm', 46_000, true],
    ['book load', shared + 47_960 + 380, true],
    ['check texts later', 320, true],
    ['planner texts later', 345, true],
    ['lists texts later', 360, true],
    ['worker texts', 390, true],
    ['English page', 1_100, true],
    ['worker wasm', 50_000, true],
    ['offline', 95 + 85, true],
    ['xls wasm', 60_000, true],
    ['workshop wasm', 55_000, true],
  ]);
});

test('a limit may be reached but not passed', () => {
  const reached = measured({ ...BUILD, 'release-3d/lists_bg.wasm': packed(209_000), 'release-3d/worker_bg.wasm': packed(527_000) });
  assert.deepEqual([reached['lists wasm'].passed, reached['worker wasm'].passed], [true, true]);
  const passed = measured({ ...BUILD, 'release-3d/lists_bg.wasm': packed(209_001), 'release-3d/worker_bg.wasm': packed(527_001) });
  assert.deepEqual([passed['lists wasm'].passed, passed['worker wasm'].passed], [false, false]);
  assert.equal(measured({ ...BUILD, 'new.svg': packed(263_000 - 11_600 - 310 - 1_500 + 1) })['check load'].passed, false);
});

test('a build that holds the limits is let through, a file that is missing is not', () => {
  assert.equal(run(BUILD).status, 0);
  const { 'release-3d/lists_bg.wasm': _, ...build } = BUILD;
  assert.equal(run(build).status, 1);
});
