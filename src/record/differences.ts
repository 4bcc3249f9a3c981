import type { Passage } from '../narrative/types.ts'

/**
 * Where two documents answer the same printed question differently: the ids of those answers, in both. A question is a
 * `form` line, its answer what stands between it and the next.
 */
export function findDifferences(one: readonly Passage[], other: readonly Passage[]): ReadonlySet<string> {
  const there = readAnswers(other)
  return new Set([...readAnswers(one)].flatMap(([question, answer]) => {
    const beside = there.get(question)
    return beside === undefined || beside.text === answer.text ? [] : [...answer.ids, ...beside.ids]
  }))
}

function readAnswers(passages: readonly Passage[]): ReadonlyMap<string, { readonly text: string; readonly ids: readonly string[] }> {
  const answers = new Map<string, { text: string; ids: string[] }>()
  let answer: { text: string; ids: string[] } | undefined
  for (const { id, part, runs } of passages) {
    const text = runs.map(run => run.text).join('').trim()
    if (part === 'form') {
      answer = { text: '', ids: [] }
      answers.set(text, answer)
    } else if (answer && part !== 'blank') {
      answer.text += `${text} `
      answer.ids.push(id)
    }
  }
  return answers
}
