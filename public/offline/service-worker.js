// Keeps the files of this release on the device, so that every page opens without internet. Nothing else is kept.
//
// Which files there are, and their digests, is written by the build (xtask/node/release.mjs). Decision 045 says what a
// new release does to an open page, and how all of this is taken away again.

import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, Router } from 'workbox-routing';

// Other pages of the same host may keep files, too.
const cacheName = `payung ${registration.scope}`;

// What lies on the device and is not what the build wrote is fetched again.
const asWritten = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    if (!cachedResponse) return null;
    const bytes = await cachedResponse.clone().arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const written = all.getIntegrityForCacheKey(request.url);
    return written === `sha256-${btoa(String.fromCharCode(...digest))}` ? cachedResponse : null;
  },
};

// What it has asked for since it woke up, for the page that counts.
const asked = [];
const counted = {
  requestWillFetch: async ({ request }) => {
    asked.push(request.url);
    return request;
  },
};

const controller = (files) => {
  const some = new PrecacheController({ cacheName, plugins: [asWritten, counted] });
  some.addToCacheList(files);
  return some;
};
const all = controller(FILES);

const router = new Router();
router.registerRoute(new PrecacheRoute(all));
// The address of a screen is answered with the page, and so is the page's own file; another path with a dot is a file,
// and missing where it is missing.
router.registerRoute(new NavigationRoute(all.createHandlerBoundToURL('./'), { denylist: [/\/(?!index\.html$)[^/]*\.[^/]*$/] }));
router.addFetchListener();

/** The name of a file in whatever release. */
const nameOf = (address) => new URL(address).pathname.split('/').pop();
const addressOf = ({ url }) => new URL(url, location).href;

// The first time what every page needs is kept, and pages then say what else. Later whatever was kept is kept anew
// before the new release takes over, so that nothing that opened without internet stops doing so.
const install = async (event) => {
  const kept = await (await caches.open(cacheName)).keys();
  const names = new Set(kept.map(({ url }) => nameOf(url)));
  await controller(FILES.filter((file) => file.isFrame || names.has(nameOf(addressOf(file))))).install(event);
};
addEventListener('install', (event) => event.waitUntil(install(event)));
addEventListener('activate', (event) => all.activate(event));

/** The files for readers of a language that are not on the device yet. */
const missing = async (language) => {
  const cache = await caches.open(cacheName);
  const kept = await Promise.all(FILES.map(({ url }) => cache.match(all.getCacheKeyForURL(url))));
  return FILES.filter((file, index) => !kept[index] && [undefined, language].includes(file.language));
};

const work = {
  asked: async () => asked,
  missing: async ({ language }) => (await missing(language)).length,
  /** Keeps what a page has opened, or everything; one after the other, for the sake of small devices. */
  keep: async ({ addresses, language }, event) => {
    const absent = (await missing(language)).map(addressOf);
    for (const address of absent.filter((one) => addresses?.includes(one) ?? true)) {
      const answer = await router.handleRequest({ request: new Request(address), event });
      if (answer && !answer.ok) throw new Error(`${answer.status} for ${address}`);
    }
    return true;
  },
  /** A new release takes over where one page is open: another would go on with files of the release before. */
  takeOver: async () => {
    const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.length > 1) return false;
    await skipWaiting();
    return true;
  },
};

addEventListener('message', (event) => {
  const answered = work[event.data.type](event.data, event).catch(() => null);
  event.waitUntil(answered.then((answer) => event.ports[0].postMessage(answer)));
});
