import type { Beat, Bookmark } from './types.ts'

/**
 * The first beats of every life, told before the story itself has come: nothing is random, so they are known when the
 * game is built. It can do all that a reader may do before the first choice.
 */
export class Opening {
  readonly #beats: readonly Beat[]
  readonly #version: string
  #turns = 0

  /** @param beats at least one, as a telling gives them from the start to the first choice */
  constructor(beats: readonly Beat[], version: string) {
    if (beats.length === 0) throw new RangeError('an opening needs a beat')
    this.#beats = beats
    this.#version = version
  }

  get beat(): Beat {
    return this.#beats[this.#turns] as Beat
  }

  get next(): Beat | undefined {
    return this.#beats[this.#turns + 1]
  }

  get told(): readonly Beat[] {
    return this.#beats.slice(0, this.#turns + 1)
  }

  get bookmark(): Bookmark {
    return { life: { story: this.#version, choices: [] }, turns: this.#turns }
  }

  get canGoBack(): boolean {
    return this.#turns > 0
  }

  advance(): Beat {
    if (this.next) this.#turns += 1
    return this.beat
  }

  back(): Beat {
    if (this.canGoBack) this.#turns -= 1
    return this.beat
  }
}
