// Where the page finds its programs: files of a host. In the one file for passing on, public/one-file/program.js stands
// in the place of this.

const script = document.querySelector('script[data-wasm]');

/** The address of the app in an address of the browser. The page's own file is another name of the start. */
export const below = (address) => {
  const path = new URL(address).pathname.slice(new URL(document.baseURI).pathname.length);
  return path.replace(/(^|\/)index\.html$/, '');
};

/** The program of an area; without a name, that of the self-check: what an error of it names, and how it begins. */
export const program = (area) => {
  const names = area ? [`./${area}.js`, `./${area}_bg.wasm`] : [script.dataset.js, script.dataset.wasm];
  const files = names.map((file) => new URL(file, import.meta.url).href);
  const begin = async () => {
    // Both at once: the program is large, and the glue says nothing about where it is.
    const arriving = fetch(files[1]);
    const app = await import(files[0]);
    await app.default({ module_or_path: arriving });
  };
  return { files, begin };
};

/** What begins once the app stands and nothing else is to do. */
export const afterwards = () => import('./offline.js').then(({ begin }) => begin());
