import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Figures, findCodes, readCode, writeCode, type Figure } from './code.ts'

const figures = fc.array(fc.integer({ min: 2, max: 15 }).chain(radix => fc.record({ value: fc.integer({ min: 0, max: radix - 1 }), radix: fc.constant(radix) })), { minLength: 1, maxLength: 70 })
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXY'

function read(code: string, asked: readonly Figure[]): readonly number[] | string {
  const found = readCode(code)
  if (!(found instanceof Figures)) return `${found.slip} ${found.group}`
  const values = asked.map(({ radix }) => found.take(radix))
  return found.isSpent ? values : 'more'
}

describe('a code', () => {
  it('gives back what was written, however it is typed', () => {
    fc.assert(fc.property(figures, list => {
      const code = writeCode(list)
      const values = list.map(({ value }) => value)
      expect(read(code, list)).toEqual(values)
      expect(read(` ${code.toLowerCase().replaceAll('-', ' ')} `, list)).toEqual(values)
    }), { numRuns: 3000 })
  })

  it('notices every single slip, and names the group', () => {
    fc.assert(fc.property(figures, fc.nat(), fc.nat(), (list, where, sign) => {
      const code = writeCode(list)
      const places = Array.from(code).flatMap((letter, index) => letter === '-' ? [] : [index])
      const at = places[where % places.length] ?? 0
      const other = Array.from(ALPHABET).filter(letter => letter !== code[at])[sign % (ALPHABET.length - 1)] ?? ''
      const group = code.slice(0, at).split('-').length
      expect(read(code.slice(0, at) + other + code.slice(at + 1), list)).toBe(`group ${group}`)
    }), { numRuns: 3000 })
  })

  it('notices every swap of neighbours, and names a group that it touched', () => {
    fc.assert(fc.property(figures, fc.nat(), (list, where) => {
      const code = writeCode(list)
      const bare = code.replaceAll('-', '')
      const at = where % (bare.length - 1)
      if (bare[at] === bare[at + 1]) return
      const slipped = read(bare.slice(0, at) + (bare[at + 1] ?? '') + (bare[at] ?? '') + bare.slice(at + 2), list)
      expect([`group ${Math.floor(at / 5) + 1}`, `group ${Math.floor((at + 1) / 5) + 1}`]).toContain(slipped)
    }), { numRuns: 3000 })
  })

  it('notices groups that changed places, and a group that is lost', () => {
    fc.assert(fc.property(figures, list => {
      const groups = writeCode(list).split('-')
      if (groups[0] !== groups[1]) expect(read([groups[1], groups[0], ...groups.slice(2)].join('-'), list)).toMatch(/^group/)
      expect(read(groups.slice(1).join('-'), list)).toMatch(/^(group|whole)/)
    }), { numRuns: 2000 })
  })

  it('reads any text whatever without falling over', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      const found = readCode(text)
      expect(found instanceof Figures || ['sign', 'group', 'whole'].includes(found.slip)).toBe(true)
    }), { numRuns: 3000 })
  })

  it('says where a letter stands that no code has', () => {
    expect(readCode('22222-2O222')).toEqual({ slip: 'sign', group: 2 })
  })
})

describe('finding codes in a text', () => {
  it('finds them in a chat log and leaves words alone', () => {
    const code = writeCode([{ value: 5, radix: 9 }, { value: 77, radix: 100 }])
    expect(findCodes(`10:14 Mia: here is mine ${code}, ok? well-known first-rate\nTom\t${code.toLowerCase()}`)).toContain(code)
    expect(findCodes(`10:14 Mia: here is mine ${code}.`)).toEqual([code])
    expect(findCodes('a text without any')).toEqual([])
  })
})
