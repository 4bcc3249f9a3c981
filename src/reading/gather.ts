import type { Beat, Choice, Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { HingeMet, LeafMet, LifePath, Stop } from './parts/met.ts'
import type { Page, ToldPage } from './show.ts'

/**
 * The page that lies open: what was told since the last choice, with what must stay in sight from before it.
 * @param told every beat of the life up to and with the present one
 */
export function gatherPage(told: readonly Beat[]): Page {
  const choices = told.at(-1)?.position.choices ?? 0
  const beats = told.filter(beat => beat.position.choices === choices)
  const before = told.slice(0, told.length - beats.length)
  const chose = beats[0]?.chose
  const said = chose?.way === undefined ? undefined : lastSaid(before)
  const leafSoFar = openLines(before)
  return {
    ...(chose ? { chose } : {}),
    ...(said ? { said } : {}),
    ...(leafSoFar.length > 0 ? { leafSoFar } : {}),
    beats,
  }
}

/** Every page so far, for the log. */
export function gatherPages(told: readonly Beat[]): readonly ToldPage[] {
  const pages: { chose?: NonNullable<Beat['chose']>; passages: Passage[] }[] = []
  for (const beat of told) {
    if (beat.position.turns === 0) pages.push({ ...(beat.chose ? { chose: beat.chose } : {}), passages: [] })
    pages.at(-1)?.passages.push(...beat.passages)
  }
  return pages
}

/** The documents of this life so far, in the order in which they were met, each with all of its lines. */
export function gatherLeaves(told: readonly Beat[]): readonly LeafMet[] {
  const leaves = new Map<string, { chapter: string; after?: Choice; passages: Passage[] }>()
  let after: Choice | undefined
  for (const { chapter, passages, chose } of told) {
    after = chose ?? after
    for (const passage of passages) {
      if (passage.leaf === undefined) continue
      const leaf = leaves.get(passage.leaf) ?? { chapter, ...(after ? { after } : {}), passages: [] }
      leaf.passages.push(passage)
      leaves.set(passage.leaf, leaf)
    }
  }
  return [...leaves].map(([id, leaf]) => ({ id, ...leaf }))
}

/** The hinges of this life so far, and how each was passed. */
export function gatherHinges(told: readonly Beat[]): readonly HingeMet[] {
  return told.flatMap(({ chose, position }) => chose?.hinge === undefined ? [] : [{ hinge: chose.hinge, choice: chose, at: position.choices - 1 }])
}

/** What this life says of what became of people; of each the last word. */
export function gatherFates(told: readonly Beat[]): readonly Passage[] {
  const fates = new Map<string, Passage>()
  for (const passage of told.flatMap(beat => beat.passages)) if (passage.fate !== undefined) fates.set(passage.fate, passage)
  return [...fates.values()]
}

/** The towns that this life came through, in order; a town that is come back to is a stop again. */
export function gatherRoad(told: readonly Beat[], places: Vocabulary['places']): readonly Stop[] {
  const stops: { town: string; chapters: string[] }[] = []
  for (const { chapter, cues } of told) {
    for (const cue of cues) {
      const town = cue.kind === 'place' ? places[cue.place]?.at : undefined
      if (town === undefined) continue
      const last = stops.at(-1)
      if (last?.town !== town) stops.push({ town, chapters: [chapter] })
      else if (!last.chapters.includes(chapter)) last.chapters.push(chapter)
    }
  }
  return stops
}

/** Which of a life's choices were options of hinges: their ids, in order. */
export function gatherPath(choices: readonly string[], hinges: Vocabulary['hinges']): readonly string[] {
  return choices.filter(id => hinges[id.slice(0, id.lastIndexOf('.'))]?.options.includes(id.slice(id.lastIndexOf('.') + 1)) ?? false)
}

/** The lives of this device for the map, the present one first, the others as they were last read. */
export function gatherPaths(lives: readonly { readonly id: string; readonly choices: readonly string[]; readonly ended?: string }[], current: string, hinges: Vocabulary['hinges']): readonly LifePath[] {
  const all = lives.map(({ id, choices, ended }): LifePath => ({ id, hinges: gatherPath(choices, hinges), current: id === current, ...(ended === undefined ? {} : { ended }) }))
  return [...all.filter(path => path.current), ...all.filter(path => !path.current && path.hinges.length > 0)]
}

/** Ids of the people who were seen or heard in this life, in order, each once. */
export function gatherPeople(told: readonly Beat[]): readonly string[] {
  return [...new Set(told.flatMap(beat => [
    ...beat.cues.flatMap(cue => cue.kind === 'person' ? cue.person ?? [] : []),
    ...beat.passages.flatMap(passage => passage.person ?? []),
  ]))]
}

/** Ids of the margin notes whose words were read in this life, in order, each once. */
export function gatherNotes(told: readonly Beat[]): readonly string[] {
  return [...new Set(told.flatMap(beat => beat.cues).flatMap(cue => cue.kind === 'note' ? [cue.note] : []))]
}

function lastSaid(beats: readonly Beat[]): Passage | undefined {
  return beats.flatMap(beat => beat.passages).findLast(passage => passage.kind === 'said')
}

/** The lines so far of the document that was open when the last choice was made. */
function openLines(before: readonly Beat[]): readonly Passage[] {
  const leaf = before.at(-1)?.open
  if (leaf === undefined) return []
  const closed = before.findLastIndex(beat => beat.passages.some(passage => passage.leaf !== leaf) && beat.open !== leaf)
  return before.slice(closed + 1).flatMap(beat => beat.passages).filter(passage => passage.leaf === leaf)
}
