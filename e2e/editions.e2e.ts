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
import { begin, press } from './play.ts'

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
