import { chance } from './chance.ts'
import type { Box } from './frame.ts'

/**
 * The small blocks that weather is printed with, cut by hand: no two flakes alike, nothing round, flat ink.
 * They share one sheet; each is cut at twice the size it has on a scene 1600 wide.
 */
export const SHEET = { width: 1024, height: 512 }
export const CUT = 2

/** Where each mark lies on the sheet. */
export const MARKS: Readonly<Record<string, Box>> = {
  ...row('small', 6, 0, 16, 16),
  ...row('large', 6, 16, 32, 32),
  ...row('chip', 6, 48, 26, 26),
  ...row('ember', 6, 74, 30, 30),
  ...row('glint', 4, 104, 30, 30),
  ...row('stroke', 4, 134, 44, 176),
  ...row('wisp', 2, 312, 500, 200),
  ...row('breath', 3, 134, 150, 110, 200),
}

const INK = {
  small: ['#e3ebf4'],
  large: ['#fbfbf7'],
  chip: ['#ecd9a8', '#d8bd84', '#b99a66'],
  ember: ['#f7b255', '#ffe0a0', '#e0702c'],
  glint: ['#f4f7fb'],
  stroke: ['#dfe6ea', '#c5d0d8', '#4c5a70', '#39465e'],
}

/** Cuts every mark into the sheet. `to` draws on an empty canvas of the sheet's size. */
export function cutMarks(to: CanvasRenderingContext2D): void {
  Object.entries(MARKS).forEach(([name, box], index) => {
    const kind = name.slice(0, name.indexOf('-'))
    to.save()
    to.beginPath()
    to.rect(box.x, box.y, box.width, box.height)
    to.clip()
    to.translate(box.x, box.y)
    if (kind === 'stroke') cutStroke(to, box, index)
    else if (kind === 'wisp') cutCloud(to, box, index, 15, [[0, '#4b4a57'], [0.2, '#6c6972']])
    else if (kind === 'breath') cutCloud(to, box, index, 7, [[0, '#c9d4e4'], [0.22, '#eef2f4']])
    else if (kind === 'glint') cutGlint(to, box, index)
    else cutChip(to, box, index, kind as 'small' | 'large' | 'chip' | 'ember')
    to.restore()
  })
}

function row(kind: string, count: number, y: number, width: number, height: number, x = 0): Record<string, Box> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${kind}-${i}`, { x: x + i * (width + 4), y, width, height }]))
}

function inkOf(kind: keyof typeof INK, index: number): string {
  return INK[kind][index % INK[kind].length] ?? '#ffffff'
}

/** Five to eight straight cuts round a middle, none of the same length. */
function cutChip(to: CanvasRenderingContext2D, box: Box, seed: number, kind: 'small' | 'large' | 'chip' | 'ember'): void {
  const corners = kind === 'large' ? 8 : 6
  const reach = box.width / 2 - 1
  const lean = chance(seed, 99) * Math.PI
  const flat = kind === 'ember' ? 0.45 : 0.72 + chance(seed, 98) * 0.28
  to.fillStyle = inkOf(kind, seed)
  to.beginPath()
  for (let i = 0; i < corners; i++) {
    const angle = (i + chance(seed, i) * 0.7) / corners * Math.PI * 2
    const far = reach * (0.62 + 0.38 * chance(seed, i, 1))
    const x = Math.cos(angle) * far, y = Math.sin(angle) * far * flat
    to.lineTo(box.width / 2 + x * Math.cos(lean) - y * Math.sin(lean), box.height / 2 + x * Math.sin(lean) + y * Math.cos(lean))
  }
  to.fill()
}

/** Frost in the air: a needle that caught the light, and a second cut across the longest of them. */
function cutGlint(to: CanvasRenderingContext2D, box: Box, seed: number): void {
  const middle = box.width / 2
  const length = middle * (0.45 + chance(seed, 1) * 0.45)
  const cut = (angle: number, reach: number): void => {
    const x = Math.cos(angle), y = Math.sin(angle)
    to.beginPath()
    to.moveTo(middle - x * reach, middle - y * reach)
    to.lineTo(middle - y * 1.9, middle + x * 1.5)
    to.lineTo(middle + x * reach * 0.8, middle + y * reach * 0.8)
    to.lineTo(middle + y * 1.3, middle - x * 1.8)
    to.fill()
  }
  to.fillStyle = inkOf('glint', seed)
  const lean = 0.5 + chance(seed) * 1.9
  cut(lean, length)
  if (seed % 3 === 0) cut(lean + 0.9, length * 0.55)
}

/** Rain as it is cut: a straight slanting stroke, thicker where the knife leaned. */
function cutStroke(to: CanvasRenderingContext2D, box: Box, seed: number): void {
  const variant = Math.round(box.x / (box.width + 4))
  const thick = 1.3 + chance(seed) * 1.2
  const belly = 0.45 + chance(seed, 1) * 0.3
  const top = box.width - 4, bottom = 4
  const across = top + (bottom - top) * belly
  to.fillStyle = INK.stroke[variant] ?? '#dfe6ea'
  to.beginPath()
  to.moveTo(top, 2)
  to.lineTo(across + thick, box.height * belly)
  to.lineTo(bottom, box.height - 2)
  to.lineTo(across - thick, box.height * belly + 5)
  to.fill()
}

/** Smoke or breath as flat shapes with carved edges, a lighter one lying on a darker. */
function cutCloud(to: CanvasRenderingContext2D, box: Box, seed: number, lobes: number, inks: readonly (readonly [inset: number, ink: string])[]): void {
  for (const [inset, ink] of inks) {
    to.fillStyle = ink
    to.beginPath()
    for (let side = 0; side < 2; side++) {
      for (let i = 0; i <= lobes; i++) {
        const along = side === 0 ? i / lobes : 1 - i / lobes
        const body = Math.sin(Math.PI * along) ** 0.8 * (0.5 - inset)
        const wave = 0.55 + 0.45 * chance(seed, Math.floor(i / 2), side)
        const notch = i % 2 === 0 ? 1 : 0.74
        const middle = 0.5 + 0.16 * Math.sin(along * 4 + seed)
        const y = middle + (side === 0 ? -1 : 1) * body * wave * notch
        to.lineTo((inset * 0.3 + along * (1 - inset * 0.6)) * box.width, y * box.height)
      }
    }
    to.fill()
  }
}
