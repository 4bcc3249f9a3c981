import { Opening } from './narrative/opening.ts'
import { plain } from './narrative/runs.ts'
import type { Telling } from './narrative/telling.ts'
import type { Beat, Bookmark } from './narrative/types.ts'
import type { ShelvedLife } from './shelf/shelved.ts'

/** What a session asks of the shelf. */
export interface Keeping {
  readonly lives: readonly ShelvedLife[]
  readonly seen: ReadonlySet<string>
  find(id: string): ShelvedLife | undefined
  keep(life: ShelvedLife): void
  keepSeen(seen: ReadonlySet<string>): void
}

export interface SessionOptions {
  readonly opening: { readonly beats: readonly Beat[]; readonly version: string }
  readonly shelf: Keeping
  /** Milliseconds since 1970. */
  now(): number
  /** Called after every change; `how` says whether the story went on or a moment was restored. */
  changed(how: 'turn' | 'restore'): void
  /** The story itself stumbled; the life is as it was. */
  fault(error: unknown): void
  /** A choice of this life is no longer offered; so many choices could not be lived again. */
  lost(unlived: number): void
  /** The life was read on in another window; here it goes on as another life. */
  beside(): void
}

/**
 * The life that is being read. Until the story has come, the opening tells; a choice made or a life taken up in the
 * meantime waits for it. Every beat is kept on the shelf.
 */
export class Session {
  readonly #options: SessionOptions
  readonly #seen: Set<string>
  #opening: Opening
  #telling: Telling | undefined
  /** The life whose bookmark waits for the story, and the choice that waits for it. */
  #waitingLife: ShelvedLife | undefined
  #waitingChoice: string | undefined
  #id = ''
  /** Where this session last saw the life on the shelf; '' while nothing of it lies there. */
  #left = ''

  constructor(options: SessionOptions) {
    this.#options = options
    this.#seen = new Set(options.shelf.seen)
    this.#opening = new Opening(options.opening.beats, options.opening.version)
  }

  /** True while a life lies open, be it the opening's first page. */
  get isReading(): boolean {
    return this.#id !== ''
  }

  /** True while a shelved life waits for the story: there is nothing to show of it yet. */
  get isWaiting(): boolean {
    return this.#waitingLife !== undefined
  }

  get id(): string {
    return this.#id
  }

  get told(): readonly Beat[] {
    return this.#teller.told
  }

  get beat(): Beat {
    return this.#teller.beat
  }

  get next(): Beat | undefined {
    return this.#teller.next
  }

  get canGoBack(): boolean {
    return this.#teller.canGoBack
  }

