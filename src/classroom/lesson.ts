import { LESSON_SWITCHES, type Lesson } from '../reading/parts/lesson.ts'
import { ALPHABET } from './code.ts'

/**
 * Lesson codes: six signs that a class can type from a board, five that carry the lesson and one that checks them. The
 * weights 6 to 1 of the check notice every single slip and every swap of neighbours; and as few of all sums are lessons,
 * most other slips are noticed too.
 */
const SIGNS = 6
const BASE = ALPHABET.length
/** Room for other kinds of lesson code; this is the first. */
const FORMATS = 4
const FORMAT = 0
const CHAPTERS = 16
const SWITCHED = 2 ** LESSON_SWITCHES.length
/** More switches than there ever will be: a number above is no lesson of any edition. */
const SWITCHES_AT_MOST = 2 ** 10
/** Lessons that differ in one switch get codes that differ in most signs: their numbers are multiplied round a ring. */
const RING = BASE ** (SIGNS - 1)
const STRIDE = 8_675_309
const STRIDE_BACK = 16107308

/**
 * Why a text is no lesson: there is none; so many signs are not six; a sign that no code has; it does not add up; it was
 * made by an edition that knows more.
 */
export type LessonSlip = 'empty' | 'length' | 'sign' | 'check' | 'newer'

/** Writes a lesson as six signs. */
export function writeLesson({ chapter, switches }: Lesson): string {
  const switched = LESSON_SWITCHES.reduce((sum, one, at) => sum + (switches.includes(one) ? 2 ** at : 0), 0)
  let rest = ((switched * CHAPTERS + Number(chapter)) * FORMATS + FORMAT) * STRIDE % RING
  const signs = Array.from({ length: SIGNS - 1 }, () => {
    const sign = rest % BASE
    rest = Math.floor(rest / BASE)
    return sign
  })
  return [...signs, check(signs)].map(sign => ALPHABET[sign]).join('')
}

/** Reads a lesson from what was typed, or says why it is none. Spaces, dashes and case don't matter; it never throws. */
export function readLesson(text: string): Lesson | LessonSlip {
  const signs = bare(text)
  if (signs.length === 0) return 'empty'
  if (signs.length !== SIGNS) return 'length'
  const values = signs.map(sign => ALPHABET.indexOf(sign))
  if (values.includes(-1)) return 'sign'
  const carried = values.slice(0, -1)
  if (check(carried) !== values.at(-1)) return 'check'
  const number = carried.reduceRight((sum, sign) => sum * BASE + sign, 0) * STRIDE_BACK % RING
  const chapter = Math.floor(number / FORMATS) % CHAPTERS
  const switched = Math.floor(number / FORMATS / CHAPTERS)
  if (switched >= SWITCHES_AT_MOST) return 'check'
  if (number % FORMATS !== FORMAT || switched >= SWITCHED) return 'newer'
  return { chapter: String(chapter).padStart(2, '0'), switches: LESSON_SWITCHES.filter((_, at) => Math.floor(switched / 2 ** at) % 2 === 1) }
}

/** True when a text is as long as a lesson code, so that it is read as one and not as a code that carries a life. */
export function isLessonLong(text: string): boolean {
  return bare(text).length <= SIGNS
}

const bare = (text: string): string[] => Array.from(text.toUpperCase().replace(/[\s\u2010-\u2015-]+/g, ''))

function check(carried: readonly number[]): number {
  const sum = carried.reduce((all, sign, at) => all + sign * (SIGNS - at), 17)
  return (BASE - sum % BASE) % BASE
}
