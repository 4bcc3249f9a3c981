import type { HingeMet } from '../reading/parts/met.ts'
import type { HandIn, Table } from './handIn.ts'

/** How much of a life is handed in. */
export type Stretch = 'chapter' | 'life'

/**
 * What this life hands in.
 * @param chapter the chapter that lies open
 * @returns nothing where no hinge was met in that stretch: there is nothing to tell a class
 */
export function handInOf(life: { readonly hinges: readonly HingeMet[]; readonly chapter: string; readonly end?: string }, stretch: Stretch, table: Table): HandIn | undefined {
  const met = life.hinges.flatMap(({ hinge, choice }) => {
    const known = table.hinges.find(one => one.id === hinge)
    const option = choice.id.slice(choice.id.lastIndexOf('.') + 1)
    return known?.options.includes(option) && (stretch === 'life' || known.chapter === life.chapter) ? [{ hinge, option, chapter: known.chapter }] : []
  })
  if (met.length === 0) return undefined
  const { end } = life
  return {
    from: met.map(({ chapter }) => chapter).sort()[0] ?? life.chapter,
    to: life.chapter,
    taken: Object.fromEntries(met.map(({ hinge, option }) => [hinge, option])),
    ...(end !== undefined && table.ends.includes(end) ? { end } : {}),
  }
}
