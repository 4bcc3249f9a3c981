import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openHouse, sees, type House } from './house.ts'
import { begin, playByKeyboard } from './play.ts'

let house: House
beforeAll(async () => { house = await openHouse() })
afterAll(() => house.close())

const KEY = 'the-other-shore.life.'
const saved = (page: Page): Promise<string[]> => page.evaluate(prefix => Object.keys(localStorage).filter(key => key.startsWith(prefix)), KEY)
const said = (page: Page, trouble: string): Promise<void> => page.locator(`[data-message="${trouble}"]`).waitFor()

/** A reader who has made a few choices. */
async function readABit(prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const { page } = await house.visit({ reducedMotion: 'reduce' }, prepare)
  await begin(page)
  await playByKeyboard(page, { enough: chosen => chosen.length >= 4 })
  return page
}

/** Brings a file in by the lives sheet of the title page. */
async function bringIn(page: Page, text: string): Promise<void> {
  await page.goto(house.address)
  await page.getByRole('button', { name: 'Lives', exact: true }).click()
  await page.locator('input[type="file"]').setInputFiles({ name: 'lives.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

const STRANGE = [
  ['a file of something else', 'shopping: milk', 'not-a-save'],
  ['a save of another game', '{"game":"another-shore","format":1,"lives":[]}', 'another-game'],
  ['a save from a newer edition', '{"game":"the-other-shore","format":9,"lives":[]}', 'newer'],
  ['a damaged save', '{"game":"the-other-shore","format":1,"lives":[{"id":"x"}]}', 'damaged'],
  ['a save with markup in it', '{"game":"the-other-shore","format":1,"lives":[{"id":"<img src=x onerror=alert(1)>"}]}', 'damaged'],
] as const

describe('bad input', () => {
  it('a damaged save is told of, left where it lies, and the others go on', async () => {
    const page = await readABit()
    const [key = ''] = await saved(page)
    await page.evaluate(name => localStorage.setItem(name, (localStorage.getItem(name) ?? '').replace('"turns":', '"turns":7')), key)
    await page.goto(house.address)
    await said(page, 'damaged')
    expect(await saved(page)).toEqual([key])
    await begin(page)
    expect((await sees.passages(page)).length).toBeGreaterThan(0)
  })

  it('a file that holds no lives is refused in a sentence that says why, and nothing is lost', async () => {
    const page = await readABit()
    const before = await saved(page)
    for (const [what, text, trouble] of STRANGE) {
      await bringIn(page, text)
      await said(page, trouble)
      expect(await saved(page), what).toEqual(before)
    }
  })

  it('a life goes out as a file and comes back on another device at the same beat', async () => {
    const page = await readABit()
    const before = await sees.passages(page)
    await page.goto(house.address)
    await page.getByRole('button', { name: 'Lives', exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /save .*file/i }).first().click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const { page: other } = await house.visit({ reducedMotion: 'reduce' })
    await bringIn(other, Buffer.concat(chunks).toString('utf8'))
    await said(other, 'imported 1')
    await other.goto(`${house.address}#here`)
    await other.locator('[data-passage]').first().waitFor()
    expect(await sees.passages(other)).toEqual(before)
  })

  it('a life with a choice that the story no longer offers stops at the nearest place before, and says so', async () => {
    const page = await readABit()
    const [key = ''] = await saved(page)
    await page.goto(house.address)
    // As a later edition would find it: sound in itself, with an id that no text offers.
    await page.evaluate(name => {
      const life = JSON.parse(localStorage.getItem(name) ?? '{}') as { bookmark: { life: { story: string; choices: string[] }; turns: number }; sum: string }
      life.bookmark.life.choices.splice(2, 1, 'gone.away')
      let hash = 0x811c9dc5
      for (const char of `${life.bookmark.life.story} ${life.bookmark.life.choices.join(' ')} ${life.bookmark.turns}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
      life.sum = hash.toString(16).padStart(8, '0')
      localStorage.setItem(name, JSON.stringify(life))
    }, key)
    await page.goto(`${house.address}#here`)
    await page.locator('[data-message^="lost"]').waitFor()
    expect((await sees.choices(page)).length).toBeGreaterThan(0)
    expect(await saved(page)).toContain(key)
    expect((await saved(page)).length).toBe(2)
  })

  it('pictures that are missing are told of once, and the words go on', async () => {
    const page = await readABit(async fresh => { await fresh.route(/assets\/.*\.webp/, route => route.abort()) })
    await said(page, 'picture')
    expect(await page.locator('[data-message="picture"]').count()).toBe(1)
    expect((await sees.passages(page)).length).toBeGreaterThan(0)
  })

  it('sounds that fail are told of once, and the words go on', async () => {
    const page = await readABit(async fresh => { await fresh.route(/\.(webm|m4a)(\?|$)/, route => route.abort()) })
    await said(page, 'sound')
    expect(await page.locator('[data-message="sound"]').count()).toBe(1)
    expect((await sees.passages(page)).length).toBeGreaterThan(0)
  })

  it('a story that does not come is told of, and comes when it can', async () => {
    let isCut = true
    const { page } = await house.visit({ reducedMotion: 'reduce' }, async fresh => {
      await fresh.route(/assets\/telling-.*\.js/, route => isCut ? route.abort() : route.continue())
    })
    await begin(page)
    await playByKeyboard(page, { enough: () => true })
    await said(page, 'late')
    isCut = false
    while (await page.locator('button[data-choice]').count() === 0) await page.locator('[data-advance]').click()
    await page.locator('button[data-choice="open.first"]').click()
    await page.locator('button[data-choice="open.first"]').waitFor({ state: 'detached', timeout: 20_000 })
  })

  it('a game that does not come is told of by the page itself, and comes when it can', async () => {
    let isCut = true
    const { page } = await house.visit({}, async fresh => {
      await fresh.route(/assets\/main-.*\.js/, route => isCut ? route.abort() : route.continue())
    })
    await page.locator('.late').waitFor({ state: 'visible' })
    expect(await page.locator('[data-begin]').isVisible()).toBe(true)
    isCut = false
    await page.locator('.late').waitFor({ state: 'hidden', timeout: 20_000 })
    await begin(page)
    expect((await sees.passages(page)).length).toBeGreaterThan(0)
  })

  it('a WebGL context that is lost fifty times comes back, and the words never notice', async () => {
    const page = await readABit()
    await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'ready')
    const before = await sees.passages(page)
    await page.waitForLoadState('networkidle')
    const draw = async (): Promise<string> => (await page.locator('#stage').screenshot()).toString('base64')
    // A caption stands on the picture for a while, and goes.
    await page.locator('.caption').waitFor({ state: 'detached' })
    let drawn = ''
    for (let same = 0; same < 3; await page.waitForTimeout(500)) {
      const seen = await draw()
      same = seen === drawn ? same + 1 : 0
      drawn = seen
    }
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')
      const lose = gl?.getExtension('WEBGL_lose_context')
      if (!canvas || !lose) throw new Error('no context to lose')
      const after = (event: string, cause: () => void): Promise<unknown> => new Promise(resolve => {
        // Not within the event: a context can be had back only once everyone has heard that it is lost.
        canvas.addEventListener(event, () => setTimeout(resolve, 20), { once: true })
        cause()
      })
      for (let loss = 0; loss < 50; loss += 1) {
        await after('webglcontextlost', () => lose.loseContext())
        await after('webglcontextrestored', () => lose.restoreContext())
      }
    })
    // Nothing moves: the picture is drawn again as it was.
    await expect.poll(async () => await draw() === drawn, { timeout: 20_000 }).toBe(true)
    expect(await sees.passages(page)).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.dataset['stage'])).toBe('ready')
  })

  it('a storage that is full is told of once; when there is room again, or after it was wiped, the life is kept anew', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' }, async fresh => {
      await fresh.addInitScript(() => { for (let size = 2 ** 22; size > 0; size >>= 1) try { for (let at = 0; ; at += 1) localStorage.setItem(`filler ${size} ${at}`, 'x'.repeat(size)) } catch { /* Full for this size. */ } })
    })
    await begin(page)
    await playByKeyboard(page, { enough: chosen => chosen.length >= 3 })
    await said(page, 'full')
    expect([await page.locator('.message').count(), (await saved(page)).length]).toEqual([1, 0])
    await page.evaluate(() => { for (const name of Object.keys(localStorage)) if (name.startsWith('filler')) localStorage.removeItem(name) })
    const kept = async (): Promise<number> => {
      const [key = ''] = await saved(page)
      const text = await page.evaluate(name => localStorage.getItem(name) ?? '{}', key)
      return (JSON.parse(text) as { bookmark?: { life: { choices: string[] } } }).bookmark?.life.choices.length ?? 0
    }
    await playByKeyboard(page, { enough: chosen => chosen.length >= 1 })
    expect(await kept()).toBe(4)
    await page.evaluate(() => localStorage.clear())
    await playByKeyboard(page, { enough: chosen => chosen.length >= 1 })
    expect(await kept()).toBe(5)
  })

  it('two windows with one life end with two lives, each whole', async () => {
    const page = await readABit()
    const other = await page.context().newPage()
    await other.goto(`${house.address}#here`)
    await other.locator('[data-passage]').first().waitFor()
    await other.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    expect(await sees.passages(other)).toEqual(await sees.passages(page))
    await playByKeyboard(other, { enough: chosen => chosen.length >= 2 })
    await playByKeyboard(page, { choose: ids => ids.at(-1), enough: chosen => chosen.length >= 3 })
    await said(page, 'beside')
    const counts = await page.evaluate(prefix => Object.entries(localStorage).filter(([name]) => name.startsWith(prefix)).map(([, text]) => (JSON.parse(String(text)) as { bookmark: { life: { choices: string[] } } }).bookmark.life.choices.length), KEY)
    expect(counts.toSorted((a, b) => a - b)).toEqual([6, 7])
    expect(await other.locator('.message').count()).toBe(0)
  })

  it('a network that goes after the first passage takes no words away, and the rest comes when it is back', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await begin(page)
    await page.waitForFunction(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(telling|main)-[^/]*\.js$/.test(name)).length >= 3)
    await page.context().setOffline(true)
    const chosen = await playByKeyboard(page, { enough: made => made.length >= 8 })
    expect(chosen).toEqual(expect.arrayContaining(['open.first', 'photo.collar']))
    await page.keyboard.press('f')
    await said(page, 'late')
    await page.keyboard.press('Escape')
    await page.context().setOffline(false)
    await page.keyboard.press('f')
    await page.locator('dialog[open] li').first().waitFor()
  })

  it('a window that slept for a day is where it was, with one turn of the page at most', async () => {
    const { page, complaints } = await house.visit({ reducedMotion: 'reduce' }, async fresh => {
      await fresh.clock.install()
      await fresh.addInitScript(() => localStorage.setItem('the-other-shore.settings', JSON.stringify({ selfAdvance: 'slow' })))
    })
    await begin(page)
    await playByKeyboard(page, { enough: chosen => chosen.length >= 3 })
    await page.waitForTimeout(300)
    const before = await sees.passages(page)
    await page.clock.fastForward('24:00:00')
    await page.waitForTimeout(300)
    const after = await sees.passages(page)
    expect(after.slice(0, before.length)).toEqual(before)
    expect((await page.locator('.sheet').count())).toBe(1)
    await playByKeyboard(page, { enough: chosen => chosen.length >= 1 })
    expect(complaints).toEqual([])
  })
})
