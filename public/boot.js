// Starts the app. Until it has arrived, links and jumps inside the page already work.
const script = document.querySelector('script[data-wasm]');

addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route], a[href^="#"]');
  const modified = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || modified || event.defaultPrevented) return;
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

import(script.dataset.js)
  .then((app) => app.default({ module_or_path: script.dataset.wasm }))
  .catch((error) => {
    failed();
    throw error;
  });