  /** True when the next press brings only what was read before, in any life. */
  get canSkip(): boolean {
    const next = this.next
    return next !== undefined && next.passages.length > 0 && next.passages.every(passage => this.#seen.has(mark(plain(passage.runs))))
  }

  /** Another life, from the first beat; or from a chapter's, with the default past, once the story has come. */
  begin(from?: string): void {
    if (!this.#telling && from !== undefined) {
      this.bringIn({ life: { story: this.#options.opening.version, from, choices: [] }, turns: 0 })
      return
    }
    this.#open(this.#newId())
    this.#waitingLife = undefined
    this.#waitingChoice = undefined
    this.#opening = new Opening(this.#options.opening.beats, this.#options.opening.version)
    try {
      this.#telling?.begin(from)
    } catch (error) {
      this.#telling?.begin()
      this.#options.fault(error)
    }
    this.#settle('restore')
  }

  /** Takes up a life from the shelf; the latest without an id. Without any, another life begins. */
  resume(id?: string): void {
    const life = this.#options.shelf.lives.find(one => id === undefined || one.id === id)
    if (!life) {
      this.begin()
      return
    }
    this.#open(life.id, spot(life.bookmark))
    this.#waitingLife = life
    if (this.#telling) this.#takeUp(this.#telling)
    else this.#options.changed('restore')
  }

  /** Takes up a life that came from elsewhere, as another one on this shelf; it waits for the story where it has to. */
  bringIn(bookmark: Bookmark): void {
    this.#open(this.#newId())
    this.#waitingChoice = undefined
    this.#waitingLife = { id: this.#id, bookmark, chapter: bookmark.life.from ?? '', leaves: 0, kept: this.#options.now() }
    if (this.#telling) this.#takeUp(this.#telling)
    else this.#options.changed('restore')
  }

  /** Lays the life aside; it stays on the shelf. */
  leave(): void {
    this.#id = ''
    this.#waitingLife = undefined
    this.#waitingChoice = undefined
  }

  advance(): void {
    if (!this.next) return
    this.#teller.advance()
    this.#settle('turn')
  }

  choose(id: string): void {
    if (!this.beat.choices.some(choice => choice.id === id)) return
    if (!this.#telling) {
      this.#waitingChoice = id
      return
    }
    try {
      this.#telling.choose(id)
      this.#settle('turn')
    } catch (error) {
      this.#options.fault(error)
    }
  }

  back(): void {
    if (!this.canGoBack) return
    this.#teller.back()
    this.#settle('restore')
  }

  /** Another life beside this one, the same up to a place: `choices` choices are kept. */
  turnBack(choices: number): void {
    if (!this.#telling) return
    const { life } = this.#bookmark
    this.#open(this.#newId())
    this.#telling.resume({ life: { ...life, choices: life.choices.slice(0, choices) }, turns: Number.MAX_SAFE_INTEGER })
    this.#settle('restore')
  }

  /** On through what was read before, to the next choice or the first new words. */
  skip(): void {
    if (!this.canSkip) return
    while (this.canSkip) this.#teller.advance()
    this.#settle('turn')
  }

  /** The story has come, or came anew after an edit: whatever waited for it is done, and the life goes on in it. */
  arrive(telling: Telling): void {
    const bookmark = this.isReading ? this.#bookmark : undefined
    this.#telling = telling
    if (this.#waitingLife) {
      this.#takeUp(telling)
      return
    }
    if (!bookmark) return
    const { unlived } = telling.resume(bookmark)
    if (unlived > 0) this.#options.lost(unlived)
    const choice = this.#waitingChoice
    this.#waitingChoice = undefined
    if (choice === undefined) this.#options.changed('restore')
    else this.choose(choice)
  }

  get #teller(): Opening | Telling {
    return this.#telling ?? this.#opening
  }

  get #bookmark(): Bookmark {
    return this.#teller.bookmark
  }

  #takeUp(telling: Telling): void {
    const life = this.#waitingLife
    this.#waitingLife = undefined
    if (!life) return
    const { unlived } = telling.resume(life.bookmark)
    if (unlived > 0) {
      // The life as it was stays on the shelf; what can still be lived of it goes on beside it.
      this.#open(this.#newId())
      this.#options.lost(unlived)
    }
    this.#settle('restore')
  }

  #open(id: string, left = ''): void {
    this.#id = id
    this.#left = left
  }

  /** The time in base 36; two windows may begin in the same millisecond. */
  #newId(): string {
    let time = this.#options.now()
    while (this.#options.shelf.find(time.toString(36))) time += 1
    return time.toString(36)
  }

  #settle(how: 'turn' | 'restore'): void {
    const { beat } = this
    const fresh = beat.passages.map(passage => mark(plain(passage.runs))).filter(one => !this.#seen.has(one))
    // Two windows with one life: neither may write over what was read in the other.
    const there = this.#left === '' ? undefined : this.#options.shelf.find(this.#id)
    if (there && spot(there.bookmark) !== this.#left) {
      this.#open(this.#newId())
      this.#options.beside()
    }
    this.#left = spot(this.#bookmark)
    this.#options.changed(how)
    this.#options.shelf.keep({
      id: this.#id,
      bookmark: this.#bookmark,
      chapter: beat.chapter,
      leaves: new Set(this.told.flatMap(one => one.passages).flatMap(passage => passage.leaf ?? [])).size,
      ...(beat.ended ?? beat.closed ? { closed: beat.ended ?? beat.closed ?? '' } : {}),
      kept: this.#options.now(),
    })
    if (fresh.length > 0) {
      for (const one of fresh) this.#seen.add(one)
      this.#options.shelf.keepSeen(this.#seen)
    }
  }
}

/** A bookmark as text, to know it again. */
function spot({ life, turns }: Bookmark): string {
  return [life.story, life.from ?? '', ...life.choices, turns].join(' ')
}

/** A short mark of a passage's words (FNV-1a in base 36): enough to know it again, in whatever life it comes. */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36)
}
