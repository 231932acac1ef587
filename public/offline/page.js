// The page's side of public/offline/service-worker.js: begins it once the app stands, and says what is kept.
//
// What is said stands in the plain page; a class of the root shows it, so that no screen has to think of it.

import { Workbox, messageSW } from 'workbox-window';

const root = document.documentElement;
const STATES = ['offline-none', 'offline-some', 'offline-working', 'offline-failed', 'offline-all'];
const is = (state) => {
  root.classList.remove(...STATES);
  root.classList.add(state);
};

// Where every byte is paid for, only what was opened is kept, until somebody asks for more.
const isSaving = ({ saveData, type, effectiveType } = {}) =>
  Boolean(saveData) || type === 'cellular' || String(effectiveType).endsWith('2g');

/** Says whether everything is on the device. */
const tell = async (worker) => {
  const missing = await messageSW(worker, { type: 'missing', language: root.lang });
  is(missing === 0 ? 'offline-all' : 'offline-some');
};

const keepAll = async (worker) => {
  is('offline-working');
  // A browser that is asked may keep the files longer; most of them decide for themselves.
  await navigator.storage?.persist?.().catch(() => {});
  const kept = await messageSW(worker, { type: 'keep', language: root.lang });
  if (kept) await tell(worker);
  else is('offline-failed');
};

/** Says that a new release has arrived, and hands the page over to it when somebody wants that. */
const announce = (waiting) => {
  root.classList.add('has-newer');
  addEventListener('click', async (event) => {
    if (!event.target.closest('[data-newer]')) return;
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    const isOver = await messageSW(waiting, { type: 'takeOver' });
    root.classList.toggle('has-other-tabs', !isOver);
  });
};

/** What the page "Privasi" in another tab counts (public/pages/privasi.js): how often this one has asked, and how long ago. */
const answerCounts = () => {
  const tab = crypto.randomUUID?.() ?? `${Math.random()}`;
  const channel = new BroadcastChannel('payung');
  channel.addEventListener('message', ({ data }) => {
    if (data !== 'count') return;
    const asked = performance.getEntriesByType('resource');
    const elsewhere = asked.filter(({ name }) => !name.startsWith(document.baseURI)).length;
    const last = Math.max(0, ...asked.map(({ startTime }) => startTime));
    const quiet = Math.round((performance.now() - last) / 1000);
    channel.postMessage({ tab, title: document.title, asked: asked.length, elsewhere, quiet });
  });
};

export const begin = async () => {
  if (globalThis.BroadcastChannel && !root.dataset.page) answerCounts();
  let workbox;
  try {
    workbox = new Workbox(new URL('service-worker.js', document.baseURI).href);
    // Also one that waited before this page was opened.
    workbox.addEventListener('waiting', ({ sw }) => announce(sw));
    await workbox.register({ immediate: true });
  } catch {
    return is('offline-none'); // Private windows, full disks, hosts without https.
  }
  workbox.addEventListener('redundant', () => root.classList.contains('offline-all') || is('offline-none'));
  const worker = await workbox.active;
  const opened = performance.getEntriesByType('resource').map(({ name }) => name);
  addEventListener('click', (event) => event.target.closest('[data-keep]') && keepAll(worker));
  await messageSW(worker, { type: 'keep', addresses: opened, language: root.lang });
  if (!isSaving(navigator.connection)) await messageSW(worker, { type: 'keep', language: root.lang });
  await tell(worker);
};
