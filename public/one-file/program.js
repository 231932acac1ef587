// Where the page finds its programs when it is one file for passing on: in itself, packed. Addresses stand behind a `#`,
// because a file has only one.

/** The address of the app in an address of the browser: `#/manfaat`; a link with answers has no slash. */
export const below = (address) => {
  const { hash } = new URL(address);
  return hash.startsWith('#/') ? hash.slice(2) : '';
};

// The file is written in the one encoding that has a letter for every byte but a few; these stand behind a `=`.
const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const bytes = new Map([...letters].map((letter, byte) => [letter.charCodeAt(0), byte]));

const unpacked = (name) => {
  const packed = document.getElementById(`berkas-${name}`);
  if (!packed) throw new Error(`${name} is not in this file`);
  const text = packed.textContent;
  const read = new Uint8Array(text.length);
  let length = 0;
  for (let place = 0; place < text.length; place += 1) {
    let byte = bytes.get(text.charCodeAt(place));
    if (byte === 61) {
      place += 1;
      byte = bytes.get(text.charCodeAt(place)) - 64;
    }
    read[length] = (byte - 42) & 255;
    length += 1;
  }
  return new Response(new Blob([read.subarray(0, length)]).stream().pipeThrough(new DecompressionStream('gzip')));
};

/** What src/platform/worker_files.rs asks for instead of a file of a host. */
globalThis.fileInside = (name) => unpacked(name);

// What an answer rests on leads to the rulebook; in a file without it, such a link is words.
addEventListener('click', (event) => {
  const isThere = document.getElementById('berkas-book.js');
  if (!isThere && event.target.closest('a[href^="#/aturan/"]')) event.preventDefault();
});

/** A file that stands inside, as text. */
export const text = (name) => unpacked(name.replace('./', '')).text();

export const program = (area) => {
  const name = area ?? 'check';
  const files = [];
  const begin = async (language, ready) => {
    await ready;
    ownAddresses();
    const glue = await unpacked(`${name}.js`).blob();
    files.push(URL.createObjectURL(glue.slice(0, glue.size, 'text/javascript')));
    await new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement('script'), { src: files[0], onload: resolve, onerror: reject });
      document.head.append(script);
    });
    const texts = [name, `${name}-later`].map((pack) => `texts-${pack}-${language}.txt`);
    const inside = texts.filter((file) => document.getElementById(`berkas-${file}`));
    globalThis.texts = (await Promise.all(inside.map((file) => unpacked(file).text()))).join('');
    await globalThis.program.default({ module_or_path: await unpacked(`${name}_bg.wasm`).arrayBuffer() });
  };
  return { files, begin };
};

/** It is kept where somebody put it. */
export const afterwards = () => {};

/** Puts the addresses of the page's own links behind a `#`. */
const ownAddresses = () => {
  for (const link of document.querySelectorAll('a[href]:not([data-language])')) {
    const address = link.getAttribute('href');
    if (!/^(#|[a-z]+:)/.test(address)) link.setAttribute('href', `#/${address.replace(/^\.\//, '')}`);
  }
};
ownAddresses();
