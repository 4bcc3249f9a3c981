import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { LEAF_KINDS, type Chapter, type Gloss, type Hinge, type Leaf, type Note, type Person, type Place, type Sound, type Source, type Status, type Vocabulary } from '../narrative/vocabulary.ts'
import type { Fault } from './ink.ts'
import { readInkSource } from './ink-source.ts'

const STATUSES: readonly Status[] = ['recorded', 'reported', 'disputed', 'inferred', 'invented']
/** A card longer than this is a page. */
export const CARD_WORDS = 60

export interface Read {
  readonly vocabulary: Vocabulary
  readonly faults: readonly Fault[]
}

/**
 * Reads what the tags in the ink may name.
 * @param folder absolute path of the story folder
 * @returns the vocabulary, and every fault in it with its file; a faulty entry is left out
 */
export function readVocabulary(folder: string): Read {
  const faults: Fault[] = []
  const file = <T>(name: string, empty: T): T => {
    const path = join(folder, name)
    if (!existsSync(path)) {
      faults.push({ file: name, line: 0, message: 'is missing' })
      return empty
    }
    try {
      return (parse(readFileSync(path, 'utf8')) ?? empty) as T
    } catch (error) {
      faults.push({ file: name, line: 0, message: String(error) })
      return empty
    }
  }
  const need = (name: string, id: string, entry: object, fields: readonly string[]): void => {
    for (const field of fields) {
      const value = (entry as Record<string, unknown>)[field]
      if (value === undefined || value === null) faults.push({ file: name, line: 0, message: `«${id}» has no ${field}` })
    }
  }

  const chapters = file<Chapter[]>('chapters.yaml', [])
  for (const chapter of chapters) need('chapters.yaml', chapter.id, chapter, ['id', 'title', 'russian', 'chinese', 'when', 'content', 'minutes'])
  const places = file<Record<string, Place>>('places.yaml', {})
  for (const [id, place] of Object.entries(places)) {
    need('places.yaml', id, place, ['name', 'year', 'lights', 'describe', 'ambience'])
    for (const light of place.lights ?? []) {
      if (!place.describe?.[light]) faults.push({ file: 'places.yaml', line: 0, message: `«${id}» is not described in the light «${light}»` })
    }
  }
  const people = file<Record<string, Person>>('people.yaml', {})
  for (const [id, person] of Object.entries(people)) need('people.yaml', id, person, ['name', 'role', 'real', 'faces', 'looks', 'describe'])
  const leaves = file<Record<string, Leaf>>('leaves.yaml', {})
  for (const [id, leaf] of Object.entries(leaves)) {
    need('leaves.yaml', id, leaf, ['number', 'folder', 'kind', 'title', 'author', 'date', 'pencil'])
    if (!/\d{4}/.test(leaf.date)) faults.push({ file: 'leaves.yaml', line: 0, message: `«${id}» is of no year, so that it stands nowhere in the years` })
    if (!LEAF_KINDS.includes(leaf.kind)) faults.push({ file: 'leaves.yaml', line: 0, message: `«${id}» is a «${leaf.kind}»; a leaf is one of ${LEAF_KINDS.join(', ')}` })
  }
  const hinges = file<Record<string, Hinge>>('hinges.yaml', {})
  for (const [id, hinge] of Object.entries(hinges)) need('hinges.yaml', id, hinge, ['chapter', 'title', 'options', 'translates', 'note', 'horizon'])
  const sources = file<Record<string, Source>>('sources.yaml', {})
  for (const [id, source] of Object.entries(sources)) need('sources.yaml', id, source, ['title', 'grade', 'kind'])
  const glossary = file<Gloss[]>('glossary.yaml', [])
  for (const gloss of glossary) need('glossary.yaml', gloss.word, gloss, ['word', 'language', 'say', 'means'])
  const sounds = file<Record<string, Sound>>('sounds.yaml', {})
  for (const [id, sound] of Object.entries(sounds)) need('sounds.yaml', id, sound, ['kind', 'caption'])

  const notes: Record<string, Note> = {}
  const notesFolder = join(folder, 'notes')
  for (const name of existsSync(notesFolder) ? readdirSync(notesFolder).filter(entry => entry.endsWith('.md')).sort() : []) {
    const where = `notes/${name}`
    const note = readNote(readFileSync(join(notesFolder, name), 'utf8'), where, faults)
    if (!note) continue
    const id = basename(name, '.md')
    if (note.id !== id) faults.push({ file: where, line: 1, message: `is named «${id}» and calls itself «${note.id}»` })
    if (!/\d{4}/.test(note.year)) faults.push({ file: where, line: 1, message: 'is of no year, so that it stands nowhere in the years' })
    for (const source of note.sources) {
      if (!sources[source]) faults.push({ file: where, line: 1, message: `names the source «${source}», which sources.yaml does not have` })
    }
    const { id: _, ...rest } = note
    notes[id] = rest
  }

  for (const [id, { note }] of Object.entries(hinges)) {
    if (note !== undefined && !notes[note]) faults.push({ file: 'hinges.yaml', line: 0, message: `«${id}» names the note «${note}», which does not exist` })
  }

  return {
    vocabulary: {
      chapters, places, people, leaves, hinges, notes, sources, glossary, sounds,
      scenes: listScenes(folder),
      music: Object.entries(sounds).filter(([, sound]) => sound.kind === 'music').map(([id]) => id),
    },
    faults,
  }
}

