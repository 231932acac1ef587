// The app as one HTML file, to hand on by cable, Bluetooth or message: node one_file.mjs DIST TARGET LANGUAGE [lists]
//
// Everything stands inside, packed; it opens where there is no host and no internet. It is written in windows-1252, the
// one encoding that has a letter for every byte but a few, so that packed bytes take one byte and not four thirds of one.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipAsync } from '@gfx/zopfli';
import { buildSync, transformSync } from 'esbuild';

const [dist, target, language, withLists] = process.argv.slice(2);
const release = join(dist, readdirSync(dist).find((name) => name.startsWith('release-')));
const files = readdirSync(release).filter((name) => !/\.(br|gz)$/.test(name));
const read = (name) => readFileSync(join(release, name));
const check = (ending) => files.find((name) => name.startsWith('check-') && name.endsWith(ending));

/** A script of wasm-bindgen, which is a module, as one that says `program`. */
const script = (name) =>
  transformSync(read(name).toString(), { format: 'iife', globalName: 'program', minify: true, logLevel: 'error' }).code;

/** Bytes as letters of the encoding; what a page cannot hold stands behind a `=`. public/one-file/program.js reads it. */
const written = async (bytes) => {
  const letters = [];
  for (const byte of await gzipAsync(bytes, { numiterations: 1 })) {
    const letter = (byte + 42) & 255;
    if ([0, 13, 60, 61].includes(letter)) letters.push(61, (letter + 64) & 255);
    else letters.push(letter);
  }
  return Buffer.from(letters).toString('latin1');
};

// Both together are too much for one file: the smaller one is for halls, the larger one for offices.
const programs = ['stories', 'planner', ...(withLists ? ['lists', 'worker'] : ['event'])];
const missing = [withLists ? 'acara' : 'daftar', 'aturan'];
// All languages are too much for one file, too.
const texts = (program) => files.filter((name) => name.startsWith(`texts-${program}-`) && name.endsWith(`-${language}.txt`));
const packed = [
  ['check.js', script(check('.js'))],
  ['check_bg.wasm', read(check('_bg.wasm'))],
  ...['check', ...programs].flatMap(texts).map((name) => [name, read(name)]),
  ...programs.flatMap((name) => [
    [`${name}.js`, script(`${name}.js`)],
    [`${name}_bg.wasm`, read(`${name}_bg.wasm`)],
  ]),
];
const inside = await Promise.all(
  packed.map(async ([name, bytes]) => `<script type="text/plain" id="berkas-${name}">${await written(bytes)}</script>`),
);

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
  // What leads to an area that is not in the file.
  .concat(...missing.map((area) => `a[href^="#/${area}"]{display:none}`))
  // What cites keeps its words.
  .concat('a[href^="#/aturan/"]{display:inline;pointer-events:none;color:inherit;text-decoration:none}');
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

/** The plain page in the language of the file. */
const plain = () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const other = files.find((name) => name === `plain-${language}.html`);
  if (!other) return page;
  const part = (text, tag) => text.match(new RegExp(`<${tag}>[^]*</${tag}>`))[0];
  const translated = read(other).toString();
  const put = (text, tag) => text.replace(part(text, tag), () => part(translated, tag));
  return put(put(page, 'title'), 'body').replace(/<html lang="\w+"/, `<html lang="${language}"`);
};

const page = plain()
  .replace('<html ', '<html data-one-file ')
  .replace(/<meta charset[^>]*>/, '<meta charset="windows-1252">')
  .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
  .replaceAll(/<base [^>]*>|<link rel="?(stylesheet|manifest)[^>]*>|<script[^>]*><\/script>|<noscript><link[^>]*><\/noscript>/g, '')
  .replaceAll(new RegExp(`<a href="(${missing.join('|')})"[^>]*>[^<]*</a>`, 'g'), '')
  .replace(/<nav class="footer__links footer__about"[^]*?<\/nav>/, '')
  .replaceAll(/<a [^>]*data-language=[^>]*>[^<]*<\/a>/g, '')
  .replaceAll(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`)
  .replace('</head>', () => `<style>${style}</style></head>`)
  .replace('</body>', () => `${inside.join('\n')}<script>${boot}</script></body>`);
writeFileSync(target, Buffer.from(page, 'latin1'));
console.log(`${target}: ${Buffer.byteLength(page, 'latin1')} bytes`);
