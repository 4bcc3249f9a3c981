import { createElement, type ComponentChildren } from 'preact'
import { typeset } from '../reading/parts/typeset.ts'

const EMPHASIS = /(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/u

/** Sets `_…_` as emphasis, and quotation marks as a printer would. What does not pair stays as it is written. */
export function readEmphasis(text: string): readonly ComponentChildren[] {
  return typeset(text.split(EMPHASIS)).map((piece, index) => (index % 2 === 1 ? createElement('em', { key: index }, piece) : piece))
}
