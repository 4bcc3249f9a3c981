import type { Beat } from './narrative/types.ts'
import { ageIn } from './narrative/vocabulary.ts'
import type { Vocabulary } from './narrative/vocabulary.ts'
import { NOTHING, scenery, type Scenery } from './stage/scenery.ts'
import type { Stage, StageOptions } from './stage/stage.ts'

export interface TheatreOptions {
  readonly host: HTMLElement
  readonly root: HTMLElement
  /** Where the sheet of paper lies in the window; null when none does. */
  readonly sheet: StageOptions['sheet']
  readonly trouble: () => void
}

/** What the title page shows. */
const TITLE: Scenery = { ...NOTHING, place: 'title', light: 'dusk' }

/**
 * The pictures behind the sheet: plain prints at once, the full stage when the page has nothing better to do, and
 * plain prints for good where it cannot be raised. The words never wait for any of it.
 */
export class Theatre {
  /** Done once it is known whether there is a stage: whatever is less urgent may be fetched from then on. */
  readonly settled: Promise<void>
  readonly #options: TheatreOptions
  #settle = (): void => undefined
  #vocabulary: Vocabulary | undefined
  #stage: Stage | undefined
  #seen: Scenery = TITLE
  #chapter = ''
  #isWanted = false
  #motion = true
  #raising = 0

  constructor(options: TheatreOptions) {
    this.#options = options
    this.settled = new Promise(resolve => { this.#settle = resolve })
    options.root.dataset['stage'] = 'waiting'
  }

  /** What is to be seen now. */
  get seen(): Scenery {
    return this.#seen
  }

  /** Puts the stage up, or takes it away, as the reader wishes. */
  want(isWanted: boolean, motion: boolean): void {
    if (motion !== this.#motion) {
      this.#motion = motion
      this.#stage?.setMotion(motion)
    }
    if (!isWanted) this.#settle()
    if (isWanted === this.#isWanted) return
    this.#isWanted = isWanted
    if (isWanted) void this.#raise()
    else this.#lower()
  }

  /** The names have come: lights and faces are known from now on. */
  learn(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary
    // A life taken up from the address is shown before the names are there.
    this.#seen = this.#named(this.#seen)
    if (this.#isWanted && !this.#stage) void this.#raise()
  }

  /** Shows the title page's picture. */
  showTitle(): void {
    this.#show(TITLE, 'turn')
  }

  /** Shows where a life stands; `next` is the beat that the next press brings, if it is known. */
  show(told: readonly Beat[], next: Beat | undefined, how: 'turn' | 'restore'): void {
    const lights = this.#vocabulary?.places
    const seen = scenery(NOTHING, told.flatMap(beat => beat.cues), lights)
    this.#chapter = told.at(-1)?.chapter ?? ''
    this.#show(seen, how)
    if (next) this.#stage?.prepare(this.#named(scenery(seen, next.cues, lights)))
    const coming = this.#coming(seen)
    if (coming) this.#stage?.prepare(this.#named(coming))
  }

  #show(seen: Scenery, how: 'turn' | 'restore'): void {
    this.#seen = this.#named(seen)
    this.#stage?.show(this.#seen, how)
  }

  /** A face that was not named is the person's first; the age is the chapter's. */
  #named(seen: Scenery): Scenery {
    const person = this.#vocabulary?.people[seen.person ?? '']
    return person === undefined ? seen : { ...seen, face: seen.face || (person.faces[0] ?? ''), age: ageIn(person, this.#chapter) }
  }

  /** The scene that is written after this one, fetched while this one is read. */
  #coming(seen: Scenery): Scenery | undefined {
    const scenes = this.#vocabulary?.scenes ?? []
    const at = scenes.findIndex(scene => scene.place === seen.place && scene.light === seen.light)
    const next = at < 0 ? undefined : scenes[at + 1]
    return next && { ...NOTHING, ...next }
  }

  async #raise(): Promise<void> {
    // Without the names nobody knows which way a person looks, and where they stand.
    if (!this.#vocabulary) return
    const { root, host, sheet, trouble } = this.#options
    const raising = (this.#raising += 1)
    const options = { motion: this.#motion, people: this.#vocabulary.people, sheet, trouble }
    const isStale = (): boolean => raising !== this.#raising
    let still: Stage | undefined
    try {
      const { showStill } = await import('./stage/still.ts')
      if (isStale()) return
      still = showStill(host, options)
      this.#stage = still
      still.show(this.#seen, 'restore')
      await leisure()
      const { raiseStage } = await import('./stage/stage.ts')
      const stage = await raiseStage(host, { ...options, motion: this.#motion, first: this.#seen })
      if (isStale()) {
        stage.leave()
        return
      }
      stage.setMotion(this.#motion)
      stage.show(this.#seen, 'turn')
      this.#stage = stage
      still.leave()
      root.dataset['stage'] = 'ready'
      this.#settle()
    } catch {
      // No Phaser, no WebGL: the plain prints stay, and nobody need be told.
      if (isStale()) return
      root.dataset['stage'] = 'absent'
      this.#settle()
      if (!still) trouble()
    }
  }

  #lower(): void {
    this.#raising += 1
    this.#stage?.leave()
    this.#stage = undefined
    this.#options.root.dataset['stage'] = 'absent'
  }
}

/** Waits until the page is painted and has nothing better to do. */
function leisure(): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 200)
  })
}
