// `npm run bench`: the built game against a bare page of the same story, on this machine and in one run, held against
// the house's budgets. Each part is told as soon as it is measured. `--quick` visits once instead of often,
// `--only=speed` (or idle, memory, story, board, tree, size) measures one part, `--lives=200` begins so many for the memory, `--json` prints the figures. It never fails for a verdict.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { writeBarePage } from './bench/bare-page.ts'
import { figureBoard } from './bench/figure-board.ts'
import { figureIdle, figureMemory } from './bench/figure-burden.ts'
import { figureSpeed } from './bench/figure-speed.ts'
import { figureTree } from './bench/figure-tree.ts'
import { figureStory } from './bench/figure-story.ts'
import { startLoneBrowser, type LoneBrowser } from './bench/lone-browser.ts'
import type { Pages } from './bench/pages.ts'
import { PROFILES } from './bench/profiles.ts'
import { serveCompressed } from './bench/serve-compressed.ts'
import { judge, writeTable, type Figure } from './bench/table.ts'
import { findChromium } from './chromium.mjs'
import { compileInk } from './ink.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const isQuick = process.argv.includes('--quick')
const isJson = process.argv.includes('--json')
/** From the second to the last of them memory must not grow. */
const lives = Math.max(3, Number(process.argv.find(one => one.startsWith('--lives='))?.slice('--lives='.length) ?? 3))
const only = process.argv.find(one => one.startsWith('--only='))?.slice('--only='.length)

const dist = join(ROOT, 'dist')
const files = readdirSync(dist, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
const bareFolder = mkdtempSync(join(tmpdir(), 'the-other-shore-bare-'))
try {
  const figures: Figure[] = []
  for await (const part of measure()) {
    figures.push(...part)
    if (!isJson) console.log(`\n${writeTable(part)}`)
  }
  const count = (wanted: string): number => figures.filter(figure => judge(figure) === wanted).length
  console.log(isJson ? JSON.stringify(figures.map(figure => ({ ...figure, verdict: judge(figure) })), null, 2) : `\n${count('kept')} budgets kept, ${count('broken')} broken`)
} finally {
  rmSync(bareFolder, { recursive: true, force: true })
}

async function* measure(): AsyncGenerator<readonly Figure[]> {
  const { json, faults } = compileInk(join(ROOT, 'story'))
  if (json === '') throw new Error(`The story does not compile: ${faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; ')}`)
  writeBarePage(bareFolder, json)
  const server = await serveCompressed({ ours: dist, bare: bareFolder })
  const pages: Pages = {
    ours: `${server.address}ours/`, bare: `${server.address}bare/`,
    story: new Set(['story.js', ...files.filter(path => path.endsWith('.js') && /inkVersion\\?":\d/.test(readFileSync(path, 'utf8'))).map(path => basename(path))]),
  }
  const wants = (part: string): boolean => only === undefined || only === part
  const [asItIs] = PROFILES
  try {
    for (const profile of wants('speed') ? PROFILES : []) {
      yield await withBrowser(browser => figureSpeed(browser, { ...profile, runs: isQuick ? 1 : profile.runs }, pages, progress))
    }
    if (wants('idle')) {
      progress('doing nothing')
      yield await withBrowser(browser => figureIdle(browser, asItIs, pages))
    }
    if (wants('memory')) {
      progress(`${lives + 1} lives`)
      yield await figureMemory(withLoneBrowser, pages, lives)
    }
    if (wants('story')) {
      progress('six hundred lives')
      yield await figureStory(join(ROOT, 'story'))
    }
    if (wants('board')) {
      progress('the class board')
      yield await withBrowser(browser => figureBoard(browser, join(ROOT, 'story'), pages.ours))
    }
    if (wants('tree')) {
      progress('ten lives in a tree')
      yield await withBrowser(browser => figureTree(browser, join(ROOT, 'story'), pages.ours))
    }
    if (wants('size')) {
      yield [
        { what: 'whole game', unit: 'MB', ours: files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6, bound: { most: 60 } },
        { what: 'whole game, files', unit: '', ours: files.length, bound: { most: 300 } },
      ]
    }
  } finally {
    server.close()
  }
}

/** A browser of its own, so that nothing of one measurement lingers in the next. */
async function withBrowser<T>(body: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
  try {
    return await body(browser)
  } finally {
    await browser.close()
  }
}

/** The same for what is weighed, where the bench itself must not hold on to anything. */
async function withLoneBrowser<T>(body: (browser: LoneBrowser) => Promise<T>): Promise<T> {
  const browser = await startLoneBrowser(FLAGS)
  try {
    return await body(browser)
  } finally {
    await browser.close()
  }
}

/** Told beside the table, not in it. */
function progress(what: string): void {
  process.stderr.write(`  ${what} …\n`)
}
