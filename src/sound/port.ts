/** A recording as delivered: see `music/encode.py` for how the numbers are found. */
export interface Recording {
  readonly id: string
  readonly kind: 'music' | 'ambience' | 'effect'
  readonly loop: boolean
  /** Addresses of the same sound, best first; a player takes the first that it can decode. */
  readonly sources: readonly string[]
  /** Where in the file to start and for how long, in milliseconds; a loop goes round in exactly this stretch. */
  readonly sprite: readonly [start: number, length: number]
}

/** One recording, opened: it loads at once and says when it can play, or that it never will. */
export interface Voice {
  /** Starts from the beginning. Volumes run from 0 to 1; `rate` 1 is as recorded. */
  play(volume: number, rate: number): void
  /** Moves to another volume in so many milliseconds, from wherever it is. Nothing happens before `play`. */
  fade(volume: number, milliseconds: number): void
  /** Stops, and gives its memory back. The voice is not used again. */
  close(): void
}

export interface Heard {
  ready(): void
  failed(): void
}

/** The one way out to whatever makes the sound, so that it can be replaced, and tested without any. */
export interface SoundPort {
  open(recording: Recording, heard: Heard): Voice
  /** Brings a recording's file near, without opening it. Whether it comes shows when it is opened. */
  fetch(recording: Recording): void
  /** True when a sound started now would be heard now, and not after some later gesture. */
  isAwake(): boolean
  /** Everything falls silent and stands still, until `wake`. */
  sleep(): void
  /** Sets sound going again, or for the first time after a gesture; harmless when it already runs. */
  wake(): void
}
