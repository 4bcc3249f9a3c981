import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHandIn, writeHandIn, type HandIn, type Table } from './handIn.ts'

const table: Table = {
  edition: 1,
  hinges: Array.from({ length: 52 }, (_, at) => ({ id: `h${at}`, chapter: String(1 + Math.floor(at / 5.3)).padStart(2, '0'), options: ['a', 'b', 'c', 'd'].slice(0, 2 + at % 3) })),
  ends: Array.from({ length: 14 }, (_, at) => `end-${at}`),
}
const lives: fc.Arbitrary<HandIn> = fc.record({ from: fc.integer({ min: 1, max: 10 }), length: fc.integer({ min: 0, max: 9 }), picks: fc.array(fc.nat(), { minLength: 52, maxLength: 52 }), end: fc.integer({ min: -1, max: 13 }) })
  .map(({ from, length, picks, end }) => {
    const to = Math.min(10, from + length)
    const taken: Record<string, string> = {}
    table.hinges.forEach(({ id, chapter, options }, at) => {
      const option = options[(picks[at] ?? 0) % (options.length + 1) - 1]
      if (Number(chapter) >= from && Number(chapter) <= to && option !== undefined) taken[id] = option
    })
    return { from: String(from).padStart(2, '0'), to: String(to).padStart(2, '0'), taken, ...(end >= 0 ? { end: `end-${end}` } : {}) }
  })

describe('handing in', () => {
  it('gives back every life', () => {
    fc.assert(fc.property(lives, life => { expect(readHandIn(writeHandIn(life, table), [table])).toEqual(life) }), { numRuns: 3000 })
  })
  it('is short: two groups or three for a chapter, eight at most for a life', () => {
    fc.assert(fc.property(lives, life => {
      const groups = writeHandIn(life, table).split('-').length
      expect(groups).toBeLessThanOrEqual(life.from === life.to ? 3 : 8)
    }), { numRuns: 1000 })
  })
  it('reads the codes of an older edition by its own table, and refuses those of one it never heard of', () => {
    const older: Table = { edition: 0, hinges: [{ id: 'h0', chapter: '01', options: ['b', 'a'] }], ends: [] }
    const code = writeHandIn({ from: '01', to: '01', taken: { h0: 'a' } }, older)
    expect(readHandIn(code, [older, table])).toEqual({ from: '01', to: '01', taken: { h0: 'a' } })
    expect(readHandIn(code, [table])).toEqual({ slip: 'edition', edition: 0 })
  })
  it('never takes a slip for another life', () => {
    fc.assert(fc.property(lives, fc.nat(), fc.nat(), (life, where, sign) => {
      const code = writeHandIn(life, table)
      const at = where % code.length
      const letters = Array.from('23456789ABCDEFGHJKMNPQRSTVWXY01OILUZ ?').filter(letter => letter !== code[at])
      if (code[at] === '-') return
      expect(readHandIn(code.slice(0, at) + (letters[sign % letters.length] ?? '') + code.slice(at + 1), [table])).toHaveProperty('slip')
    }), { numRuns: 3000 })
  })
  it('says a clear thing of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => { expect(readHandIn(text, [table])).toHaveProperty('slip') }), { numRuns: 2000 })
  })
})
