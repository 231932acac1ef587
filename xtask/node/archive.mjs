// What a release holds beside its rules as JSON, and the digests of all of it: node archive.mjs FOLDER

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beside } from './headers.mjs';

const [folder] = process.argv.slice(2);

for (const [from, to] of Object.entries({
  dist: 'payung',
  hosting: 'hosting',
  'target/single-file/payung.html': 'payung.html',
  'target/single-file/payung-dengan-daftar.html': 'payung-dengan-daftar.html',
  'docs/rules.schema.json': 'rules.schema.json',
  'tests/cases': 'cases',
  // Whoever gets the page can get these (rules/NOTICE.md).
  'rules/areas.toml': 'rules/areas.toml',
  'rules/districts.toml': 'rules/districts.toml',
  'rules/NOTICE.md': 'rules/NOTICE.md',
  'README.md': 'README.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  'LICENSE-MIT': 'LICENSE-MIT',
  'LICENSE-APACHE': 'LICENSE-APACHE',
})) {
  cpSync(from, join(folder, to), { recursive: true });
}
const [archive] = readdirSync('target/npm').filter((name) => name.endsWith('.tgz'));
cpSync(join('target/npm', archive), join(folder, archive));
mkdirSync(join(folder, 'hosting'), { recursive: true });
for (const [name, form] of Object.entries(beside)) writeFileSync(join(folder, 'hosting', name), form);

const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => statSync(join(folder, name)).isFile());
const digest = (name) => createHash('sha256').update(readFileSync(join(folder, name))).digest('hex');
// As `sha256sum --check SHA256SUMS` reads it.
writeFileSync(join(folder, 'SHA256SUMS'), files.sort().map((name) => `${digest(name)}  ${name}\n`).join(''));
console.log(`${files.length} files`);
