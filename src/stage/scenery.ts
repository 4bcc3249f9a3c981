import type { Cue, Weather } from '../narrative/types.ts'
import type { Place } from '../narrative/vocabulary.ts'

/**
 * What is to be seen at a moment. `place` is null before the first place is named, `person` when nobody stands there;
 * `light` and `face` are then `''`. `age` is the later age in which a person is printed, `''` for the first.
 */
export interface Scenery {
  readonly place: string | null
  readonly light: string
  readonly weather: Weather
  readonly person: string | null
  readonly face: string
  readonly age: string
}

/** Before anything was shown. */
export const NOTHING: Scenery = Object.freeze({ place: null, light: '', weather: 'none', person: null, face: '', age: '' })

/** Which lights a place has, from the vocabulary. */
export type Lights = Readonly<Record<string, Pick<Place, 'lights'>>>

/**
 * What is to be seen once `cues` have been read, in their order, on top of `previous`.
 *
 * Cue by cue and nothing else, so that reading them beat by beat or all at once comes to the same: every moment can be
 * restored exactly by folding the cues since the chapter's first line (a `chapter` cue forgets what stood before).
 * A change of place sends the person away and stills the weather unless later cues say otherwise: name the place first.
 * Naming the place that is already there changes nothing.
 *
 * With `places`, the light is always one that the place has: a new place keeps the hour if it has it, else takes its
 * first light; a light that the place lacks is passed over. Without `places`, lights are taken as they are given, and
 * a new place comes with the light `''`, which stands for its first one.
 * @returns `previous` itself when nothing changed
 */
export function scenery(previous: Scenery, cues: readonly Cue[], places: Lights = {}): Scenery {
  const next = cues.reduce((seen, cue) => follow(seen, cue, places), previous)
  return sameScenery(previous, next) ? previous : Object.freeze(next)
}

/** Whether two sceneries look the same. */
export function sameScenery(one: Scenery, other: Scenery): boolean {
  return one.place === other.place && one.light === other.light && one.weather === other.weather
    && one.person === other.person && one.face === other.face && one.age === other.age
}

function follow(seen: Scenery, cue: Cue, places: Lights): Scenery {
  switch (cue.kind) {
    case 'chapter': return NOTHING
    case 'place': return cue.place === seen.place ? seen : { ...NOTHING, place: cue.place, light: firstLight(seen.light, places[cue.place]) }
    case 'light': return has(places[seen.place ?? ''], cue.light) ? { ...seen, light: cue.light } : seen
    case 'weather': return { ...seen, weather: cue.weather }
    case 'person': return { ...seen, person: cue.person, face: cue.person === null ? '' : cue.face }
    default: return seen
  }
}

function firstLight(hour: string, place: Pick<Place, 'lights'> | undefined): string {
  if (place === undefined) return ''
  return place.lights.includes(hour) ? hour : place.lights[0] ?? ''
}

function has(place: Pick<Place, 'lights'> | undefined, light: string): boolean {
  return place === undefined || place.lights.includes(light)
}
