import { expect, it } from 'vitest'
import { Opening } from './opening.ts'
import type { Beat } from './types.ts'

it('turns on and back among the first beats, and no further', () => {
  const beat = (turns: number): Beat => ({ position: { choices: 0, turns }, chapter: '00', passages: [], cues: [], choices: [], goesOn: turns < 1 })
  const opening = new Opening([beat(0), beat(1)], 'v1')
  expect(opening.canGoBack).toBe(false)
  opening.advance()
  expect(opening.advance().position.turns).toBe(1)
  expect(opening.told.length).toBe(2)
  expect(opening.bookmark).toEqual({ life: { story: 'v1', choices: [] }, turns: 1 })
  expect(opening.back().position.turns).toBe(0)
  expect(() => new Opening([], 'v1')).toThrow(RangeError)
})
