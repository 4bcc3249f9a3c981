import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { Fault } from './ink.ts'
import type { SourceLine } from './ink-source.ts'

/** A hinge, the lines where it is decided, and the lines that ask afterwards what was decided. */
export interface Echo {
  readonly hinge: string
  readonly chapter: string
  readonly decided: readonly SourceLine[]
  readonly read: readonly SourceLine[]
}

/** The hinges of the last chapter are its own echo. */
const LAST_CHAPTER = '10'

/**
 * Where each hinge is read again. What an option leaves behind is what stands under it, or under the first knot it leads
 * to: variables, `marks`, `doors`. A line reads it when its logic names one of them, or a function that does.
 */
export function findEchoes(source: readonly SourceLine[], vocabulary: Vocabulary): readonly Echo[] {
  const functions = readFunctions(source)
  const hinges = new Map<string, SourceLine[]>()
  for (const line of source) {
    const hinge = line.tags.find(tag => tag.name === 'hinge')?.value
    if (hinge !== undefined) hinges.set(hinge, [...hinges.get(hinge) ?? [], line])
  }
  return [...hinges].map(([hinge, decided]) => {
    const facts = new Set(decided.flatMap(line => leftBy(line, source)))
    // A function asks for what it reads, and for what the functions it calls read.
    for (let grew = true; grew;) {
      grew = false
      for (const [name, inside] of functions) {
        if (!facts.has(`${name}()`) && inside.some(line => reads(line, facts))) {
          facts.add(`${name}()`)
          grew = true
        }
      }
    }
    const read = source.filter(line => /^(chapters|leaves)\//.test(line.file) && !decided.includes(line) && reads(line, facts))
    return { hinge, chapter: vocabulary.hinges[hinge]?.chapter ?? '', decided, read }
  })
}

/** Hinges that are decided and then forgotten: in their own chapter or leaf, later, or (from chapter 9 on) at the end. */
export function judgeEchoes(echoes: readonly Echo[], source: readonly SourceLine[]): readonly Fault[] {
  const written = source.map(line => /^chapters\/(\d\d)/.exec(line.file)?.[1] ?? '').sort().at(-1) ?? ''
  return echoes.flatMap(({ hinge, chapter, decided, read }) => {
    if (chapter === LAST_CHAPTER) return []
    const where = new Set(read.map(line => chapterOf(line)))
    const later = [...where].filter(one => one > chapter)
    const missing = [
      ...(where.has(chapter) ? [] : ['in its own chapter']),
      ...(later.length > 0 || written <= chapter ? [] : ['in a later one']),
      ...(written < LAST_CHAPTER || later.some(one => one >= '09') ? [] : ['at the end, in 9 or 10']),
    ]
    const { file, line } = decided[0] as SourceLine
    return missing.map(message => ({ file, line, message: `«${hinge}» is not read again ${message}` }))
  })
}

/** The chapter that a line of `chapters/` or `leaves/` belongs to; a document's by its number in the file's name. */
export function chapterOf({ file }: SourceLine): string {
  const own = /^chapters\/(\d\d)/.exec(file)?.[1]
  if (own !== undefined) return own
  const leaf = Number(/^leaves\/(\d\d)/.exec(file)?.[1] ?? 0)
  return LEAF_CHAPTERS.find(([last]) => leaf <= last)?.[1] ?? LAST_CHAPTER
}

/** The last leaf of each chapter. */
const LEAF_CHAPTERS: readonly (readonly [number, string])[] = [
  [0, '00'], [2, '01'], [6, '02'], [10, '03'], [13, '04'], [17, '05'], [21, '06'], [25, '07'], [28, '08'], [30, '09'], [31, '10'],
]

/** What an option leaves behind: `arm`, `marks.bench`, `doors.yard`. */
function leftBy(option: SourceLine, source: readonly SourceLine[]): readonly string[] {
  const at = source.indexOf(option)
  const below = body(source, at)
  const own = below.flatMap(assigned)
  if (own.length > 0) return own
  const divert = [option, ...below].map(line => /->\s*(\w+)/.exec(line.text)?.[1]).find(name => name !== undefined)
  if (divert === undefined) return []
  const knot = source.findIndex(line => new RegExp(`^\\s*={1,3}\\s*${divert}\\b`).test(line.text))
  return knot < 0 ? [] : [...knotBody(source, knot).flatMap(assigned), divert]
}

/** The lines under a choice: until the next choice or gather that is no deeper, or the next knot. */
function body(source: readonly SourceLine[], at: number): readonly SourceLine[] {
  const { text, file } = source[at] as SourceLine
  const depth = text.search(/\S/)
  const end = source.findIndex((line, index) => index > at && (line.file !== file || /^\s*={2,}/.test(line.text)
    || (line.text.search(/\S/) >= 0 && line.text.search(/\S/) <= depth && /^\s*[-*+]/.test(line.text))))
  return source.slice(at + 1, end < 0 ? undefined : end)
}

function knotBody(source: readonly SourceLine[], at: number): readonly SourceLine[] {
  const end = source.findIndex((line, index) => index > at && /^\s*(={1,}|[*+])/.test(line.text))
  return source.slice(at + 1, end < 0 ? undefined : end)
}

function assigned({ text }: SourceLine): readonly string[] {
  const found = /^\s*~\s*(\w+)\s*([+-]?=|\+\+)\s*(.*)$/.exec(text)
  if (!found) return []
  const [, name = '', , value = ''] = found
  return name === 'marks' || name === 'doors' ? [...value.matchAll(/\w+/g)].map(([item]) => `${name}.${item}`) : [name]
}

function readFunctions(source: readonly SourceLine[]): ReadonlyMap<string, readonly SourceLine[]> {
  const functions = new Map<string, SourceLine[]>()
  let name: string | undefined
  for (const line of source) {
    const head = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(line.text)
    if (head) name = head[1] ? head[2] : undefined
    else if (name !== undefined) functions.set(name, [...functions.get(name) ?? [], line])
  }
  // The story's assertions and the default past are no echoes.
  functions.delete('impossible')
  functions.delete('absent')
  functions.delete('default_past')
  return functions
}

/** Whether the logic of a line asks for one of the facts. */
function reads({ text }: SourceLine, facts: ReadonlySet<string>): boolean {
  if (/^\s*(VAR|LIST|CONST)\b/.test(text)) return false
  const logic = [
    ...[...text.matchAll(/\{([^{}|]*?)(?::|\||\}|$)/g)].map(([, inside = '']) => inside),
    ...(/^\s*-\s*(?!>)([^:"]*):/.exec(text)?.slice(1) ?? []),
    ...(/^\s*~\s*(?:return|\w+\s*=)\s*(.*)$/.exec(text)?.slice(1) ?? []),
  ].join(' ; ').replace(/"[^"]*"/g, '')
  if (logic.trim() === '') return false
  return [...facts].some(fact => {
    const [name = '', item] = fact.split('.')
    if (item !== undefined) return new RegExp(`\\b${name}\\b[^;]*\\b${item}\\b`).test(logic)
    return name.endsWith('()') ? logic.includes(name.slice(0, -1)) : new RegExp(`\\b${name}\\b(?!\\s*\\()`).test(logic)
  })
}
