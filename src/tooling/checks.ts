import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CHOICE_TAGS, LINE_TAGS } from '../narrative/tags.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { pieceOf, pieces } from '../sound/pieces.ts'
import { compareReadings, findDead, median, type Explored } from './explore.ts'
import type { Fault } from './ink.ts'
import type { SourceLine } from './ink-source.ts'

/** What the checks look at: the words as written, what they may name, where the finished files lie. */
export interface Manuscript {
  readonly source: readonly SourceLine[]
  readonly vocabulary: Vocabulary
  /** Absolute path of `assets/`. */
  readonly assets: string
}

export interface Check {
  readonly name: string
  readonly run: (manuscript: Manuscript) => readonly Fault[]
}

/** Words that could stand in any war story, and gestures that every novel makes. */
const STOCK: readonly RegExp[] = [
  /testament to/i, /couldn['’]t help but/i, /something shift/i, /let out a breath/i, /\bthe weight of\b/i, /hung in the air/i,
  /eyes widen/i, /silence stretch/i, /\bsmirk/i, /\bchuckl/i, /\bsigh(s|ed|ing)?\b/i, /a flicker of/i, /palpable/i, /barely above a whisper/i, /a mix of/i,
]
const PASSAGE_WORDS = 90
const CHOICE_WORDS = 12

/** A passage between two choices is never longer than this. */
const RUN_WORDS = 220
/** Of what a life reads from chapter 4 on, another does not read so much, in per cent; fewer words than this are the same for all. */
const APART = 40
const COMMON_WORDS = 10_000
/** A life that reads every chapter whole has, in the middle, so many words: two hours to two and a half. */
const LIFE_WORDS = [24_000, 32_000] as const

/** What can be seen in the manuscript without playing it. */
export const CHECKS: readonly Check[] = [
  {
    name: 'every tag is known',
    run: ({ source }) => each(source, line => line.tags
      .filter(tag => !(line.choice === undefined ? LINE_TAGS : CHOICE_TAGS).includes(tag.name))
      .map(tag => `nobody knows the tag «# ${tag.name}: ${tag.value}» ${line.choice === undefined ? 'on a line' : 'on a choice'}`)),
  },
  {
    name: 'every tag names something that exists',
    run: ({ source, vocabulary }) => {
      let place = ''
      return each(source, line => line.tags.flatMap(({ name, value }) => {
        if (name === 'place') place = value
        return missing(vocabulary, name, value, place)
      }))
    },
  },
  {
    name: 'every choice has an id of its own',
    run: ({ source }) => {
      const where = new Map<string, string>()
      return each(source, line => {
        if (line.choice === undefined) return []
        const id = line.tags.find(tag => tag.name === 'id')?.value
        if (!id) return [`the choice «${line.choice}» has no id; \`npm run story:ids\` writes one`]
        if (!/^[a-z0-9]+(\.[a-z0-9]+)+$/.test(id)) return [`«${id}» is no id: small letters and digits, with a dot`]
        const before = where.get(id)
        where.set(id, `${line.file}:${line.line}`)
        return before === undefined ? [] : [`«${id}» has been used before, in ${before}`]
      })
    },
  },
  {
    name: 'every hinge has its options, and no others',
    run: ({ source, vocabulary }) => {
      const met = new Map<string, Set<string>>()
      const faults = each(source, line => {
        const hinge = line.tags.find(tag => tag.name === 'hinge')?.value
        const id = line.tags.find(tag => tag.name === 'id')?.value ?? ''
        const option = id.split('.').at(-1) ?? ''
        if (hinge === undefined) return []
        met.set(hinge, (met.get(hinge) ?? new Set()).add(option))
        if (id !== `${hinge}.${option}`) return [`«${id}» is an option of the hinge «${hinge}» and is not named for it`]
        return vocabulary.hinges[hinge]?.options.includes(option) ? [] : [`hinges.yaml does not know the option «${option}» of «${hinge}»`]
      })
      for (const [id, hinge] of Object.entries(vocabulary.hinges)) {
        for (const option of hinge.options) {
          if (!met.get(id)?.has(option)) faults.push({ file: 'hinges.yaml', line: 0, message: `no choice is the option «${option}» of «${id}»` })
        }
      }
      return faults
    },
  },
  {
    name: 'every note hangs on words somewhere',
    run: ({ source, vocabulary }) => {
      const hung = new Set(source.flatMap(line => line.tags.filter(tag => tag.name === 'note').map(tag => tag.value)))
      return Object.keys(vocabulary.notes).filter(id => !hung.has(id)).map(id => ({ file: `notes/${id}.md`, line: 0, message: 'hangs on no words' }))
    },
  },
  {
    name: 'no tag is lost before a block',
    // Ink gives a tag that stands alone to the next line of text; before a block of several lines there is none.
    run: ({ source }) => source.flatMap((line, at) => {
      const next = source[at + 1]
      if (!/^\s*#\s*(aside|document|said|heard|thread|fate|age):/.test(line.text) || next?.file !== line.file || !/^\s*\{[^}]*$/.test(next.text)) return []
      return [{ file: line.file, line: line.line, message: `«${line.text.trim()}» stands before a block and is lost; put it at the end of each line in it` }]
    }),
  },
  {
    name: 'what is for sixteen and over can be left out',
    run: ({ source, vocabulary }) => each(source, line => !line.tags.some(tag => tag.name === 'age') ? [] : line.tags.flatMap(({ name, value }) => [
      ...(['age', 'aside', 'note', 'document', 'thread', 'sound'].includes(name) ? [] : [`a line that may be left out carries «# ${name}: ${value}»`]),
      ...(name === 'note' && vocabulary.notes[value] && vocabulary.notes[value].age === undefined ? [`the note «${value}» stays where its words are left out`] : []),
    ])),
  },
  {
    name: 'no stock phrases, nothing left to do',
    run: ({ source }) => each(source, line => [
      ...STOCK.filter(phrase => phrase.test(line.text)).map(phrase => `stock phrase ${String(phrase)}`),
      ...(/\b(TODO|TBD|FIXME|PLACEHOLDER|lorem)\b/.test(line.text) ? ['left unfinished'] : []),
    ]),
  },
  {
    name: 'no passage and no choice is too long',
    run: ({ source }) => each(source, line => {
      const words = count(line.choice ?? line.text.replace(/#.*$/, '').replace(/\{[^}]*\}/g, ' '))
      if (line.choice !== undefined) return words >= CHOICE_WORDS ? [`the choice has ${words} words; under ${CHOICE_WORDS} it can be read at a glance`] : []
      return words > PASSAGE_WORDS ? [`the passage has ${words} words; ${PASSAGE_WORDS} are the most`] : []
    }),
  },
  {
    name: 'every picture is there',
    run: ({ source, vocabulary, assets }) => [
      ...listPhotographs(source).filter(({ print }) => print !== '').map(({ path }) => path),
      ...Object.entries(vocabulary.places).flatMap(([id, place]) => place.lights.map(light => `scenes/${id}-${light}.webp`)),
      ...Object.entries(vocabulary.people).flatMap(([id, person]) => ['', ...Object.keys(person.ages ?? {}).map(age => `-${age}`)].flatMap(age => person.faces.map(face => `people/${id}${age}-${face}.webp`))),
    ].filter(path => !existsSync(join(assets, path))).map(path => ({ file: `assets/${path}`, line: 0, message: 'is missing' })),
  },
  {
    name: 'every picture is shown',
    run: ({ source, vocabulary, assets }) => {
      // The title's print stands on the title page, which no tag calls for. A light that carries over from the place before is not seen here.
      const shown = new Set(['title.dusk'])
      let place = ''
      for (const { name, value } of source.flatMap(line => line.tags)) {
        if (name === 'place') {
          place = value
          shown.add(`${place}.${vocabulary.places[place]?.lights[0] ?? ''}`)
        }
        if (name === 'light') shown.add(`${place}.${value}`)
        if (name === 'person') shown.add(value.includes('.') ? value : `${value}.${vocabulary.people[value]?.faces[0] ?? ''}`)
      }
      const left = (file: string, known: readonly string[]): Fault[] => known.filter(id => !shown.has(id)).map(id => ({ file, line: 0, message: `«${id}» is printed, and no line shows it` }))
      const photographs = new Set(listPhotographs(source).map(({ path }) => path))
      return [
        ...listFiles(join(assets, 'objects')).filter(name => name.endsWith('.webp') && !photographs.has(`objects/${name}`))
          .map(name => ({ file: `assets/objects/${name}`, line: 0, message: 'is printed, and no leaf shows it' })),
        ...left('places.yaml', Object.entries(vocabulary.places).flatMap(([id, { lights }]) => lights.map(light => `${id}.${light}`))),
        ...left('people.yaml', Object.entries(vocabulary.people).flatMap(([id, { faces }]) => faces.map(face => `${id}.${face}`))),
      ]
    },
  },
  {
    name: 'every sound is there',
    run: ({ vocabulary, assets }) => [
      ...Object.entries(vocabulary.sounds)
        // A mood of music is recorded as stems, and may have a piece of its own for the title.
        .flatMap(([id, { kind }]) => kind === 'music' ? ['', 'title'].flatMap(place => pieces[pieceOf(id, place)] ?? [id]) : [id])
        .flatMap(id => ['webm', 'm4a'].map(form => `sound/${id}.${form}`))
        .filter(path => !existsSync(join(assets, path))).map(path => ({ file: `assets/${path}`, line: 0, message: 'is missing' })),
      ...Object.entries(vocabulary.places).flatMap(([place, { ambience }]) => Object.values(ambience)
        .filter(id => id !== '' && vocabulary.sounds[id]?.kind !== 'ambience')
        .map(id => ({ file: 'places.yaml', line: 0, message: `at «${place}» there is no ambience «${id}»` }))),
    ],
  },
]

function listFiles(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** Where the print of each photograph and drawing lies, or would lie: only one that is named must. A leaf's id comes before its lines. */
function listPhotographs(source: Manuscript['source']): readonly { readonly path: string; readonly print: string }[] {
  let leaf = ''
  return source.flatMap(line => line.tags).flatMap(({ name, value }) => {
    if (name === 'leaf') leaf = value
    const [part = '', print = ''] = value.split('.')
    if (name !== 'document' || !['photo', 'drawing'].includes(part)) return []
    return [{ print, path: `objects/${print === '' ? leaf : `${leaf}-${print}`}.webp` }]
  })
}

/** What only shows when lives are played: each check's name and what it found. */
export function judge(explored: Explored, manuscript: Manuscript): readonly { name: string; faults: readonly Fault[] }[] {
  const at = (file: string, message: string): Fault => ({ file, line: 0, message })
  const written = manuscript.source.flatMap(line => line.choice === undefined ? [] : line.tags.filter(tag => tag.name === 'id').map(tag => ({ line, id: tag.value })))
  const { common } = compareReadings(explored.readings, '00')
  const { apart } = compareReadings(explored.readings, '04')
  const unabridged = median(explored.unabridged)
  const hinges = new Set(written.filter(({ line }) => line.tags.some(tag => tag.name === 'hinge')).map(({ id }) => id))
  return [
    { name: 'no life runs into a fault', faults: [...explored.faults].map(([message, life]) => at('story', `${message}; the life: ${life.join(' ')}`)) },
    {
      name: 'every choice can be reached',
      faults: written.filter(({ id }) => !explored.taken.has(id)).map(({ line, id }) => ({ file: line.file, line: line.line, message: `«${id}» is never on offer` })),
    },
    {
      name: 'every passage can be reached',
      faults: manuscript.source.filter(line => hasWords(line) && !explored.lines.has(`${line.file}:${line.line}`)).map(line => ({ file: line.file, line: line.line, message: `is read in no life: «${line.text.trim().slice(0, 60)}»` })),
    },
    { name: 'nothing is told that can\'t be', faults: [...explored.impossible].map(([message, life]) => at('story', `${message}; the life: ${life.join(' ')}`)) },
    {
      name: 'no leaf reads the same in every life',
      faults: [...explored.leaves].filter(([leaf, versions]) => (manuscript.vocabulary.leaves[leaf]?.number ?? 0) > 0 && versions.size < 2).map(([leaf]) => at(`leaves.yaml`, `«${leaf}» always reads the same`)),
    },
    { name: 'every note can be met', faults: Object.keys(manuscript.vocabulary.notes).filter(id => !explored.notes.has(id)).map(id => at(`notes/${id}.md`, 'is met in no life')) },
    {
      name: 'no choice is dead',
      faults: findDead(explored).filter(([a, b]) => !(hinges.has(a) && hinges.has(b))).map(([a, b]) => at('story', `after «${a}» and «${b}» the same words follow`)),
    },
    {
      name: 'lives go far apart',
      faults: [
        ...(apart > 0 && apart <= APART ? [at('story', `from chapter 4 on, only ${apart} % of a life's words are not another's; over ${APART} are wanted`)] : []),
        ...(common >= COMMON_WORDS ? [at('story', `${common} words are the same in every life; under ${COMMON_WORDS} are wanted`)] : []),
      ],
    },
    {
      name: 'a life has its length',
      faults: unabridged > 0 && (unabridged < LIFE_WORDS[0] || unabridged > LIFE_WORDS[1]) ? [at('story', `a life read whole has ${unabridged} words in the middle; ${LIFE_WORDS.join(' to ')} are wanted`)] : [],
    },
    {
      name: 'a choice comes in time',
      faults: explored.longestRun.words > RUN_WORDS ? [at('story', `${explored.longestRun.words} words in a row after «${explored.longestRun.after}»; ${RUN_WORDS} are the most`)] : [],
    },
  ]
}

/** Whether a line as written has words that somebody might read, and no logic around them that says which. */
function hasWords({ text, choice }: SourceLine): boolean {
  if (choice !== undefined || /~\s*return/.test(text) || /^\s*(={1,}|~|VAR|LIST|CONST|INCLUDE|TODO|\/\/|->|-\s*->)/.test(text)) return false
  return /\p{L}{2}/u.test(text.replace(/#.*$/, '').replace(/->.*$/, '').replace(/\{[^}]*\}?/g, '').replace(/^\s*-[^:]*:/, ''))
}

function missing(vocabulary: Vocabulary, name: string, value: string, place: string): readonly string[] {
  const [id = '', face = ''] = value.split('.')
  const unknown = (known: object | readonly string[], what: string, key = value): readonly string[] =>
    (Array.isArray(known) ? known.includes(key) : key in known) ? [] : [`there is no ${what} «${key}»`]
  switch (name) {
    case 'chapter': case 'opener': return value === 'close' ? [] : unknown(vocabulary.chapters.map(chapter => chapter.id), 'chapter')
    case 'place': return unknown(vocabulary.places, 'place')
    case 'light': return vocabulary.places[place] ? unknown(vocabulary.places[place].lights, `light at «${place}»`) : []
    case 'person': return value === 'none' ? [] : [...unknown(vocabulary.people, 'person', id), ...(face ? unknown(vocabulary.people[id]?.faces ?? [], `face of ${id}`, face) : [])]
    case 'said': case 'heard': return unknown(vocabulary.people, 'person', id)
    case 'music': return value === 'none' ? [] : unknown(vocabulary.music, 'music')
    case 'sound': return unknown(vocabulary.sounds, 'sound')
    case 'leaf': return value === 'end' ? [] : unknown(vocabulary.leaves, 'leaf')
    case 'note': return unknown(vocabulary.notes, 'note')
    case 'hinge': case 'thread': return unknown(vocabulary.hinges, 'hinge')
    case 'fate': return unknown(vocabulary.people, 'person')
    default: return []
  }
}

function each(source: readonly SourceLine[], look: (line: SourceLine) => readonly string[]): Fault[] {
  return source.flatMap(line => look(line).map(message => ({ file: line.file, line: line.line, message })))
}

const count = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
