import { Telling } from '../narrative/telling.ts'
import { countWords, plain } from '../narrative/runs.ts'
import type { Beat } from '../narrative/types.ts'

/** What many lives, played without a reader, met on their way. */
export interface Explored {
  readonly lives: number
  /** How often each choice was taken. */
  readonly taken: ReadonlyMap<string, number>
  readonly ends: ReadonlyMap<string, number>
  readonly closed: ReadonlyMap<string, number>
  readonly notes: ReadonlySet<string>
  readonly leaves: ReadonlyMap<string, ReadonlySet<string>>
  /** Words and choices of each life, in the order in which they were lived. */
  readonly words: readonly number[]
  readonly choices: readonly number[]
  /** The longest run of words between two choices, and the choice after which it comes. */
  readonly longestRun: { readonly words: number; readonly after: string }
  /** Passages met, each once, with its number of words. */
  readonly passages: ReadonlyMap<string, number>
  /** Faults, each once, with the life that leads to it. */
  readonly faults: ReadonlyMap<string, readonly string[]>
  /** Choices that stood beside one another, and after which the same words always followed. */
  readonly dead: readonly (readonly [string, string])[]
}

/**
 * Plays lives on a compiled story, each toward the choices that were taken least so far; the same seed, the same lives.
 * @param json the compiled story
 * @param lives how many
 */
export function explore(json: string, lives: number, seed = 1932): Explored {
  const random = seeded(seed)
  const telling = new Telling(json, { version: 'explored' })
  const taken = new Map<string, number>()
  const ends = new Map<string, number>()
  const closed = new Map<string, number>()
  const notes = new Set<string>()
  const leaves = new Map<string, Set<string>>()
  const words: number[] = []
  const choices: number[] = []
  const passages = new Map<string, number>()
  const faults = new Map<string, readonly string[]>()
  const wake = new Map<string, Set<string>>()
  const beside = new Map<string, readonly string[]>()
  let longestRun = { words: 0, after: '' }

  for (let life = 0; life < lives; life += 1) {
    try {
      telling.begin()
      for (;;) {
        while (telling.beat.goesOn) telling.advance()
        const offers = telling.beat.choices.map(choice => choice.id)
        if (offers.length === 0) break
        beside.set(offers.join(' '), offers)
        const least = Math.min(...offers.map(id => taken.get(id) ?? 0))
        const rare = offers.filter(id => (taken.get(id) ?? 0) === least)
        // Mostly toward the unseen; now and then anywhere, so that rare combinations come about too.
        const pool = random() < .8 ? rare : offers
        const id = pool[Math.floor(random() * pool.length)] ?? ''
        taken.set(id, (taken.get(id) ?? 0) + 1)
        telling.choose(id)
        if (telling.life.choices.length > 2000) throw new Error('a life of more than 2,000 choices')
      }
    } catch (fault) {
      const message = String(fault)
      if (!faults.has(message)) faults.set(message, [...telling.life.choices])
      continue
    }
    const told = telling.told
    gather(told)
    words.push(told.reduce((sum, beat) => sum + beatWords(beat), 0))
    choices.push(telling.life.choices.length)
    if (telling.beat.ended !== undefined) ends.set(telling.beat.ended, (ends.get(telling.beat.ended) ?? 0) + 1)
  }
  return { lives, taken, ends, closed, notes, leaves, words, choices, longestRun, passages, faults, dead: findDead() }

  function gather(told: readonly Beat[]): void {
    let run = 0
    let after = ''
    const documents = new Map<string, string>()
    for (const beat of told) {
      if (beat.chose) {
        run = 0
        after = beat.chose.id
        const first = beat.passages[0]
        wake.set(after, (wake.get(after) ?? new Set()).add(first ? plain(first.runs) : ''))
      }
      run += beatWords(beat)
      if (run > longestRun.words) longestRun = { words: run, after }
      if (beat.closed !== undefined) closed.set(beat.closed, (closed.get(beat.closed) ?? 0) + 1)
      for (const cue of beat.cues) if (cue.kind === 'note') notes.add(cue.note)
      for (const passage of beat.passages) {
        const text = plain(passage.runs)
        passages.set(text, countWords(passage.runs))
        if (passage.leaf !== undefined) documents.set(passage.leaf, `${documents.get(passage.leaf) ?? ''}\n${text}`)
      }
    }
    for (const [leaf, text] of documents) leaves.set(leaf, (leaves.get(leaf) ?? new Set()).add(text))
  }

  function findDead(): readonly (readonly [string, string])[] {
    const same = (a: string, b: string): boolean => [...wake.get(a) ?? []].sort().join('\n') === [...wake.get(b) ?? []].sort().join('\n')
    const pairs = new Map<string, readonly [string, string]>()
    for (const offers of beside.values()) {
      offers.forEach((a, at) => offers.slice(at + 1).forEach(b => { if (same(a, b)) pairs.set(`${a} ${b}`, [a, b]) }))
    }
    return [...pairs.values()]
  }
}

const beatWords = (beat: Beat): number => beat.passages.reduce((sum, passage) => sum + countWords(passage.runs), 0)

/** The middle of a list of figures; 0 for none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
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
