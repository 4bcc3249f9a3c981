import { chance } from './chance.ts'

/** In how many pulls of the baren a new picture comes. */
export const PULLS = 7

/**
 * In what order the ink of a new picture comes through the paper: for each point the pull (0 to PULLS − 1) that brings
 * it. Long along the plank, in patches that the knife left, roughly from left to right; every pull brings as much as
 * any other.
 * @param width @param height of the field, in points
 * @returns row by row, `width * height` numbers
 */
export function carve(width: number, height: number): Uint8Array {
  const broad = relief(1), middling = relief(2), bite = relief(3), grain = relief(4)
  const heights = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const v = y / height
    for (let x = 0; x < width; x++) {
      const u = x / width
      // The plank's grain bends a little; the gouge left short slanting bites along it.
      const bent = v + 0.012 * Math.sin(u * 9 + v * 5)
      heights[y * width + x] = u * 0.5
        + broad(u * 4.5, bent * 6) * 0.52
        + middling(u * 11, bent * 17) * 0.2
        + bite(u * 26 + v * 20, bent * 60) * 0.1
        + grain(u * 3, bent * 70) * 0.07
    }
  }
  return level(heights)
}

/** The side of a relief's lattice: a power of two, so that it repeats without a division. */
const SIDE = 128

/** Smooth noise: heights drawn by lot on a lattice, blended between. Drawn once, since a field asks for it often. */
function relief(seed: number): (x: number, y: number) => number {
  const lattice = Float32Array.from({ length: SIDE * SIDE }, (_, i) => chance(i, seed))
  const at = (x: number, y: number): number => lattice[(y & (SIDE - 1)) * SIDE + (x & (SIDE - 1))] ?? 0
  return (x, y) => {
    const left = Math.floor(x), top = Math.floor(y)
    const u = ease(x - left), v = ease(y - top)
    const above = at(left, top) * (1 - u) + at(left + 1, top) * u
    const below = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u
    return above * (1 - v) + below * v
  }
}

function ease(t: number): number {
  return t * t * (3 - 2 * t)
}

/** Cuts heights into PULLS levels of equal area. */
function level(heights: Float32Array): Uint8Array {
  const buckets = 512
  let least = Infinity, most = -Infinity
  for (const height of heights) {
    if (height < least) least = height
    if (height > most) most = height
  }
  const bucketOf = (height: number): number => Math.min(buckets - 1, Math.floor((height - least) / (most - least) * buckets))
  const counts = new Uint32Array(buckets)
  for (const height of heights) {
    const bucket = bucketOf(height)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  const pulls = new Uint8Array(buckets)
  let below = 0
  for (let i = 0; i < buckets; i++) {
    below += counts[i] ?? 0
    pulls[i] = Math.min(PULLS - 1, Math.floor((below - 1) / heights.length * PULLS))
  }
  const levels = new Uint8Array(heights.length)
  for (let i = 0; i < heights.length; i++) levels[i] = pulls[bucketOf(heights[i] ?? 0)] ?? 0
  return levels
}
