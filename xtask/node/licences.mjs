// The licences of everything that a build hands out and we have not written: crates in the programs, npm packages in the
// scripts, Rust's own library. Each text stands once, below the names of those that are under it.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/** Those whose code is in the programs: no build scripts and no macros, which leave what they write. */
const crates = () => {
  const ask = ['metadata', '--format-version', '1', '--locked', '--offline', '--filter-platform', 'wasm32-unknown-unknown'];
  const { packages, resolve } = JSON.parse(execFileSync('cargo', ask, { maxBuffer: 1e9 }));
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const found = new Set();
  const follow = (id) => {
    const isMacro = byId.get(id).targets.some(({ kind }) => kind.includes('proc-macro'));
    if (found.has(id) || isMacro) return;
    found.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) if (kinds.some(({ kind }) => kind === null)) follow(pkg);
  };
  for (const { id, name } of packages) if (['payung', 'payung-xls-worker', 'payung-workshop-worker'].includes(name)) follow(id);
  const foreign = [...found].map((id) => byId.get(id)).filter(({ source }) => source !== null);
  return foreign.map(({ name, version, license, manifest_path: manifest }) => ({ name, version, licence: license, folder: dirname(manifest) }));
};

/** Those that esbuild puts into our scripts. */
const npmPackages = () => {
  const { metafile } = buildSync({
    entryPoints: ['public/offline/page.js', 'public/offline/service-worker.js', 'public/one-file/program.js'],
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const folders = Object.keys(metafile.inputs).map((path) => path.match(/^(node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1]);
  return [...new Set(folders)].filter(Boolean).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, folder };
  });
};

const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|copyright|unlicense|notice)/i.test(name))
    .sort()
    .flatMap((name) => {
      try {
        return [readFileSync(join(folder, name), 'utf8').replaceAll('\r', '').trim()];
      } catch {
        return []; // A folder of texts.
      }
    });

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** The licences as HTML: a row for each part, and the texts. A part that names none stops the build. */
export const licences = () => {
  const std = { name: 'Rust (std)', version: '', licence: 'MIT OR Apache-2.0', folder: '.' };
  const parts = [...crates(), std].sort(byName);
  const scripts = npmPackages().sort(byName);
  const under = new Map();
  for (const part of [...parts, ...scripts]) {
    if (!part.licence) throw new Error(`${part.name} ${part.version} names no licence`);
    for (const text of textsIn(part.folder)) under.set(text, [...(under.get(text) ?? []), part]);
  }
  const named = ({ name, version }) => `${name} ${version}`.trim();
  const rows = [...parts, ...scripts].map(
    (part) => `<tr><th scope="row">${escaped(named(part))}</th><td>${escaped(part.licence)}</td></tr>`,
  );
  const texts = [...under].map(
    ([text, of]) => `<details><summary>${escaped(of.map(named).join(', '))}</summary><pre class="source licence">${escaped(text)}</pre></details>`,
  );
  const areas = `<details><summary>idn-area-data</summary><pre class="source licence">${escaped(readFileSync('rules/NOTICE.md', 'utf8'))}</pre></details>`;
  return { parts: rows.join('\n'), texts: [areas, ...texts].join('\n') };
};
