import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeHandIn } from '../src/classroom/handIn.ts'
import { readCourse } from '../src/tooling/course.ts'
import { faults } from './axe.ts'
import { openHouse, type House, type Visit } from './house.ts'

const { course } = readCourse(resolve(import.meta.dirname, '../story'))
const table = course.tables.at(-1)
let house: House
beforeAll(async () => { house = await openHouse() })
afterAll(() => house.close())

/** The code of a pupil who did this in chapter 1. */
function codeOf(photo: string, yard: string): string {
  if (!table) throw new Error('the story has no table of codes')
  return writeHandIn({ from: '01', to: '01', taken: { photo, coat: 'mine', patrol: 'softened', yard, flood: 'bench' } }, table)
}

const open = (name: string, options: Parameters<House['visit']>[0] = {}): Promise<Visit> => house.visit(options, undefined, `${name}.html`)

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

const CODES = [codeOf('collar', 'hid'), codeOf('collar', 'silent'), codeOf('called', 'hid'), codeOf('away', 'hid'), codeOf('away', 'told')]
const lives = (page: Page, count: number): Promise<void> => page.locator(`[data-lives="${count}"]`).waitFor()

describe('the class board', () => {
  it('counts what stands in a chat log, names a damaged code, asks about one that came twice, and hides small splits', async () => {
    const { page, complaints } = await open('board')
    const [first = '', second = ''] = CODES
    const damaged = `${first.slice(0, 6)}${first[6] === '7' ? '8' : '7'}${first.slice(7)}`
    await paste(page, [
      `09:41 Mara: here is mine ${first}`, `09:41 Jonas W.: well-being? ${second.toLowerCase()}`, ...CODES.slice(2), `mine: ${damaged} (typed by hand)`, `again, sorry: ${first}`,
    ].join('\n'))
    await lives(page, 5)
    expect(await page.locator('#board').innerText()).not.toMatch(/Mara|Jonas/)
    expect(await page.getByText('group 2 has slipped').count()).toBe(1)
    expect(await page.getByText('came twice').count()).toBe(1)
    const yard = page.locator('[data-hinge="yard"]').first()
    expect(await yard.locator('.count').allInnerTexts()).toEqual(['fewer than five', 'fewer than five', 'fewer than five', 'fewer than five'])
    expect(await page.locator('[data-hinge="coat"] .count').allInnerTexts()).toEqual(['5', '0', '0'])
    await page.getByRole('switch', { name: /smaller than five/ }).click()
    expect(await yard.locator('.count').allInnerTexts()).toEqual(['3', '1', '0', '1'])
    await page.getByRole('button', { name: `Count each time: ${first}` }).click()
    await lives(page, 6)
    expect(await yard.locator('.count').allInnerTexts()).toEqual(['4', '1', '0', '1'])
    await page.getByRole('button', { name: /^Set aside/ }).click()
    expect(await page.getByText('has slipped').count()).toBe(0)
    expect(await faults(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('takes a code that is typed, and reads the file that it wrote', async () => {
    const { page } = await open('board')
    await page.locator('textarea').fill((CODES[3] ?? '').toLowerCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    await lives(page, 1)
    await paste(page, [...CODES, CODES[0]].join('\t'))
    await lives(page, 5)
    await page.getByRole('button', { name: `Count each time: ${CODES[0] ?? ''}` }).click()
    await lives(page, 6)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the board to a file' }).click()])
    const path = await file.path()
    expect(readFileSync(path, 'utf8')).toContain('Ksana runs at the column')
    await page.getByRole('button', { name: 'Clear the board' }).click()
    await page.getByRole('button', { name: 'Clear it for good' }).click()
    await lives(page, 0)
    await page.locator('input[type="file"]').setInputFiles(path)
    await lives(page, 6)
  })

  it('shows one hinge in large type for the talk, by a clicker, and two lives beside each other', async () => {
    const { page } = await open('board', { reducedMotion: 'reduce' })
    await paste(page, CODES.join('\n'))
    await lives(page, 5)
    await page.getByRole('button', { name: 'The two that parted most' }).click()
    expect(await page.locator('.two-lives .parting').count()).toBe(2)
    await page.getByRole('button', { name: /^Talk about this/ }).first().click()
    expect(await page.locator('.talk').getAttribute('data-hinge')).toBe('photo')
    await page.keyboard.press('PageDown')
    expect(await page.locator('.talk').getAttribute('data-hinge')).toBe('coat')
    await page.getByRole('switch', { name: /Large type/ }).click()
    expect(await page.locator('textarea').count()).toBe(0)
    expect(await faults(page)).toEqual([])
  })
})

describe('the pages for teachers', () => {
  it.each([['light', {}], ['dark', { colorScheme: 'dark' }]] as const)('have no fault that axe finds, on %s paper', async (_, options) => {
    for (const name of ['board', 'teacher', 'guide']) {
      const { page, complaints } = await open(name, options)
      await page.waitForLoadState('networkidle')
      expect(await faults(page), name).toEqual([])
      expect(complaints).toEqual([])
    }
  })
  it('tell of every hinge, and lead from a source to its place', async () => {
    const { page } = await open('teacher')
    expect(await page.locator('.teacher-hinge').count()).toBe(course.chapters.reduce((sum, { hinges }) => sum + hinges.length, 0))
    await page.goto(`${house.address}guide.html`)
    const missing = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].filter(link => !document.querySelector(link.getAttribute('href') ?? '')).length)
    expect(missing).toBe(0)
  })
  it('are told of in the game', async () => {
    const { page } = await house.visit()
    await page.getByRole('button', { name: 'About this work' }).first().click()
    for (const name of ['board', 'teacher', 'guide']) expect(await page.locator(`dialog a[href="./${name}.html"]`).count()).toBe(1)
  })
})
