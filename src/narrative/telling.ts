import { Story } from 'inkjs'
import { StoryFault } from './fault.ts'
import { findHeir, HEIRS } from './heirs.ts'
import { pace, type Line } from './pace.ts'
import { setRuns } from './runs.ts'
import { readChoiceTags, readTags } from './tags.ts'
import type { Beat, Bookmark, Choice, Cue, Life, Passage, PassageKind, Resumed, Way } from './types.ts'

/** Choices between two snapshots of ink state: going back replays at most this many. */
const SNAPSHOT_EVERY = 8
const SNAPSHOTS_KEPT = 16
/** A scene that says more lines than this without a choice is a loop in the ink. */
const LINES_AT_MOST = 400
const WAYS: readonly string[] = ['faithful', 'softened', 'sharpened'] satisfies Way[]

/** The beats between two choices, and where in ink's list each offered choice stands. */
interface Stretch {
  readonly beats: readonly Beat[]
  readonly offered: ReadonlyMap<string, number>
  /** The chapter and the document that are open at its end. */
  readonly chapter: string
  readonly open: string | undefined
}

export interface TellingOptions {
  /** Version of the story, kept with a life. */
  readonly version: string
  readonly heirs?: Readonly<Record<string, string>>
  /** False for a life that is never turned back: snapshots are then not taken. */
  readonly turnsBack?: boolean
  /** Called after every line of ink, for tools that want to know where in the ink the telling stands. */
  readonly watch?: (story: Story) => void
}

/**
 * The only owner of an ink story: says what happens, beat by beat, and knows how it came to that.
 * Everything it gives away is frozen plain data. It has no clock, no chance, no storage and no page.
 */
export class Telling {
  readonly #story: Story
  readonly #fresh: string
  readonly #version: string
  readonly #heirs: Readonly<Record<string, string>>
  readonly #snapshots = new Map<number, string>()
  readonly #turnsBack: boolean
  readonly #watch: ((story: Story) => void) | undefined
  #faults: string[] = []
  #from: string | undefined
  #choices: string[] = []
  #stretches: Stretch[] = []
  #turns = 0

  /**
   * Begins a new life.
   * @param story the compiled story as json; a tool may hand in the compiler's own story, which knows its lines
   * @throws StoryFault when the story cannot be begun
   */
  constructor(story: string | Story, options: TellingOptions) {
    this.#story = typeof story === 'string' ? new Story(story) : story
    this.#watch = options.watch
    this.#turnsBack = options.turnsBack ?? true
    // Without it inkjs throws away the line in which the fault lies.
    this.#story.onError = message => { this.#faults.push(message) }
    this.#fresh = this.#story.state.ToJson()
    this.#version = options.version
    this.#heirs = options.heirs ?? HEIRS
    this.begin()
  }

  /** The beat where the reader is. */
  get beat(): Beat {
    const beat = this.#stretches.at(-1)?.beats[this.#turns]
    if (!beat) throw new StoryFault('the story says nothing')
    return beat
  }

  /** The beat that the next press brings; none where a choice is due. */
  get next(): Beat | undefined {
    return this.#stretches.at(-1)?.beats[this.#turns + 1]
  }

