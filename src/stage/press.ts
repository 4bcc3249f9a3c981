import type * as Phaser from 'phaser'
import { closeBlock } from './album.ts'
import type { Block } from './album.ts'
import type { Mark } from './fall.ts'
import { TRAVEL, TRAVEL_DOWN } from './frame.ts'
import type { Box, Picture, Size } from './frame.ts'
import { CUT, cutMarks, MARKS, SHEET } from './marks.ts'
import type { Depth } from './sort-prints.ts'

/** Where the reader's eye is, −1 to 1 each way. */
export interface Eye {
  readonly x: number
  readonly y: number
}

/** How much of a person's print has been made: the key block, the half-inked print, the whole. */
export type Pose = 0 | 1 | 2

/** A person's print and where it stands. */
export interface Print {
  readonly url: string
  readonly box: Box
  readonly pose: Pose
  readonly looks: 'left' | 'right'
}

/**
 * The part that draws, and the only one that knows Phaser's objects. It keeps no time of its own: it sleeps, and draws
 * once when told to. All places are in CSS pixels of the host.
 */
export interface Press {
  readonly canvas: HTMLCanvasElement
  /** False while the graphics processor has been taken away; nothing can be drawn, copied or inked then. */
  readonly canDraw: boolean
  /** How often it was taken away. Each time, every picture is forgotten. */
  readonly losses: number
  /** Calls back each time it has been given again; what is to be seen has to be inked anew. */
  onRestored(body: () => void): void
  /** Takes a picture in under its address and closes the block: the graphics processor has a copy of its own. */
  ink(url: string, block: Block): void
  /** Forgets every picture but these. */
  wash(keep: ReadonlySet<string>): void
  has(url: string): boolean
  /** Which layers are to be seen, from back to front; all must have been inked. */
  lay(layers: readonly { readonly url: string, readonly depth: Depth }[]): void
  /** Puts the layers where the picture lies, moved by where the eye is. */
  place(picture: Picture, eye: Eye): void
  /** Whether the light that the near layers are seen by has dropped. */
  dim(isDim: boolean): void
  /** Prints the weather; `unit` is CSS pixels to a pixel of a scene 1600 wide. */
  scatter(marks: readonly Mark[], unit: number): void
  /** Stands somebody there, or (with null) nobody. */
  stand(print: Print | null): void
  sizeOf(url: string): Size
  resize(size: Size, density: number): void
  draw(): void
  /**
   * Draws what is there a few times over and waits until it is done.
   * @returns milliseconds a drawing took beyond the waiting itself, and how many pixels it laid, all layers counted
   */
  time(): { readonly took: number, readonly pixels: number }
  leave(): void
}

/** How far behind the fourth layer back the far weather falls, and in which order the rest lies over it. */
const DEPTH = { layer: 10, farWeather: 35, person: 100, nearWeather: 110 }
/** How far a person still has to come, in CSS pixels, at each pose. */
const SHIFT = [24, 10, 0] as const
const KEY_INK = 0x1b1921
const HALF_INK = 0x8d879c
/** What a lamp lights, and by how much it loses when the lamp gutters. */
const NEAR: readonly Depth[] = ['mid', 'near', 'fore']
const DIMMED = 0xf0e6dc
const SHEET_KEY = 'marks'
/** Pixels that are enough to be timed. */
const TIMED = 1e6

/**
 * Sets the press up in `parent`, asleep, with nothing drawn. Rejects where WebGL is absent.
 * @param density device pixels to a CSS pixel
 */
