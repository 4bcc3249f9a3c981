import type { Run } from './types.ts'

/**
 * Sets a line of ink as runs. `_…_` is emphasis; the notes hang on the words marked `[[…]]`, in order, and those
 * without marked words on the line's last sentence.
 * @param text one line as ink gives it
 * @param notes ids of the margin notes that hang on the line
 */
export function setRuns(text: string, notes: readonly string[] = []): readonly Run[] {
  const line = text.trim().replace(/\s+/g, ' ')
  const marked = line.includes('[[') || notes.length === 0 ? line : markLastSentence(line)
  const waiting = [...notes]
  const runs: Run[] = []
  for (const part of marked.split(/(\[\[.*?\]\])/)) {
    const hangs = part.startsWith('[[') && part.endsWith(']]')
    runs.push(...setEmphasis(hangs ? part.slice(2, -2) : part, hangs ? waiting.shift() : undefined))
  }
  // A second note on one stretch of words has nothing of its own to hang on: the last words carry it too.
  for (const note of waiting) runs.push({ text: ' ', note })
  return runs
}

/** Plain text of runs, for a screen reader, a log line or a count of words. */
export function plain(runs: readonly Run[]): string {
  return runs.map(run => run.text).join('').trim()
}

/** How many words a reader meets in the runs. */
export function countWords(runs: readonly Run[]): number {
  return plain(runs).split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

function markLastSentence(line: string): string {
  // A full stop, then an optional closing quote, then a space: what follows the last of them is the last sentence.
  const stops = [...line.matchAll(/[.!?…]["”’»)]*\s+(?=\S)/g)]
  const last = stops.at(-1)
  const from = last ? last.index + last[0].length : 0
  return `${line.slice(0, from)}[[${line.slice(from)}]]`
}

function setEmphasis(text: string, note: string | undefined): Run[] {
  return text.split(/(_[^_]+_)/).filter(part => part !== '').map((part): Run => {
    const emphasised = part.length > 2 && part.startsWith('_') && part.endsWith('_')
    return {
      text: emphasised ? part.slice(1, -1) : part,
      ...(emphasised ? { emphasis: true as const } : {}),
      ...(note === undefined ? {} : { note }),
    }
  })
}
