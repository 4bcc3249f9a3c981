import type { Note, Vocabulary } from '../narrative/vocabulary.ts'
import type { NoteMet } from '../reading/parts/met.ts'

export interface Shelved {
  readonly id: string
  readonly note: Note
  readonly opened: boolean
}

export interface Heap {
  readonly name: string
  readonly notes: readonly Shelved[]
}

/**
 * The notes met, in heaps by theme or by year. Heaps by theme stand in the order in which their first note was met;
 * years in order, and what has no year last. Notes that the vocabulary lacks are left out.
 */
export function orderNotes(met: readonly NoteMet[], vocabulary: Vocabulary | undefined, by: 'theme' | 'year'): readonly Heap[] {
  const heaps = new Map<string, Shelved[]>()
  for (const { id, opened } of met) {
    const note = vocabulary?.notes[id]
    if (!note) continue
    const name = by === 'theme' ? note.theme : note.year
    heaps.set(name, [...(heaps.get(name) ?? []), { id, note, opened }])
  }
  const all = [...heaps].map(([name, notes]) => ({ name, notes }))
  return by === 'theme' ? all : all.sort((a, b) => yearOf(a.name) - yearOf(b.name))
}

/** The first year that a note's year speaks of ("1931–32", "February 1932"). */
export function yearOf(year: string): number {
  const found = /\d{4}/.exec(year)
  return found ? Number(found[0]) : Number.POSITIVE_INFINITY
}
