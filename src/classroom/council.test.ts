import { describe, expect, it } from 'vitest'
import { decide } from './council.ts'

describe('a vote', () => {
  it('goes on with what has most of the votes', () => expect(decide([9, 14, 4], 0)).toEqual({ option: 1, by: 'votes' }))
  it('goes on with what was asked for where nobody counted, or nothing has most', () => {
    expect(decide([0, 0], 1)).toEqual({ option: 1, by: 'pick' })
    expect(decide([12, 12, 3], 2)).toEqual({ option: 2, by: 'no-majority' })
  })
  it("lets the teacher's pick stand against the count", () => expect(decide([20, 1], 0, 1)).toEqual({ option: 1, by: 'pick' }))
})
