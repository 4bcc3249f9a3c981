import type { Browser } from 'playwright-core'
import { measureBareIdle, measureIdle } from './measure-idle.ts'
import type { LoneBrowser } from './lone-browser.ts'
import { measureBareLife, measureLives, type Held } from './measure-memory.ts'
import type { Pages } from './pages.ts'
import { findProcesses } from './processes.ts'
import type { Profile } from './profiles.ts'
import type { Figure } from './table.ts'

/** Megabytes by which a life lived anew may differ from the one before: above it memory has grown, below it has breathed. */
const BREATH = { heap: 1, browser: 10 }
/** And by which every life that lies on the shelf makes it larger. */
const KEPT = 0.01

/** Without a graphics processor another process holds a copy of all that it would; that is told of by itself. */
function undrawn({ added, drawn }: Held): number | undefined {
  return added === undefined || drawn === undefined ? undefined : added - drawn
}

/** What is used while nobody does anything; nothing where the system does not tell. */
export async function figureIdle(browser: Browser, profile: Profile, pages: Pages): Promise<readonly Figure[]> {
  const processes = await findProcesses(browser)
  if (!processes) return []
  const bare = await measureBareIdle(browser, processes, profile, pages.bare)
  const idle = await measureIdle(browser, processes, profile, pages.ours)
  const figure = (what: string, ours: number, more: Pick<Figure, 'bound'> = { bound: { most: 1 } }): Figure => ({ what, unit: '%', ours, bare, ...more })
  return [
    // Music that is heard is not idleness: it is told of, and held against nothing.
    figure('of a core, first choice, sound on', idle.playing, {}),
    figure('of a core, first choice', idle.first),
    figure('of a core, in the chapter', idle.further),
    figure('of a core, motion off', idle.still),
    figure('of a core, hidden', idle.hidden),
  ]
}

/** What is held after a life, and after the same life again and again, `lives` times. `fresh` gives each its own browser. */
export async function figureMemory(fresh: <T>(body: (browser: LoneBrowser) => Promise<T>) => Promise<T>, pages: Pages, lives: number): Promise<readonly Figure[]> {
  const bare = await fresh(browser => measureBareLife(browser, pages.bare))
  const [first, second, last, pressed] = await fresh(browser => measureLives(browser, pages.ours, lives))
  if (!first || !second || !last || !pressed) return []
  const figure = (what: string, unit: string, ours: number | undefined, more: Pick<Figure, 'bare' | 'bound'> = {}): Figure => ({ what, unit, ours, ...more })
  const grown = (held: Held): number | undefined => held.whole === undefined || second.whole === undefined ? undefined : held.whole - second.whole
  return [
    figure('choices in a life', '', first.choices, { bare: bare.choices }),
    figure('memory after it, but for the drawing', 'MB', undrawn(first), { bare: undrawn(bare), bound: { most: 150 } }),
    figure('  of the process that draws', 'MB', first.drawn, { bare: bare.drawn, bound: { most: 80 } }),
    figure('  all of the browser', 'MB', first.whole, { bare: bare.whole }),
    figure('  script heap', 'MB', first.heap, { bare: bare.heap }),
    figure(`growth, life 2 to life ${lives}, heap`, 'MB', last.heap - second.heap, { bound: { most: BREATH.heap + KEPT * lives } }),
    figure(`growth, life 2 to life ${lives}, browser`, 'MB', grown(last), { bound: { most: BREATH.browser } }),
    // What it has decoded and may drop is kept for as long as nobody else wants the room.
    figure('  after it was told that memory is short', 'MB', grown(pressed)),
    figure(`growth, life 2 to life ${lives}, page nodes`, '', last.nodes - second.nodes),
  ]
}
