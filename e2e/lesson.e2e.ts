import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHandIn } from '../src/classroom/handIn.ts'
import { writeLesson } from '../src/classroom/lesson.ts'
import type { Lesson } from '../src/reading/parts/lesson.ts'
import { readTables } from '../src/tooling/course.ts'
import { faults } from './axe.ts'
import { openHouse, sees, type House } from './house.ts'
import { begin, playByKeyboard } from './play.ts'

const TABLES = readTables(resolve(import.meta.dirname, '../story'))
let house: House
beforeAll(async () => { house = await openHouse() })
afterAll(() => house.close())

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const code = async (page: Page): Promise<string> => (await page.locator('dialog [data-code]').innerText()).replace(/\s/g, '')

/** Another reader, who follows a lesson's link. */
async function follow(lesson: Lesson, options = {}): Promise<{ page: Page; complaints: string[] }> {
  const visit = await house.visit({ reducedMotion: 'reduce', ...options })
  await visit.page.goto('about:blank')
  await visit.page.goto(`${house.address}#lesson=${writeLesson(lesson)}`)
  await visit.page.locator('[data-begin="lesson"]').waitFor()
  return visit
}

describe('a lesson', () => {
  it('its link begins the chapter, with the sound off for that visit and no longer', async () => {
    const { page, complaints } = await follow({ chapter: '02', switches: ['sound-off', 'notes-off', 'back-off', 'short'] })
    expect(await page.locator('.lesson-note').innerText()).toMatch(/chapter 2[\s\S]*sound is off[\s\S]*notes[\s\S]*going back/)
    expect(await faults(page)).toEqual([])
    await begin(page)
    await page.waitForFunction(() => document.body.innerText.includes('a family is parted'))
    while (await page.locator('button[data-choice]').count() === 0) await page.keyboard.press('ArrowRight')
    // The short form alone is on offer; neither sound nor Margin is in the bar, and there is no way back.
    expect(await sees.choices(page)).toEqual(['sale.short'])
    expect(await page.locator('.bar').getByRole('button', { name: 'Sound' }).count()).toBe(0)
    expect(await page.locator('.bar').getByRole('button', { name: /Margin/ }).count()).toBe(0)
    await page.keyboard.press('1')
    await page.locator('button[data-choice="sale.short"]').waitFor({ state: 'detached' })
    expect(await page.locator('.bar [aria-disabled="true"]').count()).toBe(1)
    expect(await page.locator('[data-note]').count()).toBe(0)
    const here = await sees.passages(page)
    await page.reload()
    await page.locator('[data-passage]').first().waitFor()
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    await page.waitForFunction(text => document.body.innerText.includes(text), here[0]?.slice(0, 40) ?? '')
    expect(await page.locator('.bar').getByRole('button', { name: 'Sound' }).count()).toBe(0)
    expect(page.url()).toContain('#here=')
    // Without the lesson everything is as it was.
    await page.goto('about:blank')
    await page.goto(house.address)
    await begin(page)
    expect(await page.locator('.bar').getByRole('button', { name: 'Sound' }).getAttribute('aria-pressed')).toBe('true')
    expect(complaints).toEqual([])
  })

  it('its code is typed on the title page; what is no code is told why', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    await press(page, 'I have a code')
    const field = page.getByLabel('Type it here')
    await field.waitFor()
    expect(await faults(page)).toEqual([])
    const says = async (text: string): Promise<string> => {
      await field.fill(text)
      await field.press('Enter')
      await page.waitForFunction(() => !['', 'One moment.'].includes(document.querySelector('#code-said')?.textContent ?? ''))
      return page.locator('#code-said').innerText()
    }
    const lesson = writeLesson({ chapter: '03', switches: ['under-16'] })
    expect(await says('harbin')).toContain('sign')
    expect(await says(`${lesson.slice(0, 5)}${lesson[5] === '2' ? '3' : '2'}`)).toContain('does not add up')
    expect(await says(writeLesson({ chapter: '15', switches: [] }))).toContain('chapter 15')
    expect(await says('ABCDE-FGHJK')).toMatch(/group|missing/)
    await field.fill(` ${lesson.toLowerCase().slice(0, 3)} ${lesson.slice(3)}`)
    await field.press('Enter')
    await page.locator('[data-begin="lesson"]').waitFor()
    expect(await page.locator('.lesson-note').innerText()).toMatch(/chapter 3, Five Colours[\s\S]*sixteen/)
    await press(page, 'Leave the lesson')
    await page.locator('[data-begin="new"]').waitFor()
  })

  it('is made on a sheet for teachers, live, with cards for observers', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    await press(page, /^About/)
    await press(page, 'For teachers: make a lesson')
    await page.locator('[data-code]').waitFor()
    await page.getByLabel('It begins with').selectOption('02')
    await page.getByRole('switch', { name: /^Sound off/ }).check()
    expect(await code(page)).toBe(writeLesson({ chapter: '02', switches: ['sound-off'] }))
    expect(await page.locator('[data-link]').innerText()).toBe(`${house.address}#lesson=${await code(page)}`)
    const cards = await page.locator('.observer-cards > li').allInnerTexts()
    expect(cards.filter(card => card.startsWith('Follow one document')).length).toBeGreaterThan(2)
    expect(cards.filter(card => card.startsWith('Follow one person')).length).toBeGreaterThan(2)
    expect(await faults(page)).toEqual([])
    await press(page, 'Open this lesson here')
    await page.locator('[data-begin="lesson"]').waitFor()
  })
})

