// `npm run page`: what an itch.io page needs, in `release/page/`: the texts and covers of `publish/`, screenshots of the
// running game along a golden route, and a looping GIF of one hinge.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import gifenc from 'gifenc'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { readRoutes } from './routes.ts'
import { serve } from './serve.mjs'

const ROUTE = 'a-trusted.yaml'
/** A picture is taken where this choice is on offer, before it is made. */
const MOMENTS: Readonly<Record<string, string>> = {
  'photo.called': '2-a-street-in-1932', 'patrol.faithful': '3-thirteen-words', 'form.dead': '4-a-form-and-its-blank', 'oath.alone': '5-good-friday',
  'map.true': '6-the-river', 'hayasaka.yield': '7-august', 'price.other': '8-a-room-with-a-lamp', 'last.rub': '9-ten-to-five',
}
/** The hinge that moves: from this choice being made until the next is on offer. */
const MOVING = { from: 'ask.hai', frames: 44, width: 480, height: 300, delay: 110, colours: 96 }
const WIDE = { width: 1280, height: 800 }
const PRESSES = 4000

const root = resolve(import.meta.dirname, '../..')
const out = join(root, 'release/page')
const choices = new Set(readRoutes(join(root, 'story')).find(({ name }) => name === ROUTE)?.route.choices)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
cpSync(join(root, 'publish'), out, { recursive: true })

const server = await serve(join(root, 'dist'), 0)
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
try {
  const page = await browser.newPage({ viewport: WIDE })
  await page.goto(server.address)
  await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
  await settle(page)
  await page.screenshot({ path: join(out, '1-title.png') })
  await page.locator('[data-begin]').first().click()
  await page.locator('[data-passage]').first().waitFor()
  await play(page)
  await page.getByRole('button', { name: 'Read the file of this life' }).click()
  await settle(page)
  await page.screenshot({ path: join(out, '10-reading-the-file.png') })
  await phone()
  console.log(`${out}: ${Object.keys(MOMENTS).length + 3} screenshots, one GIF`)
} finally {
  await browser.close()
  server.close()
}

/** Reads the route to its end, and takes what is to be taken on the way. */
async function play(page: Page): Promise<void> {
  const wanted = new Set(Object.keys(MOMENTS))
  for (let presses = 0; presses < PRESSES; presses += 1) {
    const { ids, isOver } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('button[data-choice]')].map(button => button.getAttribute('data-choice') ?? ''),
      isOver: document.querySelector('[data-end]') !== null,
    }))
    if (isOver) {
      if (wanted.size > 0) throw new Error(`the route does not come by ${[...wanted].join(', ')}`)
      return
    }
    const id = ids.find(one => choices.has(one)) ?? ids[0]
    if (id !== undefined && wanted.delete(id)) {
      await settle(page)
      await page.screenshot({ path: join(out, `${MOMENTS[id]}.png`) })
    }
    if (id === MOVING.from) await film(page, String(ids.indexOf(id) + 1))
    else await page.keyboard.press(id === undefined ? 'ArrowRight' : String(ids.indexOf(id) + 1))
    await page.waitForTimeout(25)
  }
  throw new Error(`the route does not end in ${PRESSES} presses`)
}

/** Waits for fonts, the print and the ink to be there, and for what moves to have come to rest. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(2500)
}

/** The same hinge as a phone shows it. */
async function phone(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true })
  await page.goto(server.address)
  await page.locator('[data-begin]').first().click()
  await page.locator('[data-passage]').first().waitFor()
  for (let presses = 0; presses < 400; presses += 1) {
    const ids = await page.evaluate(() => [...document.querySelectorAll('button[data-choice]')].map(button => button.getAttribute('data-choice') ?? ''))
    if (ids.includes('photo.called')) break
    await page.keyboard.press(ids.length > 0 ? '1' : 'ArrowRight')
    await page.waitForTimeout(25)
  }
  await settle(page)
  await page.screenshot({ path: join(out, '11-phone.png') })
}

/** Films from a choice on, frame by frame, small enough for a page: the press, then the words that come. */
async function film(page: Page, key: string): Promise<void> {
  // CommonJS in Node, where it has no names of its own.
  // oxlint-disable-next-line import/no-named-as-default-member
  const { GIFEncoder, quantize, applyPalette } = gifenc
  const gif = GIFEncoder()
  for (let frame = 0; frame < MOVING.frames; frame += 1) {
    if (frame === 6) await page.keyboard.press(key)
    if (frame > 6 && frame % 12 === 0 && await page.locator('button[data-choice]').count() === 0) await page.keyboard.press('ArrowRight')
    const pixels = await small(page)
    const palette = quantize(pixels, MOVING.colours)
    gif.writeFrame(applyPalette(pixels, palette), MOVING.width, MOVING.height, { palette, delay: frame === MOVING.frames - 1 ? 2500 : MOVING.delay, repeat: 0 })
  }
  gif.finish()
  writeFileSync(join(out, 'loop.gif'), gif.bytes())
}

/** What the page shows now, as small RGBA pixels: the browser itself decodes and scales. */
async function small(page: Page): Promise<Uint8Array> {
  const shot = (await page.screenshot({ type: 'jpeg', quality: 92 })).toString('base64')
  const eye = await darkroom()
  return Uint8Array.from(Buffer.from(await eye.evaluate(async ({ data, width, height }) => {
    const image = new Image()
    image.src = `data:image/jpeg;base64,${data}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const ink = canvas.getContext('2d', { willReadFrequently: true })
    if (!ink) throw new Error('no canvas')
    ink.imageSmoothingQuality = 'high'
    ink.drawImage(image, 0, 0, width, height)
    const { data: pixels } = ink.getImageData(0, 0, width, height)
    let text = ''
    for (let at = 0; at < pixels.length; at += 8192) text += String.fromCharCode(...pixels.subarray(at, at + 8192))
    return btoa(text)
  }, { data: shot, width: MOVING.width, height: MOVING.height }), 'base64'))
}

/** A page of its own for the developing, so that the filmed one is not disturbed. */
async function darkroom(): Promise<Page> {
  const dark = browser.contexts().flatMap(context => context.pages()).find(page => page.url() === 'about:blank')
  return dark ?? (await browser.newContext()).newPage()
}
