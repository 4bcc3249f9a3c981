import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Storage, Trouble } from './drawer.ts'
import { Shelf } from './shelf.ts'
import { readFile, readLife, writeLife, type ShelvedLife } from './shelved.ts'

/** A storage of our own making, with the ways in which real ones fail. */
function storage(fails: { throws?: boolean; full?: boolean; forgets?: boolean } = {}): Storage & { texts: Map<string, string> } {
  const texts = new Map<string, string>()
  const guard = (): void => { if (fails.throws) throw new DOMException('denied', 'SecurityError') }
  return {
    texts,
    get length() { guard(); return texts.size },
    key: index => { guard(); return [...texts.keys()][index] ?? null },
    getItem: name => { guard(); return texts.get(name) ?? null },
    setItem: (name, text) => {
      guard()
      if (fails.full) throw new DOMException('exceeded the quota', 'QuotaExceededError')
      if (!fails.forgets) texts.set(name, text)
    },
    removeItem: name => { guard(); texts.delete(name) },
  }
}
function shelf(store: Storage | (() => Storage)): { shelf: Shelf; troubles: Trouble[] } {
  const troubles: Trouble[] = []
  const open = typeof store === 'function' ? store : () => store
  return { shelf: new Shelf({ open, trouble: trouble => troubles.push(trouble) }), troubles }
}
const life = (id: string, kept = 1, ...choices: string[]): ShelvedLife =>
  ({ id, bookmark: { life: { story: 'v1', choices }, turns: 2 }, chapter: '01', leaves: 1, kept })

describe('the shelf', () => {
  it('keeps several lives, the latest first', () => {
    const { shelf: it_, troubles } = shelf(storage())
    it_.keep(life('a', 1, 'photo.collar'))
    it_.keep(life('b', 2))
    it_.keep(life('a', 3, 'photo.collar', 'coat.mine'))
    expect(it_.lives.map(({ id, bookmark }) => [id, bookmark.life.choices.length])).toEqual([['a', 2], ['b', 0]])
    it_.forget('a')
    expect(it_.lives.map(({ id }) => id)).toEqual(['b'])
    expect(troubles).toEqual([])
  })

  it.each([
    ['throws', { throws: true }, 'unavailable'],
    ['is full', { full: true }, 'full'],
    ['forgets', { forgets: true }, 'forgets'],
  ] as const)('when storage %s, says so once and loses nothing in the session', (_, fails, trouble) => {
    const { shelf: it_, troubles } = shelf(storage(fails))
    it_.keep(life('a', 1))
    it_.keep(life('a', 2, 'photo.collar'))
    it_.keepSettings({ size: 3 })
    expect(it_.lives[0]?.bookmark.life.choices).toEqual(['photo.collar'])
    expect(it_.settings).toEqual({ size: 3 })
    expect(troubles).toEqual([trouble])
    expect(readFile(it_.write())).toMatchObject({ damaged: 0 })
  })

  it('does not fall when the storage cannot even be opened', () => {
    const { shelf: it_, troubles } = shelf(() => { throw new DOMException('no', 'SecurityError') })
    expect(it_.lives).toEqual([])
    it_.keep(life('a'))
    expect(it_.lives.length).toBe(1)
    expect(troubles).toEqual(['unavailable'])
  })

  it('leaves a damaged life where it lies and gives the others', () => {
    const store = storage()
    const { shelf: it_, troubles } = shelf(store)
    it_.keep(life('a'))
    it_.keep(life('b'))
    const text = store.texts.get('the-other-shore.life.a') ?? ''
    store.texts.set('the-other-shore.life.a', text.replace('"turns":2', '"turns":3'))
    expect(it_.lives.map(({ id }) => id)).toEqual(['b'])
    expect(store.texts.has('the-other-shore.life.a')).toBe(true)
    expect(troubles).toEqual(['damaged'])
  })

  it('keeps which chapter a life began with', () => {
    const { shelf: it_ } = shelf(storage())
    const alone = { ...life('a'), bookmark: { life: { story: 'v1', from: '02', choices: ['form.dead'] }, turns: 0 } }
    it_.keep(alone)
    expect(it_.lives).toEqual([alone])
    expect(readLife(writeLife(alone).replace('"02"', '"<b>"'))).toBe('damaged')
  })

  it('clears its own things and no others', () => {
    const store = storage()
    store.setItem('somebody-else', 'x')
    const { shelf: it_ } = shelf(store)
    it_.keep(life('a'))
    it_.keepSeen(new Set(['1', '2']))
    expect([...it_.seen]).toEqual(['1', '2'])
    it_.clear()
    expect([...store.texts.keys()]).toEqual(['somebody-else'])
  })

  it('carries lives away in a file and brings them back', () => {
    const from = shelf(storage()).shelf
    from.keep(life('a', 5, 'photo.collar'))
    from.keep(life('b', 6))
    expect(readFile(from.write('b'))).toMatchObject({ lives: [{ id: 'b' }], damaged: 0 })
    const to = shelf(storage()).shelf
    to.keep(life('a', 9, 'photo.away'))
    expect(to.take(from.write())).toEqual({ taken: 2, damaged: 0 })
    expect(to.lives.map(({ id, bookmark }) => [id, bookmark.life.choices[0]])).toEqual([['a', 'photo.away'], ['b', undefined]])
  })
})

