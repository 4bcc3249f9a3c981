import { describe, expect, it } from 'vitest'
import { pace, type Line } from './pace.ts'
import { setRuns } from './runs.ts'

const line = (words: number, more: Partial<Line> & { leaf?: string } = {}): Line => ({
  passage: { id: String(words), kind: more.leaf ? 'document' : 'prose', runs: setRuns(Array.from({ length: words }, () => 'word').join(' ')), ...(more.leaf ? { leaf: more.leaf } : {}) },
  cues: more.cues ?? [],
})
const sizes = (lines: Line[]) => pace(lines).map(breath => breath.passages.length)

describe('pace', () => {
  it('takes as many passages as fit into sixty words', () => {
    expect(sizes([line(20), line(20), line(20), line(1)])).toEqual([3, 1])
    expect(sizes([line(90), line(5)])).toEqual([1, 1])
  })
  it('turns the page where the scene changes', () => {
    expect(sizes([line(5), line(5, { cues: [{ kind: 'place', place: 'flat' }] })])).toEqual([1, 1])
    expect(sizes([line(5), line(5, { cues: [{ kind: 'sound', sound: 'bell' }] })])).toEqual([2])
  })
  it('keeps a document whole', () => {
    expect(sizes([line(5), line(50, { leaf: 'a' }), line(50, { leaf: 'a' }), line(5)])).toEqual([1, 2, 1])
  })
  it('gives one empty breath for no lines, so that choices have a beat to stand on', () => {
    expect(pace([])).toEqual([{ passages: [], cues: [] }])
  })
  it('keeps the cues of a line without words', () => {
    expect(pace([line(5), { cues: [{ kind: 'sound', sound: 'bell' }] }])).toEqual([
      { passages: [line(5).passage], cues: [{ kind: 'sound', sound: 'bell' }] },
    ])
  })
})
