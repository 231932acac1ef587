// Where the page finds its programs: files of a host. In the one file for passing on, public/one-file/program.js stands
// in the place of this.

const script = document.querySelector('script[data-wasm]');

/** The address of the app in an address of the browser. The page's own file is another name of the start. */
export const below = (address) => {
  const path = new URL(address).pathname.slice(new URL(document.baseURI).pathname.length);
  return path.replace(/(^|\/)index\.html$/, '');
};

/** A file of this release, as text. */
export const text = async (name) => {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} for ${name}`);
  return answer.text();
};

// The programs whose texts come in two: what the first screens say, and what is loaded meanwhile. The same as in
// src/text_packs.rs, which a test compares.
const inTwo = ['check', 'planner', 'lists'];

/** What loads the other texts of a program. What goes wrong is told once a screen waits for them. */
const later = (name, language, failed) => {
  let arriving;
  let isTold = false;
  const tell = () => dispatchEvent(new Event('texts'));
  const load = () => {
    arriving ??= text(`./texts-${name}-later-${language}.txt`).then(
      (more) => {
        globalThis.texts += more;
        tell();
      },
      (error) => {
        arriving = undefined;
        throw error;
      },
    );
    return arriving;
  };
  // Who asks for what is there already has not heard of it; once more is enough.
  const tellAgain = () => {
    if (!isTold) tell();
    isTold = true;
  };
  globalThis.wantTexts = () => load().then(tellAgain, failed);
  return () => load().catch(() => {});
};

/** The program of an area; without a name, that of the self-check: what an error of it names, and how it begins, in a
 * language, once the page is ready. */
export const program = (area) => {
  const { page } = document.documentElement.dataset;
  if (page) return { files: [], begin: async (language, ready) => (await import('./pages.js')).begin(page, language, await ready) };
  const names = area ? [`./${area}.js`, `./${area}_bg.wasm`] : [script.dataset.js, script.dataset.wasm];
  const files = names.map((file) => new URL(file, import.meta.url).href);
  const name = area ?? 'check';
  const begin = async (language, ready, failed) => {
    // All at once: the program is large, and the glue says nothing about where it is.
    const arriving = fetch(files[1]);
    const packs = text(`./texts-${name}-${language}.txt`);
    const [app, texts] = await Promise.all([import(files[0]), packs, ready]);
    globalThis.texts = texts;
    const loadLater = inTwo.includes(name) ? later(name, language, failed) : () => {};
    await app.default({ module_or_path: arriving });
    loadLater();
  };
  return { files, begin };
};

/** What begins once the app stands and nothing else is to do. */
export const afterwards = () => import('./offline.js').then(({ begin }) => begin());
