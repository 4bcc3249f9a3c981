import type { Slip } from './code.ts'
import { Figures, readCode, writeCode, type Figure } from './code.ts'

/**
 * What an edition of the story could hand in: its hinges in order, each with its options, and its ends. Codes are read by
 * the table of the edition that wrote them, so a table that was ever printed is never changed: a new one is added.
 */
export interface Table {
  /** From 0; written into every code. */
  readonly edition: number
  readonly hinges: readonly { readonly id: string; readonly chapter: string; readonly options: readonly string[] }[]
  readonly ends: readonly string[]
}

/** What a pupil hands in: the hinges met in a stretch of chapters, and the end, if a life came to one. No name, no time, no device. */
export interface HandIn {
  /** Ids of the first and the last chapter that are told of. */
  readonly from: string
  readonly to: string
  /** The option taken at each hinge that was met. */
  readonly taken: Readonly<Record<string, string>>
  readonly end?: string
}

/** Why nothing can be read: it slipped in a group, was written by an edition that this one does not know, or makes no sense. */
export type Refusal = Slip | { readonly slip: 'edition'; readonly edition: number } | { readonly slip: 'senseless' }

/** Room for so many editions, kinds of code and chapters. */
export const EDITIONS = 32
export const KINDS = 2
const CHAPTERS = 16
const HAND_IN = 0

/**
 * Writes what a pupil hands in.
 * @throws RangeError when it tells of a hinge or an option that the table does not have
 */
export function writeHandIn(handIn: HandIn, table: Table): string {
  const from = Number(handIn.from)
  const to = Number(handIn.to)
  const hinges = hingesOf(table, from, to)
  const known = new Set(hinges.map(({ id }) => id))
  const stray = Object.keys(handIn.taken).find(id => !known.has(id))
  if (stray !== undefined) throw new RangeError(`the hinge «${stray}» is in no chapter from ${handIn.from} to ${handIn.to}`)
  const end = handIn.end === undefined ? 0 : table.ends.indexOf(handIn.end) + 1
  if (handIn.end !== undefined && end === 0) throw new RangeError(`«${handIn.end}» is no end`)
  return writeCode([
    { value: table.edition, radix: EDITIONS }, { value: HAND_IN, radix: KINDS }, { value: from, radix: CHAPTERS }, { value: to - from, radix: CHAPTERS },
    { value: end, radix: table.ends.length + 1 },
    ...hinges.map(({ id, options }): Figure => {
      const option = handIn.taken[id]
      const at = option === undefined ? 0 : options.indexOf(option) + 1
      if (option !== undefined && at === 0) throw new RangeError(`«${option}» is no option of «${id}»`)
      return { value: at, radix: options.length + 1 }
    }),
  ])
}

/** Reads what was handed in, by the table of the edition that wrote it; or says why it can't be read. */
export function readHandIn(text: string, tables: readonly Table[]): HandIn | Refusal {
  const figures = readCode(text)
  if (!(figures instanceof Figures)) return figures
  const edition = figures.take(EDITIONS)
  // A code that carries a life home has no edition, and is nothing to hand in.
  if (figures.take(KINDS) !== HAND_IN) return { slip: 'senseless' }
  const table = tables.find(one => one.edition === edition)
  if (!table) return { slip: 'edition', edition }
  const from = figures.take(CHAPTERS)
  const to = from + figures.take(CHAPTERS)
  const end = figures.take(table.ends.length + 1)
  if (to >= CHAPTERS) return { slip: 'senseless' }
  const taken: Record<string, string> = {}
  for (const { id, options } of hingesOf(table, from, to)) {
    const option = options[figures.take(options.length + 1) - 1]
    if (option !== undefined) taken[id] = option
  }
  if (!figures.isSpent) return { slip: 'senseless' }
  const ended = table.ends[end - 1]
  return { from: chapterId(from), to: chapterId(to), taken, ...(ended === undefined ? {} : { end: ended }) }
}

/** How many bits a stretch of chapters needs, hinge by hinge: the sum that the README shows. */
export function countBits(table: Table, from: number, to: number): { readonly head: number; readonly hinges: number; readonly groups: number } {
  const head = Math.log2(EDITIONS * KINDS * CHAPTERS * CHAPTERS * (table.ends.length + 1))
  const hinges = hingesOf(table, from, to).reduce((sum, { options }) => sum + Math.log2(options.length + 1), 0)
  return { head, hinges, groups: Math.max(2, Math.ceil((Math.ceil((head + hinges) / Math.log2(29)) + 1) / 4)) }
}

function hingesOf(table: Table, from: number, to: number): Table['hinges'] {
  return table.hinges.filter(({ chapter }) => Number(chapter) >= from && Number(chapter) <= to)
}

const chapterId = (chapter: number): string => String(chapter).padStart(2, '0')
