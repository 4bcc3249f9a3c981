import { describe, expect, it } from 'vitest'
import { afford, pace, THREES, TWOS } from './pace.ts'

const asleep = { quality: 'quiet', motion: true, hidden: false, leaning: false, walking: false, stirring: false } as const

describe('pace', () => {
  it('sleeps when nothing moves', () => {
    expect(pace(asleep)).toBeNull()
  })

  it('draws weather on threes, people on twos, and never sixty times a second', () => {
    expect(pace({ ...asleep, stirring: true })).toBe(THREES)
    expect(pace({ ...asleep, walking: true, stirring: true })).toBe(TWOS)
    expect(pace({ ...asleep, leaning: true, stirring: true })).toBeGreaterThanOrEqual(33)
  })

  it('lets people come and go on a slow machine, and nothing else', () => {
    expect(pace({ ...asleep, quality: 'still', stirring: true, leaning: true })).toBeNull()
    expect(pace({ ...asleep, quality: 'still', walking: true })).toBe(TWOS)
  })

  it('sleeps while the page is hidden or motion is off', () => {
    const busy = { ...asleep, leaning: true, walking: true, stirring: true }
    expect(pace({ ...busy, hidden: true })).toBeNull()
    expect(pace({ ...busy, motion: false })).toBeNull()
  })
})

describe('afford', () => {
  it('tells a graphics processor from software, whatever the size of the picture', () => {
    expect(afford(1.5, 1.3e6)).toBe('quiet')
    expect(afford(0.3, 0.11e6)).toBe('quiet')
    expect(afford(18, 1.3e6)).toBe('still')
    expect(afford(1.4, 0.11e6)).toBe('still')
  })

  it('is still where the processor is slow for what is asked of it', () => {
    expect(afford(8, 5.2e6)).toBe('still')
  })
})
