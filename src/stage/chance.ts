/**
 * A number from 0 up to 1 that looks drawn by lot and is always the same for the same whole numbers, so that a flake
 * falls the same way each time a moment is shown again.
 */
export function chance(one: number, other = 0, third = 0): number {
  let mixed = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b) ^ Math.imul(third + 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
}
