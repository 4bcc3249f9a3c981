import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from '../src/tooling/chromium.mjs'
import { serve } from '../src/tooling/serve.mjs'
import { writeWorker } from '../src/tooling/web.ts'
import { faults } from './axe.ts'
import { FLAGS, sees } from './house.ts'
import { begin, playByKeyboard } from './play.ts'

/** The web edition on a host of its own, whose files a test may change as a new edition would. */
let browser: Browser
let folder = ''
let site: Awaited<ReturnType<typeof serve>>
let context: BrowserContext
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'the-other-shore-web-'))
  cpSync(resolve(import.meta.dirname, '../dist'), folder, { recursive: true })
  browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  site = await serve(folder, 0)
  context = await browser.newContext({ reducedMotion: 'reduce' })
})
afterEach(async () => {
  await context.close()
  site.close()
})

const open = async (path = ''): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(site.address + path)
  return page
}
const kept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 60_000 })
}
/** Puts another edition on the host: the same game under another name. */
function publish(name: string, withWorker = true): void {
  const path = join(folder, 'index.html')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/<html lang="en"( data-mark="\w+")?/, `<html lang="en" data-mark="${name}"`))
  if (withWorker) writeWorker(folder)
}
const mark = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['mark'])
const look = (page: Page): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined))
const waits = async (page: Page): Promise<void> => {
  while (!await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed')) await page.waitForTimeout(100)
}
const again = async (page: Page): Promise<void> => {
  await page.reload()
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
  await page.locator('[data-passage]').first().waitFor()
}
const life = (page: Page): Promise<string> => page.evaluate(() => Object.entries(localStorage).find(([name]) => name.includes('.life.'))?.[1] ?? '')

describe('the web edition', () => {
  it('goes on without a network: a reload in the middle of a life, and on to the end of the chapter', async () => {
    const page = await open()
    await begin(page)
    await playByKeyboard(page, { enough: chosen => chosen.length >= 4 })
    await kept(page)
    const before = await sees.passages(page)
    // Not only cut off: the host is gone.
    site.close()
    await context.setOffline(true)
    await page.reload()
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    await page.locator('[data-passage]').first().waitFor()
    expect(await sees.passages(page)).toEqual(before)
    await playByKeyboard(page)
    expect(await page.locator('[data-close="01"]').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.dataset['stage'])).toBe('ready')
    // The rooms that nobody had opened yet are there too.
    await page.keyboard.press('f')
    await page.locator('dialog[open] h3, dialog[open] li').first().waitFor()
    const board = await open('board.html')
    expect(await board.locator('textarea').count()).toBe(1)
  })

  it('an update waits for the next visit and keeps the life; half of one on the host is not taken for one', async () => {
    const page = await open()
    await begin(page)
    await playByKeyboard(page, { enough: chosen => chosen.length >= 3 })
    await kept(page)
    const [words, was, first] = [await sees.passages(page), await life(page), await mark(page)]
    // A page without its worker; then a worker whose page has not come yet.
    publish('half', false)
    const half = readFileSync(join(folder, 'index.html'))
    publish('second')
    const whole = readFileSync(join(folder, 'index.html'))
    writeFileSync(join(folder, 'index.html'), half)
    await look(page)
    while (await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing)) await page.waitForTimeout(100)
    await again(page)
    expect(await mark(page)).toBe(first)
    expect(await page.evaluate(() => caches.keys().then(names => names.filter(name => !name.endsWith('album')).length))).toBe(1)
    writeFileSync(join(folder, 'index.html'), whole)
    await look(page)
    await waits(page)
    // Whoever reads is not told, and a reload stays in the edition that they began with.
    await again(page)
    expect([await mark(page), await page.locator('.message').count(), await sees.passages(page)]).toEqual([first, 0, words])
    await page.close()
    await new Promise(done => { setTimeout(done, 1000) })
    const next = await open('#here')
    await next.locator('[data-passage]').first().waitFor()
    expect([await mark(next), await sees.passages(next)]).toEqual(['second', words])
    expect(JSON.parse(await life(next))).toMatchObject({ bookmark: (JSON.parse(was) as { bookmark: unknown }).bookmark })
    expect(await next.evaluate(() => caches.keys().then(names => names.length))).toBe(2)
  })

  it('an update comes at once when the reader says so, to every window', async () => {
    const title = await open()
    await kept(title)
    const reading = await open()
    await begin(reading)
    const words = await sees.passages(reading)
    publish('third')
    await look(title)
    await title.locator('[data-message="edition"]').waitFor()
    expect(await faults(title)).toEqual([])
    await title.locator('[data-message="edition"] .button').click()
    for (const page of [title, reading]) {
      await page.waitForFunction(() => document.documentElement.dataset['mark'] === 'third')
      await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    }
    await reading.locator('[data-passage]').first().waitFor()
    expect(await sees.passages(reading)).toEqual(words)
    expect(await title.locator('.message').count()).toBe(0)
  })

  it('can be installed, and is not kept where it stands in a frame of another page', async () => {
    const page = await open()
    await kept(page)
    const cdp = await context.newCDPSession(page)
    const { errors } = await cdp.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
    // A private window installs nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter(id => id !== 'in-incognito')).toEqual([])
    const other = await browser.newContext()
    const outer = await other.newPage()
    await outer.route('**/outer', route => route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.address}"></iframe>` }))
    await outer.goto(`${site.address}outer`)
    await outer.frameLocator('iframe').locator('html[data-stage="ready"]').waitFor()
    await outer.waitForTimeout(500)
    expect(await outer.frames()[1]?.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.length))).toBe(0)
    await other.close()
  })
})
