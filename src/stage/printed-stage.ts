import './stage.css'
import type * as Phaser from 'phaser'
import { closeBlock, openAlbum } from './album.ts'
import type { Block } from './album.ts'
import type { Size } from './frame.ts'
import { isRestless } from './gutter.ts'
import { layPaper } from './lay-paper.ts'
import { leisure } from './leisure.ts'
import { followLean } from './lean.ts'
import { needs, urlsOf } from './needs.ts'
import type { Needs } from './needs.ts'
import { afford, pace, THREES, TWOS } from './pace.ts'
import type { Quality } from './pace.ts'
import { paint } from './paint.ts'
import { setUpPress } from './press.ts'
import type { Press } from './press.ts'
import { PRINTS } from './prints.ts'
import { NOTHING, sameScenery } from './scenery.ts'
import type { Scenery } from './scenery.ts'
import { sayOnce } from './say-once.ts'
import { sharpness } from './sharpness.ts'
import { sheetIn } from './sheet-in.ts'
import type { Layer } from './sort-prints.ts'
import type { Stage, StageOptions } from './stage.ts'
import { makeVeil } from './veil.ts'
import { isWalking, walk } from './walk.ts'
import type { Someone, Standing } from './walk.ts'

/** Half a sixtieth of a second: what a timer may come early by, to be in time for the screen's next frame. */
const FRAME = 8
/** Milliseconds for a trial drawing after which there is no need of another. */
const HOPELESS = 30
/** The full stage: it decides what is drawn and when; the press draws. */
export class PrintedStage implements Stage {
  readonly #host: HTMLElement
  readonly #ground: HTMLElement
  readonly #press: Press
  readonly #options: StageOptions
  readonly #trouble: (message: string) => void
  readonly #album = openAlbum()
  readonly #veil
  readonly #lean
  readonly #watch: ResizeObserver

  #quality: Quality
  #motion: boolean
  /** What shall be seen, how, and what is. They differ while pictures are on their way. */
  #wanted: Scenery = NOTHING
  #how: 'turn' | 'restore' = 'restore'
  #seen: Scenery = NOTHING
  #coming: Scenery | null = null
  #isStale = false
  #isChanging = false
  #isGone = false

  #layers: readonly Layer[] = []
  #person: Standing | null = null
  #next: Someone | null = null
  #walked = 0
  #isVeiled = false
  #isLeaning = false
  #timer = 0
  #request = 0

  private constructor(host: HTMLElement, ground: HTMLElement, press: Press, options: StageOptions) {
    this.#host = host
    this.#ground = ground
    this.#press = press
    this.#options = options
    this.#trouble = sayOnce(options.trouble)
    this.#motion = options.motion
    this.#quality = options.quality ?? 'still'
    this.#veil = makeVeil(ground)
    this.#lean = followLean(() => {
      // A timer that every movement of a hand set anew would never run out.
      if (this.#isLeaning || this.#quality === 'still' || !this.#motion) return
      this.#isLeaning = true
      this.#wind()
    })
    press.onRestored(() => {
      this.#layers = []
      this.#person = this.#next = null
      this.#printAnew()
    })
    this.#watch = new ResizeObserver(() => this.#relay())
    this.#watch.observe(host)
    document.addEventListener('visibilitychange', this.#wind)
  }

  /** Sets everything up over the host, unseen. Rejects where WebGL is absent, leaving nothing behind. */
  static async setUp(phaser: typeof Phaser, host: HTMLElement, options: StageOptions): Promise<PrintedStage> {
    const ground = document.createElement('div')
    ground.className = 'stage-press is-inking'
    ground.ariaHidden = 'true'
    const bed = document.createElement('div')
    bed.className = 'stage-canvas'
    ground.append(bed)
    layPaper(ground, PRINTS.paper)
    host.append(ground)
    try {
      const press = await setUpPress(phaser, bed, sizeOf(host), sharpness(sizeOf(host), options.quality ?? 'still', devicePixelRatio))
      return new PrintedStage(host, ground, press, options)
    } catch (error) {
      ground.remove()
      throw error
    }
  }

