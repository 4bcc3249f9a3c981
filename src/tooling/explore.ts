import { countWords, plain } from '../narrative/runs.ts'
import { Telling } from '../narrative/telling.ts'
import type { Beat } from '../narrative/types.ts'
import type { CompiledStory } from './ink.ts'

/** What many lives, played without a reader, met on their way. Plain data: it can be sent between threads and merged. */
export interface Explored {
  readonly lives: number
  /** How often each choice was taken. */
  readonly taken: ReadonlyMap<string, number>
  readonly ends: ReadonlyMap<string, number>
  readonly closed: ReadonlyMap<string, number>
  readonly notes: ReadonlySet<string>
  /** Every wording in which a document was met. */
  readonly leaves: ReadonlyMap<string, ReadonlySet<string>>
  /** Lines of ink that were read, as `file:line`. */
  readonly lines: ReadonlySet<string>
  /** What the story's own `impossible()` said, each once, with the life that leads to it. */
  readonly impossible: ReadonlyMap<string, readonly string[]>
  /** Words and choices of each life. */
  readonly words: readonly number[]
  /** Words of the lives that a reader might have lived: see `explore`. */
  readonly unabridged: readonly number[]
  readonly choices: readonly number[]
  /** The longest run of words between two choices, and the choice after which it comes. */
  readonly longestRun: { readonly words: number; readonly after: string }
  /** Passages met, each once, with its number of words. */
  readonly passages: ReadonlyMap<string, number>
  /** Faults, each once, with the life that leads to it. */
  readonly faults: ReadonlyMap<string, readonly string[]>
  /** The first words after each choice, over all lives. */
  readonly wake: ReadonlyMap<string, ReadonlySet<string>>
  /** Every set of choices that was on offer at once, joined by spaces. */
  readonly beside: ReadonlySet<string>
  /** What some whole lives read, to compare them: the words of each passage, by its chapter and text. */
  readonly readings: readonly ReadonlyMap<string, number>[]
  /** How many lives it took until every choice that was ever met had been taken. */
  readonly livesToCover: number
}

/** A life of more choices than this does not end. */
const CHOICES_AT_MOST = 2000
/** How often a life that follows a route does so, once it was followed to the letter. */
const FAITH = .65
/** So many lives of a thread are kept word for word. */
const READINGS = 24
/** The choice that each chapter offers at its head: to be told briefly. */
const SHORT_FORM = /\.short$/
/** One in so many lives is as a reader might live it. */
const READER_EVERY = 4

/**
 * Plays lives on the compiler's own story, each toward the choices that were taken least so far; the same seed, the
 * same lives. Every other life follows one of `routes`, lists of choice ids, wherever it says something: first to the
 * letter, later with a step aside now and then. So what only a rare life comes to is come to often.
 * Every fourth life is as a reader might live it: from the cover, each chapter whole, whatever else is on offer equally
 * likely. With `isEven` all are, to see how often each end comes about.
 */
