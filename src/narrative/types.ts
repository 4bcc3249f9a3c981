/**
 * The plain data that passes between the rooms. The telling makes it, everyone else only shows it.
 * Nothing here holds a function, a DOM node or a class: every value can be frozen, compared and stored.
 */

/** A stretch of words set in one manner. `note` is the id of a margin note that hangs on these words. */
export interface Run {
  readonly text: string
  readonly emphasis?: true
  readonly note?: string
}

/**
 * What a passage is, beside plain prose:
 * `said`: a line in a language that the listener in the scene does not share, waiting to be passed on;
 * `heard`: what that listener hears of it; `unheard`: "who is not heard here";
 * `document`: a line of a document, whose part in it is `part`.
 */
export type PassageKind = 'prose' | 'said' | 'heard' | 'unheard' | 'document'

/** The part a line plays in a document: what it is printed, written or stamped with. */
export type DocumentPart =
  | 'heading' | 'form' | 'typed' | 'printed' | 'hand' | 'pencil' | 'blue' | 'red' | 'stamp' | 'photo' | 'drawing' | 'blank' | 'signature'

export interface Passage {
  /** Unique within a life and the same at every retelling: `<choices made>.<line>`. */
  readonly id: string
  readonly kind: PassageKind
  readonly runs: readonly Run[]
  readonly part?: DocumentPart
  /** For a photograph or a drawing that is not the same in every life: which print of it this is. */
  readonly print?: string
  /** Id of the document the line belongs to. */
  readonly leaf?: string
  /** Ids of the hinges of which this line of a document tells, rightly or wrongly. */
  readonly threads?: readonly string[]
  /** Id of the person of whom this passage says what became. */
  readonly fate?: string
  /** The age from which it is meant to be read, where that is more than the story's own; a teacher can switch it off. */
  readonly age?: 16
  /** For `said` and `heard`: the person whose words or ears they are, and the language (`ru`, `zh`, `ja`). */
  readonly person?: string
  readonly language?: string
}

/** How a thing said is passed on: the verb of the game. */
export type Way = 'faithful' | 'softened' | 'sharpened'

export interface Choice {
  /** Written in the ink, unique, for ever. */
  readonly id: string
  readonly runs: readonly Run[]
  /** The hinge of which this choice is an option; the option is the last part of `id`. */
  readonly hinge?: string
  readonly way?: Way
}

/** Read from ink tags by one table (`cues.ts`). The only protocol between words and show. */
export type Cue =
  | { readonly kind: 'chapter'; readonly chapter: string }
  | { readonly kind: 'close'; readonly chapter: string }
  | { readonly kind: 'opener'; readonly chapter: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'light'; readonly light: string }
  | { readonly kind: 'weather'; readonly weather: Weather }
  | { readonly kind: 'person'; readonly person: string | null; readonly face: string }
  | { readonly kind: 'music'; readonly music: string }
  | { readonly kind: 'sound'; readonly sound: string }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'leaf'; readonly leaf: string }
  | { readonly kind: 'end'; readonly end: string }

export type Weather = 'none' | 'frost' | 'snow' | 'rain' | 'dust' | 'smoke' | 'embers'

/** Where in a life a beat stands: how many choices were made before it, and how many presses since. */
export interface Position {
  readonly choices: number
  readonly turns: number
}

/** What is read between two presses. Choices stand only on the last beat before one is needed. */
export interface Beat {
  readonly position: Position
  readonly chapter: string
  readonly passages: readonly Passage[]
  readonly cues: readonly Cue[]
  readonly choices: readonly Choice[]
  /** The choice that led here, on the first beat after it. */
  readonly chose?: Choice
  /** The document that is open when this beat ends: its choices fill it in. */
  readonly open?: string
  /** True when a press brings another beat. */
  readonly goesOn: boolean
  /** A chapter's id when it closes with this beat; an end's id when a life ends with it. */
  readonly closed?: string
  readonly ended?: string
}

/** A life is the list of its choice ids, with the version of the story that they were made in. */
export interface Life {
  readonly story: string
  /** The chapter that it began with, from the default past, where that is not the first. */
  readonly from?: string
  readonly choices: readonly string[]
}

/** A place in a life: what is saved. */
export interface Bookmark {
  readonly life: Life
  readonly turns: number
}

/** What came of taking a life up again. `lost` is the first choice id that the text no longer offers. */
export interface Resumed {
  readonly beat: Beat
  readonly lost?: string
  /** How many choices after (and with) the lost one could not be lived again. */
  readonly unlived: number
}
