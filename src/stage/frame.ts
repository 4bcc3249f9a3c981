import type { Depth } from './sort-prints.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle in CSS pixels. */
export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** Where the picture lies in the host, in CSS pixels; `scale` is host pixels to a pixel of the picture's own size. */
export interface Picture extends Box {
  readonly scale: number
}

/** The size that every scene is drawn for. Layers may be smaller or larger files; they lie over one another all the same. */
export const DRAWN: Size = { width: 1600, height: 900 }

/** How far a layer travels each way, in pixels of a scene 1600 wide, when the eye is at the edge. */
export const TRAVEL: Readonly<Record<Depth, number>> = { sky: 0, far: 3, mid: 7, near: 13, fore: 26 }

/** Where in a picture's width what matters lies, when nobody says otherwise. */
export const FOCUS = 0.38

/** Up and down there is less room than sideways. */
export const TRAVEL_DOWN = 0.45

const OVERSCAN = 1.04
/** How much larger than that the picture may be printed to bring its focus where it can be seen. */
const CLOSER = 1.1
/** Heads and horizons lie a little above the middle of what matters; the ground below may go. */
const FOCUS_DOWN = 0.52

/** The largest part of the host that the sheet leaves free. `sheet` is in the host's own pixels; null when there is none. */
export function freeOf(host: Size, sheet: Box | null): Box {
  const all = { x: 0, y: 0, width: host.width, height: host.height }
  if (sheet === null) return all
  const left = Math.max(0, sheet.x), top = Math.max(0, sheet.y)
  const right = Math.min(host.width, sheet.x + sheet.width), bottom = Math.min(host.height, sheet.y + sheet.height)
  if (right <= left || bottom <= top) return all
  const strips: Box[] = [
    { x: 0, y: 0, width: left, height: host.height },
    { x: right, y: 0, width: host.width - right, height: host.height },
    { x: 0, y: 0, width: host.width, height: top },
    { x: 0, y: bottom, width: host.width, height: host.height - bottom },
  ]
  const largest = strips.reduce((best, strip) => strip.width * strip.height > best.width * best.height ? strip : best)
  return largest.width * largest.height > 0 ? largest : all
}

/**
 * Lays the picture over the whole host, a little larger than it, with the point at `focus` of its width as near to the
 * middle of the free part as it can come without baring an edge at the far end of its travel.
 */
export function frame(host: Size, free: Box, focus: number): Picture {
  const cover = Math.max(host.width / DRAWN.width, host.height / DRAWN.height) * OVERSCAN
  const middle = free.x + free.width / 2
  const toReach = Math.max(
    middle / (DRAWN.width * focus - TRAVEL.fore),
    (host.width - middle) / (DRAWN.width * (1 - focus) - TRAVEL.fore),
  )
  const scale = Math.max(cover, Math.min(toReach, cover * CLOSER))
  const width = DRAWN.width * scale, height = DRAWN.height * scale
  const margin = TRAVEL.fore * scale
  const x = between(host.width - width + margin, middle - width * focus, -margin)
  const y = between(host.height - height + margin * TRAVEL_DOWN, free.y + free.height / 2 - height * FOCUS_DOWN, -margin * TRAVEL_DOWN)
  return { x, y, width, height, scale }
}

/**
 * Where a person's print stands: with its foot at the bottom of the free part, on the side away from where it looks.
 * @param looks which way the person looks
 * @param print the print's own size, for its proportions only
 */
export function stand(free: Box, looks: 'left' | 'right', print: Size): Box {
  const height = Math.min(free.height * 0.8, free.width * 0.5 * print.height / print.width)
  const width = height * print.width / print.height
  const tuck = width * 0.05
  const x = looks === 'right' ? free.x - tuck : free.x + free.width - width + tuck
  return { x, y: free.y + free.height - height, width, height }
}

function between(least: number, wanted: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, wanted))
}
