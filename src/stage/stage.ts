import type { Person } from '../narrative/vocabulary.ts'
import { leisure } from './leisure.ts'
import type { Box } from './frame.ts'
import type { Quality } from './pace.ts'
import type { Scenery } from './scenery.ts'
import { NOTHING } from './scenery.ts'
import { PrintedStage } from './printed-stage.ts'

/** Whatever shows the scenery: plain pictures, or the full stage. */
export interface Stage {
  /** Shows a scenery: `turn` as the story goes on, `restore` at once. Returns before it is shown; words never wait. */
  show(scenery: Scenery, how: 'turn' | 'restore'): void
  /** Fetches the pictures of a scenery that is likely to come. */
  prepare(scenery: Scenery): void
  /** Whether anything may move, by the reader's wish. */
  setMotion(on: boolean): void
  /** Takes the stage down and gives back all it held. */
  leave(): void
}

export interface StageOptions {
  readonly motion: boolean
  /** The people of the vocabulary: which way each looks says where each stands. */
  readonly people: Readonly<Record<string, Pick<Person, 'looks'>>>
  /** Where in the width of a picture what matters lies, 0 to 1; 0.38 when left out. */
  readonly focus?: number
  /** What is to be seen when the stage rises. The promise of `raiseStage` waits until it is drawn. */
  readonly first?: Scenery
  /** What the machine affords, where it need not be found out. */
  readonly quality?: Quality
  /** Where the paper lies, in CSS pixels of the window; null when none does. Asked whenever the stage draws. */
  readonly sheet: () => Box | null
  /** Told once of each picture that is missing. */
  readonly trouble: (message: string) => void
}

/**
 * Raises the full stage over whatever the host holds, a piece at a time in the page's idle moments. Resolves once
 * `first` is drawn: until then the host shows through. Rejects, leaving nothing behind, where Phaser cannot be loaded,
 * WebGL is absent or pictures may not be printed with (as when a page is opened from a folder).
 * @param host a positioned element with a size
 */
export async function raiseStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const phaser = await import('phaser')
  await leisure()
  const stage = await PrintedStage.setUp(phaser, host, options)
  await leisure()
  try {
    await stage.begin(options.first ?? NOTHING)
  } catch (error) {
    stage.leave()
    throw error
  }
  return stage
}
