import type { Size } from './frame.ts'
import type { Quality } from './pace.ts'

/** More device pixels to a CSS pixel than this cannot be told apart in a print. */
const DENSEST = 2
/** How many device pixels are drawn where drawing costs much; about as many as the pictures themselves have. */
const SPARSE = 2e6

/**
 * Device pixels drawn to a CSS pixel: as sharp as the screen is, within what the machine affords.
 * @param screen device pixels to a CSS pixel that the screen has
 */
export function sharpness({ width, height }: Size, quality: Quality, screen: number): number {
  const full = Math.min(DENSEST, screen)
  return quality === 'quiet' ? full : Math.min(full, Math.max(1, Math.sqrt(SPARSE / (width * height))))
}