export function explore(story: CompiledStory, lives: number, seed = 1932, routes: readonly (readonly string[])[] = [], isEven = false): Explored {
  const random = seeded(seed)
  const lines = new Set<string>()
  const telling = new Telling(story, {
    version: 'explored',
    turnsBack: false,
    watch: ink => {
      for (const output of ink.state.outputStream) {
        const where = output.debugMetadata
        if (where?.fileName) for (let line = where.startLineNumber; line <= where.endLineNumber; line += 1) lines.add(`${where.fileName}:${line}`)
      }
    },
  })
  const starts = [...story.mainContentContainer.namedContent.keys()].flatMap(name => /^from_(\d\d)$/.exec(name)?.[1] ?? [])
  const hasAssertions = story.mainContentContainer.namedContent.has('impossible')
  const knowsAbsent = story.mainContentContainer.namedContent.has('absent')
  const taken = new Map<string, number>()
  const ends = new Map<string, number>()
  const closed = new Map<string, number>()
  const notes = new Set<string>()
  const leaves = new Map<string, Set<string>>()
  const impossible = new Map<string, readonly string[]>()
  const words: number[] = []
  const unabridged: number[] = []
  const choices: number[] = []
  const passages = new Map<string, number>()
  const faults = new Map<string, readonly string[]>()
  const wake = new Map<string, Set<string>>()
  const beside = new Set<string>()
  const readings: Map<string, number>[] = []
  let livesToCover = 0
  let longestRun = { words: 0, after: '' }

  for (let life = 0; life < lives; life += 1) {
    // Every eighth life begins with a chapter, from the default past; its length says nothing about a whole life.
    const route = new Set(!isEven && life % 2 === 1 && routes.length > 0 ? routes[(life >> 1) % routes.length] : [])
    const faith = life >> 1 < routes.length ? 1 : FAITH
    const isReaders = isEven || life % READER_EVERY === 0
    const from = !isEven && route.size === 0 && life % 8 === 7 && starts.length > 0 ? starts[(life >> 3) % starts.length] : undefined
    try {
      telling.begin(from)
      for (;;) {
        if (hasAssertions) assert()
        if (knowsAbsent) lookAround(telling.beat)
        while (telling.beat.goesOn) {
          telling.advance()
          if (knowsAbsent) lookAround(telling.beat)
        }
        const offers = telling.beat.choices.map(choice => choice.id).filter(id => !isReaders || !SHORT_FORM.test(id))
        if (offers.length === 0) break
        beside.add(offers.join(' '))
        const told = offers.find(offer => route.has(offer))
        // To the letter, a route is what it is in `routes.ts`: where it says nothing, the first on offer.
        const id = route.size > 0 && faith === 1 ? told ?? offers[0] ?? '' : told !== undefined && random() < faith ? told : pick(offers, isReaders)
        if (!taken.has(id)) livesToCover = life + 1
        add(taken, id)
        telling.choose(id)
        if (telling.life.choices.length > CHOICES_AT_MOST) throw new Error(`a life of more than ${CHOICES_AT_MOST} choices`)
      }
    } catch (fault) {
      const message = String(fault)
      if (!faults.has(message)) faults.set(message, telling.life.choices)
      continue
    }
    const read = gather(telling.told, from === undefined)
    if (from === undefined) choices.push(telling.life.choices.length)
    if (isReaders) unabridged.push(read)
    if (telling.beat.ended !== undefined) add(ends, telling.beat.ended)
  }
  return { lives, taken, ends, closed, notes, leaves, lines, impossible, words, unabridged, choices, longestRun, passages, faults, wake, beside, readings, livesToCover }

  /** Mostly toward the unseen; now and then, or `evenly` always, anywhere, so that rare combinations come about too. */
  function pick(offers: readonly string[], evenly: boolean): string {
    const least = Math.min(...offers.map(id => taken.get(id) ?? 0))
    const pool = !evenly && random() < .7 ? offers.filter(id => (taken.get(id) ?? 0) === least) : offers
    return pool[Math.floor(random() * pool.length)] ?? ''
  }

  function assert(): void {
    const said = String(story.EvaluateFunction('impossible') ?? '')
    if (said && !impossible.has(said)) impossible.set(said, telling.life.choices)
  }

  /** Nobody stands or speaks in a scene who, by the story's own `absent(person, chapter)`, can't be there in this life. */
  function lookAround({ chapter, cues, passages: told }: Beat): void {
    const there = [
      ...cues.flatMap(cue => cue.kind === 'person' && cue.person !== null ? [cue.person] : []),
      ...told.flatMap(one => one.person !== undefined && one.leaf === undefined ? [one.person] : []),
    ]
    for (const person of there) {
      const why = String(story.EvaluateFunction('absent', [person, Number(chapter)]) ?? '')
      const said = `«${person}» is there in chapter ${chapter}: ${why}`
      if (why && !impossible.has(said)) impossible.set(said, telling.life.choices)
    }
  }

  /** Takes note of what a life read, and says how many words it was; only one from the cover counts as a life's length. */
  function gather(told: readonly Beat[], isFromCover: boolean): number {
    const reading = new Map<string, number>()
    let run = 0
    let after = ''
    let all = 0
    const documents = new Map<string, string>()
    for (const beat of told) {
      if (beat.chose) {
        run = 0
        after = beat.chose.id
        const first = beat.passages[0]
        put(wake, after, first ? plain(first.runs) : '')
      }
      if (beat.closed !== undefined) add(closed, beat.closed)
      if (beat.passages.length > 0 && beat.passages.every(({ age }) => age !== undefined)) {
        impossible.set(`for readers under sixteen a page is empty: «${beat.passages.map(passage => plain(passage.runs)).join(' ').slice(0, 60)}»`, telling.life.choices)
      }
      for (const cue of beat.cues) if (cue.kind === 'note') notes.add(cue.note)
      for (const passage of beat.passages) {
        const text = plain(passage.runs)
        const count = countWords(passage.runs)
        run += count
        all += count
        passages.set(text, count)
        reading.set(`${beat.chapter} ${text}`, count)
        if (passage.leaf !== undefined) documents.set(passage.leaf, `${documents.get(passage.leaf) ?? ''}\n${text}`)
      }
      if (run > longestRun.words) longestRun = { words: run, after }
      // A chapter's foot is a pause of its own.
      if (beat.closed !== undefined) run = 0
    }
    if (isFromCover) words.push(all)
    if (isFromCover && readings.length < READINGS) readings.push(reading)
    for (const [leaf, text] of documents) put(leaves, leaf, text)
    return all
  }
}

