import type { HingeRead } from './reading.ts'

/** A question to talk about, made of something that happened in this life. */
export type Question =
  | { readonly ask: 'twice'; readonly hinge: HingeRead; readonly one: string; readonly other: string }
  | { readonly ask: 'softened' | 'sharpened' | 'silent'; readonly hinge: HingeRead }
  | { readonly ask: 'disputed'; readonly hinge: HingeRead; readonly note: string }

/**
 * Chooses questions by what was done: one of each kind at most, and each of another hinge. None of them asks whether it
 * was right; they ask who wrote, who paid and who could know.
 * @param rows the hinges of this life, in order; the latest of a kind is asked about, since it is nearest
 */
export function chooseQuestions(rows: readonly HingeRead[]): readonly Question[] {
  const asked = new Set<string>()
  const latest = (matches: (row: HingeRead) => boolean): HingeRead | undefined => {
    const row = rows.findLast(one => !asked.has(one.hinge) && matches(one))
    if (row) asked.add(row.hinge)
    return row
  }
  const passedOn = (way: 'softened' | 'sharpened') => (row: HingeRead): boolean => row.acts.some(({ choice }) => choice.way === way)
  const twice = latest(({ says }) => says.length > 1)
  const [one, other] = twice?.says.map(({ leaf }) => leaf) ?? []
  const passed = (['softened', 'sharpened'] as const).flatMap(way => {
    const hinge = latest(passedOn(way))
    return hinge ? [{ ask: way, hinge }] : []
  })
  const silent = latest(({ says }) => says.length === 0)
  const disputed = latest(({ recorded }) => recorded?.status === 'disputed')
  return [
    ...(twice && one !== undefined && other !== undefined ? [{ ask: 'twice' as const, hinge: twice, one, other }] : []),
    ...passed,
    ...(silent ? [{ ask: 'silent' as const, hinge: silent }] : []),
    ...(disputed?.recorded ? [{ ask: 'disputed' as const, hinge: disputed, note: disputed.recorded.title }] : []),
  ]
}
