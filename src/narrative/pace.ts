import { countWords } from './runs.ts'
import type { Cue, Passage } from './types.ts'

/** One line of ink, read: its passage, if it has words, and what it cues. */
export interface Line {
  readonly passage?: Passage
  readonly cues: readonly Cue[]
  /** The document that is open once the line has been read. */
  readonly open?: string
}

/** Lines that are read between two presses. */
export interface Breath {
  readonly passages: readonly Passage[]
  readonly cues: readonly Cue[]
  readonly open?: string
}

/** A breath is at most about this many words, unless one passage alone is longer. */
const LONGEST = 60
/** A cue of these kinds is a turn of the page: what follows belongs to another picture, or another paper. */
const TURNS: readonly Cue['kind'][] = ['place', 'opener', 'chapter', 'leaf']

/**
 * Packs the lines between two choices into breaths: as many passages as fit into sixty words, a document whole,
 * and a new breath wherever the scene changes. Depends on nothing but the lines, so a life always breathes alike.
 */
export function pace(lines: readonly Line[]): readonly Breath[] {
  const breaths: { passages: Passage[]; cues: Cue[]; open?: string }[] = []
  let current: { passages: Passage[]; cues: Cue[]; open?: string } | undefined
  let words = 0
  for (const line of lines) {
    // What a class may leave out takes no room: with it or without, the rest is told in the same breaths.
    const count = line.passage && line.passage.age === undefined ? countWords(line.passage.runs) : 0
    if (!current || (current.passages.length > 0 && turnsBefore(current.passages, line, words + count))) {
      current = { passages: [], cues: [] }
      breaths.push(current)
      words = 0
    }
    if (line.passage) current.passages.push(line.passage)
    current.cues.push(...line.cues)
    if (line.open === undefined) delete current.open
    else current.open = line.open
    words += count
  }
  return breaths.length > 0 ? breaths : [{ passages: [], cues: [] }]
}

function turnsBefore(passages: readonly Passage[], line: Line, words: number): boolean {
  const last = passages.at(-1)
  const next = line.passage
  if (line.cues.some(cue => TURNS.includes(cue.kind))) return true
  if (!last || !next) return false
  if (last.leaf !== next.leaf) return true
  if (next.leaf !== undefined) return false
  if ((last.kind === 'unheard') !== (next.kind === 'unheard')) return true
  return words > LONGEST
}
