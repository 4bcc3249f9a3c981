import type { Beat } from './narrative/types.ts'
import type { Vocabulary } from './narrative/vocabulary.ts'
import { captions } from './sound/captions.ts'
import { score, settled, silence, type Sounding } from './sound/score.ts'
import type { Sound, Volumes } from './sound/sound.ts'
import { NOTHING, scenery } from './stage/scenery.ts'

export interface ConcertOptions {
  readonly trouble: () => void
}

/** What is to be heard: the score is worked out from the beats, and played once the reader's first press allows it. */
export class Concert {
  readonly #options: ConcertOptions
  #vocabulary: Vocabulary | undefined
  #sound: Sound | undefined
  #isOpening = false
  #volumes: Volumes = { music: 0, effects: 0, muted: true }
  #now: Sounding = silence

  constructor(options: ConcertOptions) {
    this.#options = options
  }

  /** The reader has pressed something: from now on there may be sound. */
  open(): void {
    if (this.#isOpening) return
    this.#isOpening = true
    void import('./sound/sound.ts').then(({ startSound }) => startSound({ volumes: this.#volumes, trouble: this.#options.trouble })).then(sound => {
      this.#sound = sound
      sound.setVolumes(this.#volumes)
      sound.play(settled(this.#now))
    }, () => {
      this.#isOpening = false
      this.#options.trouble()
    })
  }

  set(volumes: Volumes): void {
    this.#volumes = { music: volumes.music, effects: volumes.effects, muted: volumes.muted }
    this.#sound?.setVolumes(this.#volumes)
  }

  learn(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary
  }

  /**
   * Plays where a life stands, and fetches what the next press will need.
   * @returns ids of the sounds that mean something, for those who do not hear them; none when a moment is restored
   */
  play(told: readonly Beat[], next: Beat | undefined, how: 'turn' | 'restore'): readonly string[] {
    const before = soundingOf(told.slice(0, -1), this.#vocabulary)
    const now = soundingOf(told, this.#vocabulary)
    this.#now = how === 'turn' ? now : settled(now)
    this.#sound?.play(this.#now)
    if (next) this.#sound?.prepare(next.cues)
    return how === 'turn' ? captions(before, now, this.#vocabulary?.sounds ?? {}) : []
  }

  /** The life is laid aside: the title's music. */
  rest(): void {
    this.#now = score(silence, [{ kind: 'place', place: 'title' }, { kind: 'music', music: 'file' }], {})
    this.#sound?.play(this.#now)
  }
}

/** What is heard where a life stands, from all that was told of it. */
export function soundingOf(told: readonly Beat[], vocabulary: Vocabulary | undefined): Sounding {
  let seen = NOTHING
  let open: string | undefined
  let sounding = silence
  for (const beat of told) {
    seen = scenery(seen, beat.cues, vocabulary?.places)
    const place = vocabulary?.places[seen.place ?? '']
    sounding = score(sounding, beat.cues, { ...(place ? { place } : {}), light: seen.light, ...(open === undefined ? {} : { leaf: open }) })
    open = beat.open
  }
  return sounding
}
