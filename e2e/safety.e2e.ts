import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeHandIn } from '../src/classroom/handIn.ts'
import { writeLife } from '../src/shelf/shelved.ts'
import { readTables } from '../src/tooling/course.ts'
import { openHouse, type House } from './house.ts'
import { begin } from './play.ts'

let house: House
beforeAll(async () => { house = await openHouse() })
afterAll(() => house.close())

/** What would be noticed if it were taken for markup: `window.caught`, an element of its own, or a refusal of the policy. */
const MARKUP = '<img src=x onerror="window.caught=1"><svg onload="window.caught=1"></svg><iframe srcdoc="x"></iframe><script>window.caught=1</script>'
const caught = (page: Page): Promise<unknown> => page.evaluate(() => [
  'caught' in window, document.querySelectorAll('[onerror], [onload], [srcdoc], img[src="x"], script:not([src])').length,
])

describe('no script but the game\'s own', () => {
  it.each(['', 'board.html', 'teacher.html', 'guide.html'])('is run or fetched by a page, nor does anything leave it: /%s', async path => {
    const { page } = await house.visit({}, async fresh => {
      await fresh.addInitScript(() => {
        const refused: string[] = []
        Object.assign(window, { refused })
        addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective))
      })
    }, path)
    await page.waitForLoadState('networkidle')
    const refused = (): Promise<string[]> => page.evaluate(() => (window as unknown as { refused: string[] }).refused)
    expect(await refused()).toEqual([])
    await page.evaluate(async () => {
      const add = (html: string): void => document.body.append(document.createRange().createContextualFragment(html))
      add('<script>window.caught=1</script>')
      add('<img src="x" onerror="window.caught=1">')
      add('<script src="https://example.invalid/x.js"></script>')
      add('<img src="https://example.invalid/x.png">')
      add('<iframe src="https://example.invalid/"></iframe>')
      add('<link rel="stylesheet" href="https://example.invalid/x.css">')
      add('<object data="https://example.invalid/x.swf"></object>')
      add('<form action="https://example.invalid/"><button></button></form>')
      ;[...document.querySelectorAll('form')].at(-1)?.requestSubmit()
      await fetch('https://example.invalid/').catch(() => undefined)
      navigator.sendBeacon('https://example.invalid/', 'x')
      try { void new WebSocket('wss://example.invalid/') } catch { /* Refused outright. */ }
      try { Reflect.apply(setTimeout, window, ['window.caught=1']) } catch { /* As it should be. */ }
      await new Promise(done => { setTimeout(done, 300) })
    })
    expect((await refused()).toSorted()).toEqual(expect.arrayContaining([
      'connect-src', 'form-action', 'frame-src', 'img-src', 'object-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem',
    ]))
    expect((await refused()).filter(one => one === 'connect-src').length).toBe(3)
    expect(await page.evaluate(() => 'caught' in window)).toBe(false)
  })
})

describe('what comes from outside is shown as what it is', () => {
  it('a file of lives with markup in every free field', async () => {
    const { page, complaints } = await house.visit({ reducedMotion: 'reduce' })
    const life = JSON.parse(writeLife({ id: 'strange', bookmark: { life: { story: MARKUP, choices: ['open.first'] }, turns: 0 }, chapter: MARKUP, leaves: 2, closed: MARKUP, kept: 5 })) as object
    await page.getByRole('button', { name: 'Lives', exact: true }).click()
    await page.locator('input[type="file"]').setInputFiles({ name: `${MARKUP.replaceAll('/', '')}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ game: 'the-other-shore', format: 1, lives: [life] })) })
    await page.locator('[data-message="imported 1"]').waitFor()
    await page.locator('.life-name').waitFor()
    expect(await caught(page)).toEqual([false, 0])
    await page.locator('dialog[open]').getByRole('button', { name: /take up/i }).first().click()
    await page.locator('[data-passage]').first().waitFor()
    expect(await caught(page)).toEqual([false, 0])
    expect(complaints).toEqual([])
  })

  it('a code in the address, and one that is typed', async () => {
    const { page, complaints } = await house.visit({ reducedMotion: 'reduce' })
    for (const mark of ['#lesson=', '#carry=', '#here=', '#']) {
      await page.goto('about:blank')
      await page.goto(house.address + mark + encodeURIComponent(MARKUP))
      await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
      expect(await caught(page), mark).toEqual([false, 0])
    }
    await page.goto('about:blank')
    await page.goto(`${house.address}#carry=${MARKUP}`)
    const field = page.getByLabel('Type it here')
    await field.waitFor()
    for (const text of [MARKUP, MARKUP.slice(0, 6), `${MARKUP} 12345`]) {
      await field.fill(text)
      await field.press('Enter')
      await page.waitForFunction(() => !['', 'One moment.'].includes(document.querySelector('#code-said')?.textContent ?? ''))
      expect(await caught(page), text).toEqual([false, 0])
    }
    await page.keyboard.press('Escape')
    await begin(page)
    expect(complaints).toEqual([])
  })

  it('whatever is pasted on the class board or opened there', async () => {
    const table = readTables(resolve(import.meta.dirname, '../story')).at(-1)
    if (!table) throw new Error('the story has no table of codes')
    const code = writeHandIn({ from: '01', to: '01', taken: { photo: 'collar', coat: 'mine', patrol: 'softened', yard: 'hid', flood: 'bench' } }, table)
    const { page, complaints } = await house.visit({}, undefined, 'board.html')
    const text = `${MARKUP}${code}${MARKUP}\n<b>${code.slice(0, -1)}7</b>\n=HYPERLINK("https://example.invalid")\t${MARKUP}`
    await page.locator('textarea').fill(text)
    await page.keyboard.press('Enter')
    await page.locator('[data-lives="1"]').waitFor()
    expect(await caught(page)).toEqual([false, 0])
    await page.locator('input[type="file"]').setInputFiles({ name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.waitForTimeout(300)
    expect(await caught(page)).toEqual([false, 0])
    expect(complaints).toEqual([])
  })
})
