import { describe, expect, it } from 'vitest'
import { findHeir, HEIRS } from './heirs.ts'

describe('heirs', () => {
  it('follows a chain, and stops in a ring', () => {
    expect(findHeir('a', { a: 'b', b: 'c' })).toBe('c')
    expect(findHeir('a', { a: 'b', b: 'a' })).toBe('b')
    expect(findHeir('x', {})).toBe('x')
  })
  it('has no ring in the table itself', () => {
    for (const id of Object.keys(HEIRS)) expect(HEIRS[findHeir(id)]).toBeUndefined()
  })
})
