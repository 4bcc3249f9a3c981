import { expect, it } from 'vitest'
import type { DocumentPart, Passage } from '../narrative/types.ts'
import { findDifferences } from './differences.ts'

const leaf = (id: string, lines: readonly (readonly [DocumentPart, string])[]): Passage[] => lines.map(([part, text], at) => ({ id: `${id}${at}`, kind: 'document', part, runs: [{ text }] }))

it('marks the answers that two forms do not agree on, and nothing that only one of them asks', () => {
  const in1935 = leaf('a', [['heading', 'Form'], ['form', '4. Born'], ['typed', 'In a wagon.'], ['form', '47. Husband'], ['hand', 'Dead.'], ['form', '61. Property'], ['typed', 'None.']])
  const in1945 = leaf('b', [['heading', 'FORM'], ['form', '4. Born'], ['typed', 'In a wagon.'], ['form', '47. Husband'], ['typed', 'A citizen of the USSR.'], ['stamp', 'SEEN']])
  expect([...findDifferences(in1935, in1945)].sort()).toEqual(['a4', 'b4', 'b5'])
  expect([...findDifferences(in1935, in1935)]).toEqual([])
})

it('marks lines that tell of the same moment in other words', () => {
  const line = (id: string, text: string, ...threads: string[]): Passage => ({ id, kind: 'document', part: 'typed', runs: [{ text }], ...(threads.length > 0 ? { threads } : {}) })
  const log = [line('a0', 'The short way was known.', 'hamlet'), line('a1', 'It froze.'), line('a2', 'Oath sworn.', 'oath')]
  const protocol = [line('b0', 'I moved the population.', 'hamlet'), line('b1', 'Oath sworn.', 'oath'), line('b2', 'I sewed.', 'cuff')]
  expect([...findDifferences(log, protocol)].sort()).toEqual(['a0', 'b0'])
})
