import { describe, expect, it } from 'vitest'
import { carve, PULLS } from './carve.ts'

describe('carve', () => {
  const field = carve(160, 90)

  it('brings about as much of the picture with every pull', () => {
    const share = Array.from({ length: PULLS }, (_, pull) => field.filter((at) => at === pull).length / field.length)
    for (const part of share) {
      expect(part).toBeGreaterThan(0.5 / PULLS)
      expect(part).toBeLessThan(1.6 / PULLS)
    }
  })

  it('comes from the left, as the words do', () => {
    const mean = (isThere: (x: number) => boolean) => {
      const at = field.filter((_, i) => isThere(i % 160))
      return at.reduce((sum, pull) => sum + pull, 0) / at.length
    }
    expect(mean((x) => x < 40)).toBeLessThan(mean((x) => x >= 120))
  })

  it('is the same every time', () => {
    expect(carve(160, 90)).toEqual(field)
  })
})
