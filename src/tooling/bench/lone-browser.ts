import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../chromium.mjs'
import { processesOf, type Processes } from './processes.ts'

/**
 * A browser with one page that is left alone before it is weighed: whoever drives a page has its browser keep a copy of
 * all that the page fetches, up to a hundred megabytes for each connection, and lets go of it only with the connection.
 */
export interface LoneBrowser {
  /** Undefined where the system does not tell of them. */
  readonly processes: Processes | undefined
  /** Takes hold of the page, and lets go of it again; it stays as it is. */
  drive<T>(body: (page: Page) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const SIZE = { width: 1280, height: 800 }
/** How a browser is started that nobody sees, as Playwright would. */
const OWN = ['--headless', '--remote-debugging-port=0', '--enable-unsafe-swiftshader', '--mute-audio', '--disable-dev-shm-usage', '--no-default-browser-check', '--disable-extensions']

/** Starts one with nothing cached and nothing on the shelf, at an empty page of the size that the bench looks at. */
export async function startLoneBrowser(flags: readonly string[]): Promise<LoneBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'the-other-shore-browser-'))
  const child = spawn(await findChromium(), [...flags, ...OWN, `--user-data-dir=${folder}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const close = async (): Promise<void> => {
    child.kill()
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const drive: LoneBrowser['drive'] = async body => {
    const browser = await chromium.connectOverCDP(await address)
    try {
      const page = browser.contexts()[0]?.pages()[0]
      if (!page) throw new Error('The browser has no page.')
      return await body(page)
    } finally {
      await browser.close()
    }
  }
  const address = new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = said.length < 1e5 ? said + text : ''
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The browser ended before it could be driven: ${said}`)))
  })
  try {
    await drive(async page => {
      const cdp = await page.context().newCDPSession(page)
      const { windowId, bounds } = await cdp.send('Browser.getWindowForTarget')
      const seen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width: (bounds.width ?? 0) + SIZE.width - seen.width, height: (bounds.height ?? 0) + SIZE.height - seen.height } })
    })
    return { processes: child.pid === undefined ? undefined : processesOf(child.pid), drive, close }
  } catch (error) {
    await close()
    throw error
  }
}
