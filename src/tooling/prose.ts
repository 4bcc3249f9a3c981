import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { Check } from './checks.ts'
import type { Fault } from './ink.ts'
import type { SourceLine } from './ink-source.ts'

/** Nina says «I» at most this often in a chapter, outside speech and documents. */
const NINA_SAYS_I = 3
/** One comparison a scene is a find, three are a habit. */
const COMPARISONS = 2
/** So many lines in a chapter may begin with the same three words. */
const SAME_OPENING = 4
/** So often in a chapter may people do the things that people in novels do. */
const SAME_GESTURE = 4
const GESTURES = ['nods?', 'nodded', 'shrugs?', 'shrugged', 'frowns?', 'frowned', 'blinks?', 'swallows?', 'looks away', 'takes a breath', 'clears (?:his|her) throat']
/** How a way of passing on is marked in a choice: these are our own words, in italics. */
const WAY = /^_(Faithfully|Softer|Sharper)\._/
/** Words in a name that are no name. */
const RANKS: readonly string[] = ['captain', 'major', 'general', 'colonel', 'prince', 'lists', 'lieutenant', 'cornet', 'bishop', 'metropolitan']
/** Names that look alike and are two. */
const TWO: readonly string[] = ['China Chita']
/** A year or a number in the text has a margin note within so many lines. */
const NEAR = 8

