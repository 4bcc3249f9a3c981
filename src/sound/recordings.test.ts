import { describe, expect, it } from 'vitest'
import { pieces } from './pieces.ts'
import { recordings } from './recordings.ts'

describe('the recordings', () => {
  const every = Object.values(recordings)

  it('are there in both formats, the smaller first', () => {
    expect(every.length).toBeGreaterThan(0)
    for (const { id, sources } of every) {
      expect(sources.map(source => /\.(webm|m4a)/.exec(source)?.[1]), id).toEqual(['webm', 'm4a'])
    }
  })

  it('hold every stem of every piece; all stems of a piece start at one point, and a short one goes round a whole number of times in the longest', () => {
    for (const stems of Object.values(pieces)) {
      const sprites = stems.map(stem => recordings[stem]?.sprite ?? [-1, 0])
      const longest = Math.max(...sprites.map(([, length]) => length))
      expect(longest, stems.join()).toBeGreaterThan(0)
      for (const [start, length] of sprites) {
        expect(start, stems.join()).toBe(sprites[0]?.[0])
        expect(longest % length, stems.join()).toBe(0)
      }
    }
  })

  it('start a loop inside its overlap', () => {
    for (const { id, loop, sprite } of every) {
      expect(loop ? sprite[0] >= 100 && sprite[0] <= 900 : sprite[0] === 0, id).toBe(true)
    }
  })
})
