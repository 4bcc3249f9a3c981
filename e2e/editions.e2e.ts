import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findChromium } from '../src/tooling/chromium.mjs'
import { serve } from '../src/tooling/serve.mjs'
import { FLAGS, watch } from './house.ts'
import { begin, playByKeyboard, press } from './play.ts'

const ROOT = resolve(import.meta.dirname, '..')
let folder = ''
let browser: Browser
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'the-other-shore-editions-'))
  // Not waited for in one breath: vitest takes a thread that does not answer for a minute for dead.
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/tooling/package.ts', '--as-built'], { cwd: ROOT })
  browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
}, 420_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Unpacks an edition as a person would, into a folder of its own. */
function unpack(name: string): string {
  const into = join(folder, name)
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(ROOT, 'release', `${name}.zip`))))) {
    mkdirSync(dirname(join(into, path)), { recursive: true })
    writeFileSync(join(into, path), bytes)
  }
  return into
}

/** Plays the short form of a golden route, by keyboard, to its end. */
async function playToTheEnd(page: Page, route: string): Promise<string | null> {
  const { choices } = parse(readFileSync(join(ROOT, 'story/routes', `${route}.yaml`), 'utf8')) as { choices: string[] }
  await begin(page)
  for (let presses = 0; presses < 1500; presses += 1) {
    const here = await page.evaluate(() => ({
      end: document.querySelector('[data-end]')?.getAttribute('data-end') ?? null,
      ids: [...document.querySelectorAll('button[data-choice]')].map(button => button.getAttribute('data-choice') ?? ''),
    }))
    if (here.end !== null) return here.end
    const wanted = here.ids.find(id => choices.includes(id)) ?? here.ids.find(id => id.endsWith('.short')) ?? here.ids[0]
    await press(page, wanted === undefined ? 'ArrowRight' : String(here.ids.indexOf(wanted) + 1))
  }
  return null
}

describe('the editions', () => {
  it('itch.io’s plays to an end in a frame of another site, with storage blocked', async () => {
    const { address, close } = await serve(unpack('the-other-shore-html'), 0)
    const outer = join(folder, 'outer')
    mkdirSync(outer)
    writeFileSync(join(outer, 'index.html'), `<!doctype html><title>frame</title><iframe src="${address}" width="960" height="600" allow="fullscreen; autoplay"></iframe>`)
    const site = await serve(outer, 0)
    // Another name is another site.
    const elsewhere = site.address.replace('localhost', '127.0.0.1')
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 640 } })).newPage()
    // As a browser does that blocks the storage of frames.
    await page.addInitScript(() => { if (self !== top) Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } }) })
    const complaints = watch(page, [address, elsewhere])
    await page.goto(elsewhere)
    const frame = page.frames()[1]
    if (!frame) throw new Error('there is no frame')
    await frame.locator('[data-begin]').first().click()
    await frame.locator('[data-passage]').first().waitFor()
    await frame.locator('.message').first().waitFor()
    expect(complaints.filter(one => one.startsWith('left the game'))).toEqual([])
    // What the outer page lacks and forbids is not the game's.
    complaints.length = 0
    // To an end by the page's own address: the frame runs the same files.
    await page.goto(address)
    expect(await playToTheEnd(page, 'd-with-ok-sun')).toBe('with-ok-sun')
    // Of a whole life: nothing is asked for outside the game, and the page's policy refuses nothing.
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.querySelector('link[rel="manifest"]'))).toBeNull()
    await page.context().close()
    close()
    site.close()
  }, 420_000)

  it.each(['the-other-shore-offline', 'the-other-shore-classroom'])('%s plays to an end from a folder, with pictures, and a reload comes back', async name => {
    const into = join(unpack(name), name === 'the-other-shore-offline' ? 'the-other-shore' : name)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const complaints = watch(page, [`${pathToFileURL(into).href}/`])
    await page.goto(pathToFileURL(join(into, 'index.html')).href)
    expect(await playToTheEnd(page, 'd-with-ok-sun')).toBe('with-ok-sun')
    expect(await page.evaluate(() => document.documentElement.dataset['stage'])).not.toBe('absent')
    await page.reload()
    await page.locator('[data-end="with-ok-sun"]').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  }, 420_000)
})

/** Where the pictures of a lesson go that a person wants to look at; none are made otherwise. */
const LOOK = process.env['LOOK']
const look = async (page: Page, name: string): Promise<void> => { if (LOOK) await page.screenshot({ path: join(LOOK, `${name}.png`) }) }

