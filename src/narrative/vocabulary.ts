/**
 * What the tags in the ink may name. Read from `story/*.yaml` and `story/notes/*.md` when the game is built
 * (`tooling/vocabulary.ts`), checked there, and handed to the rooms as plain data.
 */
export interface Vocabulary {
  readonly chapters: readonly Chapter[]
  readonly places: Readonly<Record<string, Place>>
  readonly people: Readonly<Record<string, Person>>
  readonly leaves: Readonly<Record<string, Leaf>>
  readonly hinges: Readonly<Record<string, Hinge>>
  readonly notes: Readonly<Record<string, Note>>
  readonly sources: Readonly<Record<string, Source>>
  readonly glossary: readonly Gloss[]
  readonly sounds: Readonly<Record<string, Sound>>
  readonly music: readonly string[]
  /** Every place and light in the order in which they are written, so that the next can be fetched in time. */
  readonly scenes: readonly { readonly place: string; readonly light: string }[]
}

export interface Chapter {
  readonly id: string
  readonly title: string
  readonly russian: string
  /** In Chinese characters. */
  readonly chinese: string
  readonly when: string
  /** The chapter's content line, honest and short. */
  readonly content: string
  readonly minutes: number
  /** The exit question, answerable from the scene alone. */
  readonly question?: string
}

export interface Place {
  readonly name: string
  readonly year: string
  readonly lights: readonly string[]
  /** The town on the map where it lies. */
  readonly at?: string
  /** One sentence a light, for those who do not see the picture. */
  readonly describe: Readonly<Record<string, string>>
  /** Id of the ambience heard here, by light; `''` for silence. */
  readonly ambience: Readonly<Record<string, string>>
}

export interface Person {
  readonly name: string
  /** What the yard calls them, where that is shorter: "Old Diao". */
  readonly called?: string
  /** Role at first sight: "his sister". */
  readonly role: string
  readonly real: boolean
  readonly faces: readonly string[]
  /** Which way the print looks: it stands on the other side. */
  readonly looks: 'left' | 'right'
  /** One sentence for those who do not see the print. */
  readonly describe: string
  /** Where the print grows older: the later ages, each from a chapter on, in order, with its own sentence. */
  readonly ages?: Readonly<Record<string, { readonly from: string; readonly describe: string }>>
}

/** The age in which a person is shown in a chapter; `''` before the first that is named. */
export function ageIn({ ages = {} }: Pick<Person, 'ages'>, chapter: string): string {
  return Object.entries(ages).filter(([, { from }]) => from <= chapter).at(-1)?.[0] ?? ''
}

/** One sentence for those who do not see the print. */
export function describePerson(person: Pick<Person, 'ages' | 'describe'>, age: string): string {
  return person.ages?.[age]?.describe ?? person.describe
}

/** What a leaf is made of; each has its own face. */
export const LEAF_KINDS = ['photograph', 'form', 'typed', 'handwriting', 'cover', 'slip', 'newspaper', 'card', 'telegram', 'permit', 'report'] as const

export interface Leaf {
  readonly number: number
  readonly folder: 'A' | 'B' | 'C'
  readonly kind: (typeof LEAF_KINDS)[number]
  readonly title: string
  readonly author: string
  readonly date: string
  /** What Nina knows, in pencil. */
  readonly pencil: string
}

export interface Hinge {
  readonly chapter: string
  readonly title: string
  readonly options: readonly string[]
  /** Id of the margin note on what is recorded of such moments. */
  readonly note?: string
  /** What he could and could not know that day, in a sentence or two. */
  readonly horizon?: string
  readonly translates: boolean
}

export type Status = 'recorded' | 'reported' | 'disputed' | 'inferred' | 'invented'

export interface Note {
  readonly title: string
  readonly status: Status
  readonly sources: readonly string[]
  readonly year: string
  readonly place: string
  readonly theme: string
  /** Who made the source and why. */
  readonly maker: string
  /** At most 60 words. `_…_` marks emphasis. */
  readonly card: string
  /** What stands behind the card; may be empty. Paragraphs are separated by an empty line. */
  readonly more: string
  /** The age from which it is meant to be read, where that is more than the story's own; a teacher can switch it off. */
  readonly age?: 16
}

export interface Source {
  readonly title: string
  readonly grade: string
  readonly kind: string
}

export interface Gloss {
  readonly word: string
  readonly language: 'ru' | 'ja' | 'zh'
  readonly say: string
  readonly means: string
}

export interface Sound {
  readonly kind: 'effect' | 'ambience' | 'music'
  /** What a caption says of it; empty where the sound means nothing by itself. */
  readonly caption: string
}
