import { describe, expect, it } from 'vitest'
import { sharpness } from './sharpness.ts'

describe('sharpness', () => {
  it('is the screen’s own, twice at most', () => {
    expect(sharpness({ width: 1440, height: 900 }, 'quiet', 1)).toBe(1)
    expect(sharpness({ width: 1440, height: 900 }, 'quiet', 3)).toBe(2)
    expect(sharpness({ width: 390, height: 290 }, 'still', 3)).toBe(2)
  })

  it('is less where drawing costs much and the picture is large, but never soft on a plain screen', () => {
    const sparse = sharpness({ width: 1440, height: 900 }, 'still', 2)
    expect(1440 * 900 * sparse ** 2).toBeCloseTo(2e6, -3)
    expect(sharpness({ width: 2560, height: 1440 }, 'still', 2)).toBe(1)
  })
})
