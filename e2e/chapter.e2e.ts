import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_GL, openHouse, sees, type House } from './house.ts'
import { begin, playByKeyboard } from './play.ts'

/** A life through the prologue and chapter 1; where it says nothing, the first choice is taken. */
const LIFE = ['open.slip', 'slip.sign', 'open.first', 'search.chinese', 'photo.called', 'coat.father', 'patrol.softened', 'yard.hid', 'flood.bench']
const choose = (ids: readonly string[]): string | undefined => ids.find(id => LIFE.includes(id))

let house: House
describe('prologue and chapter 1', () => {
  beforeAll(async () => { house = await openHouse() })
  afterAll(() => house.close())

  it('are played to the end by keyboard alone, with a reload in the middle and a step back', async () => {
    const { page, complaints } = await house.visit()
    await begin(page)
    const first = await playByKeyboard(page, { choose, enough: chosen => chosen.includes('photo.called') })
    expect(first).toEqual(expect.arrayContaining(['open.first', 'photo.called']))

    const before = await sees.passages(page)
    await page.reload()
    await page.locator('[data-passage]').first().waitFor()
    expect(await sees.passages(page)).toEqual(before)

    await page.keyboard.press('Backspace')
    await page.locator('button[data-choice="photo.called"]').waitFor()
    await page.keyboard.press(String((await sees.choices(page)).indexOf('photo.called') + 1))
    await page.locator('button[data-choice="photo.called"]').waitFor({ state: 'detached' })
    expect(await sees.passages(page)).toEqual(before)

    const rest = await playByKeyboard(page, { choose })
    expect(rest).toEqual(expect.arrayContaining(['coat.father', 'patrol.softened', 'yard.hid', 'flood.bench']))
    expect(await page.locator('[data-close="01"]').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.dataset['stage'])).toBe('ready')
    expect(complaints).toEqual([])
  })

  it('go back by the browser\'s own Back, a beat at a time, and out to the title page', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await begin(page)
    // A note is called by its name only when the names have come.
    await page.waitForLoadState('networkidle')
    const first = await sees.passages(page)
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-passage]').nth(1).waitFor()
    await page.goBack()
    await page.waitForFunction(count => document.querySelectorAll('[data-passage]').length === count, first.length)
    expect(await sees.passages(page)).toEqual(first)
    await page.goBack()
    await page.locator('[data-begin]').first().waitFor()
    await page.locator('[data-begin]').first().click()
    await page.locator('[data-passage]').first().waitFor()
    expect(await sees.passages(page)).toEqual(first)
  })

  it('start reading at once from #read, and show the first words before any code has run', async () => {
    const context = await house.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${house.address}#read`)
    expect(await page.locator('[data-passage]').first().isVisible()).toBe(true)
    await page.goto(house.address)
    expect(await page.locator('[data-begin]').isVisible()).toBe(true)
    const second = await house.browser.newContext()
    const live = await second.newPage()
    await live.goto(`${house.address}#read`)
    await live.locator('[data-advance]').waitFor()
    await context.close()
    await second.close()
  })

  it('are whole with motion reduced', async () => {
    const { page, complaints } = await house.visit({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })
    await begin(page)
    await playByKeyboard(page, { choose })
    expect(await page.locator('[data-close="01"]').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('are whole where storage throws, and the reader is told once', async () => {
    const { page } = await house.visit({}, async fresh => {
      await fresh.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })
      })
    })
    await begin(page)
    await playByKeyboard(page, { choose })
    expect(await page.locator('[data-close="01"]').count()).toBe(1)
    expect(await page.locator('[data-message="refused"]').count()).toBe(1)
  })
})

describe('without WebGL', () => {
  beforeAll(async () => { house = await openHouse(NO_GL) })
  afterAll(() => house.close())

  it('prologue and chapter 1 are whole, with plain prints', async () => {
    const { page } = await house.visit()
    await begin(page)
    await playByKeyboard(page, { choose })
    expect(await page.locator('[data-close="01"]').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.dataset['stage'])).toBe('absent')
    expect(await page.locator('#stage .stage-scene.is-shown').evaluateAll(prints => prints.map(print => (print as HTMLCanvasElement).width))).toContain(1600)
  })
})
