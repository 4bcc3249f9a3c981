import type { Passage } from '../narrative/types.ts'

/**
 * Where two documents contradict each other, or tell of the same moment in other words: the ids of those lines, in both.
 * They are answers to the same printed question (a question is a `form` line, its answer what stands between it and the
 * next) and lines that tell of the same hinge.
 */
export function findDifferences(one: readonly Passage[], other: readonly Passage[]): ReadonlySet<string> {
  const there = readAnswers(other)
  const answers = [...readAnswers(one)].flatMap(([question, answer]) => {
    const beside = there.get(question)
    return beside === undefined || beside.text === answer.text ? [] : [...answer.ids, ...beside.ids]
  })
  return new Set([...answers, ...findRetold(one, other), ...findRetold(other, one)])
}

/** Lines of one document that tell of a hinge of which the other tells too, in no line in the same words. */
function findRetold(one: readonly Passage[], other: readonly Passage[]): readonly string[] {
  return one.filter(line => line.threads?.some(thread => {
    const retold = other.filter(({ threads }) => threads?.includes(thread))
    return retold.length > 0 && retold.every(beside => textOf(beside) !== textOf(line))
  })).map(({ id }) => id)
}

const textOf = ({ runs }: Passage): string => runs.map(run => run.text).join('').trim()

function readAnswers(passages: readonly Passage[]): ReadonlyMap<string, { readonly text: string; readonly ids: readonly string[] }> {
  const answers = new Map<string, { text: string; ids: string[] }>()
  let answer: { text: string; ids: string[] } | undefined
  for (const passage of passages) {
    const { id, part } = passage
    const text = textOf(passage)
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
