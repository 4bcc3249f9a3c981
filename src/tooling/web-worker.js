// The web edition's service worker: the game's files kept on the device, so that a life can be read without a network.
// `web.ts` writes EDITION, SHELL and LATER before this text when the game is built.
/* global EDITION, SHELL, LATER */

/** What the game cannot do without, one cache an edition: never a page of one with the code of another. */
const SHELF = `the-other-shore ${EDITION}`
/** Pictures and sounds, as they come. Their names change with what is in them, so that editions can share them. */
const ALBUM = 'the-other-shore album'
const later = new Set(LATER)
const shell = new Map(SHELL)

// All of the shell or nothing of it: each file must be the very one that this edition was built with. Where a host has
// only half of a new edition yet, the old one stays.
self.addEventListener('install', event => event.waitUntil(bringShell()))

// Old files go only when nobody reads with them: the browser waits for the last page to be left, unless a reader said «now».
self.addEventListener('activate', event => event.waitUntil(takeOver()))
self.addEventListener('message', event => { if (event.data === 'now') self.skipWaiting() })

self.addEventListener('fetch', event => {
  const { request } = event
  const path = pathOf(request.url)
  // A browser that asks for a piece of a sound gets it from the host: half a file must not be kept as a whole one.
  if (request.method !== 'GET' || path === undefined || request.headers.has('range')) return
  if (shell.has(path)) event.respondWith(answer(SHELF, path, request))
  else if (later.has(path)) event.respondWith(answer(ALBUM, path, request, true))
})

async function bringShell() {
  const cache = await caches.open(SHELF)
  try {
    await Promise.all(SHELL.map(async ([path, integrity]) => {
      // A page keeps its name from edition to edition: the browser's own cache must not answer with an old one.
      const response = await fetch(addressOf(path), { integrity, cache: /-[\w-]{8}\.\w+$/.test(path) ? 'default' : 'no-cache' })
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      await cache.put(path, whole(response))
    }))
  } catch (error) {
    await caches.delete(SHELF)
    throw error
  }
}

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith('the-other-shore ') && name !== SHELF && name !== ALBUM) await caches.delete(name)
  const album = await caches.open(ALBUM)
  for (const request of await album.keys()) if (!later.has(pathOf(request.url))) await album.delete(request)
  await self.clients.claim()
}

/** From the cache; else from the host, and kept if it is to be. */
async function answer(name, path, request, keeps = false) {
  const cache = await caches.open(name)
  const kept = await cache.match(path)
  if (kept) return kept
  const response = await fetch(request)
  // A device without room goes on without keeping.
  if (keeps && response.ok && response.status === 200) await cache.put(path, response.clone()).catch(() => undefined)
  return response
}

/** A response that a host redirected is refused as an answer to a navigation; what is in it is not. */
function whole(response) {
  return response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response
}

/** The file that an address means, relative to where the game stands; undefined outside it. */
function pathOf(address) {
  const here = self.registration.scope
  const plain = address.replace(/[?#].*$/, '')
  if (!plain.startsWith(here)) return undefined
  return decodeURI(plain.slice(here.length)) || 'index.html'
}

/** A host may send `index.html` on to the folder: it is asked for by that. */
function addressOf(path) {
  return path === 'index.html' ? './' : path
}
