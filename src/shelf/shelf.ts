import { Drawer, type Storage, type Trouble } from './drawer.ts'
import { readFile, readLife, writeFile, writeLife, type Refusal, type ShelvedLife } from './shelved.ts'

const PREFIX = 'the-other-shore.'
const LIFE = `${PREFIX}life.`
const SETTINGS = `${PREFIX}settings`
const SEEN = `${PREFIX}seen`

export interface ShelfOptions {
  /** Gives the platform's storage; may throw. */
  readonly open: () => Storage
  readonly trouble: (trouble: Trouble) => void
}

/** Lives, settings and what was read before, kept on this device and nowhere else. Nothing here ever throws. */
export class Shelf {
  readonly #drawer: Drawer
  /** Lives by the text they were read from: the list is asked for at every beat, and may be two hundred long. */
  readonly #known = new Map<string, { readonly text: string; readonly life: ShelvedLife | 'damaged' }>()

  constructor(options: ShelfOptions) {
    this.#drawer = new Drawer(options.open, options.trouble)
  }

  /** Every sound life, the latest first. A damaged one is left where it is, and told of once. */
  get lives(): readonly ShelvedLife[] {
    return this.#drawer.list(LIFE).flatMap(name => {
      const life = this.#read(name)
      if (life === 'damaged') this.#drawer.tell('damaged')
      return life === undefined || life === 'damaged' ? [] : [life]
    }).sort((a, b) => b.kept - a.kept)
  }

  /** The life under an id, if it is there and sound. */
  find(id: string): ShelvedLife | undefined {
    const life = this.#read(LIFE + id)
    return life === 'damaged' ? undefined : life
  }

  keep(life: ShelvedLife): void {
    this.#drawer.put(LIFE + life.id, writeLife(life))
  }

  forget(id: string): void {
    this.#drawer.remove(LIFE + id)
  }

  /** Takes everything of this game off the device. */
  clear(): void {
    for (const name of this.#drawer.list(PREFIX)) this.#drawer.remove(name)
  }

  /** Settings as they were kept, unchecked, or null. */
  get settings(): unknown {
    return this.#parse(SETTINGS)
  }

  keepSettings(settings: object): void {
    this.#drawer.put(SETTINGS, JSON.stringify(settings))
  }

  /** Marks of passages that were read in any life. */
  get seen(): ReadonlySet<string> {
    const text = this.#drawer.read(SEEN)
    return new Set(text?.split(' ').filter(mark => mark !== '') ?? [])
  }

  /** Adds to them: another window may have read something else. */
  keepSeen(seen: ReadonlySet<string>): void {
    this.#drawer.put(SEEN, [...new Set([...this.seen, ...seen])].join(' '))
  }

  /** One life, or all, as the text of a file. */
  write(id?: string): string {
    return writeFile(this.lives.filter(life => id === undefined || life.id === id))
  }

  /**
   * Takes the lives of a file onto the shelf; one that is there already under its id gives way only to a later one.
   * @returns how many were taken and how many were damaged, or why the file holds none
   */
  take(text: string): { taken: number; damaged: number } | Refusal {
    const found = readFile(text)
    if (typeof found === 'string') return found
    const here = new Map(this.lives.map(life => [life.id, life.kept]))
    for (const life of found.lives) {
      if ((here.get(life.id) ?? -1) < life.kept) this.keep(life)
    }
    return { taken: found.lives.length, damaged: found.damaged }
  }

  #read(name: string): ShelvedLife | 'damaged' | undefined {
    const text = this.#drawer.read(name)
    if (text === null) return undefined
    const known = this.#known.get(name)
    if (known?.text === text) return known.life
    const found = readLife(text)
    const life = typeof found === 'string' ? 'damaged' : found
    this.#known.set(name, { text, life })
    return life
  }

  #parse(name: string): unknown {
    const text = this.#drawer.read(name)
    if (text === null) return null
    try {
      return JSON.parse(text) as unknown
    } catch {
      this.#drawer.tell('damaged')
      return null
    }
  }
}