describe('codes of a life', () => {
  it('what is handed in at a chapter\'s close is what was chosen; carried home, the life lies open at the same beat', async () => {
    const { page } = await house.visit({ reducedMotion: 'reduce' })
    await begin(page)
    const wanted = ['newyear.short', 'photo.away', 'coat.keep', 'patrol.softened', 'yard.silent', 'flood.machine']
    const chosen = await playByKeyboard(page, { choose: ids => ids.find(id => wanted.includes(id)) })
    await press(page, 'Hand in to a class')
    await page.locator('[data-code]').waitFor()
    expect(await faults(page)).toEqual([])
    const handed = await code(page)
    expect(readHandIn(handed, TABLES)).toEqual({ from: '01', to: '01', taken: { photo: 'away', coat: 'keep', patrol: 'softened', yard: 'silent', flood: 'machine' } })
    expect(await page.locator('svg.qr path').count()).toBe(2)
    await page.getByRole('radio', { name: 'This whole life so far' }).check()
    expect(readHandIn(await code(page), TABLES)).toMatchObject({ to: '01', taken: { photo: 'away' } })
    await page.keyboard.press('Escape')
    const close = await sees.passages(page)

    await press(page, 'Menu')
    await press(page, /^Lives/)
    await press(page, /^Carry home/)
    await page.locator('[data-code]').waitFor()
    expect(await faults(page)).toEqual([])
    const carried = await code(page)
    expect(readHandIn(carried, TABLES)).toEqual({ slip: 'senseless' })

    const home = await house.visit({ reducedMotion: 'reduce' })
    await home.page.waitForFunction(() => document.documentElement.dataset['ready'] !== undefined)
    await press(home.page, 'I have a code')
    const field = home.page.getByLabel('Type it here')
    await field.fill(handed)
    await field.press('Enter')
    await home.page.getByText('Give it to your teacher').waitFor()
    await field.fill(carried)
    await field.press('Enter')
    await home.page.locator('[data-close="01"]').waitFor()
    expect(await sees.passages(home.page)).toEqual(close)
    const kept = await home.page.evaluate(() => Object.entries(localStorage).find(([name]) => name.includes('.life.'))?.[1] ?? '')
    expect((JSON.parse(kept) as { bookmark: { life: { choices: string[] } } }).bookmark.life.choices).toEqual(chosen)

    // The picture holds a link, which lays the code before whoever follows it.
    const phone = await house.visit({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })
    await phone.page.goto('about:blank')
    await phone.page.goto(`${house.address}#carry=${carried}`)
    await press(phone.page, 'Go on with it')
    await phone.page.locator('[data-close="01"]').waitFor()
    expect([...home.complaints, ...phone.complaints]).toEqual([])
  })
})

describe('the council', () => {
  it('is played by keyboard: a letter, the tallies, the argument, and on', async () => {
    const { page, complaints } = await follow({ chapter: '02', switches: ['council', 'short', 'sound-off'] })
    await begin(page)
    const next = async (): Promise<string[]> => {
      while (await page.locator('button[data-choice]').count() === 0) {
        await page.keyboard.press('PageDown')
        await page.waitForTimeout(30)
      }
      return sees.choices(page)
    }
    expect(await next()).toEqual(['sale.short'])
    await page.keyboard.press('a')
    await page.locator('button[data-choice="sale.short"]').waitFor({ state: 'detached' })
    const ids = await next()
    expect(ids.length).toBeGreaterThan(1)
    expect((await page.locator('button[data-choice] .number').allInnerTexts()).slice(0, 2)).toEqual(['A', 'B'])
    expect(await faults(page)).toEqual([])
    // A is asked for, and the class decides otherwise.
    await page.keyboard.press('a')
    await page.locator('form.council input').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await page.keyboard.type('14')
    await page.getByText(/B goes on, with 14 of 23 votes/).waitFor()
    for (let presses = 0; presses < ids.length; presses += 1) await page.keyboard.press('PageDown')
    await page.keyboard.press('Enter')
    await page.getByText('Now argue for the option that you rejected.').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator(`button[data-choice="${ids[1] ?? ''}"]`).waitFor({ state: 'detached' })
    const lived = await page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.includes('.life.')).map(([, text]) => text))
    expect(lived.some(text => text.includes(`"${ids[1] ?? '?'}"`))).toBe(true)
    // By a clicker alone: down through the page to the first option, Enter for the vote, down to its foot, and on.
    await next()
    for (let presses = 0; presses < 8 && !await page.evaluate(() => document.activeElement?.matches('button[data-choice]')); presses += 1) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(60)
    }
    await page.keyboard.press('Enter')
    await page.locator('form.council').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Now argue').waitFor()
    // Focus comes to what goes on once the argument stands there.
    await page.waitForFunction(() => document.activeElement?.closest('dialog[open]') && document.activeElement.matches('button:not(.dialog-close)'))
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })
})
