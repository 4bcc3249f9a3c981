import type { Browser } from 'playwright-core'
import type { Profile } from './profiles.ts'
import { visit, waitForStage } from './visit.ts'

/** So many choices are timed on a visit. */
const CHOICES = 6

export interface Pressed {
  /** Milliseconds from a press on Begin, made at leisure, to the first choice; undefined on a page without Begin. */
  readonly first: number | undefined
  /** Milliseconds from the press on a choice to its painted words, one figure for each choice. */
  readonly choices: readonly number[]
}

/**
 * Begins and chooses as a reader does, motion off. Our page is given the time to raise its stage before the choices,
 * since its pictures change with the words.
 */
export async function measureChoices(browser: Browser, profile: Profile, address: string, hasStage: boolean): Promise<Pressed> {
  const { page, watched, close } = await visit(browser, { profile, address, motion: false, wish: { presses: 'at leisure', until: 'choice' } })
  if (hasStage) await waitForStage(page)
  const { stamps } = await watched()
  const choices: number[] = []
  for (let count = 0; count < CHOICES; count += 1) {
    const place = await page.evaluate(() => window.watch?.findChoice())
    if (!place) break
    const timed = page.evaluate(() => window.watch?.timePress())
    // The listening must be under way before the press.
    await page.evaluate(() => undefined)
    await page.mouse.click(place.x, place.y)
    const took = await timed
    if (took !== undefined) choices.push(took)
  }
  await close()
  return { first: stamps.choice === undefined || stamps.pressed === undefined ? undefined : stamps.choice - stamps.pressed, choices }
}
