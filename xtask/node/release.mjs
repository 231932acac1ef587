// The last step of a build, on the folder it fills: node release.mjs FOLDER [unpacked]
//
// Everything the page loads goes to a folder named by its content, so that files of two releases never meet: an old page
// asks for its own, and a host that has the next release says that they are gone. Then the service worker is written,
// with the digest of every file that it keeps, what hosts read of headers, and each file once more as brotli and gzip.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import { inside, policy } from './headers.mjs';
import { licences } from './licences.mjs';
import { shortImports } from './short_imports.mjs';

const [folder, unpacked] = process.argv.slice(2);
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
    external: ['./offline.js', './pages.js'],
    target,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
};

const all = () => readdirSync(folder, { recursive: true }).map(String).sort();
for (const name of all().filter((name) => /\.(br|gz)$/.test(name))) rmSync(at(name));
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
writeFileSync(at('pages.js'), bundled('pages.js', 'esm'));
const isProgram = (name) => /\.(js|wasm|css|txt)$|^plain-.*\.html$/.test(name) && name !== 'no-script.css';
const programs = readdirSync(folder).filter(isProgram).sort();
// The page is in one language; what another is written in, its readers alone load.
const languageOf = (name) => name.match(/(?:^|\/)(?:texts-.*|plain(?:-.*)?|manifest)-(\w+)\.(?:txt|html|webmanifest)$/)?.[1];
const digests = programs.map((name) => `${name} ${sha(read(name), 'hex')}`);
const version = sha(digests.join('\n'), 'hex').slice(0, 12);
const release = `release-${version}`;
mkdirSync(at(release));
for (const name of programs) renameSync(at(name), at(release, name));

/** A page of this release, or its part in another language. */
const released = (name) => {
  let page = read(name).toString().replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`);
  for (const name of programs) {
    // What boot.js is told of stands beside it; what the page asks for itself is below its base.
    page = page.replaceAll(new RegExp(`(data-[a-z]+=")[^"]*${name}"`, 'g'), `$1./${name}"`);
    page = page.replaceAll(new RegExp(`((?:src|href)="[^"]*?)${name}"`, 'g'), `$1${release}/${name}"`);
  }
  if (page.includes('<!-- parts -->')) {
    const { parts, texts } = licences();
    page = page.replace('<!-- parts -->', () => parts).replace('<!-- texts -->', () => texts);
  }
  return page;
};
const [, own] = read('index.html').toString().match(/<html[^>]* lang="(\w+)"/);
const names = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== '404.html').sort();
const pages = new Map(names.map((name) => [name, released(name)]));
const parts = programs.filter((name) => name.startsWith('plain-')).map((name) => `${release}/${name}`);
for (const name of parts) writeFileSync(at(name), released(name));

/** The page, or its part in another language, with what is known of the release now. */
const told = (text, language) => {
  const isRead = (name) => [undefined, language].includes(languageOf(name));
  const sizes = [...pages.values(), ...files().filter(isRead).map((name) => read(name))].map(packed);
  const whole = sizes.reduce((sum, one) => sum + one);
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
for (const [name, page] of pages) pages.set(name, told(page, own));
for (const name of parts) writeFileSync(at(name), told(read(name).toString(), languageOf(name)));
for (const [name, page] of pages) writeFileSync(at(name), page);
// For hosts that know no other way to answer the address of a screen with the page.
writeFileSync(at('404.html'), pages.get('index.html'));

const isFrame = (name) => name === './' || /(boot|offline)\.js$|\.css$|\/?manifest\.webmanifest$/.test(name);
const entry = (url, bytes, revision) => {
  const integrity = `sha256-${sha(bytes, 'base64')}`;
  return { url, revision, integrity, isFrame: isFrame(url), language: languageOf(url) };
};
const list = [
  ...[...pages].map(([name, page]) => entry(name === 'index.html' ? './' : name, page, sha(page, 'hex').slice(0, 12))),
  // What stands in the folder of a release never changes; the rest is known by its digest.
  ...files().map((name) => entry(name, read(name), name.startsWith(release) ? null : sha(read(name), 'hex').slice(0, 12))),
];
writeFileSync(at('service-worker.js'), bundled('offline/service-worker.js', 'iife', { FILES: JSON.stringify(list) }));
writeFileSync(at('service-worker-removed.js'), bundled('offline/removed.js', 'iife'));
for (const [name, text] of Object.entries(inside)) writeFileSync(at(name), text);

// What a host need not pack itself. The service worker knows nothing of these: they are the same files. It is not packed
// itself, so that whoever puts another in its place has one file to replace.
const encodings = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};
const isPacked = (name) => /\.(html|js|css|txt|wasm|webmanifest|svg)$/.test(name) && name !== 'service-worker.js';
await Promise.all(
  all()
    .filter((name) => !unpacked && isPacked(name))
    .flatMap((name) =>
      Object.entries(encodings).map(async ([ending, pack]) => {
        const bytes = read(name);
        const small = await pack(bytes);
        if (small.length < bytes.length) writeFileSync(at(`${name}.${ending}`), small);
      }),
    ),
);
console.log(`${release}: ${list.length} files, ${statSync(at('service-worker.js')).size} bytes of service worker`);
