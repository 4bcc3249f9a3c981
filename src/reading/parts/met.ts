import type { Choice, Passage } from '../../narrative/types.ts'

/** A leaf that this life has met, with its lines as they read in this life. */
export interface LeafMet {
  readonly id: string
  /** The chapter in which it was met. */
  readonly chapter: string
  /** The last choice that was made before it was met. */
  readonly after?: Choice
  readonly passages: readonly Passage[]
}

/** A hinge that this life has passed, and how. `at` is the number of choices made before it. */
export interface HingeMet {
  readonly hinge: string
  readonly choice: Choice
  readonly at: number
}

/** A life on this device, as the hinges it passed: the ids of the choices taken there, in order. */
export interface LifePath {
  readonly id: string
  readonly hinges: readonly string[]
  readonly current: boolean
  readonly ended?: string
}

/** A stop on this life's road: a town on the map, and the chapters in which this life was there. */
export interface Stop {
  readonly town: string
  readonly chapters: readonly string[]
}

/** A note whose words this life has met; `opened` once its card was read. */
export interface NoteMet {
  readonly id: string
  readonly opened: boolean
}
