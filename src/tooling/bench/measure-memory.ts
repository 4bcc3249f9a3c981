import type { Browser } from 'playwright-core'
import { words } from '../../reading/parts/words.ts'
import { playLife } from './play-life.ts'
import type { Processes } from './processes.ts'
import type { Profile } from './profiles.ts'
import { visit, waitForStage, type Visit } from './visit.ts'

/** What a page holds at the end of a life, all in megabytes. */
export interface Held {
  /** JavaScript's own, after a sweep. */
  readonly heap: number
  /** What the whole browser holds beyond what it held with an empty page. */
  readonly added?: number
  /** What the whole browser holds. */
  readonly whole?: number
  readonly choices: number
  readonly nodes: number
}

/** Lives one life on the bare page. */
export async function measureBareLife(browser: Browser, processes: Processes | undefined, profile: Profile, address: string): Promise<Held> {
  const empty = await measureEmpty(browser, processes)
  const bare = await visit(browser, { profile, address, motion: true, wish: { presses: 'never', until: 'choice' } })
  const { choices } = await playLife(bare.page)
  const held = await weigh(bare, processes, empty, choices)
  await bare.close()
  return held
}

/** A life that is only begun is left after so many choices. */
const BEGUN = 6

/**
 * Lives so many lives in one visit, and weighs after the first, the second and the last. Those three are one life, from
 * Begin to its end; the lives between are begun, and left for the title page.
 */
export async function measureLives(browser: Browser, processes: Processes | undefined, profile: Profile, address: string, lives: number): Promise<readonly Held[]> {
  const empty = await measureEmpty(browser, processes)
  const ours = await visit(browser, { profile, address, motion: true, wish: { presses: 'at leisure', until: 'choice' } })
  await waitForStage(ours.page)
  const held: Held[] = []
  const isWhole = (life: number): boolean => life < 2 || life === lives - 1
  for (let life = 0; life < lives; life += 1) {
    if (life > 0) {
      const toTitle = ours.page.getByRole('button', { name: words.toTitle, exact: true })
      if (!isWhole(life - 1)) await ours.page.getByRole('button', { name: words.menu, exact: true }).click()
      await toTitle.first().click()
      await ours.page.getByRole('button', { name: words.beginAnother, exact: true }).click()
    }
    const { choices } = await playLife(ours.page, isWhole(life) ? {} : { seed: life, choices: BEGUN })
    if (isWhole(life)) held.push(await weigh(ours, processes, empty, choices))
  }
  await ours.close()
  return held
}

async function measureEmpty(browser: Browser, processes: Processes | undefined): Promise<number> {
  const page = await browser.newPage()
  await page.waitForTimeout(2000)
  const megabytes = processes?.megabytes() ?? 0
  await page.close()
  return megabytes
}

async function weigh({ page, cdp }: Visit, processes: Processes | undefined, empty: number, choices: number): Promise<Held> {
  await page.waitForTimeout(2000)
  await cdp.send('HeapProfiler.collectGarbage')
  await page.waitForTimeout(1000)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes } = await cdp.send('Memory.getDOMCounters')
  const whole = processes?.megabytes()
  return { heap: usedSize / 2 ** 20, ...(whole === undefined ? {} : { whole, added: whole - empty }), choices, nodes }
}
