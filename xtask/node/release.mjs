// The last step of a build, on the folder it fills: node release.mjs FOLDER
//
// Everything the page loads goes to a folder named by its content, so that files of two releases never meet: an old page
// asks for its own, and a host that has the next release says that they are gone. Then the service worker is written,
// with the digest of every file that it keeps.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import { shortImports } from './short_imports.mjs';

const [folder] = process.argv.slice(2);
const at = (...names) => join(folder, ...names);
const read = (...names) => readFileSync(at(...names));
const sha = (bytes, form) => createHash('sha256').update(bytes).digest(form);

// The oldest browsers the page starts in, as in style.mjs.
const target = ['chrome99', 'firefox114', 'safari15.4'];

const bundled = (source, format, define = {}) => {
  const { outputFiles } = buildSync({
    entryPoints: [`public/${source}`],
    bundle: true,
    minify: true,
    write: false,
    format,
    alias: { program: './public/program.js' },
    external: ['./offline.js'],
    target,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
};

for (const name of readdirSync(folder).filter((name) => name.endsWith('_bg.wasm'))) {
  const script = name.replace('_bg.wasm', '.js');
  const [program, glue] = shortImports(read(name), read(script).toString());
  writeFileSync(at(name), program);
  writeFileSync(at(script), glue);
}
// What wasm-bindgen wrote, and what we wrote for people to read, is made small.
for (const name of readdirSync(folder).filter((name) => name.endsWith('.js') && !['old.js', 'boot.js'].includes(name))) {
  const { code } = transformSync(read(name).toString(), { minify: true, format: 'esm', target, legalComments: 'none' });
  writeFileSync(at(name), code);
}
writeFileSync(at('boot.js'), bundled('boot.js', 'esm'));
writeFileSync(at('offline.js'), bundled('offline/page.js', 'esm'));
const isProgram = (name) => /\.(js|wasm|css|txt)$|^plain-.*\.html$/.test(name) && name !== 'old.js' && name !== 'no-script.css';
const programs = readdirSync(folder).filter(isProgram).sort();
// The page is in one language; what another is written in, its readers alone load.
const languageOf = (name) => name.match(/(?:^|\/)(?:texts-.*|plain|manifest)-(\w+)\.(?:txt|html|webmanifest)$/)?.[1];
const others = [...new Set(programs.filter((name) => name.startsWith('plain-')).map(languageOf))];
const digests = programs.map((name) => `${name} ${sha(read(name), 'hex')}`);
const version = sha(digests.join('\n'), 'hex').slice(0, 12);
const release = `release-${version}`;
mkdirSync(at(release));
for (const name of programs) renameSync(at(name), at(release, name));

let page = read('index.html').toString();
const [, own] = page.match(/<html lang="(\w+)"/);
for (const name of programs) {
  // What boot.js is told of stands beside it; what the page asks for itself is below its base.
  page = page.replaceAll(new RegExp(`(data-[a-z]+=")[^"]*${name}"`, 'g'), `$1./${name}"`);
  page = page.replaceAll(new RegExp(`((?:src|href)="[^"]*?)${name}"`, 'g'), `$1${release}/${name}"`);
}

/** The page, or its part in another language, with what is known of the release now. */
const told = (text, language) => {
  const isRead = (name) => [undefined, language].includes(languageOf(name));
  const whole = files().filter(isRead).reduce((sum, name) => sum + packed(read(name)), packed(page));
  const size = (Math.ceil(whole / 100_000) / 10).toLocaleString(language);
  return text.replaceAll(/(<span data-version[^>]*>)/g, `$1${version}`).replaceAll(/(<span data-size[^>]*>)/g, `$1${size} MB`);
};

const files = () => {
  const inRelease = programs.map((name) => `${release}/${name}`);
  const icons = readdirSync(at('icons')).sort().map((name) => `icons/${name}`);
  const manifests = readdirSync(folder).filter((name) => name.endsWith('.webmanifest')).sort();
  return [...manifests, ...icons, ...inRelease];
};
const packed = (bytes) => gzipSync(bytes, { level: 9 }).length;
for (const language of others) {
  const name = `plain-${language}.html`;
  writeFileSync(at(release, name), told(read(release, name).toString(), language));
}
page = told(page, own);
writeFileSync(at('index.html'), page);

const isFrame = (name) => name === './' || /(boot|offline)\.js$|\.css$|\/?manifest\.webmanifest$/.test(name);
const entry = (url, bytes, revision) => {
  const integrity = `sha256-${sha(bytes, 'base64')}`;
  return { url, revision, integrity, isFrame: isFrame(url), language: languageOf(url) };
};
const list = [
  entry('./', page, sha(page, 'hex').slice(0, 12)),
  // What stands in the folder of a release never changes; the rest is known by its digest.
  ...files().map((name) => entry(name, read(name), name.startsWith(release) ? null : sha(read(name), 'hex').slice(0, 12))),
];
writeFileSync(at('service-worker.js'), bundled('offline/service-worker.js', 'iife', { FILES: JSON.stringify(list) }));
writeFileSync(at('service-worker-removed.js'), bundled('offline/removed.js', 'iife'));
console.log(`${release}: ${list.length} files, ${statSync(at('service-worker.js')).size} bytes of service worker`);
