// The app as one HTML file, to hand on by cable, Bluetooth or message: node one_file.mjs DIST TARGET [lists]
//
// Everything stands inside, packed; it opens where there is no host and no internet. It is written in windows-1252, the
// one encoding that has a letter for every byte but a few, so that packed bytes take one byte and not four thirds of one.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress, init } from '@bokuweb/zstd-wasm';
import { buildSync, transformSync } from 'esbuild';

const [dist, target, withLists] = process.argv.slice(2);
const release = join(dist, readdirSync(dist).find((name) => name.startsWith('release-')));
const files = readdirSync(release).filter((name) => !/\.(br|gz)$/.test(name));
const read = (name) => readFileSync(join(release, name));
const check = (ending) => files.find((name) => name.startsWith('check-') && name.endsWith(ending));

/** A script of wasm-bindgen, which is a module, as one that says `program`. */
const script = (name) =>
  transformSync(read(name).toString(), { format: 'iife', globalName: 'program', minify: true, logLevel: 'error' }).code;

/** Bytes as letters of the encoding; what a page cannot hold stands behind a `=`. public/one-file/program.js reads it. */
const written = (bytes) => {
  const letters = [];
  for (const byte of bytes) {
    const letter = (byte + 42) & 255;
    if ([0, 13, 60, 61].includes(letter)) letters.push(61, (letter + 64) & 255);
    else letters.push(letter);
  }
  return Buffer.from(letters).toString('latin1');
};

const programs = ['check', 'stories', 'planner', 'event', 'book', ...(withLists ? ['lists', 'worker'] : [])];
// Own rules and cases have a worker as large as all areas together.
const missing = ['aturan/buatan-sendiri', 'aturan/uji-kasus', ...(withLists ? [] : ['daftar'])];

/** A plain page in one file: addresses stand behind a `#`, and nothing leads to what is not in it. */
const fitted = (page) =>
  page
    .replace(/<nav class="footer__links footer__about"[^]*?<\/nav>/, '')
    .replaceAll(new RegExp(`<a href="(${missing.join('|')})"[^>]*>[^<]*</a>`, 'g'), '')
    .replaceAll(/<a (?![^>]*data-language)([^>]*?)href="(?!#|[a-z]+:)(?:\.\/)?/g, '<a $1href="#/');

// What is alike stands together: the programs share most of what they are built of, and are packed as one.
const inside = [
  ...programs.map((name) => [`${name}_bg.wasm`, read(name === 'check' ? check('_bg.wasm') : `${name}_bg.wasm`)]),
  ...programs.map((name) => [`${name}.js`, script(name === 'check' ? check('.js') : `${name}.js`)]),
  ...files.filter((name) => programs.some((program) => name.startsWith(`texts-${program}-`))).map((name) => [name, read(name)]),
  ...files.filter((name) => /^plain-[a-z]+\.html$/.test(name)).map((name) => [name, fitted(read(name).toString())]),
].map(([name, content]) => [name, Buffer.from(content)]);
await init();
const packed = written(compress(Buffer.concat(inside.map(([, bytes]) => bytes)), 22));
const contents = inside.map(([name, { length }]) => `${name} ${length}`).join(' ');

const { outputFiles } = buildSync({
  entryPoints: ['public/boot.js'],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  alias: { program: './public/one-file/program.js' },
  legalComments: 'none',
});
const boot = outputFiles[0].text.trim();
// What is no ASCII is written as the number of its letter.
const style = read(files.find((name) => name.endsWith('.css')))
  .toString()
  .replace(/[^\0-\x7f]/gu, (letter) => `\\${letter.codePointAt(0).toString(16)} `)
  // What leads to what is not in the file.
  .concat(...missing.map((address) => `a[href^="#/${address}"]{display:none}`));
const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${digest(boot)} 'wasm-unsafe-eval' blob:`,
  `style-src ${digest(style)}`,
  'img-src data:',
  'worker-src blob:',
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const page = fitted(readFileSync(join(dist, 'index.html'), 'utf8'))
  .replace('<html ', '<html data-one-file ')
  .replace(/<meta charset[^>]*>/, '<meta charset="windows-1252">')
  .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
  .replaceAll(/<base [^>]*>|<link rel="?(stylesheet|manifest)[^>]*>|<script[^>]*><\/script>|<noscript><link[^>]*><\/noscript>/g, '')
  .replaceAll(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`)
  .replace('</head>', () => `<style>${style}</style></head>`)
  .replace('</body>', () => `<script type="text/plain" id="berkas" data-holds="${contents}">${packed}</script>\n<script>${boot}</script></body>`);
writeFileSync(target, Buffer.from(page, 'latin1'));
console.log(`${target}: ${Buffer.byteLength(page, 'latin1')} bytes`);
