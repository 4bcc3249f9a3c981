import { describe, expect, it } from 'vitest'
import { gutters, isRestless } from './gutter.ts'

const minute = Array.from({ length: 480 }, (_, step) => step)

describe('gutters', () => {
  it('drops now and then by lamp, more often by fire, never by day', () => {
    const drops = (light: string) => minute.filter((step) => gutters(light, step)).length
    expect(drops('lamp')).toBeGreaterThan(4)
    expect(drops('fire')).toBeGreaterThan(drops('lamp'))
    expect(drops('noon')).toBe(0)
    expect(isRestless('lamp')).toBe(true)
    expect(isRestless('noon')).toBe(false)
  })

  it('never flickers more than twice a second', () => {
    for (const start of minute) {
      const second = minute.slice(start, start + 8).map((step) => gutters('fire', step))
      const drops = second.filter((low, i) => low && !second[i - 1]).length
      expect(drops).toBeLessThanOrEqual(3)
    }
  })
})