  /** Draws the first scenery, lets it be seen, and begins to find out what the machine affords. */
  async begin(first: Scenery): Promise<void> {
    this.#wanted = first
    await this.#catchUp()
    this.#ground.classList.remove('is-inking')
    if (this.#options.quality === undefined) void this.#findQuality()
  }

  show(scenery: Scenery, how: 'turn' | 'restore'): void {
    this.#wanted = scenery
    this.#how = how
    this.#follow()
  }

  prepare(scenery: Scenery): void {
    this.#coming = scenery
    this.#album.prepare([this.#wanted, scenery].flatMap((one) => urlsOf(this.#needs(one))))
  }

  setMotion(on: boolean): void {
    this.#motion = on
    if (!on) {
      this.#veil.drop()
      this.#lean.straighten()
      this.#isLeaning = false
    }
    this.#printAnew()
  }

  leave(): void {
    this.#isGone = true
    this.#wind()
    document.removeEventListener('visibilitychange', this.#wind)
    this.#watch.disconnect()
    this.#lean.leave()
    this.#veil.drop()
    this.#press.leave()
    this.#ground.remove()
  }

  /** Prints the same scenery again, in layers where they may move and in one piece where not. */
  #printAnew(): void {
    this.#isStale = true
    this.#how = 'restore'
    this.#follow()
  }

  #follow(): void {
    this.#catchUp().catch((error: unknown) => this.#trouble(`The stage could not show the scene: ${String(error)}`))
  }

  /** Brings what is seen to what is wanted; the latest wish counts, however many came meanwhile. */
  async #catchUp(): Promise<void> {
    if (this.#isChanging) return
    this.#isChanging = true
    try {
      while (!this.#isGone && this.#press.canDraw && (this.#isStale || !sameScenery(this.#seen, this.#wanted))) {
        this.#isStale = false
        await this.#change(this.#wanted, this.#how)
      }
    } finally {
      this.#isChanging = false
      this.#wind()
    }
  }

  /** A picture that does not move is five times as soon drawn in one piece. */
  #needs(scenery: Scenery): Needs {
    return needs(PRINTS, scenery, this.#quality === 'quiet' && this.#motion)
  }

