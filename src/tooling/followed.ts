import type { Followed } from '../classroom/course.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { readInkSource, type SourceLine } from './ink-source.ts'
import { readVocabulary } from './vocabulary.ts'

/**
 * Reads what an observer can follow through each chapter.
 * @param folder absolute path of the story folder
 * @returns by the chapter's id
 */
export function readFollowed(folder: string): Readonly<Record<string, Followed>> {
  const { vocabulary } = readVocabulary(folder)
  const source = readInkSource(folder)
  return Object.fromEntries(vocabulary.chapters.map(({ id }) => {
    const lines = source.filter(line => line.file.startsWith(`chapters/${id}-`))
    return [id, { people: listPeople(lines, vocabulary), leaves: listLeaves(lines, source, vocabulary) }]
  }))
}

/** Who stands or speaks in a chapter, in the order of their first line. */
function listPeople(lines: readonly SourceLine[], { people }: Vocabulary): Followed['people'] {
  const ids = lines.flatMap(line => line.tags.filter(({ name }) => ['person', 'said', 'heard'].includes(name)).map(({ value }) => value.split('.')[0] ?? ''))
  return [...new Set(ids)].flatMap(id => people[id] ? [{ id, name: people[id].name, role: people[id].role }] : [])
}

/** The documents that a chapter opens: by a tag of its own, or by going to a knot of their file. */
function listLeaves(lines: readonly SourceLine[], source: readonly SourceLine[], { leaves }: Vocabulary): Followed['leaves'] {
  const opens = (line: SourceLine): readonly string[] => line.tags.filter(({ name, value }) => name === 'leaf' && value !== 'end').map(({ value }) => value)
  const files = new Map<string, string>()
  const held = new Map<string, string[]>()
  for (const line of source.filter(({ file }) => file.startsWith('leaves/'))) {
    const knot = /^\s*={2,}\s*(\w+)/.exec(line.text)?.[1]
    if (knot) files.set(knot, line.file)
    held.set(line.file, [...held.get(line.file) ?? [], ...opens(line)])
  }
  const opened = lines.flatMap(line => [
    ...opens(line),
    ...[...line.text.matchAll(/->\s*(\w+)/g)].flatMap(found => held.get(files.get(found[1] ?? '') ?? '') ?? []),
  ])
  return [...new Set(opened)].flatMap(id => leaves[id] ? [{ id, title: leaves[id].title }] : [])
}
