import type { Beat, Passage } from './narrative/types.ts'
import type { Vocabulary } from './narrative/vocabulary.ts'
import type { Lesson, LessonSwitch } from './reading/parts/lesson.ts'

/**
 * What a lesson leaves of the telling for this visit: notes that it switches off hang on no words, lines for sixteen and
 * over are not told to a younger class, and of a chapter's two forms only the short one is on offer. Without a lesson everything is as it was told. Nothing here is kept.
 */
export class Visit {
  #lesson: Lesson | undefined
  #known: Vocabulary | undefined
  #vocabulary: Vocabulary | undefined
  /** Beats as this visit shows them: the same one every time, so that nothing is drawn anew without need. */
  #left = new WeakMap<Beat, Beat>()

  get lesson(): Lesson | undefined {
    return this.#lesson
  }

  /** The vocabulary, without the notes that are kept from this class. */
  get vocabulary(): Vocabulary | undefined {
    return this.#vocabulary
  }

  has(one: LessonSwitch): boolean {
    return this.#lesson?.switches.includes(one) ?? false
  }

  take(lesson: Lesson | undefined): void {
    this.#lesson = lesson
    this.#weigh()
  }

  learn(vocabulary: Vocabulary): void {
    this.#known = vocabulary
    this.#weigh()
  }

  /** Beats as this visit shows them. */
  leave(beats: readonly Beat[]): readonly Beat[] {
    if (!this.#lesson) return beats
    return beats.map(beat => {
      const left = this.#left.get(beat) ?? this.#thin(beat)
      this.#left.set(beat, left)
      return left
    })
  }

  #weigh(): void {
    this.#left = new WeakMap()
    this.#vocabulary = this.#known && this.has('under-16')
      ? { ...this.#known, notes: Object.fromEntries(Object.entries(this.#known.notes).filter(([, note]) => note.age === undefined)) }
      : this.#known
  }

  #thin(beat: Beat): Beat {
    const isShort = this.has('short')
    const choices = isShort ? beat.choices.filter(({ id }) => !isWhole(id, beat)) : beat.choices
    return {
      ...beat,
      passages: beat.passages.filter(({ age }) => age === undefined || !this.has('under-16')).map(passage => this.#bare(passage)),
      cues: beat.cues.filter(cue => cue.kind !== 'note' || !this.#hides(cue.note)),
      choices,
    }
  }

  #bare(passage: Passage): Passage {
    if (!passage.runs.some(({ note }) => note !== undefined && this.#hides(note))) return passage
    return { ...passage, runs: passage.runs.map(({ note, ...run }) => (note === undefined || this.#hides(note) ? run : { ...run, note })) }
  }

  /** Until the names have come nobody knows which notes are marked, so none is shown. */
  #hides(note: string): boolean {
    return this.has('notes-off') || (this.has('under-16') && (this.#known === undefined || this.#known.notes[note]?.age !== undefined))
  }
}

/** At a chapter's start: the choice of reading it whole, where the short form is on offer beside it. */
function isWhole(id: string, { choices }: Beat): boolean {
  const stem = /^(.*)\.whole$/.exec(id)?.[1]
  return stem !== undefined && choices.some(choice => choice.id === `${stem}.short`)
}