export async function setUpPress(phaser: typeof Phaser, parent: HTMLElement, size: Size, density: number): Promise<Press> {
  const { game, scene } = await start(phaser, parent, size, density)
  let perPixel = density
  let layers: { image: Phaser.GameObjects.Image, depth: Depth }[] = []
  const marks: Phaser.GameObjects.Image[] = []
  let person: Phaser.GameObjects.Image | null = null
  const sizes = new Map<string, Size>()
  let losses = 0
  let restored: (() => void) | undefined
  const gl = (game.renderer as Phaser.Renderer.WebGL.WebGLRenderer).gl

  const sheet = scene.textures.createCanvas(SHEET_KEY, SHEET.width, SHEET.height)
  if (sheet === null) throw new Error('The sheet of weather could not be made.')
  for (const [name, box] of Object.entries(MARKS)) sheet.add(name, 0, box.x, box.y, box.width, box.height)
  // Phaser keeps a copy of the empty sheet to read from, which nothing here does.
  Object.assign(sheet, { imageData: null, data: null, pixels: null, buffer: null })
  const cut = (): void => {
    const { canvas } = sheet
    Object.assign(canvas, SHEET)
    cutMarks(sheet.context)
    sheet.refresh()
    // The graphics processor has its own, and an empty canvas holds no memory.
    Object.assign(canvas, { width: 0, height: 0 })
  }
  cut()

  const draw = (): void => game.loop.tick()
  const wash = (keep: ReadonlySet<string>): void => {
    for (const url of sizes.keys()) {
      if (keep.has(url)) continue
      scene.textures.remove(url)
      sizes.delete(url)
    }
  }
  const clear = (): void => {
    for (const { image } of layers) image.destroy()
    layers = []
    person?.destroy()
    person = null
  }
  /** Phaser would print the pictures again from their blocks, and those are closed. */
  const forget = (): void => {
    losses += 1
    clear()
    wash(new Set())
  }
  const redraw = (): void => {
    cut()
    draw()
    restored?.()
  }
  game.renderer.on('losewebgl', forget)
  game.renderer.on('restorewebgl', redraw)

  /** Reading one pixel back is the only call that browsers really make wait for the drawing. */
  const wait = (): number => {
    const since = performance.now()
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    return performance.now() - since
  }

  return {
    canvas: game.canvas,
    get canDraw() {
      return !gl.isContextLost()
    },
    get losses() {
      return losses
    },
    onRestored(body) {
      restored = body
    },
    ink(url, block) {
      try {
        if (sizes.has(url) || gl.isContextLost()) return
        // Phaser's types do not know bitmaps; its renderer takes them, at once.
        scene.textures.addImage(url, block as HTMLImageElement)
        sizes.set(url, { width: block.width, height: block.height })
      } finally {
        closeBlock(block)
      }
    },
    wash,
    has: (url) => sizes.has(url),
    lay(next) {
      for (const { image } of layers) image.destroy()
      layers = next.map(({ url, depth }, i) => ({ image: scene.add.image(0, 0, url).setOrigin(0).setDepth(i * DEPTH.layer), depth }))
    },
    place({ x, y, width, height, scale }, eye) {
      for (const { image, depth } of layers) {
        const travel = TRAVEL[depth] * scale
        image.setPosition((x - eye.x * travel) * perPixel, (y - eye.y * travel * TRAVEL_DOWN) * perPixel)
        image.setDisplaySize(width * perPixel, height * perPixel)
      }
    },
    dim(isDim) {
      for (const { image, depth } of layers) if (NEAR.includes(depth)) image.setTint(isDim ? DIMMED : 0xffffff)
    },
    scatter(falling, unit) {
      while (marks.length < falling.length) marks.push(scene.add.image(0, 0, SHEET_KEY))
      marks.forEach((image, i) => {
        const mark = falling[i]
        image.setVisible(mark !== undefined && mark.alpha > 0)
        if (mark === undefined) return
        image.setFrame(mark.block).setAlpha(mark.alpha).setFlipX(mark.flip)
        image.setPosition(mark.x * unit * perPixel, mark.y * unit * perPixel).setScale(unit * perPixel / CUT)
        image.setDepth(mark.before ? DEPTH.nearWeather : DEPTH.farWeather)
      })
    },
    stand(print) {
      if (print === null) {
        person?.destroy()
        person = null
        return
      }
      const { url, box, pose, looks } = print
      person ??= scene.add.image(0, 0, url).setOrigin(0).setDepth(DEPTH.person)
      const shift = SHIFT[pose] * (looks === 'right' ? -1 : 1)
      person.setTexture(url).setAlpha(pose === 0 ? 0.55 : 1)
      person.setTint([KEY_INK, HALF_INK, 0xffffff][pose] ?? 0xffffff)
      person.setTintMode(pose === 0 ? phaser.TintModes.FILL : phaser.TintModes.MULTIPLY)
      person.setPosition((box.x + shift) * perPixel, box.y * perPixel).setDisplaySize(box.width * perPixel, box.height * perPixel)
    },
    sizeOf(url) {
      return sizes.get(url) ?? { width: 1, height: 1 }
    },
    resize(next, nextDensity) {
      perPixel = nextDensity
      game.scale.setZoom(1 / perPixel)
      game.scale.resize(Math.round(next.width * perPixel), Math.round(next.height * perPixel))
      // Phaser leaves the old style where one canvas pixel is one CSS pixel, as when a window moves to another screen.
      game.canvas.style.width = `${next.width}px`
      game.canvas.style.height = `${next.height}px`
    },
    draw,
    time() {
      const pixels = game.canvas.width * game.canvas.height * Math.max(1, layers.length)
      // A small picture is done too soon to be timed by itself.
      const times = Math.max(1, Math.min(8, Math.round(TIMED / pixels)))
      wait()
      const idle = wait()
      const since = performance.now()
      for (let i = 0; i < times; i++) draw()
      wait()
      return { took: Math.max(0, performance.now() - since - idle) / times, pixels }
    },
    leave() {
      game.renderer.off('losewebgl', forget)
      game.renderer.off('restorewebgl', redraw)
      game.destroy(true)
      // Asleep, the game would never see that it is to go.
      game.loop.tick()
      sizes.clear()
      gl.getExtension('WEBGL_lose_context')?.loseContext()
      // Phaser took these two for itself.
      Object.assign(window, { onblur: null, onfocus: null })
    },
  }
}

/** What Phaser would ask for itself, less a buffer of depths as large as the picture, which nothing here is drawn with. */
const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  premultipliedAlpha: true,
  depth: false,
  stencil: false,
  // Everything is a picture with soft edges of its own: no need for the smoothing of polygons, which costs memory.
  antialias: false,
  powerPreference: 'low-power',
  // The veil copies what was drawn last. Drawing it anew for that made the page wait 100 to 400 ms without a GPU.
  preserveDrawingBuffer: true,
}

/** A game without input, sound or words of its own, put to sleep after its first empty frame. */
function start(phaser: typeof Phaser, parent: HTMLElement, size: Size, density: number): Promise<{ game: Phaser.Game, scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl', CONTEXT)
    if (context === null) throw new Error('There is no WebGL.')
    const game = new phaser.Game({
      type: phaser.WEBGL,
      canvas,
      // Phaser's types know only the other kind.
      context: context as RenderingContext as CanvasRenderingContext2D,
      parent,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      transparent: true,
      render: { stencil: false, batchSize: 1024 },
      scale: {
        mode: phaser.Scale.NONE,
        width: Math.max(1, Math.round(size.width * density)),
        height: Math.max(1, Math.round(size.height * density)),
        zoom: 1 / density,
        expandParent: false,
      },
      scene: {
        create(this: Phaser.Scene) {
          game.events.once(phaser.Core.Events.POST_RENDER, () => {
            game.loop.sleep()
            resolve({ game, scene: this })
          })
        },
      },
    })
  })
}
