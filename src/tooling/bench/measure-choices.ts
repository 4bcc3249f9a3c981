import type { Browser } from 'playwright-core'
import type { Profile } from './profiles.ts'
import { visit, waitForStage } from './visit.ts'

/** So many choices are timed on a visit. */
const CHOICES = 6

/**
 * Milliseconds from the press on a choice to its painted words, motion off, one figure for each choice. Our page is
 * given the time to raise its stage first, since its pictures change with the words.
 */
export async function measureChoices(browser: Browser, profile: Profile, address: string, hasStage: boolean): Promise<readonly number[]> {
  const { page, close } = await visit(browser, { profile, address, motion: false, wish: { presses: true, until: 'choice' } })
  if (hasStage) await waitForStage(page)
  const figures: number[] = []
  for (let choice = 0; choice < CHOICES; choice += 1) {
    const place = await page.evaluate(() => window.watch?.findChoice())
    if (!place) break
    const timed = page.evaluate(() => window.watch?.timePress())
    // The listening must be under way before the press.
    await page.evaluate(() => undefined)
    await page.mouse.click(place.x, place.y)
    const took = await timed
    if (took !== undefined) figures.push(took)
  }
  await close()
  return figures
}
