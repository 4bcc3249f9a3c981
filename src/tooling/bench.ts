// `npm run bench`: the built game against a bare page of the same story, on this machine and in one run, held against
// the house's budgets. `--quick` visits once instead of often, `--json` prints the figures. It tells, and never fails.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { writeBarePage } from './bench/bare-page.ts'
import { measureChoices, type Pressed } from './bench/measure-choices.ts'
import { measureBareIdle, measureIdle } from './bench/measure-idle.ts'
import { measureBareLife, measureLives } from './bench/measure-memory.ts'
import { measureReading, measureStart, type Reading, type Start } from './bench/measure-start.ts'
import { median } from './bench/median.ts'
import { findProcesses } from './bench/processes.ts'
import { PROFILES, type Profile } from './bench/profiles.ts'
import { serveCompressed } from './bench/serve-compressed.ts'
import { writeTable, judge, type Figure } from './bench/table.ts'
import type { Asked } from './bench/visit.ts'
import { findChromium } from './chromium.mjs'
import { compileInk } from './ink.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const isQuick = process.argv.includes('--quick')
/** Of a life lived anew: above it memory has grown, below it has breathed. */
const BREATH = { heap: 1, added: 10 }

const bareFolder = mkdtempSync(join(tmpdir(), 'the-other-shore-bare-'))
writeBarePage(bareFolder, compileInk(join(ROOT, 'story')).json)
const server = await serveCompressed({ ours: DIST, bare: bareFolder })
const [ours, bare] = [`${server.address}ours/`, `${server.address}bare/`]
/** Files that hold the story: the budget does not count them. */
const storyFiles = new Set(listFiles(DIST).filter(path => path.endsWith('.js') && readFileSync(path, 'utf8').includes('inkVersion')).map(path => basename(path)))

const figures: Figure[] = []
for (const profile of PROFILES) figures.push(...await withBrowser(browser => measureProfile(browser, { ...profile, runs: isQuick ? 1 : profile.runs })))
const [asItIs] = PROFILES
if (asItIs) {
  figures.push(...await withBrowser(browser => measureRest(browser, asItIs)))
  figures.push(...await measureWeight(asItIs))
}
figures.push(...measureSize())
server.close()
rmSync(bareFolder, { recursive: true, force: true })

if (process.argv.includes('--json')) console.log(JSON.stringify(figures.map(figure => ({ ...figure, verdict: judge(figure) })), null, 2))
else {
  const broken = figures.filter(figure => judge(figure) === 'broken').length
  console.log(`\n${writeTable(figures)}\n\n${figures.filter(figure => judge(figure) === 'kept').length} budgets kept, ${broken} broken`)
}

/** The visits of one profile, ours and the bare page's in turn, so that whatever else the machine does slows both. */
async function measureProfile(browser: Browser, profile: Profile): Promise<readonly Figure[]> {
  const starts: Start[] = []
  const links: Reading[] = []
  const bares: Reading[] = []
  const presses: Pressed[] = []
  const barePresses: Pressed[] = []
  for (let run = 0; run < profile.runs; run += 1) {
    progress(`${profile.name}, visit ${run + 1} of ${profile.runs}`)
    bares.push(await measureReading(browser, profile, bare, 'choice'))
    starts.push(await measureStart(browser, profile, ours))
    barePresses.push(await measureChoices(browser, profile, bare, false))
    links.push(await measureReading(browser, profile, `${ours}#read`, 'passage'))
    presses.push(await measureChoices(browser, profile, ours, true))
  }
  const of = <T>(visits: readonly T[], pick: (visit: T) => number | undefined): number | undefined => median(visits.map(pick))
  const bareWords = of(bares, visit => visit.words)
  const bareChoice = of(bares, visit => visit.choice)
  const figure = (what: string, unit: string, our: number | undefined, more: Pick<Figure, 'bare' | 'bound'> = {}): Figure => ({ what, profile: profile.name, unit, ours: our, ...more })
  return [
    figure('first readable words, title page', 'ms', of(starts, visit => visit.words), { bare: bareWords, bound: { ratio: .4 } }),
    figure('first readable words, #read', 'ms', of(links, visit => visit.words), { bare: bareWords, bound: { ratio: .4 } }),
    figure('Begin can be pressed', 'ms', of(starts, visit => visit.begin), { bare: bareWords, bound: { ratio: .4 } }),
    figure('Begin to first passage', 'ms', of(starts, visit => visit.passage)),
    figure('Begin to first choice, pressed at once', 'ms', of(starts, visit => visit.choice), { bare: bareChoice, bound: { ratio: .5 } }),
    figure('Begin to first choice, at leisure', 'ms', of(presses, visit => visit.first), { bare: bareChoice, bound: { ratio: .5 } }),
    figure('before first passage, without story', 'kB', of(starts, visit => kilobytes(visit.beforePassage.filter(one => !isStory(one)))), { bare: of(bares, visit => kilobytes(visit.beforeChoice.filter(one => !isStory(one)))), bound: { most: 90 } }),
    figure('  of these pictures, Phaser, sound', 'kB', of(starts, visit => kilobytes(visit.beforePassage.filter(isShow))), { bound: { most: 0 } }),
    figure('  files asked for', '', of(starts, visit => visit.beforePassage.length), { bare: of(bares, visit => visit.beforeChoice.length) }),
    figure('before first choice, story and all', 'kB', of(starts, visit => kilobytes(visit.beforeChoice)), { bare: of(bares, visit => kilobytes(visit.beforeChoice)) }),
    figure('longest task, first choice to stage', 'ms', Math.max(...starts.map(visit => visit.longest)), profile.slower === 1 ? { bound: { most: 250 } } : profile.slower === 4 ? { bound: { most: 700 } } : {}),
    figure('a choice to its text, motion off', 'ms', median(presses.flatMap(visit => visit.choices)), { bare: median(barePresses.flatMap(visit => visit.choices)), bound: { ratio: 1.1 } }),
    ...starts.some(visit => visit.stage === 'absent') ? [figure('visits without a stage', '', starts.filter(visit => visit.stage === 'absent').length, { bound: { most: 0 } })] : [],
  ]
}

