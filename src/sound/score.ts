import type { Cue } from '../narrative/types.ts'
import type { Place } from '../narrative/vocabulary.ts'
import { hasDanger, pieceOf, stemsHeard } from './pieces.ts'

/** What is to be heard at one moment: plain, frozen, comparable. */
export interface Sounding {
  /** Chapter id, by which the motifs age; '' before any. */
  readonly chapter: string
  /** Mood asked for by the story; `none` for silence. */
  readonly mood: string
  /** Place id that the mood is heard at; '' before any. */
  readonly place: string
  /** True once danger has come near while this mood holds. */
  readonly threatened: boolean
  /** The piece of music that plays, '' for none, and its stems that are heard. */
  readonly piece: string
  readonly stems: readonly string[]
  /** Ambience id; '' for silence. */
  readonly ambience: string
  /** Effects that fire now, once, in this order. */
  readonly effects: readonly string[]
  /** True while a document is open: everything steps back from it. */
  readonly ducked: boolean
}

/** What is true of the moment beside its cues. `leaf`: the document on the table, if one is still open from before. */
export interface Scene {
  readonly place?: Place
  readonly light?: string
  readonly leaf?: string
}

/** Before a life has begun. */
export const silence: Sounding = {
  chapter: '', mood: 'none', place: '', threatened: false, piece: '', stems: [], ambience: '', effects: [], ducked: false,
}

/** The lieutenant, and the sounds that come before him or say the same: they bring danger near in a mood that knows of it. */
const THREATS: { readonly person: readonly string[]; readonly sound: readonly string[] } = {
  person: ['lieutenant'], sound: ['boots', 'chain', 'bolt', 'bombs', 'plane'],
}

/**
 * Works out what is heard after one beat's cues. Pure: the same cues in the same order always sound the same, so a
 * moment is restored by folding the beats since its chapter began and taking the last one as `settled`.
 * A chapter begins in silence, whatever was heard before it.
 */
export function score(previous: Sounding, cues: readonly Cue[], scene: Scene): Sounding {
  let { chapter, mood, place, threatened } = previous
  const effects: string[] = []
  let opened = false
  for (const cue of cues) {
    switch (cue.kind) {
      case 'chapter':
        chapter = cue.chapter
        mood = 'none'
        threatened = false
        break
      case 'place':
        place = cue.place
        break
      case 'music':
        // Asked for again, a mood goes on as it is: a scene reached by two roads may say it twice.
        if (cue.music !== mood) threatened = false
        mood = cue.music
        break
      case 'person':
        if (cue.person !== null && THREATS.person.includes(cue.person)) threatened = true
        break
      case 'sound':
        effects.push(cue.sound)
        if (THREATS.sound.includes(cue.sound)) threatened = true
        break
      case 'leaf':
        opened = true
        break
    }
  }
  const piece = pieceOf(mood, place)
  threatened &&= hasDanger(mood)
  return {
    chapter, mood, place, piece, effects, threatened,
    stems: stemsHeard(piece, chapter, threatened),
    ambience: ambienceOf(scene) ?? previous.ambience,
    ducked: opened || scene.leaf !== undefined,
  }
}

/** The same moment with its one-shots over: what to play when a life is taken up again there. */
export function settled(sounding: Sounding): Sounding {
  return sounding.effects.length === 0 ? sounding : { ...sounding, effects: [] }
}

function ambienceOf({ place, light }: Scene): string | undefined {
  if (!place) return undefined
  return place.ambience[light ?? ''] ?? place.ambience[place.lights[0] ?? ''] ?? ''
}
