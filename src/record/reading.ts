import type { Passage } from '../narrative/types.ts'
import type { Note, Vocabulary } from '../narrative/vocabulary.ts'
import type { HingeMet, LeafMet, LifePath } from '../reading/parts/met.ts'

/** A hinge of this life, read three ways: what was done, what the file says of it, what is recorded of such moments. */
export interface HingeRead {
  readonly hinge: string
  /** What was done there; more than once where the same hinge came again. */
  readonly acts: readonly HingeMet[]
  readonly title: string
  /** What the documents of this life say of it, leaf by leaf; none where they are silent. */
  readonly says: readonly { readonly leaf: string; readonly lines: readonly Passage[] }[]
  readonly recorded?: Note
  /** What he could and could not know that day. */
  readonly horizon?: string
}

/** The hinges of this life under the chapters they belong to, in order. */
export function readTheFile(hinges: readonly HingeMet[], leaves: readonly LeafMet[], vocabulary: Vocabulary): readonly { readonly chapter: string; readonly rows: readonly HingeRead[] }[] {
  const chapters = new Map<string, HingeRead[]>()
  for (const met of hinges) {
    const known = vocabulary.hinges[met.hinge]
    const chapter = known?.chapter ?? ''
    const rows = chapters.get(chapter) ?? []
    chapters.set(chapter, rows)
    const before = rows.findIndex(row => row.hinge === met.hinge)
    const row = rows[before]
    if (row) {
      rows[before] = { ...row, acts: [...row.acts, met] }
      continue
    }
    const says = leaves.flatMap(leaf => {
      const lines = leaf.passages.filter(passage => passage.threads?.includes(met.hinge))
      return lines.length > 0 ? [{ leaf: leaf.id, lines }] : []
    })
    const recorded = known?.note === undefined ? undefined : vocabulary.notes[known.note]
    rows.push({ hinge: met.hinge, acts: [met], title: known?.title ?? met.hinge, says, ...(recorded ? { recorded } : {}), ...(known?.horizon === undefined ? {} : { horizon: known.horizon }) })
  }
  return [...chapters].map(([chapter, rows]) => ({ chapter, rows }))
}

/** Every end as a leaf of the file: `seen` when a life on this device came to it. Ends are the leaves numbered 31. */
export function listEnds(paths: readonly LifePath[], vocabulary: Vocabulary): readonly { readonly leaf: string; readonly seen: boolean }[] {
  const seen = new Set(paths.flatMap(path => path.ended === undefined ? [] : [`last-${path.ended}`]))
  return Object.entries(vocabulary.leaves).filter(([, leaf]) => leaf.number === LAST_LEAF).map(([leaf]) => ({ leaf, seen: seen.has(leaf) }))
}

const LAST_LEAF = 31

/** The map of lives: hinges as rows, lives as lanes that part where they chose differently. */
export interface LivesMap {
  readonly rows: readonly { readonly hinge: string; readonly title: string; /** Options that no life here took. */ readonly untaken: number }[]
  readonly lanes: readonly Lane[]
}

export interface Lane {
  readonly life: string
  readonly current: boolean
  /** The lane it parts from, and the row above which it does; absent for the first. */
  readonly from?: { readonly lane: number; readonly row: number }
  /** Rows that it passes on a lane of its own. */
  readonly passes: readonly number[]
}

/**
 * Lays the lives of this device out as a tree. Each shares the lane of the life that it is longest the same as, up to
 * the hinge where they part.
 */
export function mapLives(paths: readonly LifePath[], vocabulary: Vocabulary): LivesMap {
  const taken = paths.map(path => new Map(path.hinges.map(choice => [hingeOf(choice), choice])))
  const order = Object.entries(vocabulary.hinges).map(([id, hinge], at) => ({ id, hinge, at }))
    .sort((a, b) => a.hinge.chapter.localeCompare(b.hinge.chapter) || a.at - b.at)
    .filter(({ id }) => taken.some(choices => choices.has(id)))
  const rows = order.map(({ id, hinge }) => ({
    hinge: id, title: hinge.title, untaken: hinge.options.length - new Set(taken.flatMap(choices => choices.get(id) ?? [])).size,
  }))
  const ids = order.map(({ id }) => id)
  const lanes = paths.map((path, lane): Lane => {
    const own = taken[lane] ?? new Map<string, string>()
    const passes = ids.flatMap((id, row) => own.has(id) ? [row] : [])
    let from: Lane['from']
    for (let other = 0; other < lane; other += 1) {
      const row = ids.findIndex(id => own.get(id) !== taken[other]?.get(id))
      const parts = row < 0 ? ids.length : row
      if (from === undefined || parts > from.row) from = { lane: other, row: parts }
    }
    return { life: path.id, current: path.current, ...(from ? { from } : {}), passes: from ? passes.filter(row => row >= from.row) : passes }
  })
  return { rows, lanes }
}

const hingeOf = (choice: string): string => choice.slice(0, choice.lastIndexOf('.'))
