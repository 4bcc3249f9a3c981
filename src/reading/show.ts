import type { ComponentChildren } from 'preact'
import type { Beat, Choice, Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { Lesson } from './parts/lesson.ts'
import type { HingeMet, LeafMet, LifePath, NoteMet, Stop } from './parts/met.ts'
import type { Settings } from './settings.ts'

/** All that the paper needs to know in order to be drawn. Plain data; whoever composes the game makes it anew at each change. */
export interface Show {
  readonly screen: 'title' | 'reading'
  readonly page: Page
  /** Comes late; until then names fall back to ids. */
  readonly vocabulary?: Vocabulary
  readonly settings: Settings
  /** The lesson that this visit belongs to. */
  readonly lesson?: Lesson
  /** A code that stood in the address: it is laid before the reader. */
  readonly code?: string
  readonly lives: readonly ShelfLife[]
  /** The leaf count in the bar: the highest leaf number met in this life. */
  readonly leaf: number
  readonly leavesMet: readonly LeafMet[]
  readonly notesMet: readonly NoteMet[]
  readonly hingesMet: readonly HingeMet[]
  /** Passages of this life that say what became of someone. */
  readonly fates: readonly Passage[]
  /** The towns that this life came through. */
  readonly road: readonly Stop[]
  /** The lives of this device as the hinges they passed, the present one first. */
  readonly paths: readonly LifePath[]
  /** Ids of the people who were seen or heard in this life. */
  readonly peopleMet: readonly string[]
  /** The log: every page of this life so far, oldest first, with the present one. */
  readonly told: readonly ToldPage[]
  readonly canBack: boolean
  /** True when what follows has been read before, in any life. */
  readonly canSkip: boolean
  readonly messages: readonly Message[]
  /** Meaningful sounds, newest last. Each is shown briefly; old ones may stay in the list. */
  readonly captions: readonly Caption[]
  /** One or two sentences on what the stage shows, for those who do not see it. */
  readonly pictured?: string
  /** Who made what, beside what `words.credits` already names. */
  readonly credits?: readonly Credit[]
}

/** What has been read since the last choice. */
export interface Page {
  /** The choice that led here. */
  readonly chose?: Choice
  /** After a choice with a `way`: the line that was passed on, from the page before. */
  readonly said?: Passage
  /** When a document was open at the last choice: its lines from earlier pages, so that it stays whole. */
  readonly leafSoFar?: readonly Passage[]
  readonly beats: readonly Beat[]
}

export interface ToldPage {
  readonly chose?: Choice
  readonly passages: readonly Passage[]
}

export interface ShelfLife {
  readonly id: string
  readonly chapter: string
  readonly leaf: number
  readonly choices: number
  /** When it was last read, in milliseconds since 1970; absent where the device did not say. */
  readonly read?: number
  /** The life that 'Go on reading' takes up. */
  readonly current: boolean
  readonly ended?: string
}

export interface Message {
  readonly id: string
  readonly trouble: Trouble
  /** How many choices could not be lived again, or how many lives came in. */
  readonly count?: number
  /** What the reader can do about it; `words.messageAct` names it. */
  readonly act?: () => void
}

/**
 * `refused`: nothing can be stored; `forgets`: it can, but will not last; `full`: no room left;
 * `picture`, `sound`: the stage or the sound could not start; `fault`: the story itself stumbled;
 * `lost`: an updated story no longer offers a choice of this life; `not-a-save`, `another-game`, `newer`: why an imported
 * file was refused;
 * `damaged`: a life, stored or brought in, could not be read; `imported`, `late` (the notes and documents could not be fetched);
 * `edition`: a newer edition of the game lies ready; `beside`: another window read on in this life, which goes on beside it here;
 * `lesson`: the address holds a lesson that can't be read, or one for a chapter that this edition does not have.
 */
export type Trouble = 'refused' | 'forgets' | 'full' | 'picture' | 'sound' | 'fault' | 'lost' | 'not-a-save' | 'another-game' | 'newer' | 'damaged' | 'imported' | 'late' | 'lesson' | 'edition' | 'beside'

export interface Caption {
  readonly id: string
  /** Id in `vocabulary.sounds`. */
  readonly sound: string
}

export interface Credit {
  readonly what: string
  readonly by: string
  readonly licence: string
}

/** What the reader may do. Every function returns at once; the answer is a new `Show`. */
export interface Acts {
  /** Begins another life; with a chapter's id, there, from the default past. */
  readonly begin: (from?: string) => void
  /** Takes up a life from the shelf; without an id the current one. */
  readonly resume: (id?: string) => void
  readonly advance: () => void
  readonly choose: (id: string) => void
  readonly back: () => void
  /** Goes on through what was read before, to the next choice. */
  readonly skip: () => void
  readonly toTitle: () => void
  readonly set: (settings: Settings) => void
  /** A note's card was opened. */
  readonly openNote: (id: string) => void
  /** Writes a file with one life, or with all. */
  readonly exportLives: (id?: string) => void
  readonly importLives: (file: File) => void
  readonly deleteLife: (id: string) => void
  /** What the lesson switched off comes back. */
  readonly leaveLesson: () => void
  /** Forgets every life and setting on this device. */
  readonly clearDevice: () => void
  readonly dismiss: (message: string) => void
}

/**
 * The rooms that the reading room shows but may not know. Each draws the inside of a dialog; whoever composes the game
 * fills them in, and may load them late (draw nothing until then).
 */
export interface Rooms {
  readonly file: (ways: Doors) => ComponentChildren
  readonly reading: (ways: Doors) => ComponentChildren
  readonly margin: (ways: Doors) => ComponentChildren
  readonly note: (id: string, ways: Doors) => ComponentChildren
  /** What this life hands in to a class. */
  readonly handIn: (ways: Doors) => ComponentChildren
  /** A life as a code; `life` is its id on the shelf. */
  readonly carry: (life: string, ways: Doors) => ComponentChildren
  /** Takes a code, be it a lesson's or one that carries a life; `first` stands in the field already. */
  readonly code: (first: string, ways: Doors) => ComponentChildren
  /** A teacher makes a lesson. */
  readonly makeLesson: (ways: Doors) => ComponentChildren
  /** A class votes. */
  readonly council: (vote: Vote) => ComponentChildren
}

/** Choices before a class: the one that was asked for opens the vote; the one that is decided on is made. */
export interface Vote {
  readonly choices: readonly Choice[]
  /** Id of the choice whose letter was pressed. */
  readonly picked: string
  readonly decide: (id: string) => void
}

/** What the inside of a dialog may ask of the page around it. */
export interface Doors {
  readonly close: () => void
  readonly openNote: (id: string) => void
  /** A note was read where it stands, without its card. */
  readonly noteRead: (id: string) => void
  readonly openMargin: () => void
}
