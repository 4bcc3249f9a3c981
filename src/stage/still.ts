import './stage.css'
import { FOCUS, frame, freeOf, stand } from './frame.ts'
import type { Box } from './frame.ts'
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
  const picture = hang(ground, 'stage-scene', trouble)
  const person = hang(ground, 'stage-person', trouble)
  let seen = NOTHING

  const lay = (): void => {
    const size = { width: host.clientWidth, height: host.clientHeight }
    const free = freeOf(size, sheetIn(host, options.sheet()))
    const looks = options.people[seen.person ?? '']?.looks ?? 'right'
    picture.place(() => frame(size, free, options.focus ?? FOCUS))
    person.place((print) => stand(free, looks, { width: print.naturalWidth, height: print.naturalHeight }))
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
      if (scene) new Image().src = scene
    },
    setMotion(on) {
      ground.classList.toggle('moves', on)
    },
    leave() {
      watch.disconnect()
      ground.remove()
    },
  }
}

interface Nail {
  /** Hangs a picture in place of the one before, once it has come; null takes it down. */
  show(url: string | null, how: 'turn' | 'restore', lay: () => void): void
  /** Puts whatever hangs where `where` says, in CSS pixels. */
  place(where: (print: HTMLImageElement) => Box): void
}

/** A little longer than the fade in `stage.css`. */
const FADE = 560

/** A place for one picture at a time; while one fades into the next, two. */
function hang(ground: HTMLElement, kind: 'stage-scene' | 'stage-person', trouble: (message: string) => void): Nail {
  let wanted: string | null = null
  let hanging: readonly HTMLImageElement[] = []

  const takeDown = (print: HTMLImageElement, isFading: boolean): void => {
    const remove = (): void => {
      print.remove()
      hanging = hanging.filter((other) => other !== print)
    }
    print.classList.remove('is-shown')
    if (isFading) setTimeout(remove, FADE)
    else remove()
  }

  const putUp = (print: HTMLImageElement, isFading: boolean, lay: () => void): void => {
    const before = hanging
    hanging = [...hanging, print]
    ground.append(print)
    lay()
    if (isFading) print.getBoundingClientRect() // the fade needs a first state to start from
    else print.style.transition = 'none'
    print.classList.add('is-shown')
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
        for (const print of hanging) takeDown(print, isFading)
        return
      }
      const print = new Image()
      print.alt = ''
      print.className = `stage-print ${kind}`
      print.src = url
      print.decode().then(() => {
        if (wanted === url) putUp(print, isFading, lay)
      }, () => {
        if (wanted === url) wanted = hanging.at(-1)?.getAttribute('src') ?? null
        trouble(`A picture did not load (${url}); the one before it stays.`)
      })
    },
    place(where) {
      for (const print of hanging) {
        const { x, y, width, height } = where(print)
        print.style.transform = `translate(${x}px, ${y}px)`
        print.style.width = `${width}px`
        print.style.height = `${height}px`
      }
    },
  }
}
