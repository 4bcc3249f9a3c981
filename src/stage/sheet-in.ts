import type { Box } from './frame.ts'

/** The sheet as it lies in the host: from the window's pixels to the host's own. */
export function sheetIn(host: HTMLElement, sheet: Box | null): Box | null {
  if (sheet === null) return null
  const { left, top } = host.getBoundingClientRect()
  return { x: sheet.x - left, y: sheet.y - top, width: sheet.width, height: sheet.height }
}
