import type { Browser } from 'playwright-core'
import type { Profile } from './profiles.ts'
import { visit, waitForStage, type Asked } from './visit.ts'

/** What had come of a file by some moment. */
export interface Come {
  readonly address: string
  readonly bytes: number
}

/** A visit to our page by its title, Begin pressed at once. All in ms since the visit began, unless it says otherwise. */
export interface Start {
  readonly words: number | undefined
  readonly begin: number | undefined
  /** From the press on Begin. */
  readonly passage: number | undefined
  /** From the press on Begin, what turns on pressed as soon as it was there. */
  readonly choice: number | undefined
  /** The longest task between the first choice and the stage, settled; 0 for none above 50 ms. */
  readonly longest: number
  readonly beforePassage: readonly Come[]
  readonly beforeChoice: readonly Come[]
  readonly stage: 'ready' | 'absent'
}

/** A visit to a page that shows its story at once. */
export interface Reading {
  readonly words: number | undefined
  readonly choice: number | undefined
  readonly beforeChoice: readonly Come[]
}

/** Visits our title page, begins, and waits for the stage. */
export async function measureStart(browser: Browser, profile: Profile, address: string): Promise<Start> {
  const { page, watched, asked, close } = await visit(browser, { profile, address, motion: true, wish: { presses: 'at once', until: 'choice' } })
  const stage = await waitForStage(page)
  const { stamps, longTasks } = await watched()
  const since = (mark: number | undefined): number | undefined => mark === undefined || stamps.pressed === undefined ? undefined : mark - stamps.pressed
  const choice = stamps.choice ?? Infinity
  const start: Start = {
    words: stamps.words, begin: stamps.begin, passage: since(stamps.passage), choice: since(stamps.choice),
    longest: Math.max(0, ...longTasks.filter(({ at, took }) => at + took > choice).map(({ took }) => took)),
    beforePassage: countUntil(asked(), stamps.passage),
    beforeChoice: countUntil(asked(), stamps.choice),
    stage,
  }
  await close()
  return start
}

/** Visits a page that shows its story at once: ours by `#read`, or the bare one. */
export async function measureReading(browser: Browser, profile: Profile, address: string, until: 'passage' | 'choice'): Promise<Reading> {
  const { watched, asked, close } = await visit(browser, { profile, address, motion: true, wish: { presses: 'never', until } })
  const { stamps } = await watched()
  await close()
  return { words: stamps.words, choice: stamps.choice, beforeChoice: countUntil(asked(), stamps.choice) }
}

function countUntil(asked: readonly Asked[], moment = 0): readonly Come[] {
  return asked.map(({ address, came }) => ({ address, bytes: came.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0) })).filter(({ bytes }) => bytes > 0)
}
