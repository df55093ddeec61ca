// Keeps the files of the site as they were built together. The build puts `files` before this: the fingerprint of
// each file by its path. A file that did not change is not fetched again for a new version.

const cacheName = "vordering";
const keys = new Map(Object.entries(files).map(([path, integrity]) => {
  const { href } = new URL(path, self.registration.scope);
  return [href, { href, integrity, key: `${href}?${encodeURIComponent(integrity)}` }];
}));

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forget()));
self.addEventListener("message", ({ data }) => {
  if (data === "vordering:takeOver") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const file = event.request.method === "GET" && keys.get(addressOf(event.request));
  if (file) event.respondWith(answer(file, event.request));
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

/** All or nothing: what is not as it was built, such as half a new site, is not kept. */
async function keep() {
  const cache = await caches.open(cacheName);
  await Promise.all([...keys.values()].map(async ({ href, integrity, key }) => {
    if (await cache.match(key)) return;
    const response = await fetch(href, { integrity, cache: "no-cache" });
    if (!response.ok) throw new Error(`${href}: ${response.status}`);
    await cache.put(key, response);
  }));
}

async function forget() {
  const cache = await caches.open(cacheName);
  const known = new Set([...keys.values()].map(({ key }) => key));
  const stale = (await cache.keys()).filter(({ url }) => !known.has(url));
  await Promise.all(stale.map((request) => cache.delete(request)));
}

/** The browser may have thrown files away. */
async function answer({ key }, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(key)) ?? fetch(request);
}
