// The first question, which stands in the plain page as the app asks it: it is read, and takes its answer, while the
// program is still on its way. Once that is there, it is given what was pressed or typed.
import { below } from 'program';
import { keepLanguage } from './language.js';

/** Ends with the wait for the program. */
const waiting = new AbortController();
/** What stood in the place of the question, while it is asked. */
let start;
/** The answer that was pressed last, and what was typed to find one. */
let pressed;
let typed;

const main = () => document.getElementById('isi');
const template = () => document.getElementById('pertanyaan-pertama');

const ask = () => {
  start = { title: document.title, nodes: [...main().childNodes] };
  const question = template().content.cloneNode(true);
  const title = question.querySelector('title');
  title.remove();
  document.title = title.textContent;
  main().replaceChildren(question);
  keepLanguage(main());
};

const takeBack = () => {
  document.title = start.title;
  main().replaceChildren(...start.nodes);
  start = pressed = typed = undefined;
};

/** Shows the question where the address asks it, else the start. */
const show = () => {
  // The app stands there already, and has not said so yet.
  if (!template()) return;
  const isAsked = below(location.href) === template().dataset.address;
  if (isAsked && !start) ask();
  else if (!isAsked && start) takeBack();
};

/** Goes from one to the other as the app does: the heading gets the focus. */
const go = () => {
  const before = start;
  show();
  if (before === start) return;
  main().querySelector('h1').focus();
  scrollTo(0, 0);
};

const press = (event) => {
  const button = start && event.target.closest('#isi button[name=pilihan]');
  if (!button) return;
  pressed = button.value;
  const [before] = main().getElementsByClassName('reply--now');
  before?.classList.remove('reply--now');
  before?.querySelector('.reply__now').remove();
  const words = document.createElement('span');
  words.className = 'reply__now';
  words.setAttribute('role', 'status');
  button.classList.add('reply--now');
  button.append(words);
  words.textContent = template().dataset.loading;
};

/** Begins once the page is in its language. */
export const askFirst = () => {
  if (!template()) return;
  const { signal } = waiting;
  addEventListener('popstate', go, { signal });
  addEventListener('click', press, { signal });
  addEventListener('input', ({ target }) => start && (typed = target.value), { signal });
  addEventListener('submit', (event) => event.preventDefault(), { signal });
  show();
};

/** The program will not arrive: nothing takes an answer any more. */
export const askNoMore = () => {
  waiting.abort();
  if (start) takeBack();
};

/** The program has arrived and asks itself. */
export const handOver = () => {
  waiting.abort();
  start = undefined;
  if (pressed !== undefined) {
    [...main().querySelectorAll('button[name=pilihan]')].find(({ value }) => value === pressed)?.click();
    return;
  }
  const box = typed && document.getElementById('jawaban');
  if (!box) return;
  box.focus();
  box.value = typed;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
