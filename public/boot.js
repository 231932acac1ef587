// Starts the area of the app that the address names. Until it has arrived, links and jumps inside the page already work.
const script = document.querySelector('script[data-wasm]');

// The first part of an area's addresses, and the name of its program. Everything else is the self-check. The same table
// as `ADDRESS` and `PROGRAM` of the areas in src/, which a test compares.
const areas = { manfaat: 'stories', rencana: 'planner', daftar: 'lists' };

const areaOf = (address) => {
  const below = new URL(document.baseURI).pathname.length;
  return areas[new URL(address).pathname.slice(below).split('/')[0]];
};
const area = areaOf(location.href);

for (const link of document.querySelectorAll('a[data-area]')) {
  if (areaOf(link.href) === area) link.setAttribute('aria-current', 'page');
}

// The links of the plain page do here what src/screen/link.rs does for those of a screen: this runs before it arrives.
addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route], a[href^="#"]');
  const modified = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || modified || event.defaultPrevented) return;
  if (link.dataset.route !== undefined && areaOf(link.href) !== area) return;
  event.preventDefault();
  if (link.dataset.route === undefined) {
    const target = document.getElementById(link.getAttribute('href').slice(1));
    target.focus();
    target.scrollIntoView();
    return;
  }
  history.pushState(null, '', link.href);
  const loading = document.getElementById('memuat');
  if (loading) loading.textContent = loading.dataset.text;
  dispatchEvent(new PopStateEvent('popstate'));
});

const failed = () => {
  const notice = document.getElementById('gagal');
  if (notice) notice.hidden = false;
};

const program = area ? [`./${area}.js`, `./${area}_bg.wasm`] : [script.dataset.js, script.dataset.wasm];
const [glue, wasm] = program.map((file) => new URL(file, import.meta.url).href);
// Both at once: the program is large, and the glue says nothing about where it is.
const arriving = fetch(wasm);
import(glue)
  .then((app) => app.default({ module_or_path: arriving }))
  .catch((error) => {
    failed();
    throw error;
  });