/** What is used while nobody does anything. */
async function measureRest(browser: Browser, profile: Profile): Promise<readonly Figure[]> {
  progress('doing nothing')
  const processes = await findProcesses(browser)
  if (!processes) return []
  const bareIdle = await measureBareIdle(browser, processes, profile, bare)
  const idle = await measureIdle(browser, processes, profile, ours)
  const figure = (what: string, our: number): Figure => ({ what, unit: '%', ours: our, bare: bareIdle, bound: { most: 1 } })
  return [
    figure('idle of a core, first choice', idle.first),
    figure('idle of a core, in the chapter', idle.further),
    figure('idle of a core, motion off', idle.still),
    figure('idle of a core, hidden', idle.hidden),
  ]
}

/** What is held after a life, and after the same life again and again. */
async function measureWeight(profile: Profile): Promise<readonly Figure[]> {
  progress('a life on the bare page')
  const bareLife = await withBrowser(async browser => measureBareLife(browser, await findProcesses(browser), profile, bare))
  progress('three lives')
  const lives = await withBrowser(async browser => measureLives(browser, await findProcesses(browser), profile, ours, 3))
  const [first, second, third] = lives
  if (!first || !second || !third) return []
  const figure = (what: string, unit: string, our: number | undefined, more: Pick<Figure, 'bare' | 'bound'> = {}): Figure => ({ what, unit, ours: our, ...more })
  return [
    figure('choices in that life', '', first.choices, { bare: bareLife.choices }),
    figure('memory after a life, beyond an empty page', 'MB', first.added, { bare: bareLife.added, bound: { most: 150 } }),
    figure('  all of the browser', 'MB', first.whole, { bare: bareLife.whole }),
    figure('  script heap', 'MB', first.heap, { bare: bareLife.heap }),
    figure('growth, second life to third, heap', 'MB', third.heap - second.heap, { bound: { most: BREATH.heap } }),
    figure('growth, second life to third, browser', 'MB', third.added === undefined || second.added === undefined ? undefined : third.added - second.added, { bound: { most: BREATH.added } }),
    figure('growth, second life to third, page nodes', '', third.nodes - second.nodes),
  ]
}

function measureSize(): readonly Figure[] {
  const files = listFiles(DIST)
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0)
  return [
    { what: 'whole game', unit: 'MB', ours: bytes / 1e6, bound: { most: 60 } },
    { what: 'whole game, files', unit: '', ours: files.length, bound: { most: 300 } },
  ]
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

function kilobytes(asked: readonly Asked[]): number {
  return asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}

function isStory({ address }: Asked): boolean {
  const name = basename(new URL(address).pathname)
  return storyFiles.has(name) || name === 'story.js'
}

/** What the house never wants before the first passage. */
function isShow({ address }: Asked): boolean {
  return /phaser|howler|\.(webp|png|webm|m4a)$/.test(new URL(address).pathname)
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

function progress(what: string): void {
  process.stderr.write(`  ${what} …\n`)
}
