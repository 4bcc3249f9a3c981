import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAWN, FOCUS, frame, freeOf, stand, TRAVEL, TRAVEL_DOWN } from './frame.ts'

const desk = { width: 1440, height: 900 }
const deskSheet = { x: 864, y: 0, width: 576, height: 900 }

describe('freeOf', () => {
  it('is everything where there is no sheet, or it lies elsewhere', () => {
    expect(freeOf(desk, null)).toEqual({ x: 0, y: 0, ...desk })
    expect(freeOf({ width: 390, height: 290 }, { x: 0, y: 290, width: 390, height: 554 })).toEqual({ x: 0, y: 0, width: 390, height: 290 })
  })

  it('is what lies left of a sheet at the right, and above a sheet from below', () => {
    expect(freeOf(desk, deskSheet)).toEqual({ x: 0, y: 0, width: 864, height: 900 })
    expect(freeOf({ width: 600, height: 480 }, { x: 0, y: 200, width: 600, height: 400 })).toEqual({ x: 0, y: 0, width: 600, height: 200 })
  })

  it('is everything again where the sheet covers everything', () => {
    expect(freeOf(desk, { x: 0, y: 0, ...desk })).toEqual({ x: 0, y: 0, ...desk })
  })
})

describe('frame', () => {
  it('brings the focus to the middle of what a sheet leaves free', () => {
    const picture = frame(desk, freeOf(desk, deskSheet), FOCUS)
    expect(picture.x + picture.width * FOCUS).toBeCloseTo(432, 0)
  })

  it('comes no closer than a tenth for it', () => {
    const wide = { width: 1920, height: 1080 }
    const picture = frame(wide, { x: 0, y: 0, width: 1152, height: 1080 }, FOCUS)
    expect(picture.width).toBeLessThanOrEqual(1920 * 1.04 * 1.1 + 1e-6)
    expect(Math.abs(picture.x + picture.width * FOCUS - 576)).toBeLessThan(80)
  })

  it('never bares an edge, wherever the eye is', () => {
    const length = integer({ min: 120, max: 3000 })
    assert(property(length, length, double({ min: 0.2, max: 0.8, noNaN: true }), double({ min: 0.2, max: 1, noNaN: true }), (width, height, focus, share) => {
      const picture = frame({ width, height }, { x: 0, y: 0, width: width * share, height }, focus)
      const across = TRAVEL.fore * picture.scale, down = across * TRAVEL_DOWN
      expect(picture.x + across).toBeLessThanOrEqual(1e-6)
      expect(picture.x + picture.width - across).toBeGreaterThanOrEqual(width - 1e-6)
      expect(picture.y + down).toBeLessThanOrEqual(1e-6)
      expect(picture.y + picture.height - down).toBeGreaterThanOrEqual(height - 1e-6)
      expect(picture.width / picture.height).toBeCloseTo(DRAWN.width / DRAWN.height)
    }))
  })
})

describe('stand', () => {
  const free = freeOf(desk, deskSheet)
  const print = { width: 900, height: 1100 }

  it('puts those who look right at the left, those who look left beside the sheet, feet at the bottom', () => {
    const left = stand(free, 'right', print), right = stand(free, 'left', print)
    expect(left.x).toBeLessThanOrEqual(0)
    expect(right.x + right.width).toBeGreaterThanOrEqual(864)
    expect(right.x + right.width).toBeLessThan(864 + 40)
    expect(left.y + left.height).toBe(900)
  })

  it('leaves room for the picture on a phone', () => {
    const small = stand({ x: 0, y: 0, width: 390, height: 290 }, 'left', print)
    expect(small.width).toBeLessThan(390 * 0.51)
    expect(small.height).toBeLessThanOrEqual(290 * 0.8)
  })
})
