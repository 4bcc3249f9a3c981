import { describe, expect, it } from 'vitest'
import type { Weather } from '../narrative/types.ts'
import { fall } from './fall.ts'
import { MARKS, SHEET } from './marks.ts'

const area = { width: 1600, height: 900 }
const kinds: Weather[] = ['frost', 'snow', 'rain', 'dust', 'smoke', 'embers']

describe('fall', () => {
  it('leaves a clear sky clear', () => {
    expect(fall('none', 3, area)).toEqual([])
  })

  it.each(kinds)('prints %s with blocks that are cut, never far outside the picture', (weather) => {
    for (const step of [0, 1, 37, 5000]) {
      for (const mark of fall(weather, step, area)) {
        expect(MARKS).toHaveProperty([mark.block])
        expect(mark.x).toBeGreaterThanOrEqual(-260)
        expect(mark.x).toBeLessThanOrEqual(area.width + 260)
        expect(mark.y).toBeGreaterThanOrEqual(-120)
        expect(mark.y).toBeLessThanOrEqual(area.height + 120)
      }
    }
  })

  it.each(kinds)('shows the same %s at the same step, another at the next', (weather) => {
    expect(fall(weather, 12, area)).toEqual(fall(weather, 12, area))
    expect(fall(weather, 13, area)).not.toEqual(fall(weather, 12, area))
  })

  it.each(kinds)('has some %s to see in a single still picture', (weather) => {
    expect(fall(weather, 0, area).filter((mark) => mark.alpha > 0).length).toBeGreaterThan(4)
  })

  it('falls thinner on a small picture', () => {
    expect(fall('snow', 0, { width: 800, height: 450 }).length).toBeLessThan(fall('snow', 0, area).length / 2.5)
  })

  it('lets snow down and embers up', () => {
    const heights = (weather: Weather) => [0, 1].map((step) => fall(weather, step, area)[4]?.y ?? 0)
    const [high = 0, lower = 0] = heights('snow')
    const [low = 0, higher = 0] = heights('embers')
    expect(lower).toBeGreaterThan(high)
    expect(higher).toBeLessThan(low)
  })
})

describe('MARKS', () => {
  it('lie on their sheet without touching', () => {
    const boxes = Object.values(MARKS)
    for (const [i, box] of boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width)
      expect(box.y + box.height).toBeLessThanOrEqual(SHEET.height)
      for (const other of boxes.slice(i + 1)) {
        const apart = other.x >= box.x + box.width || other.x + other.width <= box.x || other.y >= box.y + box.height || other.y + other.height <= box.y
        expect(apart).toBe(true)
      }
    }
  })
})