describe('a file that is no save', () => {
  const refuse = (text: string) => shelf(storage()).shelf.take(text)
  it('is refused for its own reason', () => {
    expect(refuse('')).toBe('not-a-save')
    expect(refuse('<html>')).toBe('not-a-save')
    expect(refuse('[]')).toBe('not-a-save')
    expect(refuse('{"game":"another"}')).toBe('another-game')
    expect(refuse('{"game":"the-other-shore","format":2,"lives":[]}')).toBe('newer')
    expect(refuse('{"game":"the-other-shore","format":1,"lives":[]}')).toBe('damaged')
    expect(refuse('{"game":"the-other-shore","format":1,"lives":[{')).toBe('damaged')
  })

  it('never throws, and never lets a damaged life through: two thousand ways of damage', () => {
    const sound = life('a', 1, 'photo.collar', 'coat.mine')
    const text = writeLife(sound)
    const place = fc.nat(text.length - 1)
    const cut = fc.tuple(place, fc.nat(40)).map(([at, length]) => (was: string) => was.slice(0, at) + was.slice(at + length))
    const put = fc.tuple(place, fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 4 }), fc.json({ maxDepth: 2 }))).map(([at, came]) => (was: string) => was.slice(0, at) + came + was.slice(at))
    const over = fc.tuple(place, fc.string({ minLength: 1, maxLength: 6 })).map(([at, came]) => (was: string) => was.slice(0, at) + came + was.slice(at + came.length))
    const twice = fc.tuple(place, fc.nat(60)).map(([at, length]) => (was: string) => was.slice(0, at + length) + was.slice(at))
    const torn = place.map(at => (was: string) => was.slice(0, at))
    const swapped = fc.tuple(fc.constantFrom(...Object.keys(JSON.parse(text) as object)), fc.jsonValue({ maxDepth: 3 })).map(([key, value]) => (was: string) => {
      try {
        return JSON.stringify({ ...JSON.parse(was) as object, [key]: value })
      } catch {
        return was
      }
    })
    fc.assert(fc.property(fc.array(fc.oneof(cut, put, over, twice, torn, swapped), { minLength: 1, maxLength: 3 }), ways => {
      const damaged = ways.reduce((was, way) => way(was), text)
      const found = readLife(damaged)
      if (typeof found !== 'string') expect(found.bookmark).toEqual(sound.bookmark)
      // Beside a sound life it takes nothing away from that one.
      const store = storage()
      store.texts.set('the-other-shore.life.a', damaged)
      const { shelf: it_ } = shelf(store)
      it_.keep(life('b'))
      expect(it_.lives.some(({ id }) => id === 'b')).toBe(true)
      readFile(damaged)
    }), { numRuns: 2000, seed: 1932 })
  })

  it('counts the damaged lives among sound ones', () => {
    const { shelf: it_ } = shelf(storage())
    it_.keep(life('a'))
    it_.keep(life('b'))
    const text = it_.write().replace('"turns": 2', '"turns": 8')
    expect(shelf(storage()).shelf.take(text)).toEqual({ taken: 1, damaged: 1 })
  })
})
