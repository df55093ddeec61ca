// Keeps the files of the site as they were built together: from the start those that the page begins with, and every other
// one from its first use on. The build puts `files` before this, the fingerprint of each file by its path: of the `start`,
// of the `rest` of that page, and of `others`. A file that did not change is not fetched again for a new version.

const cacheName = "vordering";
const addressesOf = (group) => Object.keys(group).map((path) => new URL(path, self.registration.scope).href);
const known = new Map(Object.values(files).flatMap(Object.entries).map(([path, integrity]) => {
  const { href } = new URL(path, self.registration.scope);
  return [href, { href, integrity, key: `${href}?${encodeURIComponent(integrity)}` }];
}));
const underWay = new Map();

self.addEventListener("install", (event) => event.waitUntil(begin()));
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([forget(), self.clients.claim()])));
self.addEventListener("message", (event) => {
  const { data } = event;
  if (data === "vordering:takeOver") self.skipWaiting();
  if (data === "vordering:keepAll") event.waitUntil(keepAll([...addressesOf(files.start), ...addressesOf(files.rest)]));
  if (data?.used) event.waitUntil(keepAll(data.used));
});
self.addEventListener("fetch", (event) => {
  const file = event.request.method === "GET" && known.get(addressOf(event.request));
  if (file) event.respondWith(answer(file, event));
});

/** The address of a file: a folder is its `index.html`, and a page may be asked for with a query. */
function addressOf({ url, mode }) {
  const address = new URL(url);
  address.hash = "";
  if (mode === "navigate") {
    address.search = "";
    address.pathname = address.pathname.replace(/\/index\.html$/, "/");
  }
  return address.href;
}

/** What was kept for an older version was used, and is kept for this one too. All or nothing: half a new site is not kept. */
async function begin() {
  const cache = await caches.open(cacheName);
  const used = (await cache.keys()).map(({ url }) => url.replace(/\?.*/, ""));
  await keepAll([...addressesOf(files.start), ...used]);
}

const keepAll = (addresses) => Promise.all([...new Set(addresses)].map((address) => known.get(address)).filter(Boolean).map(kept));

/** Keeps a file, unless it is there, and gives it. What is not as it was built is not kept. */
function kept(file) {
  const { key } = file;
  if (!underWay.has(key)) underWay.set(key, take(file).finally(() => underWay.delete(key)));
  return underWay.get(key).then((response) => response.clone());
}

async function take({ href, integrity, key }) {
  const cache = await caches.open(cacheName);
  const there = await cache.match(key);
  if (there) return there;
  // The browser may have it, from this version or from another.
  const response = await fetch(href, { integrity, cache: "force-cache" }).catch(() => fetch(href, { integrity, cache: "no-cache" }));
  await cache.put(key, response.clone());
  return response;
}

async function forget() {
  const cache = await caches.open(cacheName);
  const keys = new Set([...known.values()].map(({ key }) => key));
  const stale = (await cache.keys()).filter(({ url }) => !keys.has(url));
  await Promise.all(stale.map((request) => cache.delete(request)));
}

/**
 * A page that is kept gets nothing that does not fit it: what does not fit any more belongs to a newer version. A page that
 * is not kept gets everything from where it came itself.
 */
async function answer(file, { request, clientId }) {
  if (request.mode === "navigate") return kept(file).catch(() => fetch(request));
  const client = await self.clients.get(clientId);
  if (client && !await isKept(client)) return fetch(request);
  try {
    return await kept(file);
  } catch {
    self.registration.update().catch(() => {});
    // There may be no room for it.
    return fetch(file.href, { integrity: file.integrity });
  }
}

async function isKept({ url }) {
  const page = known.get(addressOf({ url, mode: "navigate" }));
  return page && (await caches.open(cacheName)).match(page.key);
}
