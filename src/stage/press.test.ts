import type * as Phaser from 'phaser'
import { expect, it, vi } from 'vitest'
import type { Block } from './album.ts'
import type { Press } from './press.ts'
import { setUpPress } from './press.ts'

interface Fake {
  readonly press: Press
  /** Addresses of the pictures that the graphics processor holds. */
  readonly textures: Set<string>
  /** Takes the graphics processor away, or gives it again, as a browser does. */
  turn(on: boolean): void
}

/** A press over a Phaser that only keeps account of its textures. */
async function fake(): Promise<Fake> {
  const textures = new Set<string>()
  const told = new Map<string, () => void>()
  let isLost = false
  const nothing = (): void => undefined
  const image = (): unknown => {
    const one: unknown = new Proxy({ destroy: nothing }, { get: (own, name) => name === 'destroy' ? own.destroy : () => one })
    return one
  }
  const anything: unknown = new Proxy({}, { get: () => () => ({ addColorStop: nothing }), set: () => true })
  const scene = {
    textures: {
      createCanvas: () => ({ canvas: {}, context: anything, add: nothing, refresh: nothing }),
      addImage: (url: string) => textures.add(url),
      remove: (url: string) => textures.delete(url),
    },
    add: { image },
  }
  const game = {
    canvas: {},
    loop: { tick: nothing, sleep: nothing },
    events: { once: (_: string, body: () => void) => queueMicrotask(body) },
    renderer: { gl: { isContextLost: () => isLost }, on: (name: string, body: () => void) => told.set(name, body), off: nothing },
  }
  const Game = vi.fn(function (this: object, { scene: { create } }: { scene: { create(this: unknown): void } }) {
    Object.assign(this, game)
    queueMicrotask(() => create.call(scene))
  })
  const phaser = { Game, Scale: {}, Core: { Events: {} }, TintModes: {} } as unknown as typeof Phaser
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => game.renderer.gl }) })
  const press = await setUpPress(phaser, {} as HTMLElement, { width: 160, height: 90 }, 1)
  return {
    press, textures,
    turn(on) {
      isLost = !on
      told.get(on ? 'restorewebgl' : 'losewebgl')?.()
    },
  }
}

function block(): Block & { readonly close: () => void } {
  return { width: 1600, height: 900, close: vi.fn() }
}

it('holds no picture twice: the block is closed as soon as it is inked', async () => {
  const { press, textures } = await fake()
  const [one, again] = [block(), block()]
  press.ink('street', one)
  press.ink('street', again)
  expect(one.close).toHaveBeenCalledOnce()
  expect(again.close).toHaveBeenCalledOnce()
  expect([...textures]).toEqual(['street'])
  expect(press.sizeOf('street')).toEqual({ width: 1600, height: 900 })
})

it('holds no more pictures than are needed, however many a life has', async () => {
  const { press, textures } = await fake()
  for (let scene = 0; scene < 60; scene++) {
    const needed = ['sky', 'mid', 'person'].map((layer) => `${scene}-${layer}`)
    for (const url of needed) press.ink(url, block())
    press.wash(new Set(needed))
    expect([...textures]).toEqual(needed)
  }
})

it('forgets every picture that is lost with the graphics processor, and takes none in until it is given again', async () => {
  const { press, textures, turn } = await fake()
  const restored = vi.fn()
  press.onRestored(restored)
  press.ink('street', block())
  press.lay([{ url: 'street', depth: 'sky' }])
  turn(false)
  expect([press.canDraw, press.has('street'), textures.size, press.losses]).toEqual([false, false, 0, 1])
  const late = block()
  press.ink('street', late)
  expect(late.close).toHaveBeenCalledOnce()
  expect(press.has('street')).toBe(false)
  turn(true)
  expect(restored).toHaveBeenCalledOnce()
  press.ink('street', block())
  expect([press.canDraw, press.has('street')]).toEqual([true, true])
})
