import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { shelveRoutes } from '../src/tooling/routes.ts'

const STORY = resolve(import.meta.dirname, '../story')

/**
 * Lives of golden routes, lived to their ends, as they lie on a shelf; the last one named was read last.
 * @param names of the routes, without their ending
 * @returns what to do with a fresh page before it opens the game; `#here` then takes up the last life
 */
export function lived(names: readonly string[]): (page: Page) => Promise<void> {
  const kept = shelveRoutes(STORY, names)
  return async page => { await page.addInitScript(lives => { for (const [name, text] of lives) localStorage.setItem(name, text) }, kept) }
}