  async #change(to: Scenery, how: 'turn' | 'restore'): Promise<void> {
    const { losses } = this.#press
    const wanted = this.#needs(to)
    wanted.lacks.forEach(this.#trouble)
    const blocks = await this.#decode(urlsOf(wanted))
    const isThere = ({ url }: { readonly url: string }): boolean => this.#press.has(url) || blocks.has(url)
    const layers = wanted.layers?.every(isThere) ? wanted.layers : this.#layers
    const someone = wanted.someone !== null && isThere(wanted.someone) ? wanted.someone : null
    const isNewPicture = layers.map(({ url }) => url).join() !== this.#layers.map(({ url }) => url).join()
    const turns = how === 'turn' && this.#motion && !document.hidden && this.#press.canDraw
    const isVeiled = turns && (isNewPicture || to.weather !== this.#seen.weather)
    if (isVeiled && !this.#isGone) {
      this.#veil.cover(this.#press.canvas)
      // Behind the veil the old picture is not needed: two at once would be 60 MB more.
      if (isNewPicture) this.#lay([], layers)
    }
    // One picture a task: laying a large one before the graphics processor takes a while.
    for (const [url, block] of blocks) {
      if (this.#isGone) closeBlock(block)
      else this.#press.ink(url, block)
      await task()
    }
    // What was inked before a loss is gone; once the processor is given again, all of this is done anew.
    if (this.#isGone || !this.#press.canDraw || this.#press.losses !== losses) return

    this.#seen = to
    this.#next = someone
    if (!turns) this.#person = someone && { ...someone, pose: 2 }
    else if (isVeiled) this.#person = someone !== null && someone.id === this.#person?.id ? { ...someone, pose: 2 } : null
    if (isNewPicture) this.#lay(layers)
    else this.#wash()
    this.#draw()
    if (isVeiled) this.#unveil()
    else if (!turns) this.#veil.drop()
    this.#album.prepare([to, ...this.#coming === null ? [] : [this.#coming]].flatMap((one) => urlsOf(this.#needs(one))))
  }

  /** Decodes what is not inked yet. What does not come is told of and left out. */
  async #decode(urls: readonly string[]): Promise<ReadonlyMap<string, Block>> {
    const come = new Map<string, Block>()
    await Promise.all([...new Set(urls)].filter((url) => !this.#press.has(url)).map(async (url) => {
      try {
        come.set(url, await this.#album.decode(url))
      } catch {
        this.#trouble(`A picture did not load (${url}); the one before it stays.`)
      }
    }))
    return come
  }

  #lay(layers: readonly Layer[], coming: readonly Layer[] = []): void {
    this.#layers = layers
    this.#press.lay(layers)
    this.#wash(coming)
  }

  /** Gives back the pictures that nothing shows any more; two scenes may share one, so what is coming stays too. */
  #wash(coming: readonly Layer[] = []): void {
    const needed = [...this.#layers, ...coming, this.#person, this.#next]
    this.#press.wash(new Set(needed.flatMap((print) => print === null ? [] : [print.url])))
  }

  /** Nobody comes or goes behind the veil, where it could not be seen. */
  #unveil(): void {
    this.#isVeiled = true
    void this.#veil.lift().then(() => {
      this.#isVeiled = false
      this.#wind()
    })
  }

  get #isWalking(): boolean {
    return !this.#isVeiled && isWalking(this.#person, this.#next)
  }

  /** Sees to it that the next drawing comes when it is due, and that none comes when nothing moves. */
  readonly #wind = (): void => {
    clearTimeout(this.#timer)
    cancelAnimationFrame(this.#request)
    const due = this.#isGone ? null : pace({
      quality: this.#quality,
      motion: this.#motion,
      hidden: document.hidden,
      leaning: this.#isLeaning,
      walking: this.#isWalking,
      stirring: this.#seen.weather !== 'none' || isRestless(this.#seen.light),
    })
    if (due === null) return
    this.#timer = window.setTimeout(() => {
      this.#request = requestAnimationFrame(this.#step)
    }, due - FRAME)
  }

  readonly #step = (now: number): void => {
    if (this.#isWalking && now - this.#walked >= TWOS - FRAME) {
      this.#walked = now
      this.#person = walk(this.#person, this.#next)
    }
    if (this.#isLeaning) this.#isLeaning = this.#lean.ease()
    this.#draw()
    this.#wind()
  }

  #draw(): void {
    if (!this.#press.canDraw) return
    const stirs = this.#quality === 'quiet' && this.#motion
    paint(this.#press, {
      size: sizeOf(this.#host),
      sheet: sheetIn(this.#host, this.#options.sheet()),
      eye: this.#lean.eye,
      scenery: this.#seen,
      person: this.#person,
      step: stirs ? Math.floor(performance.now() / THREES) : null,
    }, this.#options)
  }

  #relay(): void {
    const size = sizeOf(this.#host)
    if (size.width === 0 || size.height === 0) return
    this.#veil.drop()
    this.#press.resize(size, sharpness(size, this.#quality, devicePixelRatio))
    this.#draw()
  }

  /** Times a few drawings and takes the quickest: other work on the machine must not count against it. */
  async #findQuality(): Promise<void> {
    let quickest = Infinity, pixels = 1
    for (let i = 0; i < 3 && (i === 0 || quickest <= HOPELESS); i++) {
      await leisure()
      if (this.#isGone || this.#isChanging || !this.#press.canDraw) return
      const timed = this.#press.time()
      quickest = Math.min(quickest, timed.took)
      pixels = timed.pixels
    }
    this.#quality = afford(quickest, pixels)
    if (this.#quality === 'still') return
    this.#relay()
    this.#printAnew()
  }
}

function sizeOf(host: HTMLElement): Size {
  return { width: host.clientWidth, height: host.clientHeight }
}

/** Until the next task. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
