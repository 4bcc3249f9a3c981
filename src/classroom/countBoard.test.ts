import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBoard, FEW, findFurthest, findParted, layBeside, veil } from './countBoard.ts'
import type { Course } from './course.ts'
import type { Life } from './gatherBoard.ts'

const hinge = (id: string) => ({ id, title: id, translates: false, options: ['a', 'b', 'c'].map(option => ({ id: option, act: option.toUpperCase() })) })
const course: Course = {
  chapters: [{ id: '01', title: '', when: '', content: '', minutes: 1, question: '', notes: [], words: [], length: 1, hinges: ['coat', 'yard', 'boat'].map(hinge) }],
  ends: [{ id: 'shore', title: 'A shore' }], tables: [],
}
let next = 0
const life = (taken: Record<string, string>, more: Partial<Life> & { end?: string } = {}): Life => ({
  code: String(next += 1), found: more.found ?? 1, ...(more.each === undefined ? {} : { each: more.each }),
  handIn: { from: '01', to: '01', taken, ...(more.end === undefined ? {} : { end: more.end }) },
})

describe('counting', () => {
  it('counts options, ends, and a repeated life as often as was said', () => {
    const counted = countBoard([life({ coat: 'a' }, { end: 'shore' }), life({ coat: 'b' }, { found: 3, each: true }), life({ coat: 'b' }, { found: 9 })], course)
    expect(counted.lives).toBe(5)
    expect(counted.divisions.map(({ hinge: { id }, options, met }) => [id, met, ...options.map(({ count }) => count)])).toEqual([['coat', 5, 1, 4, 0]])
    expect(counted.ends).toEqual([{ id: 'shore', title: 'A shore', count: 1 }])
  })
  it('finds where the class disagreed most', () => {
    const lives = Array.from({ length: 6 }, (_, n) => life({ coat: 'abc'[n % 3] ?? '', yard: n < 1 ? 'a' : 'b', boat: 'c' }))
    expect(findParted(countBoard(lives, course).divisions).map(one => one.hinge.id)).toEqual(['coat', 'yard'])
    expect(findParted(countBoard(lives.slice(0, 4), course).divisions)).toEqual([])
  })
  it('counts fifty thousand lives well within a second', () => {
    const lives = Array.from({ length: 50_000 }, (_, n) => life({ coat: 'abc'[n % 3] ?? '', yard: 'a', boat: 'b' }))
    const began = performance.now()
    countBoard(lives, course)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('the veil', () => {
  it('shows everything when no split is small, and when the teacher says so', () => {
    expect(veil([14, 16, 0], false)).toEqual([{ kind: 'exact', count: 14 }, { kind: 'exact', count: 16 }, { kind: 'exact', count: 0 }])
    expect(veil([1, 2], true)).toEqual([{ kind: 'exact', count: 1 }, { kind: 'exact', count: 2 }])
  })
  it('hides a small split, and rounds what it could be worked out from', () => {
    expect(veil([14, 13, 3], false)).toEqual([{ kind: 'about', count: 15 }, { kind: 'about', count: 15 }, { kind: 'few' }])
  })
  it('leaves a split of one, two or three unknown even to someone who knows the whole', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.array(fc.integer({ min: FEW, max: 60 }), { minLength: 1, maxLength: 3 }), (small, large) => {
      const whole = small + large.reduce((sum, count) => sum + count, 0)
      const seen = veil([small, ...large], false).slice(1).map(one => 'count' in one ? one.count : 0)
      // Every way in which the rounded counts and the whole can be true.
      let sums = [0]
      for (const about of seen) sums = [...new Set(sums.flatMap(sum => [-2, -1, 0, 1, 2].map(off => about + off).filter(count => count >= FEW).map(count => sum + count)))]
      expect(sums.filter(sum => whole - sum >= 0 && whole - sum < FEW).length).toBeGreaterThan(1)
    }))
  })
})

describe('two lives', () => {
  it('lie side by side, and say where they part', () => {
    const beside = layBeside(life({ coat: 'a', yard: 'b' }), life({ coat: 'a', yard: 'c', boat: 'a' }), course)
    expect(beside.map(({ hinge: { id }, one, other, isParting }) => [id, one, other, isParting])).toEqual([['coat', 'A', 'A', false], ['yard', 'B', 'C', true], ['boat', undefined, 'A', false]])
  })
  it('are found furthest apart', () => {
    expect(findFurthest([life({ coat: 'a', yard: 'a' }), life({ coat: 'a', yard: 'b' }), life({ coat: 'b', yard: 'b' })])).toEqual([0, 2])
    expect(findFurthest([life({})])).toBeUndefined()
  })
})
