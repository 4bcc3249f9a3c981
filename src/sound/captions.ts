import type { Sound } from '../narrative/vocabulary.ts'
import type { Sounding } from './score.ts'

/**
 * The sounds of a moment that mean something, for those who do not hear them: ids in `vocabulary.sounds`, in the order
 * in which they should be told, the most telling last. A mood or an ambience is named when it begins and not again.
 * @param sounds what may be heard, with its caption; an empty caption is a sound that means nothing by itself
 */
export function captions(previous: Sounding, now: Sounding, sounds: Readonly<Record<string, Sound>>): readonly string[] {
  const begun = [
    ...(now.ambience === previous.ambience ? [] : [now.ambience]),
    ...(now.mood === previous.mood ? [] : [now.mood]),
    ...now.effects,
  ]
  return begun.filter((id, at) => (sounds[id]?.caption ?? '') !== '' && begun.indexOf(id) === at)
}