/** Brings together what several explorers met. */
export function merge(parts: readonly Explored[]): Explored {
  const counts = (of: (part: Explored) => ReadonlyMap<string, number>): Map<string, number> => {
    const sum = new Map<string, number>()
    for (const part of parts) for (const [key, count] of of(part)) sum.set(key, (sum.get(key) ?? 0) + count)
    return sum
  }
  const sets = (of: (part: Explored) => ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> => {
    const all = new Map<string, Set<string>>()
    for (const part of parts) for (const [key, texts] of of(part)) for (const text of texts) put(all, key, text)
    return all
  }
  const union = (of: (part: Explored) => ReadonlySet<string>): Set<string> => new Set(parts.flatMap(part => [...of(part)]))
  return {
    lives: parts.reduce((sum, part) => sum + part.lives, 0),
    taken: counts(part => part.taken), ends: counts(part => part.ends), closed: counts(part => part.closed),
    notes: union(part => part.notes), lines: union(part => part.lines), beside: union(part => part.beside),
    readings: parts.flatMap(part => part.readings),
    // The threads go side by side.
    livesToCover: parts.reduce((sum, part) => sum + part.livesToCover, 0),
    leaves: sets(part => part.leaves), wake: sets(part => part.wake),
    words: parts.flatMap(part => part.words), unabridged: parts.flatMap(part => part.unabridged), choices: parts.flatMap(part => part.choices),
    longestRun: parts.reduce((longest, part) => part.longestRun.words > longest.words ? part.longestRun : longest, { words: 0, after: '' }),
    passages: new Map(parts.flatMap(part => [...part.passages])),
    faults: new Map(parts.flatMap(part => [...part.faults])), impossible: new Map(parts.flatMap(part => [...part.impossible])),
  }
}

/** Choices that stood beside one another, and after which the same words always followed. */
export function findDead({ beside, wake }: Explored): readonly (readonly [string, string])[] {
  const words = (id: string): string => [...wake.get(id) ?? []].sort().join('\n')
  const pairs = new Map<string, readonly [string, string]>()
  for (const joined of beside) {
    const offers = joined.split(' ')
    offers.forEach((a, at) => offers.slice(at + 1).forEach(b => { if (words(a) === words(b)) pairs.set(`${a} ${b}`, [a, b]) }))
  }
  return [...pairs.values()]
}

/** How far lives go apart: words that every one of them reads, and the median share, in per cent, of what one reads from a chapter on that another does not. */
export function compareReadings(readings: Explored['readings'], fromChapter: string): { readonly common: number; readonly apart: number } {
  const [first, ...others] = readings
  if (!first) return { common: 0, apart: 0 }
  const common = [...first].reduce((sum, [text, words]) => others.every(other => other.has(text)) ? sum + words : sum, 0)
  const shares = readings.flatMap((one, at) => readings.slice(at + 1).flatMap(other => {
    const late = [...one].filter(([text]) => text >= fromChapter)
    const all = late.reduce((sum, [, words]) => sum + words, 0)
    // Lives that ended before say nothing of how far apart they would have gone.
    if (all === 0 || ![...other.keys()].some(text => text >= fromChapter)) return []
    return [late.reduce((sum, [text, words]) => other.has(text) ? sum : sum + words, 0) / all * 100]
  }))
  return { common, apart: Math.round(median(shares)) }
}

/** The middle of a list of figures; 0 for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function put(sets: Map<string, Set<string>>, key: string, text: string): void {
  const set = sets.get(key)
  if (set) set.add(text)
  else sets.set(key, new Set([text]))
}

/** mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
