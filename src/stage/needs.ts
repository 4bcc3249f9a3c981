import type { Scenery } from './scenery.ts'
import type { Layer, Prints } from './sort-prints.ts'
import type { Someone } from './walk.ts'

/** The pictures that a scenery is shown with. */
export interface Needs {
  /** From back to front; none where there is nothing to show, null where the picture is lacking. */
  readonly layers: readonly Layer[] | null
  readonly someone: Someone | null
  /** What is lacking, in whole sentences. */
  readonly lacks: readonly string[]
}

/**
 * Which pictures a scenery needs, from those there are.
 * @param isLayered whether the place is wanted in layers, where it has them, or in one piece
 */
export function needs(prints: Prints, scenery: Scenery, isLayered: boolean): Needs {
  const lacks: string[] = []
  const layers = scenery.place === null ? [] : layersOf(prints, scenery.place, scenery.light, isLayered)
  if (layers === null) lacks.push(`There is no picture of “${scenery.place}” in the light “${scenery.light}”; the one before it stays.`)
  const sitter = scenery.age === '' ? scenery.person : `${scenery.person}-${scenery.age}`
  const url = sitter === null ? undefined : prints.people[sitter]?.[scenery.face]
  const someone = scenery.person === null || url === undefined ? null : { id: scenery.person, url }
  // Whoever has no print at all is named and not pictured: that is meant.
  if (scenery.person !== null && someone === null && prints.people[scenery.person] !== undefined) lacks.push(`There is no print of “${sitter}” with the face “${scenery.face}”; nobody is shown.`)
  return { layers, someone, lacks }
}

/** The addresses of those pictures. */
export function urlsOf({ layers, someone }: Needs): readonly string[] {
  return [...(layers ?? []).map(({ url }) => url), ...someone === null ? [] : [someone.url]]
}

function layersOf(prints: Prints, place: string, light: string, isLayered: boolean): readonly Layer[] | null {
  const lights = prints.scenes[place]
  const print = light === '' ? Object.values(lights ?? {})[0] : lights?.[light]
  if (print === undefined) return null
  if (print.still !== null && (!isLayered || print.layers.length === 0)) return [{ url: print.still, depth: 'sky' }]
  return print.layers
}
