import { resolve } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium } from '../src/tooling/chromium.mjs'
import { serve } from '../src/tooling/serve.mjs'

export const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** A machine without any GL at all: Phaser finds no WebGL. */
export const NO_GL = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']

export interface House {
  readonly address: string
  readonly browser: Browser
  /** A fresh reader: an own context, whose page watches for errors and for requests that leave the game. Opens the game, or another page of it. */
  visit(options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>, path?: string): Promise<Visit>
  close(): Promise<void>
}

export interface Visit {
  readonly page: Page
  /** Uncaught errors, console errors and addresses outside the game's own files, as they come. */
  readonly complaints: string[]
}

/** Opens the built game in a browser. */
export async function openHouse(flags: readonly string[] = []): Promise<House> {
  const { address, close } = await serve(resolve(import.meta.dirname, '../dist'), 0)
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...FLAGS, ...flags] })
  return {
    address,
    browser,
    async visit(options = {}, prepare, path = '') {
      // What a service worker fetches is not seen by a test that cuts the network; `web.e2e.ts` allows it.
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block', ...options })
      const page = await context.newPage()
      const complaints = watch(page, [address])
      await prepare?.(page)
      await page.goto(address + path)
      return { page, complaints }
    },
    async close() {
      await browser.close()
      close()
    },
  }
}

/**
 * Watches a page from before it is opened.
 * @param own where the game's own files lie
 * @returns uncaught errors, console errors (what the page's policy refuses is one), and addresses outside `own`, as they come
 */
export function watch(page: Page, own: readonly string[]): string[] {
  const complaints: string[] = []
  const ask = (url: string): void => {
    if (!own.some(place => url.startsWith(place)) && !/^(data|blob):/.test(url)) complaints.push(`left the game: ${url}`)
  }
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('request', request => ask(request.url()))
  page.on('websocket', socket => ask(socket.url()))
  return complaints
}

/** What the reader sees now, in the house's own marks. */
export const sees = {
  passages: (page: Page): Promise<string[]> => page.locator('[data-passage]').allInnerTexts(),
  choices: (page: Page): Promise<string[]> => page.locator('button[data-choice]').evaluateAll(buttons => buttons.map(button => button.getAttribute('data-choice') ?? '')),
  isOver: (page: Page): Promise<boolean> => page.locator('[data-close], [data-end]').count().then(count => count > 0),
}
