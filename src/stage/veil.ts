import { carve, PULLS } from './carve.ts'
import type { Size } from './frame.ts'
import { TWOS } from './pace.ts'

/** The print before, laid over the new one and taken off in pulls, as if the new were printed onto it. */
export interface Veil {
  /** Copies what is to be seen now (the canvas, and whatever of an earlier veil is still over it) and lays it on top. */
  cover(canvas: HTMLCanvasElement): void
  /** Takes the copy off pull by pull, each standing two frames of twenty-four. Resolves when it is gone. */
  lift(): Promise<void>
  /** Takes it off at once. */
  drop(): void
}

/** The field is carved once and small: its edges are soft by less than two pixels when it is laid over the picture. */
const FIELD: Size = { width: 800, height: 450 }

/** @param ground the stage's own element */
export function makeVeil(ground: HTMLElement): Veil {
  const sheet = document.createElement('canvas')
  sheet.className = 'stage-veil'
  const knife = document.createElement('canvas')
  let field: Uint8Array | null = null
  let ending: (() => void) | null = null
  let timer = 0

  const drop = (): void => {
    clearTimeout(timer)
    sheet.remove()
    // An empty canvas holds no memory.
    sheet.width = sheet.height = knife.width = knife.height = 0
    ending?.()
    ending = null
  }

  /** Cuts out of the veil what this pull prints. */
  const pull = (index: number): void => {
    const ink = sheet.getContext('2d'), cut = knife.getContext('2d')
    if (ink === null || cut === null) return drop()
    field ??= carve(FIELD.width, FIELD.height)
    knife.width = FIELD.width
    knife.height = FIELD.height
    const gone = cut.createImageData(FIELD.width, FIELD.height)
    field.forEach((at, i) => {
      if (at <= index) gone.data[i * 4 + 3] = 255
    })
    cut.putImageData(gone, 0, 0)
    ink.globalCompositeOperation = 'destination-out'
    ink.drawImage(knife, 0, 0, sheet.width, sheet.height)
  }

  return {
    cover(canvas) {
      clearTimeout(timer)
      const ink = sheet.getContext('2d')
      if (ink === null) return
      if (sheet.isConnected && sheet.width === canvas.width && sheet.height === canvas.height) {
        ink.globalCompositeOperation = 'destination-over'
      } else {
        sheet.width = canvas.width
        sheet.height = canvas.height
        ink.globalCompositeOperation = 'copy'
      }
      ink.drawImage(canvas, 0, 0)
      ground.append(sheet)
      ending?.()
      ending = null
    },
    lift() {
      return new Promise((resolve) => {
        ending = resolve
        const next = (index: number): void => {
          if (index === PULLS - 1) return drop()
          pull(index)
          timer = window.setTimeout(next, TWOS, index + 1)
        }
        timer = window.setTimeout(next, TWOS, 0)
      })
    },
    drop,
  }
}
