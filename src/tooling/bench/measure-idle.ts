import type { Browser, Page } from 'playwright-core'
import { playLife } from './play-life.ts'
import type { Processes } from './processes.ts'
import type { Profile } from './profiles.ts'
import { visit, waitForStage } from './visit.ts'

/** Percent of a core that the whole browser uses while nobody does anything. */
export interface Idle {
  /** On the first choice, the stage up, whatever sounds there sounding. All others are without sound. */
  readonly playing: number
  /** On the first choice. */
  readonly first: number
  /** Well into the chapter. */
  readonly further: number
  /** There, with motion off. */
  readonly still: number
  /** There, with the page told that it is hidden. */
  readonly hidden: number
}

/** Milliseconds of doing nothing that are measured, after as many to settle. */
const LULL = 6000

/** Measures the bare page, on its first choice. */
export async function measureBareIdle(browser: Browser, processes: Processes, profile: Profile, address: string): Promise<number> {
  const { page, close } = await visit(browser, { profile, address, motion: true, wish: { presses: 'never', until: 'choice' } })
  const idle = await rest(page, processes)
  await close()
  return idle
}

/** Measures our page in five states. */
export async function measureIdle(browser: Browser, processes: Processes, profile: Profile, address: string): Promise<Idle> {
  const { page, close } = await visit(browser, { profile, address, motion: true, wish: { presses: 'at leisure', until: 'choice' } })
  await waitForStage(page)
  const playing = await rest(page, processes)
  await page.keyboard.press('m')
  const first = await rest(page, processes)
  await playLife(page, { choices: 12 })
  const further = await rest(page, processes)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const still = await rest(page, processes)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // A browser without a screen hides no page; the page is told so, and gets no help from the browser's own thrift.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true })
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const hidden = await rest(page, processes)
  await close()
  return { playing, first, further, still, hidden }
}

async function rest(page: Page, processes: Processes): Promise<number> {
  await page.waitForTimeout(LULL)
  const [began, before] = [performance.now(), processes.seconds()]
  await page.waitForTimeout(LULL)
  return (processes.seconds() - before) * 1000 / (performance.now() - began) * 100
}
