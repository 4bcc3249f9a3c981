import { findCodes } from './code.ts'
import type { Course } from './course.ts'
import { readHandIn, type HandIn, type Refusal, type Table } from './handIn.ts'

/** A life on the board: what one code says, and how it is counted. */
export interface Life {
  readonly code: string
  readonly handIn: HandIn
  /** How often the code was met. */
  readonly found: number
  /** Whether it counts as often as it was met; absent while nobody has said so, and then it counts once. */
  readonly each?: boolean
}

/** A text that was meant as a code and can't be read. */
export interface Damaged {
  readonly text: string
  readonly refusal: Refusal
}

/** What a teacher has gathered. Nothing but codes is kept of any text: no names, no times, no chat. */
export interface Board {
  readonly lives: ReadonlyMap<string, Life>
  readonly damaged: ReadonlyMap<string, Damaged>
}

export const EMPTY: Board = { lives: new Map(), damaged: new Map() }
/** So much text is read at a time: one or two thousand codes. */
const CHUNK = 60_000

/**
 * Finds the codes in any text: a chat log, a column of a spreadsheet, a table that the board wrote.
 * @param text whatever was pasted, typed, opened or scanned
 * @param tables every edition's table of codes
 * @param board what was gathered before
 * @returns the board with what the text added; text that is no code is passed over
 */
export function gatherBoard(text: string, tables: readonly Table[], board: Board = EMPTY): Board {
  const gathered = { lives: new Map(board.lives), damaged: new Map(board.damaged) }
  gatherInto(gathered, text, tables)
  return gathered
}

/**
 * Gathers a long text piece by piece, so that the page stays alive.
 * @param tell is given how many lives there are after each piece, and how much of the text has been read, from 0 to 1
 * @returns the board at the end
 */
export async function gatherInPieces(text: string, tables: readonly Table[], board: Board, tell: (lives: number, done: number) => void): Promise<Board> {
  // One copy for all pieces: a copy for each would take longer than the reading.
  const gathered = { lives: new Map(board.lives), damaged: new Map(board.damaged) }
  for (let at = 0; at < text.length;) {
    const end = cutAfter(text, at + CHUNK)
    gatherInto(gathered, text.slice(at, end), tables)
    at = end
    tell(gathered.lives.size, at / text.length)
    if (at < text.length) await new Promise(resolve => { setTimeout(resolve) })
  }
  return gathered
}

function gatherInto({ lives, damaged }: { readonly lives: Map<string, Life>; readonly damaged: Map<string, Damaged> }, text: string, tables: readonly Table[]): void {
  for (const line of text.split(/\r?\n/)) {
    const row = ROW.exec(line)
    const spaced = row ? undefined : readSpaced(line)
    for (const found of row?.[1] ? [row[1]] : spaced ? [spaced] : findCodes(line)) {
      const code = clean(found)
      const known = lives.get(code)
      const times = row ? Number(row[2]) : 1
      const handIn = known?.handIn ?? readHandIn(code, tables)
      if ('slip' in handIn) {
        // Ordinary words and telephone numbers have hyphens too; a code without a digit or a letter is so rare that a damaged one may be lost.
        if (/\d/.test(code) && /[A-Z]/.test(code)) damaged.set(code, { text: found, refusal: handIn })
        continue
      }
      const each = row && times > 1 ? true : known?.each
      lives.set(code, { code, handIn, found: (known?.found ?? 0) + times, ...(each === undefined ? {} : { each }) })
    }
  }
}

/** How often a life counts. */
export function countOf({ found, each }: Life): number {
  return each ? found : 1
}

/** The lives whose code was met more than once, and of which nobody has said what that means. */
export function listRepeated(board: Board): readonly Life[] {
  return [...board.lives.values()].filter(({ found, each }) => found > 1 && each === undefined)
}

/** The board after someone has said whether a repeated code is one life or several. */
export function settle(board: Board, codes: readonly string[], each: boolean): Board {
  const lives = new Map(board.lives)
  for (const code of codes) {
    const life = lives.get(code)
    if (life) lives.set(code, { ...life, each })
  }
  return { ...board, lives }
}

/** The board without a damaged code. */
export function setAside(board: Board, code: string): Board {
  const damaged = new Map(board.damaged)
  damaged.delete(code)
  return { ...board, damaged }
}

/**
 * The board as a table for a spreadsheet, which the board can also read: a life a row, its code first, then how often it
 * counts, its chapters, its end, and for each hinge what was done.
 * @param heads words for the first five columns, and for a code's count
 */
export function writeTable(board: Board, course: Course, heads: { readonly columns: readonly string[]; readonly times: (n: number) => string }): string {
  const hinges = course.chapters.flatMap(chapter => chapter.hinges)
  const rows = [...board.lives.values()].map(life => {
    const { from, to, taken, end } = life.handIn
    return [
      life.code, heads.times(countOf(life)), from, to, course.ends.find(({ id }) => id === end)?.title ?? end ?? '',
      ...hinges.map(({ id, options }) => options.find(option => option.id === taken[id])?.act ?? taken[id] ?? ''),
    ]
  })
  return [[...heads.columns, ...hinges.map(({ title }) => title)], ...rows].map(row => row.map(quote).join(',')).join('\r\n')
}

/** A row of such a table: a code, and how often it counts. */
const ROW = /^\uFEFF?"?([A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5})+)"?[,;\t]"?(\d{1,5}) times?"?(?:[,;\t]|$)/

/** A cell that a spreadsheet would take for a formula is told to be text. */
function quote(cell: string): string {
  return `"${(/^[=+\-@]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}

/** A line that is one code and nothing else may be written with spaces. */
function readSpaced(line: string): string | undefined {
  const trimmed = line.trim()
  return /^[A-Za-z0-9]{5}(?: +[A-Za-z0-9]{5})+$/.test(trimmed) && /\d/.test(trimmed) ? trimmed : undefined
}

function clean(text: string): string {
  return text.toUpperCase().replace(/[\s\u2010-\u2015-]+/g, '-')
}

/** The next place at which a text may be cut: after a line, or after a word where the line is very long. */
function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const line = text.indexOf('\n', at)
  if (line >= 0 && line < at + CHUNK) return line + 1
  const space = text.slice(at, at + CHUNK).search(/[\s,;]/)
  return space < 0 ? Math.min(text.length, at + CHUNK) : at + space + 1
}
