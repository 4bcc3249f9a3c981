import { words } from './words.ts'

const { opening, closing, openingInner, closingInner } = words.quotes

/**
 * Sets straight quotation marks as a printer would, over pieces of one paragraph that belong together: what a mark is
 * depends on the sign before it, which may stand in the piece before.
 */
export function typeset(pieces: readonly string[]): readonly string[] {
  let before = ''
  return pieces.map((piece) => {
    let set = ''
    for (const sign of piece) {
      const opens = before === '' || /[\s([{—–\u201C\u2018]/.test(before)
      const mark = sign === '"' ? (opens ? opening : closing) : sign === "'" ? (opens ? openingInner : closingInner) : sign
      set += mark
      before = mark
    }
    return set
  })
}

/** The same for a text in one piece. */
export function typesetText(text: string): string {
  return typeset([text]).join('')
}
