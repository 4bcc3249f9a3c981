export interface EditionOptions {
  readonly view: Window
  /** A newer edition lies ready, and takes over once the game is left; `takeOver` lets it at once. */
  readonly waits: (takeOver: () => void) => void
}

/**
 * On a host of one's own, where the page has a manifest, a service worker keeps the game on this device. Never in a
 * frame of another site, nor from a folder. A newer edition waits until the last page of this one is left, or the reader
 * lets it in; then every page is loaded anew, since none may go on with files that are gone. Lives are kept at every beat.
 */
export async function keepEdition({ view, waits }: EditionOptions): Promise<void> {
  const isOurs = view.document.querySelector('link[rel="manifest"]') !== null && view === view.top && view.location.protocol.startsWith('http')
  if (!isOurs || !('serviceWorker' in view.navigator)) return
  const { serviceWorker } = view.navigator
  let isKept = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isKept) view.location.reload()
    isKept = true
  })
  try {
    const registration = await serviceWorker.register('./sw.js')
    const look = (worker: ServiceWorker | null): void => {
      // The first edition of all waits for nobody.
      if (worker?.state === 'installed' && registration.active) waits(() => worker.postMessage('now'))
    }
    look(registration.waiting)
    const follow = (worker: ServiceWorker | null): void => worker?.addEventListener('statechange', () => look(worker))
    follow(registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
  } catch {
    // A browser that keeps nothing, or a host without secure addresses: the game is read from the network.
  }
}
