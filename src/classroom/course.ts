import type { Note } from '../narrative/vocabulary.ts'
import type { Table } from './handIn.ts'

/** What the classroom knows of the story; made from it when the game is built, so that it is never out of date. */
export interface Course {
  readonly chapters: readonly CourseChapter[]
  readonly ends: readonly { readonly id: string; readonly title: string }[]
  /** How every edition that was ever printed wrote its codes; the newest last. */
  readonly tables: readonly Table[]
}

export interface CourseChapter {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly content: string
  readonly minutes: number
  readonly question: string
  readonly hinges: readonly CourseHinge[]
  readonly notes: readonly { readonly id: string; readonly note: Note }[]
  /** Lines for readers of sixteen and over, which a lesson can switch off; absent where there are none. */
  readonly aged?: readonly string[]
  /** Foreign words of the glossary that are read in it. */
  readonly words: readonly { readonly word: string; readonly say: string; readonly means: string }[]
  /** Words written in it. */
  readonly length: number
}

export interface CourseHinge {
  readonly id: string
  readonly title: string
  readonly translates: boolean
  /** The act that each option is, as the choice words it. */
  readonly options: readonly { readonly id: string; readonly act: string }[]
  readonly note?: string
  readonly horizon?: string
}

/** What an observer can follow through a chapter, beside its words: who stands or speaks in it, and its documents. */
export interface Followed {
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly leaves: readonly { readonly id: string; readonly title: string }[]
}
