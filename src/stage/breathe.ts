import type { Weather } from '../narrative/types.ts'
import type { Mark } from './fall.ts'
import type { Box } from './frame.ts'

/** Where in a print the breath leaves a mouth that looks right; people who look left are the other way round. */
const MOUTH = { x: 0.63, y: 0.57 }
/** Steps (eighths of a second) from one breath to the next, and how long each of its three drawings stands. */
const PERIOD = 34
const HOLD = 3

/** Whether breath can be seen in this weather. */
export function isCold(weather: Weather): boolean {
  return weather === 'frost' || weather === 'snow'
}

/**
 * The breath of whoever stands in the cold, as marks of the weather: three drawings, then nothing for a while.
 * @param box where the print stands, in the same pixels as the weather's area
 */
export function breathe(step: number, box: Box, looks: 'left' | 'right'): readonly Mark[] {
  const drawing = Math.floor(step % PERIOD / HOLD)
  if (drawing > 2) return []
  const ahead = looks === 'right' ? 1 : -1
  return [{
    block: `breath-${drawing}`,
    x: box.x + box.width * (looks === 'right' ? MOUTH.x : 1 - MOUTH.x) + ahead * (16 + drawing * 15),
    y: box.y + box.height * MOUTH.y - drawing * 7,
    alpha: 0.62 - drawing * 0.14,
    flip: looks === 'left',
    before: true,
  }]
}
