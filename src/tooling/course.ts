import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Course, CourseChapter } from '../classroom/course.ts'
import type { Table } from '../classroom/handIn.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { Fault } from './ink.ts'
import { readInkSource, type SourceLine } from './ink-source.ts'
import { readVocabulary } from './vocabulary.ts'

export const TABLES = 'codes.json'

/**
 * Reads what the classroom knows of the story.
 * @param folder absolute path of the story folder
 * @returns the course, and a fault where the story has hinges or ends that its newest code table does not write
 */
export function readCourse(folder: string): { readonly course: Course; readonly faults: readonly Fault[] } {
  const { vocabulary } = readVocabulary(folder)
  const source = readInkSource(folder)
  const tables = readTables(folder)
  const wanted = makeTable(vocabulary, tables.at(-1)?.edition ?? 0)
  return {
    course: { chapters: vocabulary.chapters.map(({ id }) => readChapter(id, vocabulary, source)), ends: listEnds(vocabulary), tables },
    faults: JSON.stringify(tables.at(-1)) === JSON.stringify(wanted) ? [] : [{ file: TABLES, line: 0, message: 'does not write the hinges and ends of this story; `npm run story:codes` adds an edition' }],
  }
}

/** Every table of codes that was ever printed. */
export function readTables(folder: string): readonly Table[] {
  const path = join(folder, TABLES)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as readonly Table[] : []
}

/** The table that this story needs. */
export function makeTable({ hinges, ...vocabulary }: Vocabulary, edition: number): Table {
  return {
    edition,
    hinges: Object.entries(hinges).map(([id, { chapter, options }]) => ({ id, chapter, options: options.map(String) })).sort((one, other) => one.chapter.localeCompare(other.chapter)),
    ends: listEnds({ hinges, ...vocabulary }).map(end => end.id),
  }
}

/** Ends are the leaves numbered 31, which are named for them. */
function listEnds({ leaves }: Vocabulary): Course['ends'] {
  return Object.entries(leaves).filter(([, leaf]) => leaf.number === 31).map(([id, leaf]) => ({ id: id.replace(/^last-/, ''), title: leaf.title }))
}

function readChapter(id: string, vocabulary: Vocabulary, source: readonly SourceLine[]): CourseChapter {
  const chapter = vocabulary.chapters.find(one => one.id === id)
  const lines = source.filter(line => line.file.startsWith(`chapters/${id}-`))
  const text = lines.map(line => line.choice ?? line.text.replace(/#.*$/, '')).join(' ')
  const met = lines.flatMap(line => line.tags.filter(tag => tag.name === 'note').map(tag => tag.value))
  // A hinge may have a note that is met in another chapter.
  const notes = [...new Set([...met, ...Object.values(vocabulary.hinges).flatMap(hinge => hinge.chapter === id && hinge.note !== undefined ? [hinge.note] : [])])]
  const aged = lines.filter(line => line.tags.some(tag => tag.name === 'age')).map(line => line.text.replace(/#.*$/, '').replace(/^\s*-[^:]*:\s*/, '').replace(/\[\[|\]\]/g, '').trim())
  return {
    id, title: chapter?.title ?? '', when: chapter?.when ?? '', content: chapter?.content ?? '', minutes: chapter?.minutes ?? 0, question: chapter?.question ?? '',
    hinges: Object.entries(vocabulary.hinges).filter(([, hinge]) => hinge.chapter === id).map(([hinge, { title, translates, options, note, horizon }]) => ({
      id: hinge, title, translates,
      options: options.map(String).map(option => ({ id: option, act: actOf(`${hinge}.${option}`, source) })),
      ...(note === undefined ? {} : { note }), ...(horizon === undefined ? {} : { horizon }),
    })),
    notes: notes.flatMap(name => vocabulary.notes[name] ? [{ id: name, note: vocabulary.notes[name] }] : []),
    ...(aged.length === 0 ? {} : { aged }),
    words: vocabulary.glossary.filter(({ word }) => isRead(word, text)).map(({ word, say, means }) => ({ word, say, means })),
    length: text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length,
  }
}

/** Whether a word of the glossary stands in a text: as a word of its own, in any of the forms that it is listed under. */
function isRead(word: string, text: string): boolean {
  return word.split(/, | and /).some(form => new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/^-/, '\\p{L}+')}s?(?![\\p{L}\\p{N}])`, 'u').test(text))
}

/** How a choice words an option: the first choice of that id, without italics; where lives word it differently, as most do. */
function actOf(id: string, source: readonly SourceLine[]): string {
  const line = source.find(one => one.choice !== undefined && one.tags.some(tag => tag.name === 'id' && tag.value === id))
  return (line?.choice ?? '').replace(/\{[^}|]*\|([^}|]*)\}/g, '$1').replace(/\{[^}]*\}/g, '').replaceAll('_', '').trim()
}

// `npm run story:codes`: adds an edition to the tables, where the story has changed since the last.
if (process.argv[1] === import.meta.filename) {
  const folder = resolve(import.meta.dirname, '../../story')
  const tables = readTables(folder)
  const { vocabulary } = readVocabulary(folder)
  const last = tables.at(-1)
  if (JSON.stringify(last) === JSON.stringify(makeTable(vocabulary, last?.edition ?? 0))) console.log('The tables of codes are up to date.')
  else {
    const edition = last ? last.edition + 1 : 1
    writeFileSync(join(folder, TABLES), `${JSON.stringify([...tables, makeTable(vocabulary, edition)])}\n`)
    console.log(`Edition ${edition} has been added to story/${TABLES}.`)
  }
}
