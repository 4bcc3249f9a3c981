/** How far off a layer lies. It says how far the layer travels when the reader's eye moves. */
export type Depth = 'sky' | 'far' | 'mid' | 'near' | 'fore'

export interface Layer {
  readonly url: string
  readonly depth: Depth
}

/** A place in one light: its layers from back to front, and the same picture in one piece. */
export interface ScenePrint {
  readonly layers: readonly Layer[]
  readonly still: string | null
}

export interface Prints {
  /** place → light → print */
  readonly scenes: Readonly<Record<string, Readonly<Record<string, ScenePrint>>>>
  /** person → face → url */
  readonly people: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The tile of paper that everything is printed on. */
  readonly paper: string | null
  /** Files whose names say nothing to us; there should be none. */
  readonly strays: readonly string[]
}

/** Files by path, each with the address it is served from. */
export type Files = Readonly<Record<string, string>>

const LAYER = /^(.+)-([a-z]+)-(\d+)-(sky|far|mid|near|fore)$/
// What has one digit before its last word is a layer whose depth nobody knows, and no still.
const STILL = /^(?!.*-\d-[a-z]+$)(.+)-([a-z]+)$/

/**
 * Reads what is printed where from the names of the files: `<place>-<light>-<i>-<depth>.webp`, `<place>-<light>.webp`
 * and `paper.webp` among the scenes, `<person>-<face>.webp` among the people. Lights and faces are single words;
 * places may have hyphens.
 */
export function sortPrints(sceneFiles: Files, peopleFiles: Files): Prints {
  const scenes: Record<string, Record<string, { layers: { url: string, depth: Depth, order: number }[], still: string | null }>> = {}
  const people: Record<string, Record<string, string>> = {}
  const strays: string[] = []
  let paper: string | null = null

  const print = (place: string, light: string) => (scenes[place] ??= {})[light] ??= { layers: [], still: null }

  for (const [path, url] of Object.entries(sceneFiles)) {
    const name = nameOf(path)
    const [, place, light, order, depth] = LAYER.exec(name) ?? []
    const [, stillPlace, stillLight] = STILL.exec(name) ?? []
    if (name === 'paper') paper = url
    else if (place && light) print(place, light).layers.push({ url, depth: depth as Depth, order: Number(order) })
    else if (stillPlace && stillLight) print(stillPlace, stillLight).still = url
    else strays.push(path)
  }
  for (const [path, url] of Object.entries(peopleFiles)) {
    const [, person, face] = STILL.exec(nameOf(path)) ?? []
    if (person && face) (people[person] ??= {})[face] = url
    else strays.push(path)
  }
  for (const lights of Object.values(scenes)) {
    for (const scene of Object.values(lights)) scene.layers.sort((a, b) => a.order - b.order)
  }
  return { scenes, people, paper, strays }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.webp$/, '')
}
