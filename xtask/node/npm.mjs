// The npm package around what wasm-bindgen wrote: node npm.mjs FOLDER, which holds rules.json

import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [folder] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8'));

rmSync(join(folder, 'package.json'), { force: true });
for (const name of readdirSync(folder).filter((name) => /^\.|_bg\.wasm\.d\.ts$/.test(name))) rmSync(join(folder, name));
cpSync('npm/package', folder, { recursive: true });
for (const path of ['docs/rules.schema.json', 'docs/facts/FORMAT.md', 'rules/NOTICE.md', 'LICENSE-MIT', 'LICENSE-APACHE']) {
  cpSync(path, join(folder, basename(path)));
}
const files = readdirSync(folder).sort();
const types = './payung_rules.d.ts';
const told = {
  name: 'payung-rules',
  version,
  description: 'Who can pay the BPJS Ketenagakerjaan contribution of an Indonesian worker, what it costs and what it pays.',
  license: '(MIT OR Apache-2.0) AND ODbL-1.0',
  type: 'module',
  engines: { node: '>=20' },
  exports: {
    '.': { types, node: './node.js', default: './web.js' },
    './rules.json': './rules.json',
  },
  types,
  files,
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(told, null, 2)}\n`);
