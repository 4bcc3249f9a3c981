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
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(String(error)))
      page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
      page.on('request', request => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) complaints.push(`left the game: ${request.url()}`)
      })
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

/** What the reader sees now, in the house's own marks. */
export const sees = {
  passages: (page: Page): Promise<string[]> => page.locator('[data-passage]').allInnerTexts(),
  choices: (page: Page): Promise<string[]> => page.locator('button[data-choice]').evaluateAll(buttons => buttons.map(button => button.getAttribute('data-choice') ?? '')),
  isOver: (page: Page): Promise<boolean> => page.locator('[data-close], [data-end]').count().then(count => count > 0),
}
