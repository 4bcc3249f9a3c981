import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from './axe.ts'
import { openHouse, type House, type Visit } from './house.ts'
import { lived } from './lived.ts'
import { press } from './play.ts'

/** Ten lives; the last of them, a whole one, lies open at its end. */
const TEN = ['b-double', 'c-nobodys-man', 'd-with-ok-sun', 'e-shanghai', 'f-across-the-khalkha', 'g-the-cellar', 'h-makertui', 'i-south', 'j-no-leaf', 'a-trusted']
let house: House
let prepare: (page: Page) => Promise<void>
beforeAll(async () => {
  prepare = lived(TEN)
  house = await openHouse()
}, 120_000)
afterAll(() => house.close())

/** A reader at the end of a life, with nine others on the shelf. */
async function atTheEnd(options: Parameters<House['visit']>[0] = {}): Promise<Visit> {
  const visit = await house.visit({ reducedMotion: 'reduce', ...options }, prepare, '#here')
  await visit.page.locator('[data-end]').waitFor()
  return visit
}
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.querySelector('.piece-name')?.textContent ?? document.activeElement?.textContent ?? '')
/** Tab until the focus is on something, at most so often. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs += 1) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press(key)
  }
  throw new Error(`120 tabs, and nothing is ${selector}`)
}

describe('the File', () => {
  it('lies on a table as pieces of paper, each with its own face, picked up and turned by key', async () => {
    const { page, complaints } = await atTheEnd()
    await press(page, 'f')
    await page.locator('.table .piece').first().waitFor()
    expect(await faults(page)).toEqual([])
    // To those who don't see it: a list of documents in order, each with its number, name, kind and date.
    const names = await page.locator('ol.table').ariaSnapshot()
    expect(names.match(/button "/g)?.length).toBeGreaterThan(30)
    expect(names).toMatch(/button "Leaf 3 of 31: Questionnaire of V\. P\. Lukoshina ?\. Printed form, 28 March 1935"/)
    expect(names).not.toContain('undefined')
    expect(new Set(await page.locator('.piece').evaluateAll(all => all.map(one => one.className))).size).toBeGreaterThan(8)

    await tabTo(page, '.piece')
    await press(page, 'End')
    await press(page, 'Home')
    await press(page, 'ArrowRight')
    expect(await focused(page)).toMatch(/^Leaf 1 of 31/)
    await press(page, 'Enter')
    expect(await page.locator('[data-leaf]').last().getAttribute('data-leaf')).toBe('photograph')
    expect(await page.locator('.file-pencil').innerText()).toMatch(/sleeve is in the way[\s\S]*Met in New Year, after you chose/)
    expect(await faults(page)).toEqual([])
    await press(page, 'ArrowRight')
    expect(await page.locator('dialog [data-leaf]').getAttribute('data-leaf')).toBe('essay')
    await press(page, 'ArrowLeft')
    await page.getByRole('button', { name: 'Lay it back on the table' }).click()
    expect(await focused(page)).toMatch(/^Leaf 1 of 31/)
    expect(complaints).toEqual([])
  })

  it('lays two leaves beside each other, and marks where they answer the same question differently', async () => {
    const { page } = await atTheEnd()
    await press(page, 'f')
    await page.locator('[data-piece="patrol-log"]').click()
    await page.locator('.file-beside select').selectOption('last-protocol')
    // The order of march of 1939 and the protocol of 1945 tell of the same village.
    await page.getByText('a red line stands at the edge').waitFor()
    expect(await page.locator('.line.differs').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('short way was known'), expect.stringContaining('by the short way')]))
    await page.locator('.file-beside select').selectOption('photograph')
    await page.getByText('They do not tell of the same thing').waitFor()
    expect(await page.locator('dialog [data-leaf]').count()).toBe(2)
    expect(await faults(page)).toEqual([])
  })

  it('is a stack on a phone, and a leaf is drawn aside with a finger', async () => {
    const { page } = await atTheEnd({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await press(page, 'f')
    await page.locator('.piece').first().waitFor()
    const boxes = await page.locator('.table li').evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes.every((box, at) => at === 0 || (box.top > (boxes[at - 1]?.top ?? 0) && box.top < (boxes[at - 1]?.bottom ?? 0)))).toBe(true)
    expect(boxes.every(box => box.left >= 0 && box.right <= 390)).toBe(true)
    await page.locator('[data-piece="photograph"]').click({ position: { x: 60, y: 14 } })
    const paper = page.locator('dialog [data-leaf]')
    await paper.waitFor()
    await page.locator('.file-leaf').evaluate(box => {
      const draw = (type: string, x: number): boolean => box.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: 300, button: 0, bubbles: true, pointerType: 'touch' }))
      draw('pointerdown', 300)
      draw('pointerup', 120)
    })
    await page.locator('dialog [data-leaf="essay"]').waitFor()
    expect(await faults(page)).toEqual([])
  })
})

describe('the Margin at a life’s end', () => {
  it('has no fault that axe finds, on any tab', async () => {
    const { page, complaints } = await atTheEnd()
    await press(page, 'n')
    for (const tab of ['Notes', 'Search', 'Map', 'Years', 'People', 'Words', 'Sources']) {
      await page.locator('.tab', { hasText: tab }).click()
      if (tab === 'Search') {
        await page.getByRole('searchbox').fill('bridge')
        await page.getByText(/^Found in/).waitFor()
      }
      expect(await faults(page), tab).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  it('has a map that is walked without a pointer', async () => {
    const { page } = await atTheEnd()
    await press(page, 'n')
    await tabTo(page, '.tab')
    while (await focused(page) !== 'Map') await page.keyboard.press('Tab')
    await press(page, 'Enter')
    const map = page.locator('svg.map')
    const seen = (): Promise<string | null> => map.getAttribute('viewBox')
    const whole = await seen()
    await tabTo(page, '.map-walk')
    while (await focused(page) !== 'Harbin') await page.keyboard.press('Tab')
    const first = await seen()
    expect(first).not.toBe(whole)
    expect(await page.locator('.map-town.here').textContent()).toBe('Harbin')
    await page.keyboard.press('Tab')
    expect(await seen()).not.toBe(first)
    // The table says what the red road says.
    const visited = await page.locator('.map-table tr.visited').allInnerTexts()
    expect(visited.some(row => /Harbin[\s\S]*New Year/.test(row))).toBe(true)
    expect(visited.length).toBe(await page.locator('.map-town.visited').count())
    while (await focused(page) !== 'Closer') await page.keyboard.press('Shift+Tab')
    const before = Number((await seen())?.split(' ')[2])
    await press(page, 'Enter')
    expect(Number((await seen())?.split(' ')[2])).toBeLessThan(before)
  })
})

describe('reading the file', () => {
  const open = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Read the file of this life' }).click()
    await page.locator('.reading-file').waitFor()
  }

  it('has three columns for each hinge of the life, ten lives in its tree, and no fault that axe finds', async () => {
    const { page, complaints } = await atTheEnd()
    await open(page)
    const columns = await page.locator('.reading-row').evaluateAll(rows => rows.map(row => row.querySelectorAll('.reading-columns > section').length))
    expect(columns.length).toBeGreaterThan(40)
    expect(new Set(columns)).toEqual(new Set([3]))
    expect(await page.locator('.lives-tree .lane').count()).toBe(TEN.length)
    expect(await page.locator('.lives-tree .lane.current').count()).toBe(1)
    expect(await page.locator('.reading-ends .seen').count()).toBe(TEN.length)
    expect(await faults(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('turns back to a hinge from the tree without a pointer, and lives on as another life', async () => {
    const { page } = await atTheEnd()
    await open(page)
    const lives = (): Promise<number> => page.evaluate(() => Object.keys(localStorage).filter(name => name.includes('.life.')).length)
    // The tree is the last thing on the sheet.
    await tabTo(page, '.lives-tree button', 'Shift+Tab')
    expect(await focused(page)).toMatch(/^Turn back to here: /)
    await press(page, 'Enter')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.locator('button[data-choice="last.rub"]').waitFor()
    await press(page, '1')
    await page.waitForFunction(count => Object.keys(localStorage).filter(name => name.includes('.life.')).length === count, TEN.length + 1)
    expect(await lives()).toBe(TEN.length + 1)
  })

  it.each(['A4', 'Letter'] as const)('prints on %s as a report of two pages, with the reader’s own words and nothing cut off', async format => {
    const { page } = await atTheEnd()
    await open(page)
    await page.locator('.own-words textarea').first().fill('She had only to say one word.')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: format === 'A4' ? 680 : 703, height: 900 })
    const cut = await page.locator('.reading-file').evaluate(file => [...file.querySelectorAll<HTMLElement>('*')].filter(one => {
      const { width, right } = one.getBoundingClientRect()
      return width > 0 && !one.closest('.unseen') && (right > document.documentElement.clientWidth + 1 || one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).overflowX !== 'visible')
    }).map(one => one.outerHTML.slice(0, 90)))
    expect(cut).toEqual([])
    const pdf = await page.pdf({ format, preferCSSPageSize: false })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    // A whole life of more than forty hinges; a chapter's report is shorter.
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(2)
    expect(await page.locator('.own-words-printed.written').innerText()).toBe('She had only to say one word.')
  })
})
