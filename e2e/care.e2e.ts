import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from './axe.ts'
import { openHouse, sees, type House } from './house.ts'
import { begin, playByKeyboard } from './play.ts'

let house: House
beforeAll(async () => { house = await openHouse() })
afterAll(() => house.close())

/** Buttons of a standard gamepad. */
const PAD = { press: 0, back: 1, down: 13 }

describe('no one shut out', () => {
  it.each([['light', {}], ['dark', { colorScheme: 'dark' }], ['high contrast', { contrast: 'more' }], ['forced colours', { forcedColors: 'active' }]] as const)(
    'axe finds nothing, on %s paper, from the title page to the end of chapter 1', async (_, options) => {
      const { page } = await house.visit({ reducedMotion: 'reduce', ...options })
      expect(await faults(page)).toEqual([])
      await begin(page)
      expect(await faults(page)).toEqual([])
      // At the choice with documents, at the three ways of passing on, in the essay and at the close.
      for (const stop of ['open.first', 'photo.collar', 'patrol.faithful', 'flood.machine']) {
        const seen = { it: false }
        await playByKeyboard(page, { enough: () => seen.it, choose: ids => { if (ids.includes(stop)) seen.it = true; return ids.includes(stop) ? stop : undefined } })
        await page.keyboard.press('Backspace')
        await page.locator(`button[data-choice="${stop}"]`).waitFor()
        expect(await faults(page), stop).toEqual([])
        await page.locator(`button[data-choice="${stop}"]`).click()
        await page.locator(`button[data-choice="${stop}"]`).waitFor({ state: 'detached' })
        expect(await faults(page), `after ${stop}`).toEqual([])
      }
      await playByKeyboard(page)
      expect(await faults(page)).toEqual([])
    })

  it('the page before code has come has no fault either, and whoever stands on its Begin stands there still when it has', async () => {
    let release = (): void => undefined
    const held = new Promise<void>(resolve => { release = resolve })
    const { page } = await house.visit({}, async one => { await one.route(/\/main-[^/]*\.js$/, async route => { await held; await route.continue() }) })
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Tab')
    const stands = (): Promise<boolean> => page.evaluate(() => document.activeElement?.matches('[data-begin]') ?? false)
    expect(await stands()).toBe(true)
    release()
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    expect(await stands()).toBe(true)
  })

  it('axe finds nothing on any sheet that can lie on top', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await begin(page)
    await playByKeyboard(page, { enough: chosen => chosen.includes('photo.collar') })
    for (const key of ['l', 'f', 'n']) {
      await page.keyboard.press(key)
      await page.locator('dialog[open] *').first().waitFor()
      await page.waitForTimeout(300)
      expect(await faults(page), key).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await page.goto(house.address)
    for (const name of ['Lives', 'Settings', 'About']) {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).first().click()
      await page.locator('dialog[open]').waitFor()
      expect(await faults(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
  })

  it('a screen reader hears each new beat once, and choices as buttons in order', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    // From before the first beat on, since words that were said are taken away after a while.
    await page.evaluate(() => {
      const said: string[] = []
      ;(window as unknown as { said: string[] }).said = said
      new MutationObserver(() => {
        const text = document.querySelector('p.unseen[role="status"]')?.textContent ?? ''
        if (text && text !== said.at(-1)) said.push(text)
      }).observe(document.body, { childList: true, characterData: true, subtree: true })
    })
    const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said)
    await begin(page)
    await page.waitForLoadState('networkidle')
    const first = (await sees.passages(page))[0]?.slice(0, 20) ?? '?'
    await expect.poll(said, { timeout: 10_000 }).toEqual([expect.stringContaining(first)])
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-passage]').nth(1).waitFor()
    await expect.poll(async () => (await said()).length, { timeout: 10_000 }).toBe(2)
    while (await page.locator('button[data-choice]').count() === 0) await page.keyboard.press('ArrowRight')
    expect(await page.locator('main ol, main ul').last().ariaSnapshot()).toMatch(/listitem[\s\S]*button "?1?/)
  })

  it('one switch is enough: Tab and Enter reach everything in order', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await begin(page)
    for (let presses = 0; presses < 400 && !(await sees.choices(page)).includes('table.file'); presses += 1) {
      const isThere = await page.evaluate(() => document.activeElement?.matches('[data-advance], button[data-choice="open.first"]') ?? false)
      await page.keyboard.press(isThere ? 'Enter' : 'Tab')
      await page.waitForTimeout(20)
    }
    expect(await sees.choices(page)).toContain('table.file')
  })

  it.each([[360, 640], [390, 844], [600, 480], [960, 600], [2560, 1440]])('nothing is cut off or lies over something else at %i×%i, with the largest type too', async (width, height) => {
    const { page } = await house.visit({ reducedMotion: 'reduce', viewport: { width, height } })
    await begin(page)
    for (const size of ['1.125rem', '2rem']) {
      await page.evaluate(to => document.documentElement.style.setProperty('--size', to), size)
      while (await page.locator('button[data-choice]').count() === 0) await page.locator('[data-advance]').click()
      const spills = await page.evaluate(() => {
        const sheet = document.querySelector('.sheet')?.getBoundingClientRect()
        const out = [...document.querySelectorAll('button, [data-passage]')].filter(one => {
          const box = one.getBoundingClientRect()
          return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)
        }).map(one => one.outerHTML.slice(0, 80))
        return { out, wide: document.documentElement.scrollWidth > innerWidth + 1, sheet: sheet ? sheet.height > 0 : false }
      })
      expect(spills).toEqual({ out: [], wide: false, sheet: true })
      const small = await page.locator('button:visible').evaluateAll(buttons => buttons.filter(one => {
        const box = one.getBoundingClientRect()
        return !one.closest('p') && (box.width < 24 || box.height < 24)
      }).map(one => one.outerHTML.slice(0, 80)))
      expect(small).toEqual([])
    }
  })

  it('a gamepad is enough: turns, chooses, goes back', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' }, async fresh => {
      await fresh.addInitScript(() => {
        const buttons = Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 }))
        Object.assign(window, { pad: buttons })
        Object.defineProperty(navigator, 'getGamepads', { value: () => [{ index: 0, buttons, axes: [], connected: true, mapping: 'standard' }] })
      })
    })
    await begin(page)
    await page.evaluate(() => { dispatchEvent(new Event('gamepadconnected')) })
    const hold = (button: number, pressed: boolean): Promise<void> => page.evaluate(([at, is]) => new Promise(resolve => {
      const one = (window as unknown as { pad: { pressed: boolean }[] }).pad[at as number]
      if (one) one.pressed = is === 1
      requestAnimationFrame(() => { requestAnimationFrame(() => resolve()) })
    }), [button, pressed ? 1 : 0])
    const pad = async (button: number): Promise<void> => {
      await hold(button, true)
      await hold(button, false)
    }
    for (let presses = 0; presses < 30 && (await sees.choices(page)).length === 0; presses += 1) await pad(PAD.press)
    const [first = ''] = await sees.choices(page)
    const before = await sees.passages(page)
    await pad(PAD.down)
    await pad(PAD.press)
    await page.locator(`button[data-choice="${first}"]`).waitFor({ state: 'detached' })
    await pad(PAD.back)
    await page.locator(`button[data-choice="${first}"]`).waitFor()
    expect(await sees.passages(page)).toEqual(before)
  })

  it.each([['200 %', 640, 400], ['400 %', 320, 256]])('at a zoom of %s everything stands in one column and can be come to', async (_, width, height) => {
    const { page } = await house.visit({ reducedMotion: 'reduce', viewport: { width, height } })
    const wide = (): Promise<number> => page.evaluate(() => Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('.scroll, dialog[open], dialog[open] *')].map(one => one.getBoundingClientRect().right)) - innerWidth)
    expect(await wide()).toBeLessThanOrEqual(1)
    await begin(page)
    while (await page.locator('button[data-choice]').count() === 0) await page.locator('[data-advance]').click()
    expect(await wide()).toBeLessThanOrEqual(1)
    const [id = ''] = await sees.choices(page)
    for (const key of ['l', 'f', 'n']) {
      await page.keyboard.press(key)
      await page.locator('dialog[open] *').first().waitFor()
      await page.waitForTimeout(200)
      expect(await wide(), key).toBeLessThanOrEqual(1)
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
    }
    await page.locator(`button[data-choice="${id}"]`).scrollIntoViewIfNeeded()
    await page.locator(`button[data-choice="${id}"]`).click()
    await page.locator(`button[data-choice="${id}"]`).waitFor({ state: 'detached' })
  })

  it('the prologue as a screen reader comes through it is as it was written down', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    const heard: string[] = []
    const listen = async (): Promise<void> => { heard.push(await page.locator('#paper').ariaSnapshot()) }
    await listen()
    await begin(page)
    await listen()
    while ((await sees.choices(page)).length === 0) await page.keyboard.press('ArrowRight')
    await listen()
    await playByKeyboard(page, { enough: chosen => chosen.length >= 1 })
    await listen()
    await page.keyboard.press('f')
    await page.locator('dialog[open] *').first().waitFor()
    await page.waitForTimeout(300)
    await listen()
    // Words change with every edit of the story; what they are, and in which order they come, does not.
    const plain = heard.join('\n\n').replace(/"[^"\n]{40,}"/g, '"…"').replace(/"(Note:|\d)[^"\n]*"/g, '"$1 …"').replace(/^(\s*- (?:paragraph|text|status|emphasis|listitem)): .*$/gm, '$1: …')
    await expect(`${plain}\n`).toMatchFileSnapshot('prologue.aria.yaml')
  })
})
