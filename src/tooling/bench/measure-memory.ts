import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { words } from '../../reading/parts/words.ts'
import type { LoneBrowser } from './lone-browser.ts'
import { playLife } from './play-life.ts'
import { waitForStage } from './visit.ts'

/** What a page holds at the end of a life, all in megabytes. */
export interface Held {
  /** JavaScript's own, after a sweep. */
  readonly heap: number
  /** What the whole browser holds beyond what it held with an empty page. */
  readonly added?: number
  /** Of that, what the process that draws holds. */
  readonly drawn?: number
  /** What the whole browser holds. */
  readonly whole?: number
  readonly choices: number
  readonly nodes: number
}

/** Lives one life on the bare page. */
export async function measureBareLife(browser: LoneBrowser, address: string): Promise<Held> {
  const empty = await measureEmpty(browser, address)
  const { choices } = await browser.drive(async page => {
    await page.goto(address)
    return playLife(page)
  })
  return weigh(browser, empty, choices)
}

/** A life that is only begun is left after so many choices. */
const BEGUN = 6

/**
 * Lives so many lives in one visit, and weighs after the first, the second and the last; and once more after the browser
 * was told that memory is short. Those three are one life, from Begin to its end; the lives between are begun, and left
 * for the title page.
 */
export async function measureLives(browser: LoneBrowser, address: string, lives: number): Promise<readonly Held[]> {
  const empty = await measureEmpty(browser, address)
  await browser.drive(async page => {
    // What the service worker fetches, once and after the stage is up, would be taken for growth.
    await page.addInitScript('delete Navigator.prototype.serviceWorker')
    await page.goto(address)
    await page.waitForTimeout(2000)
    await page.locator('[data-begin]').first().click()
    await waitForStage(page)
  })
  const held: Held[] = []
  const isWhole = (life: number): boolean => life < 2 || life === lives - 1
  // Those between are begun in one go: whoever takes hold of the page leaves a third of a megabyte in its heap.
  for (const [first, last] of [[0, 0], [1, 1], [2, lives - 2], [lives - 1, lives - 1]] as const) {
    if (first > last) continue
    const choices = await browser.drive(async page => {
      let made = 0
      for (let life = first; life <= last; life += 1) {
        if (life > 0) await beginAnother(page, !isWhole(life - 1))
        made = (await playLife(page, isWhole(life) ? {} : { seed: life, choices: BEGUN })).choices
      }
      return made
    })
    if (isWhole(first)) held.push(await weigh(browser, empty, choices))
  }
  await browser.drive(async page => (await page.context().newCDPSession(page)).send('Memory.simulatePressureNotification', { level: 'critical' }))
  held.push(await weigh(browser, empty, held.at(-1)?.choices ?? 0))
  return held
}

async function beginAnother(page: Page, isInMidLife: boolean): Promise<void> {
  if (isInMidLife) await page.getByRole('button', { name: words.menu, exact: true }).click()
  await page.getByRole('button', { name: words.toTitle, exact: true }).first().click()
  await page.getByRole('button', { name: words.beginAnother, exact: true }).click()
}

async function measureEmpty({ drive, processes }: LoneBrowser, address: string): Promise<Weight> {
  await drive(page => page.goto(new URL('/empty', address).href))
  await wait(5000)
  return weighNow(processes) ?? { whole: 0, drawing: 0 }
}

interface Weight {
  readonly whole: number
  readonly drawing: number
}

function weighNow(processes: LoneBrowser['processes']): Weight | undefined {
  return processes && { whole: processes.megabytes(), drawing: processes.drawing() }
}

async function weigh({ drive, processes }: LoneBrowser, empty: Weight, choices: number): Promise<Held> {
  const { heap, nodes } = await drive(async page => {
    const cdp = await page.context().newCDPSession(page)
    await page.waitForTimeout(2000)
    await cdp.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(1000)
    await cdp.send('HeapProfiler.collectGarbage')
    const [{ usedSize }, counted] = [await cdp.send('Runtime.getHeapUsage'), await cdp.send('Memory.getDOMCounters')]
    return { heap: usedSize / 2 ** 20, nodes: counted.nodes }
  })
  await wait(2000)
  const now = weighNow(processes)
  return { heap, ...(now && { whole: now.whole, added: now.whole - empty.whole, drawn: now.drawing - empty.drawing }), choices, nodes }
}
