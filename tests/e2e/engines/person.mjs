// Somebody at a browser of whatever engine: finds things by role and words, as a person does, and waits until they are there.

import { setTimeout as wait } from 'node:timers/promises';

/** Marks the first element that can be seen, has the role and is called so; in the page. */
const find = ([role, words]) => {
  const roles = {
    button: 'button',
    link: 'a[href]',
    heading: 'h1, h2, h3',
    text: 'p, li, td, th, dd, dt, h1, h2, h3, caption, span, label, summary, pre, b',
    box: 'input:not([type=file]), textarea',
    choice: 'select',
    fold: 'summary',
  };
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = (element) =>
    plain(
      element.getAttribute('aria-label') ?? (element.labels?.length ? [...element.labels].map((label) => label.innerText).join(' ') : element.innerText),
    );
  const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const fits = (name) => words === null || name === words || (words.endsWith('…') ? name.startsWith(words.slice(0, -1)) : new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\p{Lu}`, 'u').test(name));
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found');
  const found = [...document.querySelectorAll(roles[role])].find((element) => isSeen(element) && fits(named(element)));
  if (!found) return null;
  found.setAttribute('data-found', '');
  return named(found) || words || role;
};
const FOUND = '[data-found]';
const PATIENCE = 30_000;

export class Person {
  constructor(engine) {
    this.engine = engine;
  }

  /** Asks until the answer is there. */
  async until(what, ask) {
    const end = Date.now() + PATIENCE;
    let last;
    for (;;) {
      // A page that is being left answers nothing.
      const answer = await ask().catch((error) => {
        last = error;
      });
      if (answer) return answer;
      if (Date.now() > end) {
        const words = await this.engine.asks('() => document.body.innerText.slice(0, 800)').catch(() => '');
        throw new Error(`never ${what}; the page says: ${words}`, { cause: last });
      }
      await wait(50);
    }
  }

  /** Waits for something by its role and words; words that end in `…` are a beginning. Gives its whole name. */
  sees(role, words) {
    return this.until(`a ${role} "${words}"`, () => this.engine.asks(find, [role, words ?? null]));
  }

  /** Finds and does something with it: once more where the page has put another in its place meanwhile. */
  #does(role, words, act) {
    return this.until(`able to use the ${role} "${words}"`, async () => {
      const found = await this.engine.asks(find, [role, words ?? null]);
      if (found !== null) await act();
      return found;
    });
  }

  presses(role, words) {
    return this.#does(role, words, () => this.engine.presses(FOUND));
  }

  writes(words, text) {
    return this.#does('box', words, () => this.engine.writes(FOUND, text));
  }

  opens(address) {
    return this.engine.opens(address);
  }

  /** Presses a key. Before a page is first painted Chromium drops what is pressed, as nobody can have seen it. */
  async types(key) {
    await this.until('a page that is painted', () => this.engine.asks("() => performance.getEntriesByType('paint').length > 0"));
    await this.engine.types(key);
  }

  heading() {
    return this.engine.asks("() => document.querySelector('h1')?.innerText.replace(/\\s+/g, ' ').trim() ?? ''");
  }

  /** Waits for a screen by its heading. */
  async arrivesAt(words) {
    await this.until(`at "${words}"`, async () => (await this.heading()) === words);
  }

  /** Waits until the words of the page fit. */
  reads(pattern) {
    return this.until(`"${pattern}"`, async () => pattern.test(await this.engine.asks('() => document.body.innerText')));
  }
}
