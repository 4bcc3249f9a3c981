import type { Page } from 'playwright-core'
import { sees } from './house.ts'

/** One press of the keyboard, and the page settled after it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) }))
}

/**
 * Plays on by keyboard alone until the close of chapter 1, or until `enough` says so.
 * @param choose picks among the choices on offer, by their ids; the first without it
 * @returns the ids that were chosen
 */
export async function playByKeyboard(page: Page, options: { choose?: (ids: readonly string[]) => string | undefined; enough?: (chosen: readonly string[]) => boolean } = {}): Promise<string[]> {
  const chosen: string[] = []
  for (let presses = 0; presses < 900; presses += 1) {
    if (options.enough?.(chosen)) return chosen
    if (await page.locator('[data-close="01"]').count() > 0) return chosen
    const ids = await sees.choices(page)
    if (ids.length > 0) {
      const wanted = options.choose?.(ids) ?? ids[0] ?? ''
      await press(page, String(ids.indexOf(wanted) + 1))
      await page.locator(`button[data-choice="${wanted}"]`).waitFor({ state: 'detached', timeout: 10_000 })
      chosen.push(wanted)
      continue
    }
    await press(page, 'ArrowRight')
  }
  throw new Error(`900 presses, and the chapter is not over; the last choices: ${chosen.slice(-3).join(' ')}`)
}

/** Starts reading from the title page, by keyboard. */
export async function begin(page: Page): Promise<void> {
  await page.locator('[data-begin]').first().focus()
  await press(page, 'Enter')
  await page.locator('[data-passage]').first().waitFor()
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
}
