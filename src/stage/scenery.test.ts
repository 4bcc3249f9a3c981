import { array, assert, constant, constantFrom, oneof, property } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cue } from '../narrative/types.ts'
import { NOTHING, sameScenery, scenery } from './scenery.ts'

const places = {
  'kitaiskaya-winter': { lights: ['noon', 'dusk'] },
  flood: { lights: ['grey', 'evening'] },
  'courtyard-winter': { lights: ['morning', 'dusk'] },
}

const street: Cue[] = [
  { kind: 'place', place: 'kitaiskaya-winter' },
  { kind: 'light', light: 'dusk' },
  { kind: 'weather', weather: 'snow' },
  { kind: 'person', person: 'ksana', face: 'smile' },
]

const anyCue: Arbitrary<Cue> = oneof(
  constantFrom(...Object.keys(places), 'nowhere').map((place): Cue => ({ kind: 'place', place })),
  constantFrom('noon', 'dusk', 'grey', 'evening', 'morning').map((light): Cue => ({ kind: 'light', light })),
  constantFrom('none' as const, 'snow' as const, 'rain' as const).map((weather): Cue => ({ kind: 'weather', weather })),
  constantFrom('ksana', 'diao', null).map((person): Cue => ({ kind: 'person', person, face: 'neutral' })),
  constantFrom('00', '01').map((chapter): Cue => ({ kind: 'chapter', chapter })),
  constant<Cue>({ kind: 'sound', sound: 'bell' }),
)

describe('scenery', () => {
  it('gathers what the cues of a line say', () => {
    expect(scenery(NOTHING, street, places)).toEqual({ place: 'kitaiskaya-winter', light: 'dusk', weather: 'snow', person: 'ksana', face: 'smile', age: '' })
  })

  it('sends the person away and stills the weather when the place changes', () => {
    const moved = scenery(scenery(NOTHING, street, places), [{ kind: 'place', place: 'flood' }], places)
    expect(moved).toEqual({ place: 'flood', light: 'grey', weather: 'none', person: null, face: '', age: '' })
  })

  it('keeps the hour in a new place that has it', () => {
    const moved = scenery(scenery(NOTHING, street, places), [{ kind: 'place', place: 'courtyard-winter' }], places)
    expect(moved.light).toBe('dusk')
  })

  it('changes nothing when the place is named again', () => {
    const before = scenery(NOTHING, street, places)
    expect(scenery(before, [{ kind: 'place', place: 'kitaiskaya-winter' }], places)).toBe(before)
  })

  it('passes over a light that the place lacks', () => {
    expect(scenery(scenery(NOTHING, street, places), [{ kind: 'light', light: 'evening' }], places).light).toBe('dusk')
  })

  it('takes lights as given where the places are not told', () => {
    expect(scenery(NOTHING, [{ kind: 'place', place: 'flood' }]).light).toBe('')
    expect(scenery(NOTHING, [{ kind: 'place', place: 'flood' }, { kind: 'light', light: 'evening' }]).light).toBe('evening')
  })

  it('forgets a face with its person', () => {
    const alone = scenery(scenery(NOTHING, street, places), [{ kind: 'person', person: null, face: 'neutral' }], places)
    expect(alone.person).toBeNull()
    expect(alone.face).toBe('')
  })

  it('gives back the same scenery when nothing to be seen was said', () => {
    const before = scenery(NOTHING, street, places)
    expect(scenery(before, [{ kind: 'music', music: 'home' }, { kind: 'note', note: 'kitaiskaya' }], places)).toBe(before)
    expect(scenery(before, [], places)).toBe(before)
  })

  it('comes to the same beat by beat or all at once', () => {
    assert(property(array(anyCue), array(anyCue), (some, more) => {
      expect(scenery(scenery(NOTHING, some, places), more, places)).toEqual(scenery(NOTHING, [...some, ...more], places))
    }))
  })

  it('restores any moment from the chapter’s start, whatever stood before', () => {
    assert(property(array(anyCue), array(anyCue), (past, since) => {
      const chapter: Cue[] = [{ kind: 'chapter', chapter: '01' }, ...since]
      const lived = scenery(scenery(NOTHING, past, places), chapter, places)
      expect(sameScenery(lived, scenery(NOTHING, chapter, places))).toBe(true)
    }))
  })

  it('never shows a light that the place lacks', () => {
    assert(property(array(anyCue), (cues) => {
      const seen = scenery(NOTHING, cues, places)
      const place = Object.entries(places).find(([id]) => id === seen.place)?.[1]
      if (place !== undefined) expect(place.lights).toContain(seen.light)
    }))
  })
})
