// The language of the page: the one its address names, else the one this device was asked to remember, else that of the
// plain page. Each language of the plain page but its own stands in a file beside the program.
import { text } from 'program';

const root = document.documentElement;
const own = root.lang;
const KEY = 'payung/bahasa';

// Storage that is switched off throws when it is named.
const kept = (ask) => {
  try {
    return root.dataset.embedded ? undefined : ask(localStorage);
  } catch {
    return undefined;
  }
};

const others = () => [...document.querySelectorAll('[data-language]')].map((link) => link.dataset.language);
const known = new Set([own, ...others()]);
const remembered = () => kept((storage) => storage.getItem(KEY));
const asked = new URLSearchParams(location.search).get('lang');
const named = asked?.toLowerCase().split(/[-_]/)[0];

/** The code of the language. */
export const language = [named, remembered(), own].find((code) => known.has(code));

/** An address of the app in a language. */
const inLanguage = (address, code) => {
  const url = new URL(address);
  url.searchParams.set('lang', code);
  return url.href;
};

// What the page says of itself, by id; what is no part of it stays: scripts, and what others put there.
const parts = ['gagal', 'versi-baru', 'aturan-lama', 'app', 'daftar'];

let translation;

/** Whether this is the page in its language, as the build wrote it. */
export const isTranslation = (html) => html === translation;

const translate = async () => {
  const { page = root.dataset.embedded } = root.dataset;
  const name = page ? `plain-${page}` : 'plain';
  translation = await text(`./${name}-${language}.html`);
  const translated = new DOMParser().parseFromString(translation, 'text/html');
  for (const id of parts) document.getElementById(id)?.replaceWith(translated.getElementById(id));
  document.title = translated.title;
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `manifest-${language}.webmanifest`);
  root.lang = language;
};

const isNamed = language !== own || named === own;

/** Keeps the language in the links of a part of the page, where its address names one. */
export const keepLanguage = (part) => {
  if (!isNamed) return;
  for (const link of part.querySelectorAll('a[href]:not([href^="#"], [data-language])')) {
    if (link.origin === location.origin && link.protocol !== 'file:') link.href = inLanguage(link.href, language);
  }
};

/** Ready when the page is in its language. */
export const inItsLanguage = async () => {
  if (language !== own) await translate();
  root.classList.toggle('names-language', isNamed);
  keepLanguage(document);
  if (isNamed && asked !== language) {
    try {
      history.replaceState(history.state, '', inLanguage(location.href, language));
    } catch {
      // A page that may not change its address says what it is asked for all the same.
    }
  }
  document.getElementById('bahasa-tidak-ada').hidden = !asked || known.has(named);
  const tell = () => root.classList.toggle('remembers-language', remembered() === language);
  tell();
  addEventListener('click', (event) => {
    const link = event.target.closest('[data-language]');
    if (link) {
      event.preventDefault();
      // A file is not kept: whoever has a list open is asked first.
      if (root.dataset.holdsFile !== undefined && !confirm(link.dataset.closes)) return;
      // Another page of the same address: what was typed is in the tab's memory.
      if (remembered()) kept((storage) => storage.setItem(KEY, link.dataset.language));
      location.assign(inLanguage(location.href, link.dataset.language));
    }
    if (event.target.closest('[data-remember]')) kept((storage) => storage.setItem(KEY, language));
    if (event.target.closest('[data-forget-language]')) kept((storage) => storage.removeItem(KEY));
    tell();
  });
};
