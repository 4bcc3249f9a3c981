import { expect, it } from 'vitest'
import type { Status } from '../narrative/vocabulary.ts'
import { chooseQuestions } from './questions.ts'
import type { HingeRead } from './reading.ts'

function row(hinge: string, option: string, leaves: readonly string[], status: Status = 'recorded'): HingeRead {
  const way = ['softened', 'sharpened'].includes(option) ? { way: option as 'softened' | 'sharpened' } : {}
  return {
    hinge, title: hinge, says: leaves.map(leaf => ({ leaf, lines: [] })), acts: [{ hinge, choice: { id: `${hinge}.${option}`, runs: [], ...way }, at: 0 }],
    recorded: { title: `on ${hinge}`, status, sources: [], year: '1932', place: '', theme: '', maker: '', card: '', more: '' },
  }
}

it('asks by what was done: the latest of each kind, and no hinge twice', () => {
  const questions = chooseQuestions([
    row('yard', 'softened', ['card']), row('photo', 'away', ['photograph'], 'disputed'), row('oath', 'silent', ['roll', 'protocol']), row('egg', 'softened', ['protocol']),
    row('last', 'rub', [], 'disputed'),
  ])
  expect(questions.map(({ ask, hinge }) => [ask, hinge.hinge])).toEqual([['twice', 'oath'], ['softened', 'egg'], ['silent', 'last'], ['disputed', 'photo']])
  expect(questions[0]).toMatchObject({ one: 'roll', other: 'protocol' })
  expect(questions[3]).toMatchObject({ note: 'on photo' })
})
it('asks nothing where nothing was done', () => {
  expect(chooseQuestions([])).toEqual([])
})
