/**
 * What the machine was found to afford: `still` where a picture costs much to draw (in one piece, drawn when it changes,
 * the weather as one still print), `quiet` where it costs little (in layers that follow the hand, weather on threes).
 */
export type Quality = 'still' | 'quiet'

/** What moves on the stage at a moment. */
export interface Moving {
  readonly quality: Quality
  /** False when the reader wants no motion. */
  readonly motion: boolean
  /** True while the page cannot be seen. */
  readonly hidden: boolean
  /** True while the layers still follow the pointer or the tilt. */
  readonly leaning: boolean
  /** True while a person comes or goes. */
  readonly walking: boolean
  /** True where weather falls, breath shows or a lamp gutters. */
  readonly stirring: boolean
}

/** Milliseconds a drawing stays: a person comes on twos, weather falls on threes, layers follow at thirty a second. */
export const TWOS = 83
export const THREES = 125
const FOLLOWING = 33

/** Milliseconds until the next drawing is due; null when nothing moves and the stage sleeps. */
export function pace({ quality, motion, hidden, leaning, walking, stirring }: Moving): number | null {
  if (hidden || !motion) return null
  if (leaning && quality === 'quiet') return FOLLOWING
  if (walking) return TWOS
  return stirring && quality === 'quiet' ? THREES : null
}

/** Milliseconds a million pixels take: under 2 with a graphics processor, 10 to 60 where software stands in. */
const FAST = 5
/** Milliseconds that the picture in one piece may take; in layers it takes some five times as long. */
const SOON = 4

/**
 * What a machine affords.
 * @param took milliseconds that the picture in one piece took to draw, waited for
 * @param pixels how many pixels it has on the screen
 */
export function afford(took: number, pixels: number): Quality {
  return took <= SOON && took / (pixels / 1e6) <= FAST ? 'quiet' : 'still'
}
