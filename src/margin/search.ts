import type { Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { NoteMet } from '../reading/parts/met.ts'

/** Where words were found: in a note, by its id, or in what was read, by the place in the log. */
export interface Found {
  readonly note?: string
  readonly passage?: Passage
  /** The words around the first hit, and where in them it lies. */
  readonly excerpt: string
  readonly from: number
  readonly to: number
}

const AROUND = 60
const AT_MOST = 60

/**
 * Looks for words in the notes met and in what was read: every word asked for must be there, in any order, upper or lower
 * case, with or without accents. Newest reading first; notes before it.
 * @returns at most sixty finds; none for fewer than two letters
 */
export function search(asked: string, notes: readonly NoteMet[], told: readonly { readonly passages: readonly Passage[] }[], vocabulary: Vocabulary | undefined): readonly Found[] {
  const wanted = fold(asked).split(/\s+/).filter(Boolean)
  if (wanted.join('').length < 2) return []
  const found: Found[] = []
  for (const { id } of notes) {
    const note = vocabulary?.notes[id]
    const hit = note && look([note.title, note.card, note.more].join(' · ').replaceAll('_', ''), wanted)
    if (hit) found.push({ note: id, ...hit })
  }
  for (let page = told.length - 1; page >= 0 && found.length < AT_MOST; page -= 1) {
    for (const passage of told[page]?.passages ?? []) {
      const hit = look(passage.runs.map(run => run.text).join(''), wanted)
      if (hit) found.push({ passage, ...hit })
    }
  }
  return found.slice(0, AT_MOST)
}

function look(text: string, wanted: readonly string[]): Omit<Found, 'note' | 'passage'> | undefined {
  const folded = fold(text)
  // Folding keeps every letter in its place only while it keeps the length; otherwise the excerpt is not marked.
  const [first = ''] = wanted
  if (!wanted.every(word => folded.includes(word))) return undefined
  const at = folded.length === text.length ? folded.indexOf(first) : 0
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1)
  const end = text.indexOf(' ', at + first.length + AROUND)
  const excerpt = text.slice(start, end < 0 ? undefined : end)
  const isMarked = folded.length === text.length
  return { excerpt, from: isMarked ? at - start : 0, to: isMarked ? at - start + first.length : 0 }
}

/** Small letters without accents; each letter stays one letter, so that places in the text stay true. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\u00c0-\u024f]/g, letter => letter.normalize('NFD').charAt(0))
}
