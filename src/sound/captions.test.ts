import { describe, expect, it } from 'vitest'
import type { Sound } from '../narrative/vocabulary.ts'
import { captions } from './captions.ts'
import { silence } from './score.ts'

const SOUNDS: Readonly<Record<string, Sound>> = {
  boots: { kind: 'effect', caption: '[boots]' },
  page: { kind: 'effect', caption: '' },
  street: { kind: 'ambience', caption: '' },
  flood: { kind: 'ambience', caption: '[water]' },
  fear: { kind: 'music', caption: '[low, held notes]' },
}

describe('captions', () => {
  it('names effects that mean something, and no others', () => {
    expect(captions(silence, { ...silence, effects: ['page', 'boots', 'thunder'] }, SOUNDS)).toEqual(['boots'])
  })

  it('names music and ambience when they begin, before the effects', () => {
    const now = { ...silence, mood: 'fear', ambience: 'flood', effects: ['boots'] }
    expect(captions(silence, now, SOUNDS)).toEqual(['flood', 'fear', 'boots'])
    expect(captions(now, { ...now, effects: [] }, SOUNDS)).toEqual([])
  })

  it('has nothing to say of silence, or of an ambience that means nothing', () => {
    expect(captions({ ...silence, mood: 'fear' }, { ...silence, ambience: 'street' }, SOUNDS)).toEqual([])
  })

  it('names a sound once though it is heard twice', () => {
    expect(captions(silence, { ...silence, effects: ['boots', 'boots'] }, SOUNDS)).toEqual(['boots'])
  })
})
