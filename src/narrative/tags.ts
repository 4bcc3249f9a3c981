import { StoryFault } from './fault.ts'
import type { Cue, DocumentPart, Weather } from './types.ts'

/** What the tags of one ink line say: cues for the show, and marks on the line itself. */
export interface Marks {
  readonly cues: readonly Cue[]
  readonly notes: readonly string[]
  /** A document begins with this line (its id), or `end`: it has ended before it. */
  readonly leaf?: string
  readonly part?: DocumentPart
  /** Of a document's prints the one that this line is seen on. */
  readonly print?: string
  readonly said?: { readonly person: string; readonly language: string }
  readonly heard?: { readonly person: string; readonly language: string }
  readonly unheard?: true
  /** Hinges of which this line of a document tells, rightly or wrongly. */
  readonly threads: readonly string[]
  /** The person of whom this line says what became. */
  readonly fate?: string
  /** The age from which the line is meant to be read. */
  readonly age?: 16
}

const WEATHERS: readonly string[] = ['none', 'frost', 'snow', 'rain', 'dust', 'smoke', 'embers'] satisfies Weather[]
const PARTS: readonly string[] = [
  'heading', 'form', 'typed', 'printed', 'hand', 'pencil', 'blue', 'red', 'stamp', 'photo', 'drawing', 'blank', 'signature',
] satisfies DocumentPart[]
/** Tags that inkle's own tools put at the head of a story; they say nothing to the show. */
const SILENT: readonly string[] = ['title', 'author', 'theme']

type Draft = { -readonly [K in keyof Marks]: Marks[K] } & { cues: Cue[]; notes: string[]; threads: string[] }

/** One row a tag: the whole protocol between words and show, beside `id` and `hinge`, which stand on choices. */
const TAGS: Readonly<Record<string, (value: string, draft: Draft) => void>> = {
  chapter: (v, d) => d.cues.push(v === 'close' ? { kind: 'close', chapter: '' } : { kind: 'chapter', chapter: v }),
  opener: (v, d) => d.cues.push({ kind: 'opener', chapter: v }),
  place: (v, d) => d.cues.push({ kind: 'place', place: v }),
  light: (v, d) => d.cues.push({ kind: 'light', light: v }),
  weather: (v, d) => d.cues.push({ kind: 'weather', weather: oneOf(WEATHERS, v, 'weather') as Weather }),
  person: (v, d) => d.cues.push({ kind: 'person', person: v === 'none' ? null : before(v), face: after(v) }),
  music: (v, d) => d.cues.push({ kind: 'music', music: v }),
  sound: (v, d) => d.cues.push({ kind: 'sound', sound: v }),
  note: (v, d) => { d.cues.push({ kind: 'note', note: v }); d.notes.push(v) },
  leaf: (v, d) => { d.leaf = v; if (v !== 'end') d.cues.push({ kind: 'leaf', leaf: v }) },
  end: (v, d) => d.cues.push({ kind: 'end', end: v }),
  document: (v, d) => {
    d.part = oneOf(PARTS, before(v), 'document') as DocumentPart
    if (after(v) !== '') d.print = after(v)
  },
  said: (v, d) => { d.said = { person: before(v), language: after(v) } },
  heard: (v, d) => { d.heard = { person: before(v), language: after(v) } },
  thread: (v, d) => d.threads.push(v),
  fate: (v, d) => { d.fate = v },
  age: (v, d) => { oneOf(['16'], v, 'age'); d.age = 16 },
  aside: (v, d) => { oneOf(['unheard'], v, 'aside'); d.unheard = true },
}

/** Every tag name a line may carry; the story check reads it too. */
export const LINE_TAGS: readonly string[] = Object.keys(TAGS)
/** Every tag name a choice may carry. */
export const CHOICE_TAGS: readonly string[] = ['id', 'hinge']

/**
 * Reads the tags of one ink line.
 * @param tags as inkjs gives them, `name: value`
 * @throws StoryFault for a tag nobody knows, or a value that no such tag takes
 */
export function readTags(tags: readonly string[]): Marks {
  const draft: Draft = { cues: [], notes: [], threads: [] }
  for (const tag of tags) {
    const [name, value] = splitTag(tag)
    if (SILENT.includes(name)) continue
    const read = TAGS[name]
    if (!read || value === '') throw new StoryFault(`unknown tag «# ${tag}»`)
    read(value, draft)
  }
  return draft
}

/**
 * Reads the tags of one choice.
 * @throws StoryFault for a choice without an id, or a tag that no choice takes
 */
export function readChoiceTags(tags: readonly string[], text: string): { id: string; hinge?: string } {
  let id = ''
  let hinge: string | undefined
  for (const tag of tags) {
    const [name, value] = splitTag(tag)
    if (name === 'id') id = value
    else if (name === 'hinge') hinge = value
    else throw new StoryFault(`unknown tag «# ${tag}» on the choice «${text}»`)
  }
  if (!id) throw new StoryFault(`the choice «${text}» has no id`)
  return hinge === undefined ? { id } : { id, hinge }
}

function splitTag(tag: string): [name: string, value: string] {
  const at = tag.indexOf(':')
  return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()]
}

function oneOf(known: readonly string[], value: string, tag: string): string {
  if (!known.includes(value)) throw new StoryFault(`unknown tag «# ${tag}: ${value}»: it is one of ${known.join(', ')}`)
  return value
}

const before = (value: string): string => value.split('.')[0] ?? ''
const after = (value: string): string => value.split('.')[1] ?? ''