/** Where the scenes lie, in the order in which they are written. */
function listScenes(folder: string): readonly { place: string; light: string }[] {
  const scenes: { place: string; light: string }[] = []
  let place = ''
  for (const { tags } of readInkSource(folder)) {
    const light = tags.find(tag => tag.name === 'light')?.value
    place = tags.find(tag => tag.name === 'place')?.value ?? place
    const last = scenes.at(-1)
    if (place && light && (last?.place !== place || last.light !== light)) scenes.push({ place, light })
  }
  return scenes
}

/** Front matter between two lines of `---`, then the card, an empty line, and what stands behind the card. */
function readNote(text: string, where: string, faults: Fault[]): (Note & { id: string }) | undefined {
  const found = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text)
  if (!found) {
    faults.push({ file: where, line: 1, message: 'has no front matter' })
    return undefined
  }
  let head: Record<string, unknown>
  try {
    head = parse(found[1] ?? '') as Record<string, unknown>
  } catch (error) {
    faults.push({ file: where, line: 1, message: String(error) })
    return undefined
  }
  const [card = '', ...more] = (found[2] ?? '').trim().split(/\r?\n\s*\r?\n/).map(part => part.replace(/\s+/g, ' ').trim())
  const field = (name: string): string => {
    const value = head[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const note = {
    id: field('id'), title: field('title'), status: field('status') as Status,
    sources: Array.isArray(head['sources']) ? head['sources'].map(String) : [], year: field('year'), place: field('place'),
    theme: field('theme'), maker: field('maker'), card, more: more.join('\n\n'),
    ...(head['age'] === 16 ? { age: 16 as const } : {}),
  }
  if (head['age'] !== undefined && head['age'] !== 16) faults.push({ file: where, line: 1, message: `is for the age of «${field('age')}»; only 16 is known` })
  if (!STATUSES.includes(note.status)) faults.push({ file: where, line: 1, message: `has no status, or one that nobody knows: «${note.status}»` })
  if (note.sources.length === 0 && note.status !== 'invented') faults.push({ file: where, line: 1, message: 'has no sources' })
  for (const part of ['title', 'year', 'theme', 'maker', 'card'] as const) {
    if (!note[part]) faults.push({ file: where, line: 1, message: `has no ${part}` })
  }
  const words = card.split(/\s+/).length
  if (words > CARD_WORDS) faults.push({ file: where, line: 1, message: `its card has ${words} words; ${CARD_WORDS} are the most` })
  return note
}
