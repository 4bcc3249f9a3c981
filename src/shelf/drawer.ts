/** What may be wrong with the place where lives are kept. The sentence for it stands with the interface's words. */
export type Trouble = 'unavailable' | 'forgets' | 'full' | 'damaged'

/** The part of the platform's storage that the shelf uses; handed in, so that tests can break it. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * One drawer of named texts. What is put in is read back at once; where the platform's storage throws, is full or
 * forgets, the text stays in memory for the session, and `trouble` is told, each kind once.
 */
export class Drawer {
  readonly #open: () => Storage
  readonly #trouble: (trouble: Trouble) => void
  readonly #memory = new Map<string, string>()
  readonly #told = new Set<Trouble>()

  /** @param open gives the storage; may throw, as browsers do when a frame may keep nothing */
  constructor(open: () => Storage, trouble: (trouble: Trouble) => void) {
    this.#open = open
    this.#trouble = trouble
  }

  /** The text under a name, or null. */
  read(name: string): string | null {
    const kept = this.#memory.get(name)
    if (kept !== undefined) return kept
    try {
      return this.#open().getItem(name)
    } catch {
      this.tell('unavailable')
      return null
    }
  }

  /** Puts a text under a name. Never throws: what cannot be stored is remembered. */
  put(name: string, text: string): void {
    try {
      const storage = this.#open()
      storage.setItem(name, text)
      if (storage.getItem(name) === text) {
        this.#memory.delete(name)
        return
      }
      this.tell('forgets')
    } catch (error) {
      this.tell(isFull(error) ? 'full' : 'unavailable')
    }
    this.#memory.set(name, text)
  }

  remove(name: string): void {
    this.#memory.delete(name)
    try {
      this.#open().removeItem(name)
    } catch {
      this.tell('unavailable')
    }
  }

  /** Every name that begins so, in storage and in memory. */
  list(prefix: string): readonly string[] {
    const names = new Set([...this.#memory.keys()].filter(name => name.startsWith(prefix)))
    try {
      const storage = this.#open()
      for (let index = 0; index < storage.length; index += 1) {
        const name = storage.key(index)
        if (name?.startsWith(prefix)) names.add(name)
      }
    } catch {
      this.tell('unavailable')
    }
    return [...names].sort()
  }

  /** Says once in a session that something is wrong. */
  tell(trouble: Trouble): void {
    if (this.#told.has(trouble)) return
    this.#told.add(trouble)
    this.#trouble(trouble)
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
}
