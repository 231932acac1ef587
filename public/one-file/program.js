// Where the page finds its programs when it is one file for passing on: in itself, packed. Addresses stand behind a `#`,
// because a file has only one.
import { decompress } from 'fzstd';

/** The address of the app in an address of the browser: `#/manfaat`; a link with answers has no slash. */
export const below = (address) => {
  const { hash } = new URL(address);
  return hash.startsWith('#/') ? hash.slice(2) : '';
};

// The file is written in the one encoding that has a letter for every byte but a few; these stand behind a `=`.
const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const bytes = new Map([...letters].map((letter, byte) => [letter.charCodeAt(0), byte]));

/** The bytes that stand in the page. */
const packed = (element) => {
  const text = element.textContent;
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
  return read.subarray(0, length);
};

let files;
/** Every file that stands inside, by name; they are packed as one. */
const inside = () => {
  if (files) return files;
  const element = document.getElementById('berkas');
  const all = decompress(packed(element));
  const holds = element.dataset.holds.split(' ');
  files = new Map();
  let from = 0;
  for (let place = 0; place < holds.length; place += 2) {
    const to = from + Number(holds[place + 1]);
    files.set(holds[place], all.subarray(from, to));
    from = to;
  }
  if (from !== all.length) throw new Error('this file was cut off');
  return files;
};

const file = (name) => {
  const found = inside().get(name);
  if (!found) throw new Error(`${name} is not in this file`);
  return new Response(found);
};

/** What src/platform/worker_files.rs asks for instead of a file of a host. */
globalThis.fileInside = async (name) => file(name);

/** A file that stands inside, as text. */
export const text = async (name) => file(name.replace('./', '')).text();

export const program = (area) => {
  const name = area ?? 'check';
  const addresses = [];
  const begin = async (language, ready) => {
    await ready;
    const glue = await file(`${name}.js`).blob();
    addresses.push(URL.createObjectURL(glue.slice(0, glue.size, 'text/javascript')));
    await new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement('script'), { src: addresses[0], onload: resolve, onerror: reject });
      document.head.append(script);
    });
    const texts = [name, `${name}-later`].map((pack) => `texts-${pack}-${language}.txt`);
    globalThis.texts = (await Promise.all(texts.filter((pack) => inside().has(pack)).map(text))).join('');
    await globalThis.program.default({ module_or_path: await file(`${name}_bg.wasm`).arrayBuffer() });
  };
  return { files: addresses, begin };
};

/** It is kept where somebody put it. */
export const afterwards = () => {};
