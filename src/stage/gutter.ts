import { chance } from './chance.ts'

/** How often the light of a lamp or a fire drops, as a share of eighths of a second; other lights do not. */
const UNREST: Readonly<Record<string, number>> = { lamp: 0.05, fire: 0.16 }

/** Whether this light is one that people made and that is never quite still. */
export function isRestless(light: string): boolean {
  return light in UNREST
}

/**
 * Whether the light has dropped at a step; a step is an eighth of a second. One drop lasts two steps and the next comes
 * two steps later at the earliest, so that it never flickers more than twice a second.
 */
export function gutters(light: string, step: number): boolean {
  return (step & 3) < 2 && chance(step >> 2, 17) < (UNREST[light] ?? 0) * 2
}
