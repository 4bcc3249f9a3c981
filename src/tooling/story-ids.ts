import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readInkSource, type SourceLine } from './ink-source.ts'

/**
 * Gives an id to every choice that has none: the name of its knot, and the first word of its text that is not taken.
 * @param lines one file's lines
 * @param used ids that exist anywhere in the story; the new ones are added to it
 * @returns the file's new text by line number (from 1), only for lines that change
 */
export function writeIds(lines: readonly SourceLine[], used: Set<string>): ReadonlyMap<number, string> {
  const changed = new Map<number, string>()
  let knot = 'choice'
  for (const line of lines) {
    knot = /^\s*={2,}\s*(?!function)(\w+)/.exec(line.text)?.[1] ?? knot
    if (line.choice === undefined || line.tags.some(tag => tag.name === 'id')) continue
    const scene = knot.replace(/[^a-z0-9]/gi, '').toLowerCase()
    const taken = (word: string): boolean => used.has(`${scene}.${word}`)
    const candidates = (line.choice.toLowerCase().match(/[a-z]{3,}/g) ?? ['choice'])
    let word = candidates.find(candidate => !taken(candidate)) ?? candidates[0] ?? 'choice'
    for (let n = 2; taken(word); n += 1) word = `${word.replace(/\d+$/, '')}${n}`
    used.add(`${scene}.${word}`)
    const tag = ` # id: ${scene}.${word}`
    const close = line.text.indexOf(']')
    const at = close < 0 ? line.text.trimEnd().length : firstHash(line.text, close)
    changed.set(line.line, `${line.text.slice(0, at).trimEnd()}${tag}${line.text.slice(at).startsWith('#') ? ' ' : ''}${line.text.slice(at)}`)
  }
  return changed
}

function firstHash(text: string, close: number): number {
  const hash = text.indexOf('#')
  return hash >= 0 && hash < close ? hash : close
}

if (process.argv[1] && import.meta.filename === resolve(process.argv[1])) {
  const folder = resolve(import.meta.dirname, '../../story')
  const source = readInkSource(folder)
  const used = new Set(source.flatMap(line => line.tags.filter(tag => tag.name === 'id').map(tag => tag.value)))
  let written = 0
  for (const file of new Set(source.map(line => line.file))) {
    const changed = writeIds(source.filter(line => line.file === file), used)
    if (changed.size === 0) continue
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').map((text, index) => changed.get(index + 1) ?? text).join('\n'))
    written += changed.size
  }
  process.stdout.write(`${written} ids written\n`)
}
