/**
 * Keeps the files of the program, so that a click without a connection keeps the application. Nothing of the
 * API passes here: no answer is kept, and no decision waits to be sent later. The build fills in the names.
 */
const STAND = 'STAND';
const DATEIEN = ['DATEIEN'];
const OHNE_VARY = { ignoreVary: true };

self.addEventListener('install', (ereignis) => {
  ereignis.waitUntil(caches.open(STAND).then((ablage) => ablage.addAll(DATEIEN)));
});

// A new program takes over when the last window of the old one is closed: until then that has its files.
self.addEventListener('activate', (ereignis) => {
  ereignis.waitUntil(
    caches
      .keys()
      .then((namen) => Promise.all(namen.filter((name) => name !== STAND).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** A page: from the server as long as it answers. */
const seite = (anfrage) =>
  fetch(anfrage).catch(async () => (await caches.match('/', OHNE_VARY)) ?? Response.error());
/** A file: its name changes with its content, so what is kept is right. */
const datei = async (anfrage) => (await caches.match(anfrage, OHNE_VARY)) ?? fetch(anfrage);

self.addEventListener('fetch', (ereignis) => {
  const { request } = ereignis;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') ereignis.respondWith(seite(request));
  else if (DATEIEN.includes(pathname)) ereignis.respondWith(datei(request));
});
