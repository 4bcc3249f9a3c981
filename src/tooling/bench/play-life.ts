import type { Page } from 'playwright-core'

export interface Played {
  readonly choices: number
  /** True where nothing was left to press. */
  readonly isOver: boolean
}

/**
 * Plays on by keyboard until nothing is left to press, or so many choices were made; the same seed, the same life.
 * Works on our page and on the bare one.
 */
export async function playLife(page: Page, { seed = 1932, choices = Infinity }: { readonly seed?: number; readonly choices?: number } = {}): Promise<Played> {
  let state = seed
  let chosen = 0
  for (let presses = 0; presses < 3000; presses += 1) {
    const { offers, goesOn, isBare } = await look(page)
    if (offers > 0 && chosen === choices) return { choices: chosen, isOver: false }
    if (offers > 0) {
      // A small generator of our own, so that every run lives the same life.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const pick = Math.floor(state / 2 ** 32 * offers)
      chosen += 1
      if (isBare) await page.locator('[data-choice]').nth(pick).press('Enter')
      else await page.keyboard.press(String(pick + 1))
    } else if (goesOn) await page.keyboard.press('ArrowRight')
    else return { choices: chosen, isOver: true }
    await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) }))
  }
  throw new Error(`3000 presses and ${chosen} choices, and the life is not over`)
}

function look(page: Page): Promise<{ offers: number; goesOn: boolean; isBare: boolean }> {
  return page.evaluate(() => ({
    offers: document.querySelectorAll('[data-choice]').length,
    goesOn: document.querySelector('[data-advance]') !== null,
    isBare: document.querySelector('a[data-choice]') !== null,
  }))
}
