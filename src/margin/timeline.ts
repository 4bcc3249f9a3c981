import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { LeafMet, NoteMet } from '../reading/parts/met.ts'
import type { Happening } from './almanac.ts'
import { yearOf } from './order.ts'

/** A year with all that belongs to it. */
export interface Year {
  readonly year: number
  readonly events: readonly Happening[]
  /** Ids of the leaves of this life that were made in it. */
  readonly leaves: readonly string[]
  /** Ids of notes met in this life that speak of it. */
  readonly notes: readonly string[]
}

/** The years from 1898 to 1993 in which anything happened, with this life's papers laid over them. */
export function layTimeline(events: readonly Happening[], leaves: readonly LeafMet[], notes: readonly NoteMet[], vocabulary: Vocabulary): readonly Year[] {
  const years = new Map<number, { events: Happening[]; leaves: string[]; notes: string[] }>()
  const at = (year: number): { events: Happening[]; leaves: string[]; notes: string[] } => {
    const found = years.get(year) ?? { events: [], leaves: [], notes: [] }
    years.set(year, found)
    return found
  }
  for (const event of events) at(event.year).events.push(event)
  for (const { id } of leaves) {
    const year = yearOf(vocabulary.leaves[id]?.date ?? '')
    if (Number.isFinite(year)) at(year).leaves.push(id)
  }
  for (const { id } of notes) {
    const year = yearOf(vocabulary.notes[id]?.year ?? '')
    if (Number.isFinite(year)) at(year).notes.push(id)
  }
  return [...years].sort(([one], [other]) => one - other).map(([year, found]) => ({ year, ...found }))
}