  /** Every beat of this life up to and with the present one, in order. */
  get told(): readonly Beat[] {
    const last = this.#stretches.at(-1)
    return [
      ...this.#stretches.slice(0, -1).flatMap(stretch => stretch.beats),
      ...(last?.beats.slice(0, this.#turns + 1) ?? []),
    ]
  }

  /** What is saved. */
  get bookmark(): Bookmark {
    return { life: this.life, turns: this.#turns }
  }

  get life(): Life {
    return { story: this.#version, ...(this.#from === undefined ? {} : { from: this.#from }), choices: [...this.#choices] }
  }

  /** False at a chapter's first beat: what lies before it is another chapter's. */
  get canGoBack(): boolean {
    if (this.beat.cues.some(cue => cue.kind === 'chapter')) return false
    return this.#turns > 0 || this.#choices.length > 0
  }

  /**
   * Another life, from the first beat, or from a chapter's first beat with the default past: the ink has a knot
   * `from_NN` for each chapter that can be begun alone.
   * @throws StoryFault when no such chapter can be begun
   */
  begin(from?: string): Beat {
    this.#story.state.LoadJson(this.#fresh)
    if (from !== undefined) {
      try {
        this.#story.ChoosePathString(`from_${from}`)
      } catch {
        throw new StoryFault(`chapter ${from} cannot be begun alone`)
      }
    }
    this.#from = from
    this.#choices = []
    this.#stretches = []
    this.#snapshots.clear()
    this.#turns = 0
    this.#tellOn(undefined)
    return this.beat
  }

  /** Turns to the next beat before a choice; where a choice is due or the text has ended, stays. */
  advance(): Beat {
    if (this.beat.goesOn) this.#turns += 1
    return this.beat
  }

  /**
   * Makes a choice that is on offer at the end of the present stretch.
   * @throws RangeError when it is not on offer; the life is as it was
   * @throws StoryFault when the ink fails on the way; the life is as it was
   */
  choose(id: string): Beat {
    const here = this.#stretches.at(-1)
    const index = here?.offered.get(id)
    const choice = here?.beats.at(-1)?.choices.find(offer => offer.id === id)
    if (index === undefined || !choice) throw new RangeError(`«${id}» is not on offer here`)
    if (this.#turnsBack && this.#choices.length % SNAPSHOT_EVERY === 0) this.#snapshot()
    const before = this.#turns
    try {
      this.#story.ChooseChoiceIndex(index)
      this.#choices.push(id)
      this.#tellOn(choice)
    } catch (fault) {
      this.#replay(this.#choices.slice(0, this.#stretches.length - 1))
      this.#turns = before
      throw fault instanceof StoryFault ? fault : new StoryFault(String(fault))
    }
    this.#turns = 0
    return this.beat
  }

  /** One beat back, as far as the chapter's start. There it stays. */
  back(): Beat {
    if (!this.canGoBack) return this.beat
    if (this.#turns > 0) {
      this.#turns -= 1
      return this.beat
    }
    this.#replay(this.#choices.slice(0, -1))
    this.#turns = (this.#stretches.at(-1)?.beats.length ?? 1) - 1
    return this.beat
  }

  /**
   * Takes a life up again, in this version of the story. Ids are read through the heirs; where the text no longer
   * offers what was chosen, the life stops at the nearest place before and says so. Never throws for a strange life.
   */
  resume(bookmark: Bookmark): Resumed {
    const { from } = bookmark.life
    try {
      this.begin(from)
    } catch {
      return { beat: this.begin(), lost: `from ${from}`, unlived: bookmark.life.choices.length }
    }
    let lived = 0
    for (const id of bookmark.life.choices) {
      const heir = findHeir(id, this.#heirs)
      try {
        this.choose(heir)
      } catch {
        this.#turns = (this.#stretches.at(-1)?.beats.length ?? 1) - 1
        return { beat: this.beat, lost: id, unlived: bookmark.life.choices.length - lived }
      }
      lived += 1
    }
    const last = (this.#stretches.at(-1)?.beats.length ?? 1) - 1
    this.#turns = Math.max(0, Math.min(Math.trunc(bookmark.turns) || 0, last))
    return { beat: this.beat, unlived: 0 }
  }

  #snapshot(): void {
    this.#snapshots.delete(this.#choices.length)
    this.#snapshots.set(this.#choices.length, this.#story.state.ToJson())
    for (const at of this.#snapshots.keys()) {
      if (this.#snapshots.size <= SNAPSHOTS_KEPT) break
      this.#snapshots.delete(at)
    }
  }

  /** Brings the ink to the place after `choices`, from the nearest snapshot: the beats up to there are kept as told. */
  #replay(choices: readonly string[]): void {
    const at = [...this.#snapshots.keys()].filter(count => count <= choices.length).sort((a, b) => b - a)[0]
    const json = at === undefined ? undefined : this.#snapshots.get(at)
    if (at === undefined || json === undefined) {
      this.begin(this.#from)
    } else {
      this.#story.state.LoadJson(json)
      this.#choices = choices.slice(0, at)
      this.#stretches = this.#stretches.slice(0, at + 1)
    }
    for (const id of choices.slice(this.#choices.length)) this.choose(id)
  }

  /** Reads the ink on to the next choice or the end, and adds the stretch. */
  #tellOn(chose: Choice | undefined): void {
    const before = this.#stretches.at(-1)
    const count = this.#choices.length
    let chapter = before?.chapter ?? ''
    let open = before?.open
    let ended: string | undefined
    let closes = false
    const lines: (Line & { chapter: string })[] = []
    this.#faults = []
    for (let step = 0; this.#story.canContinue; step += 1) {
      if (step > LINES_AT_MOST) throw new StoryFault(`the scene does not come to a choice: ${this.#where(count)}`)
      const text = this.#story.Continue() ?? ''
      this.#watch?.(this.#story)
      const marks = readTags(this.#story.currentTags ?? [])
      if (marks.leaf === 'end') open = undefined
      else if (marks.leaf !== undefined) open = marks.leaf
      for (const cue of marks.cues) {
        if (cue.kind === 'chapter') chapter = cue.chapter
        if (cue.kind === 'close') closes = true
        if (cue.kind === 'end') ended = cue.end
      }
      const cues = marks.cues.map(cue => cue.kind === 'close' ? { ...cue, chapter } : cue)
      const runs = setRuns(text, marks.notes)
      const passage: Passage | undefined = runs.length === 0 ? undefined : {
        id: `${count}.${lines.length}`,
        kind: kindOf(marks, open),
        runs,
        ...(marks.part === undefined ? {} : { part: marks.part }),
        ...(marks.print === undefined ? {} : { print: marks.print }),
        ...(open === undefined ? {} : { leaf: open }),
        ...(marks.threads.length === 0 ? {} : { threads: marks.threads }),
        ...(marks.fate === undefined ? {} : { fate: marks.fate }),
        ...(marks.age === undefined ? {} : { age: marks.age }),
        ...(marks.said ?? marks.heard),
      }
      lines.push({ ...(passage ? { passage } : {}), cues, ...(open === undefined ? {} : { open }), chapter })
    }
    if (this.#faults.length > 0) throw new StoryFault(`${this.#faults.join('; ')}: ${this.#where(count)}`)

    const offered = new Map<string, number>()
    const choices: Choice[] = this.#story.currentChoices.map((offer, index) => {
      const text = offer.text.trim()
      const { id, hinge } = readChoiceTags(offer.tags ?? [], text)
      if (offered.has(id)) throw new StoryFault(`«${id}» is offered twice: ${this.#where(count)}`)
      offered.set(id, index)
      const way = id.split('.').at(-1) ?? ''
      return {
        id,
        runs: setRuns(text),
        ...(hinge === undefined ? {} : { hinge }),
        ...(hinge !== undefined && WAYS.includes(way) ? { way: way as Way } : {}),
      }
    })

    const breaths = pace(lines)
    const chapterAt = chapterOf(lines, before?.chapter ?? '')
    const beats = breaths.map((breath, turns): Beat => freeze({
      position: { choices: count, turns },
      chapter: chapterAt(breath.passages[0]?.id),
      passages: breath.passages,
      cues: breath.cues,
      choices: turns === breaths.length - 1 ? choices : [],
      ...(turns === 0 && chose ? { chose } : {}),
      ...(breath.open === undefined ? {} : { open: breath.open }),
      goesOn: turns < breaths.length - 1,
      ...closing(breath.cues),
      ...(turns === breaths.length - 1 && ended !== undefined && choices.length === 0 ? { ended } : {}),
    }))
    if (choices.length === 0 && !closes && ended === undefined) {
      throw new StoryFault(`the text ran out: ${this.#where(count)}`)
    }
    this.#stretches.push({ beats, offered, chapter, open })
  }

  #where(count: number): string {
    return count === 0 ? 'at the beginning' : `after choice ${count}, «${this.#choices.at(-1)}»`
  }
}

function kindOf(marks: ReturnType<typeof readTags>, open: string | undefined): PassageKind {
  if (open !== undefined) return 'document'
  if (marks.said) return 'said'
  if (marks.heard) return 'heard'
  return marks.unheard ? 'unheard' : 'prose'
}

function closing(cues: readonly Cue[]): { closed?: string } {
  const close = cues.find(cue => cue.kind === 'close')
  return close ? { closed: close.chapter } : {}
}

/** Which chapter the passage of an id belongs to: a stretch may cross from one into the next. */
function chapterOf(lines: readonly { passage?: Passage; chapter: string }[], before: string): (id: string | undefined) => string {
  return id => lines.find(line => line.passage?.id === id)?.chapter ?? lines.at(-1)?.chapter ?? before
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
