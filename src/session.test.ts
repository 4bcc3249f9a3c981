import { Compiler, CompilerOptions } from 'inkjs/full'
import { beforeEach, describe, expect, it } from 'vitest'
import { Telling } from './narrative/telling.ts'
import { Session } from './session.ts'
import { Shelf } from './shelf/shelf.ts'

const INK = (second: string): string => `
-> room
=== room ===
# chapter: 00
Three folders, and a window from which a river can be seen by anyone who does not have to look at the folders, which is nobody who has come here to read.
A clock, which is right, and under it a card in three languages saying that the room shuts at five, that nothing is to be marked, and that tea is not to be drunk here at all.
* [First. # id: open.first]
    It lies face down.
    -> done
* [Last. # id: open.last]
    A hand comes down on it.
    -> done
= done
* [${second} # id: ${second.toLowerCase()}.it]
    Turned. # chapter: close
- -> END
`
const compile = (ink: string): string => new Compiler(ink, new CompilerOptions(null, [], true, () => {}, null)).Compile().ToJson() as string
const json = compile(INK('Turn'))
const tell = (text = json, version = 'v1'): Telling => new Telling(text, { version })

/** A shelf over texts that a test may look at, change, or share with another window's shelf. */
function makeShelf(texts = new Map<string, string>()): Shelf {
  return new Shelf({
    open: () => ({
      get length() { return texts.size }, key: index => [...texts.keys()][index] ?? null, getItem: name => texts.get(name) ?? null,
      setItem: (name, text) => { texts.set(name, text) }, removeItem: name => { texts.delete(name) },
    }),
    trouble: () => {},
  })
}

