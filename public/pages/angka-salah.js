// The page "Ada angka yang salah?" puts a text together, to be passed on by whatever way one has. It sends and keeps nothing.

import { copies } from './copy.js';

const KEY = 'payung/angka-salah';

// Storage that is switched off throws when it is named.
const inTab = (ask) => {
  try {
    return ask(sessionStorage);
  } catch {
    return undefined;
  }
};

/** What waited in the tab while the language changed, which waits no longer. */
const takenOver = () =>
  inTab((storage) => {
    const waiting = JSON.parse(storage.getItem(KEY) ?? '[]');
    storage.removeItem(KEY);
    return waiting;
  }) ?? [];

export const begin = () => {
  const report = document.getElementById('teks');
  const done = document.querySelector('[data-done]');
  const fields = [...document.querySelectorAll('[data-told]')];
  const version = document.querySelector('[data-version]').parentElement.textContent.trim();
  const checked = document.querySelector('#aturan-lama').dataset.checked;

  const write = () => {
    const told = fields.map((field) => `${field.labels[0].textContent}\n${field.value.trim() || '–'}`);
    report.value = [`${report.dataset.report}\n${version}, ${checked}`, ...told].join('\n\n');
    done.textContent = '';
  };
  for (const field of fields) field.addEventListener('input', write);
  takenOver().forEach((typed, place) => {
    fields[place].value = typed;
  });
  write();

  // Another language is another page: what was typed waits in the tab until that one stands.
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-language]')) inTab((storage) => storage.setItem(KEY, JSON.stringify(fields.map(({ value }) => value))));
  });

  copies(report, done);

  const share = document.querySelector('[data-share]');
  share.hidden = !navigator.share;
  // Whoever changes their mind meanwhile is not told that they did.
  share.addEventListener('click', () => navigator.share({ text: report.value }).catch(() => {}));
};
