import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Profile } from './profiles.ts'
import { watchPage, type Watch, type Wish } from './watch-page.ts'

/** One file that a page asked for. */
export interface Asked {
  readonly address: string
  /** What came of it, headers and all: bytes on the line, and when, in ms after the page itself was asked for. */
  readonly came: readonly { readonly at: number; readonly bytes: number }[]
}

export interface Visit {
  readonly page: Page
  readonly cdp: CDPSession
  /** What the watch has seen until now. */
  watched(): Promise<Pick<Watch, 'stamps' | 'longTasks'>>
  asked(): readonly Asked[]
  close(): Promise<void>
}

export interface VisitOptions {
  readonly profile: Profile
  readonly address: string
  readonly wish: Wish
  readonly motion: boolean
}

/** Visits a page with nothing cached and nothing on the shelf, and waits until its watch has seen what it looks for. */
export async function visit(browser: Browser, { profile, address, wish, motion }: VisitOptions): Promise<Visit> {
  // What the service worker fetches, once and after the stage is up, would be taken for idleness.
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 }, reducedMotion: motion ? 'no-preference' : 'reduce' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  // A process for this address is started before the clock is: what that takes is not the page's doing.
  await page.goto(new URL('/empty', address).href)
  const found = new Map<string, { address: string; came: { at: number; bytes: number }[] }>()
  let began = 0
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith('http')) return
    began ||= timestamp
    found.set(requestId, { address: request.url, came: [] })
  })
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
    found.get(requestId)?.came.push({ at: (timestamp - began) * 1000, bytes: encodedDataLength })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const came = found.get(requestId)?.came
    came?.push({ at: (timestamp - began) * 1000, bytes: encodedDataLength - came.reduce((sum, { bytes }) => sum + bytes, 0) })
  })
  await cdp.send('Network.enable')
  if (profile.line) {
    const bytes = profile.line.mbps * 1e6 / 8
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: profile.line.wait, downloadThroughput: bytes, uploadThroughput: bytes })
  }
  if (profile.slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.slower })
  // The tool that runs this file names functions through a function of its own, which no page has.
  await context.addInitScript({ content: `globalThis.__name = one => one; (${watchPage.toString()})(${JSON.stringify(wish)})` })

  // Told by the page itself: whatever would ask it, again and again, would slow what it watches.
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'seen' })
  const seen = new Promise<void>((resolve, reject) => {
    cdp.once('Runtime.bindingCalled', () => resolve())
    setTimeout(() => reject(new Error(`${address} did not come as far as «${wish.until}» in two minutes`)), 120_000).unref()
  })
  await cdp.send('Page.navigate', { url: address })
  await seen
  return {
    page,
    cdp,
    watched: () => page.evaluate(() => ({ stamps: window.watch?.stamps ?? {}, longTasks: window.watch?.longTasks ?? [] })),
    asked: () => [...found.values()],
    close: () => context.close(),
  }
}

/** Waits until the stage is up, or will not come, and has settled. */
export async function waitForStage(page: Page): Promise<'ready' | 'absent'> {
  await page.waitForFunction(() => document.documentElement.dataset['stage'] !== 'waiting', undefined, { polling: 250, timeout: 180_000 })
  await page.waitForTimeout(2000)
  return page.evaluate(() => document.documentElement.dataset['stage'] === 'ready' ? 'ready' : 'absent')
}
