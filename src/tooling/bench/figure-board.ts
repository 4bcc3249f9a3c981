import { readCourse } from '../course.ts'
import type { Browser } from 'playwright-core'
import { writeHandIn } from '../../classroom/handIn.ts'
import type { Figure } from './table.ts'

const QUICK = 10_000
const MANY = 50_000

/**
 * How fast the class board shows codes that are pasted all at once.
 * @param folder absolute path of the story folder
 * @param address of the built game
 */
export async function figureBoard(browser: Browser, folder: string, address: string): Promise<readonly Figure[]> {
  const codes = writeCodes(folder, MANY)
  const quick = await paste(browser, address, codes.slice(0, QUICK))
  const many = await paste(browser, address, codes)
  return [
    { what: 'class board, 10,000 codes pasted until shown', unit: 'ms', ours: quick.shown, bound: { most: 1000 } },
    { what: 'class board, 50,000 codes pasted until shown', unit: 'ms', ours: many.shown },
    { what: 'class board, longest task with 50,000', unit: 'ms', ours: many.longest, bound: { most: 250 } },
  ]
}

/** Codes of whole lives, no two alike: the nth takes the digits of n at its hinges. */
function writeCodes(folder: string, count: number): readonly string[] {
  const { course: { tables, chapters } } = readCourse(folder)
  const table = tables.at(-1)
  if (!table) throw new Error('the story has no table of codes')
  return Array.from({ length: count }, (_, n) => {
    let rest = n
    const taken = Object.fromEntries(table.hinges.map(({ id, options }) => {
      const option = options[rest % options.length] ?? ''
      rest = Math.floor(rest / options.length)
      return [id, option]
    }))
    return writeHandIn({ from: chapters[0]?.id ?? '00', to: chapters.at(-1)?.id ?? '00', taken }, table)
  })
}

async function paste(browser: Browser, address: string, codes: readonly string[]): Promise<{ shown: number; longest: number }> {
  const page = await browser.newPage()
  await page.goto(`${address}board.html`)
  await page.locator('textarea').waitFor()
  const measured = await page.evaluate(async ({ text, count }) => {
    const field = document.querySelector('textarea')
    const told = document.querySelector('[data-lives]')
    if (!field || !told) throw new Error('the page is no board')
    let longest = 0
    const watching = new PerformanceObserver(list => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration) })
    watching.observe({ entryTypes: ['longtask'] })
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const began = performance.now()
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    while (told.getAttribute('data-lives') !== String(count)) await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })
    const shown = performance.now() - began
    // The observer is told of a long task after it.
    await new Promise(resolve => { setTimeout(resolve, 100) })
    return { shown, longest }
  }, { text: codes.join('\n'), count: codes.length })
  await page.close()
  return measured
}