/** What a second reader with a pencil would mark, in so far as a program can. */
export const PROSE_CHECKS: readonly Check[] = [
  {
    name: 'every foreign word is in the glossary',
    run: ({ source, vocabulary }) => {
      const roman = new Set(source.flatMap(line => wordsOf(shown(line).replace(/_[^_]*_/g, ' '))))
      const known = glossed(vocabulary)
      return source.filter(line => !line.file.startsWith('leaves/') && !WAY.test(line.choice ?? '')).flatMap(line => [...shown(line).matchAll(/_([^_]+)_/g)].flatMap(found => {
        const italic = wordsOf(found[1] ?? '')
        // An English word set in italics stands upright somewhere else; a foreign one never does.
        return italic.length > 2 ? [] : italic.filter(word => !known.has(word) && !roman.has(word) && word.length > 1).map(word => at(line, `«${word}» is in italics and not in glossary.yaml`))
      }))
    },
  },
  {
    name: 'every year has a note near it',
    run: ({ source }) => source.flatMap((line, index) => {
      const years = shown(line).match(/\b(18|19)\d\d\b/g) ?? []
      if (years.length === 0 || isInLeaf(source, index)) return []
      return hasNoteNear(source, index) ? [] : [at(line, `${years.join(', ')} and no margin note near`)]
    }),
  },
  {
    name: 'everyone who really lived has a note near',
    run: ({ source, vocabulary }) => byChapter(source).flatMap(lines => Object.values(vocabulary.people).filter(person => person.real).flatMap(person => {
      const names = wordsOf(person.name).filter(word => word.length > 4 && !RANKS.includes(word))
      // The first time a chapter names them; after that they are known.
      const index = lines.findIndex((line, place) => !isInLeaf(lines, place) && wordsOf(shown(line)).some(word => names.includes(word.replace(/['’]s$/, ''))))
      return index < 0 || hasNoteNear(lines, index) ? [] : [at(lines[index] as SourceLine, `${person.name} is named, and no margin note near`)]
    })),
  },
  {
    name: 'names are spelled one way',
    run: ({ source, vocabulary }) => {
      const names = new Map<string, SourceLine>()
      for (const line of source) {
        for (const found of shown(line).matchAll(/(?<=[\p{Ll},;:] )(\p{Lu}\p{Ll}{4,})/gu)) if (!names.has(found[1] ?? '')) names.set(found[1] ?? '', line)
      }
      const known = new Set([...Object.values(vocabulary.people).flatMap(person => person.name.split(' ')), ...vocabulary.glossary.map(gloss => gloss.word)])
      const all = [...names.keys()]
      return all.flatMap((one, index) => all.slice(index + 1).filter(other => areNearlySame(one, other) && !TWO.includes([one, other].sort().join(' ')) && !(known.has(one) && known.has(other)))
        .map(other => at(names.get(other) as SourceLine, `«${one}» and «${other}»: one name, or two?`)))
    },
  },
  {
    name: 'Nina keeps herself out of it',
    run: ({ source }) => byChapter(source).flatMap(lines => {
      const says = lines.filter((line, index) => line.choice === undefined && !isInLeaf(lines, index) && !/# *aside/.test(line.text)
        && /\bI(?:['’]\w+)?\b/.test(shown(line).replace(/"[^"]*"?/g, ' ').replace(/_[^_]*_/g, ' ')))
      return says.slice(NINA_SAYS_I).map(line => at(line, `Nina says «I» more than ${NINA_SAYS_I} times in this chapter`))
    }),
  },
  {
    name: 'nothing charms twice',
    run: ({ source }) => [
      ...byScene(source).flatMap(lines => lines.filter(line => /\b(like an? |as if |as though )/.test(shown(line))).slice(COMPARISONS).map(line => at(line, `more than ${COMPARISONS} comparisons in one scene`))),
      ...byChapter(source).flatMap(lines => [
        ...GESTURES.flatMap(gesture => lines.filter(line => new RegExp(`\\b${gesture}\\b`).test(shown(line))).slice(SAME_GESTURE).map(line => at(line, `the gesture «${gesture}» comes too often in this chapter`))),
        ...openings(lines),
      ]),
    ],
  },
]

function openings(lines: readonly SourceLine[]): Fault[] {
  const met = new Map<string, number>()
  return lines.flatMap(line => {
    const first = wordsOf(shown(line)).slice(0, 3)
    if (first.length < 3 || line.choice !== undefined) return []
    const key = first.join(' ')
    met.set(key, (met.get(key) ?? 0) + 1)
    return (met.get(key) ?? 0) > SAME_OPENING ? [at(line, `more than ${SAME_OPENING} lines of this chapter begin «${key}»`)] : []
  })
}

function at(line: SourceLine, message: string): Fault {
  return { file: line.file, line: line.line, message }
}

function hasNoteNear(source: readonly SourceLine[], index: number): boolean {
  return source.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(line => line.file === source[index]?.file && line.tags.some(tag => tag.name === 'note'))
}

/** What a reader may see of a line. */
function shown(line: SourceLine): string {
  if (line.choice !== undefined) return line.choice
  if (/^\s*(={1,}|~|VAR|LIST|CONST|INCLUDE|->)|~\s*return/.test(line.text)) return ''
  return line.text.replace(/#.*$/, '').replace(/->.*$/, '').replace(/\{[^{}|]*?:/g, ' ').replace(/[{}|[\]]/g, ' ')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}ōūŏ]+(?:['’-][\p{L}]+)*/gu) ?? []
}

function glossed(vocabulary: Vocabulary): Set<string> {
  return new Set([
    ...vocabulary.glossary.flatMap(gloss => wordsOf(gloss.word)),
    ...Object.values(vocabulary.people).flatMap(person => wordsOf(person.name)),
  ])
}

function isInLeaf(lines: readonly SourceLine[], index: number): boolean {
  const { file } = lines[index] as SourceLine
  if (file.startsWith('leaves/')) return true
  const before = lines.slice(0, index + 1).findLast(line => line.tags.some(tag => tag.name === 'leaf'))
  return before?.file === file && before.tags.some(tag => tag.name === 'leaf' && tag.value !== 'end')
}

function byChapter(source: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  return group(source, line => line.file, line => line.file.startsWith('chapters/'))
}

function byScene(source: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  let scene = ''
  return group(source, line => {
    if (/^\s*={2,}/.test(line.text)) scene = `${line.file}:${line.line}`
    return `${line.file} ${scene}`
  }, line => line.file.startsWith('chapters/'))
}

function group(source: readonly SourceLine[], key: (line: SourceLine) => string, keep: (line: SourceLine) => boolean): SourceLine[][] {
  const groups = new Map<string, SourceLine[]>()
  for (const line of source) {
    if (!keep(line)) continue
    const name = key(line)
    const lines = groups.get(name)
    if (lines) lines.push(line)
    else groups.set(name, [line])
  }
  return [...groups.values()]
}

/** Two words that differ by one letter changed, added or left out; a plural and a people's name (Russia, Russian) do not count. */
function areNearlySame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || long === `${short}s` || long === `${short}n`) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  return long.length === short.length ? short.slice(from + 1) === long.slice(from + 1) : short.slice(from) === long.slice(from + 1)
}
