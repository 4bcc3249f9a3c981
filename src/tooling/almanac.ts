import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Almanac, Happening, Knowing } from '../margin/almanac.ts'
import type { Fault } from './ink.ts'
import { drawMap } from './map.ts'
import { readVocabulary } from './vocabulary.ts'

export const ALMANAC_FILES: readonly string[] = ['map.yaml', 'timeline.yaml', 'knowing.yaml']

/**
 * Reads what the Margin knows beside its notes: the map, the years, how we know.
 * @param folder absolute path of the story folder
 * @returns the almanac, and every name in it that leads nowhere
 */
export function readAlmanac(folder: string): { readonly almanac: Almanac; readonly faults: readonly Fault[] } {
  const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
  const { vocabulary } = readVocabulary(folder)
  const { drawing, faults } = drawMap(folder)
  const events = read('timeline.yaml') as Happening[]
  const wrong = (file: string, message: string): Fault => ({ file, line: 0, message })
  return {
    almanac: { map: drawing, events, knowing: read('knowing.yaml') as Knowing },
    faults: [
      ...faults,
      ...events.flatMap(({ year, sources, note }) => [
        ...sources.filter(source => !vocabulary.sources[source]).map(source => wrong('timeline.yaml', `${year} names the source «${source}», which sources.yaml does not have`)),
        ...(note === undefined || vocabulary.notes[note] ? [] : [wrong('timeline.yaml', `${year} names the note «${note}», which does not exist`)]),
      ]),
      ...Object.entries(vocabulary.places).filter(([, place]) => place.at !== undefined && !drawing.towns[place.at]).map(([id, place]) => wrong('places.yaml', `«${id}» is at «${place.at}», which the map does not have`)),
    ],
  }
}
