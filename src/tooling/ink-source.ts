import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One line of ink as it is written, with what the checks want to know of it. */
export interface SourceLine {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** Without comments. */
  readonly text: string
  readonly tags: readonly { readonly name: string; readonly value: string }[]
  /** The words of a choice, without its tags; absent where the line is none. */
  readonly choice?: string
}

/** Every line of every ink file below a folder, in file order. */
export function readInkSource(folder: string): readonly SourceLine[] {
  return listInk(folder).flatMap(path => readFileSync(path, 'utf8').split('\n').map((raw, index) => readLine(raw, relative(folder, path), index + 1)))
}

/** Absolute paths of the ink files below a folder, sorted. */
export function listInk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ink'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

export function readLine(raw: string, file: string, line: number): SourceLine {
  const text = raw.replace(/\/\*.*?\*\//g, '').replace(/(^|[^:\\])\/\/.*$/, '$1')
  const tags = [...text.matchAll(/(?<!\\)#\s*([a-z]+)(?::\s*([^#\]}|\n]*?))?\s*(?=#|\]|\}|\||$)/g)]
    .map(found => ({ name: found[1] ?? '', value: (found[2] ?? '').trim() }))
  const choice = /^\s*[*+](?:\s*[*+])*\s*(?:\([\w]+\)\s*)?(?:\{[^}]*\}\s*)*(.*)$/.exec(text)
  // A fallback choice is never shown: `* ->`.
  const words = choice?.[1]?.replace(/#.*$/, '').replace(/[[\]]/g, '').trim()
  return { file, line, text, tags, ...(choice && words !== undefined && !words.startsWith('->') ? { choice: words } : {}) }
}
