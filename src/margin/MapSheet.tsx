import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from '../reading/parts/Button.tsx'
import type { Stop } from '../reading/parts/met.ts'
import { nameChapter } from '../reading/parts/names.ts'
import { words } from '../reading/parts/words.ts'
import type { MapDrawing } from './map.ts'
import './MapSheet.css'

/** How close one may come. */
const CLOSEST = 6
const STEP = 1.6

interface View {
  readonly scale: number
  /** The middle of what is seen, in the map's units. */
  readonly x: number
  readonly y: number
}

/**
 * The map of Manchuria, with this life's road. It is walked by keys: the towns are buttons in order from west to east,
 * and the one that has the focus comes into the middle. The table under it says the same in words.
 */
export function MapSheet({ map, road, vocabulary }: { readonly map: MapDrawing; readonly road: readonly Stop[]; readonly vocabulary: Vocabulary | undefined }): JSX.Element {
  const whole: View = { scale: 1, x: map.width / 2, y: map.height / 2 }
  const [view, look] = useState(whole)
  const [here, stand] = useState('')
  const width = map.width / view.scale
  const height = map.height / view.scale
  const left = clamp(view.x - width / 2, map.width - width)
  const top = clamp(view.y - height / 2, map.height - height)
  const zoom = (by: number): void => look({ ...view, scale: Math.min(CLOSEST, Math.max(1, view.scale * by)) })
  const walk = (id: string): void => {
    const town = map.towns[id]
    if (!town) return
    stand(id)
    look({ scale: Math.max(view.scale, STEP), x: town.x, y: town.y })
  }
  const towns = Object.entries(map.towns).sort(([, one], [, other]) => one.x - other.x)
  const visited = new Set(road.map((stop) => stop.town))
  const stops = road.flatMap((stop) => map.towns[stop.town] ?? [])
  // What is drawn in ink stays as thick, and what is written as large, however close one looks.
  const unit = 1 / view.scale
  return (
    <div class="map-sheet">
      <svg class="map" viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-label={words.mapOf(stops.length)} style={{ '--unit': unit, aspectRatio: `${map.width} / ${map.height}` }}>
        <path class="map-land" d={map.land} />
        <path class="map-water" d={map.lakes} />
        <path class="map-river" d={map.rivers} />
        <path class="map-border" d={map.borders} />
        <path class="map-border claimed" d={map.claimed} />
        {map.railways.map((railway) => <path key={railway.path} class="map-rail" d={railway.path} />)}
        {stops.length > 1 && <path class="map-road" d={drawRoad(stops)} />}
        {map.names.map(({ name, x, y }) => <text key={name} class="map-name" x={x} y={y}>{name}</text>)}
        {towns.map(([id, town]) => (
          <g key={id} class={`map-town${visited.has(id) ? ' visited' : ''}${here === id ? ' here' : ''}`}>
            <circle cx={town.x} cy={town.y} />
            {(visited.has(id) || here === id || view.scale > 2 || LARGE.includes(id)) && (
              <text x={town.x} y={town.y} dx=".55em" dy=".32em">{town.name}</text>
            )}
          </g>
        ))}
      </svg>
      <p class="map-ways">
        <Button onPress={() => zoom(STEP)} disabled={view.scale >= CLOSEST}>{words.closer}</Button>
        <Button onPress={() => zoom(1 / STEP)} disabled={view.scale <= 1}>{words.farther}</Button>
        <Button onPress={() => { look(whole); stand('') }} disabled={view.scale === 1}>{words.wholeMap}</Button>
      </p>
      <p class="map-legend">{words.mapLegend}</p>
      <table class="map-table">
        <caption>{words.mapTable}</caption>
        <thead><tr><th scope="col">{words.town}</th><th scope="col">{words.alsoCalled}</th><th scope="col">{words.inThisLife}</th></tr></thead>
        <tbody>
          {towns.map(([id, town]) => {
            const chapters = [...new Set(road.filter((stop) => stop.town === id).flatMap((stop) => stop.chapters))]
            return (
              <tr key={id} class={visited.has(id) ? 'visited' : ''}>
                <th scope="row"><button type="button" class="map-walk" aria-current={here === id ? 'location' : undefined} onFocus={() => walk(id)} onClick={() => walk(id)}>{town.name}</button></th>
                <td>{town.called}{town.about ? ` (${words.roughly})` : ''}</td>
                <td>{chapters.map((chapter) => nameChapter(chapter, vocabulary)).join(', ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Named at every distance, so that the whole map can be read. */
const LARGE: readonly string[] = ['harbin', 'hailar', 'khabarovsk', 'chita', 'vladivostok', 'mukden', 'manchuria-station', 'sakhalian']

const clamp = (at: number, most: number): number => Math.min(Math.max(0, at), Math.max(0, most))

/** A road from stop to stop, each stretch bent a little to its right, so that there and back lie side by side. */
function drawRoad(stops: readonly { readonly x: number; readonly y: number }[]): string {
  return stops.map(({ x, y }, at) => {
    const before = stops[at - 1]
    if (!before) return `M${x} ${y}`
    const bend = .12
    return `Q${(x + before.x) / 2 - (y - before.y) * bend} ${(y + before.y) / 2 + (x - before.x) * bend} ${x} ${y}`
  }).join('')
}
