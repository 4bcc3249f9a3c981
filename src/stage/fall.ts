import type { Weather } from '../narrative/types.ts'
import { chance } from './chance.ts'
import type { Size } from './frame.ts'

/** One mark of the weather: which block, where its middle lies (pixels of `area`), how strong its ink, which side up. */
export interface Mark {
  readonly block: string
  readonly x: number
  readonly y: number
  readonly alpha: number
  readonly flip: boolean
  /** True for what falls before the people, false for what falls behind the nearest things. */
  readonly before: boolean
}

/** Room outside the picture in which a mark that has left at one side waits to come in at the other. */
const MARGIN = 90

/** How many marks fall on 1600 × 900 and the room round it. */
const THICKNESS: Readonly<Record<Weather, number>> = { none: 0, frost: 130, snow: 260, rain: 190, dust: 110, smoke: 11, embers: 90 }

/**
 * The weather as it stands at a step; a step is an eighth of a second. Always the same for the same step, so that a
 * still picture has its weather too, and a moment shown again has the same one.
 * @param area what is seen, in pixels of a scene 1600 wide
 */
export function fall(weather: Weather, step: number, area: Size): readonly Mark[] {
  const room = (area.width + MARGIN * 2) * (area.height + MARGIN * 2) / ((1600 + MARGIN * 2) * (900 + MARGIN * 2))
  const count = Math.round(THICKNESS[weather] * Math.min(2.5, room))
  return Array.from({ length: weather === 'none' ? 0 : count }, (_, i) => FALLING[weather](i, step, area))
}

type Falling = (i: number, step: number, area: Size) => Mark

const FALLING: Readonly<Record<Weather, Falling>> = {
  none: (i) => ({ block: 'small-0', x: i, y: 0, alpha: 0, flip: false, before: false }),

  snow(i, step, area) {
    const large = i % 4 === 0
    const speed = large ? 9 + chance(i, 3) * 5 : 4 + chance(i, 3) * 3
    const sway = Math.sin(step * 0.13 + i) * (large ? 9 : 5)
    return {
      block: `${large ? 'large' : 'small'}-${i % 6}`,
      x: round(chance(i, 1) * area.width - step * speed * 0.22 + sway, area.width),
      y: round(chance(i, 2) * area.height + step * speed, area.height),
      alpha: 1, flip: i % 3 === 0, before: large,
    }
  },

  frost(i, step, area) {
    const lit = chance(i, step >> 1) < 0.42
    return {
      block: `glint-${i % 4}`,
      x: round(chance(i, 1) * area.width + step * 0.8, area.width),
      y: round(chance(i, 2) * area.height + step * (1 + chance(i, 3)), area.height),
      alpha: lit ? 0.9 : 0, flip: i % 2 === 0, before: i % 3 === 0,
    }
  },

  rain(i, step, area) {
    const speed = 118 + chance(i, 3) * 40
    const down = chance(i, 2) * area.height + step * speed
    const pass = Math.floor(down / (area.height + MARGIN * 2))
    return {
      block: `stroke-${i % 4}`,
      x: round(chance(i, 1, pass) * area.width - step * speed * 0.2, area.width),
      y: round(down, area.height),
      alpha: i % 4 < 2 ? 0.8 : 0.6, flip: false, before: i % 3 === 0,
    }
  },

  dust(i, step, area) {
    const speed = 6 + chance(i, 3) * 9
    return {
      block: `chip-${i % 6}`,
      x: round(chance(i, 1) * area.width + step * speed, area.width),
      y: round(chance(i, 2) * area.height + Math.sin(step * 0.2 + i) * 6, area.height),
      alpha: 0.75, flip: i % 2 === 0, before: i % 4 === 0,
    }
  },

  smoke(i, step, area) {
    const x = chance(i, 1) * area.width + step * (1.6 + chance(i, 3) * 1.4)
    return {
      block: `wisp-${(i + (step >> 3)) % 2}`,
      x: round(x, area.width, 260),
      y: round((0.08 + 0.5 * chance(i, 2)) * area.height - step * 0.5, area.height, 120),
      alpha: 0.5, flip: (i + (step >> 3)) % 3 === 0, before: false,
    }
  },

  embers(i, step, area) {
    const speed = 7 + chance(i, 3) * 9
    const up = chance(i, 2) * area.height - step * speed
    const burnt = 1 - round(up, area.height) / area.height
    return {
      block: `ember-${i % 6}`,
      x: round(chance(i, 1) * area.width + Math.sin(step * 0.35 + i * 2) * 8 + step * 1.1, area.width),
      y: round(up, area.height),
      alpha: chance(i, step >> 1, 1) < burnt * 0.7 ? 0 : 1, flip: i % 2 === 0, before: i % 3 !== 0,
    }
  },
}

function round(at: number, length: number, margin = MARGIN): number {
  const whole = length + margin * 2
  return ((at + margin) % whole + whole) % whole - margin
}
