import './stage.css'
import { closeBlock, openAlbum } from './album.ts'
import type { Album, Block } from './album.ts'
import { FOCUS, frame, freeOf, stand } from './frame.ts'
import type { Box, Size } from './frame.ts'
import { layPaper } from './lay-paper.ts'
import { needs } from './needs.ts'
import { PRINTS } from './prints.ts'
import { NOTHING } from './scenery.ts'
import type { Scenery } from './scenery.ts'
import { sayOnce } from './say-once.ts'
import { sheetIn } from './sheet-in.ts'
import type { Stage, StageOptions } from './stage.ts'

/**
 * The stage in plain pictures: what is seen before Phaser has come, and for good where it does not come. The picture and
 * the person's print lie exactly where the full stage will draw them, so that one can take over from the other unseen.
 * A picture that is missing leaves the one before it standing and is said once.
 * @param host a positioned element with a size
 */
export function showStill(host: HTMLElement, options: StageOptions): Stage {
  const ground = document.createElement('div')
  ground.className = 'stage-still'
  ground.ariaHidden = 'true'
  ground.classList.toggle('moves', options.motion)
  layPaper(ground, PRINTS.paper)
  host.append(ground)

  const trouble = sayOnce(options.trouble)
  const album = openAlbum(true)
  const picture = hang(ground, 'stage-scene', album, trouble)
  const person = hang(ground, 'stage-person', album, trouble)
  let seen = NOTHING

  const lay = (): void => {
    const seat = { width: host.clientWidth, height: host.clientHeight }
    const free = freeOf(seat, sheetIn(host, options.sheet()))
    const looks = options.people[seen.person ?? '']?.looks ?? 'right'
    picture.place(() => frame(seat, free, options.focus ?? FOCUS))
    person.place((size) => stand(free, looks, size))
  }
  const watch = new ResizeObserver(lay)
  watch.observe(host)
  /** The picture's address; undefined where it is lacking. */
  const pictureOf = (scenery: Scenery): string | null | undefined => {
    const { layers } = needs(PRINTS, scenery, false)
    return layers === null ? undefined : layers[0]?.url ?? null
  }

  return {
    show(scenery, how) {
      seen = scenery
      const { someone, lacks } = needs(PRINTS, scenery, false)
      lacks.forEach(trouble)
      const scene = pictureOf(scenery)
      if (scene !== undefined) picture.show(scene, how, lay)
      person.show(someone?.url ?? null, how, lay)
    },
    prepare(scenery) {
      const scene = pictureOf(scenery)
      if (scene) album.prepare([scene])
    },
    setMotion(on) {
      ground.classList.toggle('moves', on)
    },
    leave() {
      watch.disconnect()
      picture.takeDown()
      person.takeDown()
      ground.remove()
    },
  }
}

interface Nail {
  /** Hangs a picture in place of the one before, once it has come; null takes it down. */
  show(url: string | null, how: 'turn' | 'restore', lay: () => void): void
  /** Puts whatever hangs where `where` says, in CSS pixels. */
  place(where: (size: Size) => Box): void
  /** Takes all of it down at once. */
  takeDown(): void
}

/** A picture and its own size. */
interface Print extends Size {
  readonly url: string
  readonly on: HTMLElement
  /** Gives its memory back. */
  free(): void
}

/**
 * Lays a block on a canvas of its own, which gives its memory back when it is taken down: of image elements a browser
 * kept every one that it had ever shown, in the end half a gigabyte.
 */
function mount(url: string, block: Block): Print {
  if (!('close' in block)) return { url, on: block, width: block.naturalWidth, height: block.naturalHeight, free: () => undefined }
  const { width, height } = block
  const on = Object.assign(document.createElement('canvas'), { width, height })
  on.getContext('bitmaprenderer')?.transferFromImageBitmap(block)
  // An empty canvas holds no memory.
  return { url, on, width, height, free: () => Object.assign(on, { width: 0, height: 0 }) }
}

/** A little longer than the fade in `stage.css`. */
const FADE = 560

/** A place for one picture at a time; while one fades into the next, two. */
function hang(ground: HTMLElement, kind: 'stage-scene' | 'stage-person', album: Album, trouble: (message: string) => void): Nail {
  let wanted: string | null = null
  let hanging: readonly Print[] = []

  const takeDown = (old: Print, isFading: boolean): void => {
    const remove = (): void => {
      old.on.remove()
      old.free()
      hanging = hanging.filter((other) => other !== old)
    }
    old.on.classList.remove('is-shown')
    if (isFading) setTimeout(remove, FADE)
    else remove()
  }

  const putUp = (fresh: Print, isFading: boolean, lay: () => void): void => {
    const { on } = fresh
    const before = hanging
    hanging = [...hanging, fresh]
    on.className = `stage-print ${kind}`
    ground.append(on)
    lay()
    if (isFading) on.getBoundingClientRect() // the fade needs a first state to start from
    else on.style.transition = 'none'
    on.classList.add('is-shown')
    // A scene stays under the new one until that is whole; a person must not show through another.
    for (const old of before) {
      if (isFading && kind === 'stage-scene') setTimeout(takeDown, FADE, old, false)
      else takeDown(old, isFading)
    }
  }

  return {
    show(url, how, lay) {
      if (url === wanted) return
      wanted = url
      const isFading = how === 'turn' && ground.classList.contains('moves')
      if (url === null) {
        for (const old of hanging) takeDown(old, isFading)
        return
      }
      album.decode(url).then((block) => {
        if (wanted === url) putUp(mount(url, block), isFading, lay)
        else closeBlock(block)
      }, () => {
        if (wanted === url) wanted = hanging.findLast(({ on }) => on.classList.contains('is-shown'))?.url ?? null
        trouble(`A picture did not load (${url}); the one before it stays.`)
      })
    },
    place(where) {
      for (const one of hanging) {
        const { x, y, width, height } = where(one)
        one.on.style.transform = `translate(${x}px, ${y}px)`
        one.on.style.width = `${width}px`
        one.on.style.height = `${height}px`
      }
    },
    takeDown() {
      wanted = null
      for (const old of hanging) takeDown(old, false)
    },
  }
}
