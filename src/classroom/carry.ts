import type { Beat, Bookmark } from '../narrative/types.ts'
import { Figures, readCode, writeCode, type Figure, type Slip } from './code.ts'
import { EDITIONS, KINDS } from './handIn.ts'

/**
 * Carry-home codes: an unfinished life, written so that it can be copied from a computer that forgets. Each choice is its
 * index among those that were on offer there, so it takes no more room than it has to, and only the telling can read it:
 * by living the life again. Of the same family as hand-in codes, and of another kind, so that neither is read as the
 * other. At its head stands a mark of the choices themselves: where the story offers others now, the life that comes out
 * is not the one that went in, and the code is refused instead of being misread. A story whose words alone were mended
 * still reads it.
 */
const CARRIED_HOME = 1
const MARKS = 2 ** 20
const CHAPTERS = 32
/** More choices than a life has, and more beats than stand before a choice. */
const CHOICES = 1024
const TURNS = 64

/** What a telling does for a code: lives a life again. */
export interface Teller {
  readonly beat: Beat
  begin(from?: string): Beat
  advance(): Beat
  choose(id: string): Beat
  readonly bookmark: Bookmark
}

/** Why no life can be read: a slip, a code that a pupil hands in, or a story that differs from the one that wrote it. */
export type CarryRefusal = Slip | { readonly slip: 'hand-in' | 'story' }

/**
 * Writes a life as a code.
 * @param told every beat of the life up to and with the present one
 * @param from the chapter that it began with, where that is not the first
 * @throws RangeError for a life that no code holds
 */
export function writeCarry(told: readonly Beat[], from?: string): string {
  const choices = told.flatMap((beat, at) => {
    const id = told[at + 1]?.chose?.id
    return id === undefined ? [] : [{ id, value: beat.choices.findIndex(choice => choice.id === id), radix: beat.choices.length }]
  })
  if (choices.length >= CHOICES) throw new RangeError(`a life of ${choices.length} choices is too long for a code`)
  return writeCode([
    { value: 0, radix: EDITIONS }, { value: CARRIED_HOME, radix: KINDS }, { value: mark(choices.map(({ id }) => id), from), radix: MARKS },
    { value: from === undefined ? 0 : Number(from) + 1, radix: CHAPTERS }, { value: choices.length, radix: CHOICES },
    ...choices.map(({ value, radix }): Figure => ({ value, radix })),
    { value: Math.min(told.at(-1)?.position.turns ?? 0, TURNS - 1), radix: TURNS },
  ])
}

/**
 * Reads a code by living its life.
 * @param teller a telling of its own: it is left wherever the code led it
 * @returns the place in the life, as it is saved; or why it can't be read. Never throws for a strange text.
 */
export function readCarry(text: string, teller: Teller): Bookmark | CarryRefusal {
  const figures = readCode(text)
  if (!(figures instanceof Figures)) return figures
  figures.take(EDITIONS)
  if (figures.take(KINDS) !== CARRIED_HOME) return { slip: 'hand-in' }
  const marked = figures.take(MARKS)
  const chapter = figures.take(CHAPTERS)
  const from = chapter === 0 ? undefined : String(chapter - 1).padStart(2, '0')
  const count = figures.take(CHOICES)
  try {
    teller.begin(from)
    const lived: string[] = []
    while (lived.length < count) {
      while (teller.beat.goesOn) teller.advance()
      const { choices } = teller.beat
      const id = choices.length > 0 ? choices[figures.take(choices.length)]?.id : undefined
      if (id === undefined) return { slip: 'story' }
      teller.choose(id)
      lived.push(id)
    }
    for (let turns = figures.take(TURNS); turns > 0; turns -= 1) teller.advance()
    return figures.isSpent && mark(lived, from) === marked ? teller.bookmark : { slip: 'story' }
  } catch {
    // The story stumbles where it did not then.
    return { slip: 'story' }
  }
}

/** Twenty bits of the choices' ids (FNV-1a): another life has the same one time in a million. */
function mark(ids: readonly string[], from = ''): number {
  let hash = 0x811c9dc5
  for (const sign of `${from} ${ids.join(' ')}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (hash ^ hash >>> 20) & (MARKS - 1)
}