describe('a lesson out of the classroom zip, on small old screens, without sound or network', () => {
  it('is made, read by five, handed in, talked about from the board, and printed', async () => {
    const into = join(unpack('the-other-shore-classroom'), 'the-other-shore-classroom')
    const file = (name: string): string => pathToFileURL(join(into, name)).href
    const complaints: string[] = []
    const open = async (address: string, width: number, height: number, slower = 1): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(String(error)))
      page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
      page.on('request', request => { if (!/^(file|data|blob):/.test(request.url())) complaints.push(`left the folder: ${request.url()}`) })
      if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
      await page.goto(address)
      return page
    }
    const button = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()

    // The teacher makes the lesson.
    const desk = await open(file('index.html'), 1366, 768)
    await look(desk, '1-desk')
    await button(desk, /^About/)
    await button(desk, 'For teachers: make a lesson')
    await desk.getByLabel('It begins with').selectOption('01')
    for (const name of [/^Sound off/, /^Short form/i]) await desk.getByRole('switch', { name }).check()
    const link = await desk.locator('[data-link]').innerText()
    const typed = (await desk.locator('dialog [data-code]').innerText()).replace(/\s/g, '')
    await look(desk, '2-lesson')

    // Five pupils: four by the link, one by the code that stands on the board.
    const wanted = [
      ['photo.collar', 'coat.mine', 'yard.hid'], ['photo.called', 'coat.keep', 'yard.silent'], ['photo.away', 'coat.mine', 'yard.told'],
      ['photo.collar', 'coat.keep', 'yard.hid'], ['photo.away', 'coat.father', 'yard.hid'],
    ]
    const codes: string[] = []
    const reports: Page[] = []
    for (const [at, wants] of wanted.entries()) {
      const page = await open(at === 4 ? file('index.html') : link, 1024, 600, at === 0 ? 4 : 1)
      if (at === 4) {
        await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
        await button(page, 'I have a code')
        await page.getByLabel('Type it here').fill(typed)
        await page.keyboard.press('Enter')
      }
      await page.locator('[data-begin="lesson"]').waitFor()
      if (at === 0) await look(page, '3-pupil-title')
      await begin(page)
      // The bell goes for the last one in the middle of a scene.
      const isLate = at === 4
      await playByKeyboard(page, { choose: ids => ids.find(id => wants.includes(id)), enough: chosen => isLate && chosen.includes('yard.hid') })
      // A guest's browser, or a private window, forgets.
      if (at === 1) await page.evaluate(() => localStorage.clear())
      if (at === 0) await look(page, '4-pupil-close')
      if (isLate) await button(page, 'Menu')
      await button(page, 'Hand in to a class')
      await page.locator('dialog [data-code]').waitFor()
      if (at === 0) await look(page, '5-pupil-code')
      codes.push((await page.locator('dialog [data-code]').innerText()).replace(/\s/g, ''))
      await page.keyboard.press('Escape')
      if (at < 2) reports.push(page)
      else await page.context().close()
    }
    expect(new Set(codes).size).toBe(5)

    // The codes stand on the board, and the talk begins where the class disagreed most.
    const board = await open(file('board.html'), 1366, 768)
    await board.locator('textarea').evaluate((field, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, codes.map((code, at) => `10:2${at} pupil: ${code}`).join('\n'))
    await board.locator('[data-lives="5"]').waitFor()
    await look(board, '6-board')
    await board.getByRole('switch', { name: /smaller than five/ }).click()
    await button(board, /^Talk about this/)
    await board.getByRole('switch', { name: /Large type/ }).click()
    await look(board, '7-talk')
    await board.setViewportSize({ width: 1024, height: 600 })
    await look(board, '8-talk-small')
    const shown = await board.locator('.talk').getAttribute('data-hinge')
    await board.keyboard.press('PageDown')
    expect(await board.locator('.talk').getAttribute('data-hinge')).not.toBe(shown)
    expect(await board.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

    // Two reports as PDF, a page or two each.
    for (const [at, page] of reports.entries()) {
      await button(page, 'Read the file of this life')
      await page.locator('.reading-file').waitFor()
      if (at === 0) await look(page, '9-reading')
      await page.locator('.own-words textarea').first().fill('Because nobody else stood near enough.')
      const pdf = await page.pdf({ format: at === 0 ? 'A4' : 'Letter', ...(LOOK ? { path: join(LOOK, `report-${at}.pdf`) } : {}) })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2)
    }
    expect(complaints).toEqual([])
  }, 300_000)
})