describe('a session', () => {
  let shelf: Shelf
  let session: Session
  let heard: string[]
  let clock = 0
  let texts: Map<string, string>
  const open = (at = shelf): Session => {
    const telling = tell()
    while (telling.beat.goesOn) telling.advance()
    return new Session({
      opening: { beats: telling.told, version: 'v1' }, shelf: at, now: () => (clock += 1),
      changed: how => heard.push(how), fault: error => heard.push(`fault ${String(error)}`), lost: unlived => heard.push(`lost ${unlived}`), beside: () => heard.push('beside'),
    })
  }
  /** Presses on to the next choice, and makes it. */
  const choose = (id: string): void => {
    while (session.next) session.advance()
    session.choose(id)
  }
  beforeEach(() => { texts = new Map(); shelf = makeShelf(texts); heard = []; session = open() })

  it('begins before the story has come, and keeps a choice for it', () => {
    expect(session.isReading).toBe(false)
    session.begin()
    session.advance()
    choose('open.last')
    expect(session.beat.choices.length).toBe(2)
    session.arrive(tell())
    expect(session.beat.passages[0]?.runs[0]?.text).toBe('A hand comes down on it.')
    expect(shelf.lives[0]?.bookmark).toEqual({ life: { story: 'v1', choices: ['open.last'] }, turns: 0 })
  })

  it('takes in a life from elsewhere beside its own, also before the story has come', () => {
    const bookmark = { life: { story: 'v1', choices: ['open.last'] }, turns: 0 }
    session.bringIn(bookmark)
    expect(session.isWaiting).toBe(true)
    session.arrive(tell())
    expect(session.beat.passages[0]?.runs[0]?.text).toBe('A hand comes down on it.')
    session.leave()
    session.bringIn({ ...bookmark, life: { ...bookmark.life, choices: ['open.first'] } })
    expect(shelf.lives.map(life => life.bookmark.life.choices)).toEqual([['open.first'], ['open.last']])
  })

  it('waits for the story when a chapter is to be begun alone', () => {
    session.begin('07')
    expect(session.isWaiting).toBe(true)
    session.arrive(tell())
    expect(session.isWaiting).toBe(false)
    expect(session.isReading).toBe(true)
  })

  it('stays at the beat where the reader is when the story comes', () => {
    session.begin()
    session.advance()
    session.arrive(tell())
    expect(session.beat.position).toEqual({ choices: 0, turns: 1 })
    session.back()
    expect(session.canGoBack).toBe(false)
  })

  it('keeps every beat, and takes a life up exactly there', () => {
    session.arrive(tell())
    session.begin()
    session.advance()
    choose('open.first')
    const { id, beat } = session
    session = open()
    session.resume()
    expect(session.isWaiting).toBe(true)
    session.arrive(tell())
    expect([session.id, session.beat, session.isWaiting]).toEqual([id, beat, false])
  })

  it('begins another life beside the first', () => {
    session.arrive(tell())
    session.begin()
    session.begin()
    expect(shelf.lives.length).toBe(2)
    session.leave()
    expect(session.isReading).toBe(false)
    const older = shelf.lives[1]?.id
    session.resume(older)
    expect(session.id).toBe(older)
  })

  it('turns back to a hinge, and leaves the life that was', () => {
    session.arrive(tell())
    session.begin()
    choose('open.last')
    const { id } = session
    session.turnBack(0)
    expect(session.beat.choices.map(choice => choice.id)).toEqual(['open.first', 'open.last'])
    expect(session.id).not.toBe(id)
    expect(shelf.lives.map(life => life.bookmark.life.choices)).toEqual([[], ['open.last']])
  })

  it('skips what was read before, to the choice', () => {
    session.arrive(tell())
    session.begin()
    expect(session.canSkip).toBe(false)
    session.advance()
    session.begin()
    expect(session.canSkip).toBe(true)
    session.skip()
    expect(session.beat.choices.length).toBe(2)
    expect(session.canSkip).toBe(false)
  })

  it('says when a life cannot be lived to its end any more, and leaves the old one on the shelf', () => {
    session.arrive(tell())
    session.begin()
    choose('open.last')
    choose('turn.it')
    const old = shelf.lives[0]
    session = open()
    session.resume()
    session.arrive(tell(compile(INK('Leave')), 'v2'))
    expect(heard).toContain('lost 1')
    expect(session.beat.choices.map(choice => choice.id)).toEqual(['leave.it'])
    expect(shelf.lives.find(life => life.id === old?.id)).toEqual(old)
  })

  it('replays the same choices into an edited story', () => {
    session.arrive(tell())
    session.begin()
    choose('open.last')
    session.arrive(tell(compile(INK('Turn').replace('A hand', 'A warm hand')), 'v2'))
    expect(session.beat.passages[0]?.runs[0]?.text).toBe('A warm hand comes down on it.')
  })

  it('ignores a choice that is not on offer, and reports a story that stumbles', () => {
    session.arrive(tell(compile(INK('Turn').replace('It lies face down.', 'It lies. # colour: red'))))
    session.begin()
    session.choose('nothing.here')
    expect(session.beat.position.choices).toBe(0)
    choose('open.first')
    expect(heard.some(one => one.startsWith('fault'))).toBe(true)
    expect(session.beat.choices.length).toBe(2)
  })

  it('writes nothing over what another window read in the same life: it goes on beside it, once', () => {
    session.arrive(tell())
    session.begin()
    const other = open(makeShelf(texts))
    other.resume()
    other.arrive(tell())
    // That it lies open twice is no reason for another life.
    expect([other.id, shelf.lives.length]).toEqual([session.id, 1])
    while (other.next) other.advance()
    other.choose('open.last')
    choose('open.first')
    expect(heard.filter(one => one === 'beside').length).toBe(1)
    expect(session.id).not.toBe(other.id)
    choose('turn.it')
    other.choose('turn.it')
    expect(new Set(shelf.lives.map(life => life.bookmark.life.choices.join(' ')))).toEqual(new Set(['open.first turn.it', 'open.last turn.it']))
    expect(heard.filter(one => one === 'beside').length).toBe(1)
    // Neither forgets what the other has read.
    session.begin()
    while (session.next) session.advance()
    expect(shelf.seen.size).toBe(makeShelf(texts).seen.size)
    expect(shelf.seen.size).toBeGreaterThan(4)
  })

  it('begins twice in the same millisecond as two lives', () => {
    session.arrive(tell())
    session.begin()
    clock -= 1
    const other = open(makeShelf(texts))
    other.begin()
    expect(other.id).not.toBe(session.id)
    expect(shelf.lives.length).toBe(2)
  })

  it('goes on where the storage is wiped in mid-life, and keeps the life again with the next beat', () => {
    session.arrive(tell())
    session.begin()
    choose('open.first')
    const { id } = session
    texts.clear()
    choose('turn.it')
    expect(shelf.lives.map(life => [life.id, life.bookmark.life.choices])).toEqual([[id, ['open.first', 'turn.it']]])
    expect(heard.filter(one => one !== 'turn' && one !== 'restore')).toEqual([])
  })

  it('killed after any write, is taken up at the beat that was read last, or the one before', () => {
    const positions: string[] = []
    const copies: { texts: Map<string, string>; at: number }[] = []
    const put = texts.set.bind(texts)
    texts.set = (name, text) => { put(name, text); copies.push({ texts: new Map(texts), at: positions.length - 1 }); return texts }
    const here = ({ beat }: Session): string => `${beat.position.choices}.${beat.position.turns}`
    const telling = tell()
    while (telling.beat.goesOn) telling.advance()
    const reader: Session = new Session({
      opening: { beats: telling.told, version: 'v1' }, shelf, now: () => (clock += 1),
      changed: () => { positions.push(here(reader)) }, fault: () => {}, lost: () => {}, beside: () => {},
    })
    reader.arrive(tell())
    reader.begin()
    for (const id of ['open.last', 'turn.it']) {
      while (reader.next) reader.advance()
      reader.choose(id)
    }
    expect(copies.length).toBeGreaterThan(6)
    for (const copy of copies) {
      const after = open(makeShelf(copy.texts))
      after.arrive(tell())
      after.resume()
      expect(positions.slice(Math.max(0, copy.at - 1), copy.at + 1)).toContain(here(after))
    }
  })
})
