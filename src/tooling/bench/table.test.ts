import { describe, expect, it } from 'vitest'
import { median } from './median.ts'
import { judge, writeTable } from './table.ts'

describe('a verdict', () => {
  it('holds a ratio against the bare page, and an amount against itself', () => {
    expect(judge({ what: '', unit: 'ms', ours: 40, bare: 100, bound: { ratio: .4 } })).toBe('kept')
    expect(judge({ what: '', unit: 'ms', ours: 41, bare: 100, bound: { ratio: .4 } })).toBe('broken')
    expect(judge({ what: '', unit: 'kB', ours: 91, bound: { most: 90 } })).toBe('broken')
  })
  it('is not given without a bound or without a figure', () => {
    expect(judge({ what: '', unit: 'ms', ours: 41 })).toBe('told')
    expect(judge({ what: '', unit: 'ms', ours: undefined, bound: { most: 90 } })).toBe('told')
    expect(judge({ what: '', unit: 'ms', ours: 41, bare: undefined, bound: { ratio: .4 } })).toBe('told')
  })
})

describe('a table', () => {
  it('says what, on which line, how much, and whether it holds', () => {
    const [head, words, files] = writeTable([
      { what: 'first words', profile: '4×', unit: 'ms', ours: 120, bare: 400, bound: { ratio: .4 } },
      { what: 'files', unit: '', ours: 301, bound: { most: 300 } },
    ]).split('\n')
    expect(head).toMatch(/ours +bare +ratio +bound$/)
    expect(words).toMatch(/^first words +4× +120 ms +400 ms +0\.30× +≤ 0\.4× +✓$/)
    expect(files).toMatch(/^files +301 +≤ 300 +✗$/)
  })
})

describe('a median', () => {
  it('is the middle, and leaves out what is missing', () => {
    expect(median([3, undefined, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(median([undefined])).toBeUndefined()
  })
})
