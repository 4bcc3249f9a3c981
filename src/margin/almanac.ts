import type { MapDrawing } from './map.ts'

/** What the Margin knows beside its notes; made when the game is built, and fetched when the Margin is first opened. */
export interface Almanac {
  readonly map: MapDrawing
  readonly events: readonly Happening[]
  readonly knowing: Knowing
}

/** Something that happened, between 1898 and 1993. */
export interface Happening {
  readonly year: number
  readonly what: string
  readonly sources: readonly string[]
  /** The margin note that says more. */
  readonly note?: string
}

/** How we know what we know, and what nobody knows. */
export interface Knowing {
  readonly article: { readonly title: string; readonly by: string; readonly link: string }
  readonly how: readonly string[]
  readonly silences: readonly string[]
}
