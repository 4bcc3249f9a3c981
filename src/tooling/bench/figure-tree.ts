import type { Browser } from 'playwright-core'
import { readRoutes, shelveRoutes } from '../routes.ts'
import { median } from './median.ts'
import type { Figure } from './table.ts'

const LIVES = 10
const TIMES = 7

/**
 * How fast the lives of a device are drawn as a tree, within the reading of a whole life's file.
 * @param folder absolute path of the story folder
 * @param address of the built game
 */
export async function figureTree(browser: Browser, folder: string, address: string): Promise<readonly Figure[]> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  // The first, a whole life, is read last.
  const lives = shelveRoutes(folder, readRoutes(folder).slice(0, LIVES).map(({ name }) => name.replace('.yaml', '')).toReversed())
  await page.addInitScript(kept => { for (const [name, text] of kept) localStorage.setItem(name, text) }, lives)
  await page.goto(`${address}#here`)
  await page.locator('[data-end]').waitFor()
  // The room comes with its first opening; what is measured is the drawing.
  const open = page.getByRole('button', { name: 'Read the file of this life' })
  const drawn: number[] = []
  const whole: number[] = []
  for (let time = 0; time <= TIMES; time += 1) {
    const { tree, all } = await open.evaluate(async button => {
      const began = performance.now()
      ;(button as HTMLElement).click()
      for (;;) {
        await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })
        const found = document.querySelector('.lives-tree')
        if (!found) continue
        const shown = performance.now() - began
        // Made, laid out and painted once more by itself.
        const parent = found.parentElement
        found.remove()
        await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })
        const again = performance.now()
        const copy = found.cloneNode(true)
        parent?.append(copy)
        await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })
        const made = performance.now() - again
        copy.parentNode?.removeChild(copy)
        parent?.append(found)
        return { tree: made, all: shown }
      }
    })
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    if (time === 0) continue
    drawn.push(tree)
    whole.push(all)
  }
  await page.close()
  return [
    { what: `the tree of ${LIVES} lives, made, laid out and painted`, unit: 'ms', ours: median(drawn), bound: { most: 100 } },
    { what: 'reading the file of a whole life, opened with that tree', unit: 'ms', ours: median(whole) },
  ]
}
