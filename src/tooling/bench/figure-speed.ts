import { basename } from 'node:path'
import type { Browser } from 'playwright-core'
import { measureChoices, type Pressed } from './measure-choices.ts'
import { measureReading, measureStart, type Come, type Reading, type Start } from './measure-start.ts'
import { median } from './median.ts'
import type { Pages } from './pages.ts'
import type { Profile } from './profiles.ts'
import type { Figure } from './table.ts'

/** Milliseconds that the longest task may take, by how much slower the machine is. */
const LONGEST: Readonly<Record<number, number>> = { 1: 250, 4: 700 }
/** What is never wanted before the first passage. */
const SHOW = /phaser|howler|\.(webp|png|webm|m4a)$/

/** How soon words come, on one machine and line. The pages take turns, so that whatever else the machine does slows both. */
export async function figureSpeed(browser: Browser, profile: Profile, pages: Pages, progress: (what: string) => void): Promise<readonly Figure[]> {
  const starts: Start[] = []
  const links: Reading[] = []
  const presses: Pressed[] = []
  const bares: Reading[] = []
  const barePresses: Pressed[] = []
  for (let run = 0; run < profile.runs; run += 1) {
    progress(`${profile.name}, visit ${run + 1} of ${profile.runs}`)
    bares.push(await measureReading(browser, profile, pages.bare, 'choice'))
    starts.push(await measureStart(browser, profile, pages.ours))
    barePresses.push(await measureChoices(browser, profile, pages.bare, false))
    links.push(await measureReading(browser, profile, `${pages.ours}#read`, 'passage'))
    presses.push(await measureChoices(browser, profile, pages.ours, true))
  }

  const isStory = ({ address }: Come): boolean => pages.story.has(basename(new URL(address).pathname))
  const isShow = ({ address }: Come): boolean => SHOW.test(new URL(address).pathname)
  const middle = <T>(visits: readonly T[], pick: (visit: T) => number | undefined): number | undefined => median(visits.map(pick))
  const figure = (what: string, unit: string, ours: number | undefined, more: Pick<Figure, 'bare' | 'bound'> = {}): Figure => ({ what, profile: profile.name, unit, ours, ...more })
  const bareWords = { bare: middle(bares, visit => visit.words), bound: { ratio: .4 } }
  const bareChoice = { bare: middle(bares, visit => visit.choice), bound: { ratio: .5 } }
  const longest = LONGEST[profile.slower]
  const stageless = starts.filter(visit => visit.stage === 'absent').length
  return [
    figure('first readable words, title page', 'ms', middle(starts, visit => visit.words), bareWords),
    figure('first readable words, #read', 'ms', middle(links, visit => visit.words), bareWords),
    figure('Begin can be pressed', 'ms', middle(starts, visit => visit.begin), bareWords),
    figure('Begin to first passage, pressed at once', 'ms', middle(starts, visit => visit.passage)),
    figure('Begin to first choice, pressed at once', 'ms', middle(starts, visit => visit.choice), bareChoice),
    figure('Begin to first choice, at leisure', 'ms', middle(presses, visit => visit.first), bareChoice),
    figure('before first passage, without story', 'kB', middle(starts, visit => kilobytes(visit.beforePassage.filter(one => !isStory(one)))), {
      bare: middle(bares, visit => kilobytes(visit.beforeChoice.filter(one => !isStory(one)))), bound: { most: 90 },
    }),
    figure('  of these pictures, Phaser, sound', 'kB', middle(starts, visit => kilobytes(visit.beforePassage.filter(isShow))), { bound: { most: 0 } }),
    figure('  files', '', middle(starts, visit => visit.beforePassage.length), { bare: middle(bares, visit => visit.beforeChoice.length) }),
    figure('before first choice, story and all', 'kB', middle(starts, visit => kilobytes(visit.beforeChoice)), { bare: middle(bares, visit => kilobytes(visit.beforeChoice)) }),
    figure('longest task, first choice to stage', 'ms', middle(starts, visit => visit.longest), longest === undefined ? {} : { bound: { most: longest } }),
    figure('a choice to its text, motion off', 'ms', middle(presses.flatMap(visit => visit.choices), took => took), {
      bare: middle(barePresses.flatMap(visit => visit.choices), took => took), bound: { ratio: 1.1 },
    }),
    ...stageless > 0 ? [figure('visits without a stage', '', stageless, { bound: { most: 0 } })] : [],
  ]
}

function kilobytes(asked: readonly Come[]): number {
  return asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}
