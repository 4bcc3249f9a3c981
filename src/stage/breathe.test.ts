import { describe, expect, it } from 'vitest'
import { breathe, isCold } from './breathe.ts'
import { MARKS } from './marks.ts'

const box = { x: 0, y: 200, width: 400, height: 490 }
const breath = Array.from({ length: 34 }, (_, step) => breathe(step, box, 'right'))

describe('breathe', () => {
  it('comes in three drawings and then not for a while', () => {
    expect(new Set(breath.flat().map(({ block }) => block))).toEqual(new Set(['breath-0', 'breath-1', 'breath-2']))
    expect(breath.filter((marks) => marks.length === 0).length).toBeGreaterThan(20)
    for (const { block } of breath.flat()) expect(MARKS).toHaveProperty([block])
  })

  it('leaves on the side that a person looks to', () => {
    const [right] = breathe(0, box, 'right'), [left] = breathe(0, box, 'left')
    expect(right?.x).toBeGreaterThan(box.width / 2)
    expect(left?.x).toBeLessThan(box.width / 2)
  })

  it('is seen in frost and snow only', () => {
    expect(isCold('frost') && isCold('snow')).toBe(true)
    expect(isCold('rain')).toBe(false)
  })
})
