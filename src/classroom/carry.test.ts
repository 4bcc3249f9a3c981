import { resolve } from 'node:path'
import * as fc from 'fast-check'
import { Compiler, CompilerOptions } from 'inkjs/full'
import { describe, expect, it } from 'vitest'
import { Telling } from '../narrative/telling.ts'
import type { Bookmark } from '../narrative/types.ts'
import { compileInk } from '../tooling/ink.ts'
import { readVocabulary } from '../tooling/vocabulary.ts'
import { ALPHABET } from './code.ts'
import { readCarry, writeCarry } from './carry.ts'
import { readHandIn, writeHandIn } from './handIn.ts'
import { readTables } from '../tooling/course.ts'

const STORY = resolve(import.meta.dirname, '../../story')
const { json, version } = compileInk(STORY)
const chapters = readVocabulary(STORY).vocabulary.chapters.slice(1).map(({ id }) => id)
const tables = readTables(STORY)
const telling = new Telling(json, { version })

/** A real life: begins somewhere, chooses as the numbers say, and stops at one of the beats after the last choice. */
const lives = fc.record({ from: fc.option(fc.constantFrom(...chapters), { nil: undefined }), picks: fc.array(fc.nat(), { maxLength: 160, size: 'max' }), turns: fc.nat({ max: 12 }) })
function live({ from, picks, turns }: { from: string | undefined; picks: readonly number[]; turns: number }): { code: string; bookmark: Bookmark } {
  telling.begin(from)
  for (const pick of picks) {
    while (telling.beat.goesOn) telling.advance()
    const { choices } = telling.beat
    if (choices.length === 0) break
    telling.choose(choices[pick % choices.length]?.id ?? '')
  }
  for (let turn = 0; turn < turns; turn += 1) telling.advance()
  return { code: writeCarry(telling.told, from), bookmark: telling.bookmark }
}

describe('a code that carries a life home', () => {
  it('gives back every life, to the beat', { timeout: 120_000 }, () => {
    fc.assert(fc.property(lives, life => {
      const { code, bookmark } = live(life)
      expect(readCarry(code, telling)).toEqual(bookmark)
      expect(readCarry(` ${code.toLowerCase().replaceAll('-', '\n')}`, telling)).toEqual(bookmark)
    }), { numRuns: 40 })
  })

  it('is short: under two bits a choice', { timeout: 60_000 }, () => {
    const { code, bookmark } = live({ from: undefined, picks: Array.from({ length: 160 }, (_, at) => at * 7), turns: 0 })
    expect(code.replaceAll('-', '').length * Math.log2(ALPHABET.length)).toBeLessThan(100 + 2.4 * bookmark.life.choices.length)
  })

  it('notices every slip, and is nothing that a class hands in', { timeout: 120_000 }, () => {
    fc.assert(fc.property(lives, fc.nat(), fc.nat(), (life, where, pick) => {
      const { code } = live(life)
      expect(readHandIn(code, tables)).toEqual({ slip: 'senseless' })
      const places = Array.from(code).flatMap((sign, at) => sign === '-' ? [] : [at])
      const at = places[where % places.length] ?? 0
      const others = Array.from(ALPHABET).filter(sign => sign !== code[at])
      const slipped = code.slice(0, at) + (others[pick % others.length] ?? '') + code.slice(at + 1)
      expect(readCarry(slipped, telling)).toEqual({ slip: 'group', group: code.slice(0, at).split('-').length })
    }), { numRuns: 40 })
  })

  it('does not take a hand-in code for a life', () => {
    const table = tables.at(-1)
    if (!table) throw new Error('the story has no table of codes')
    expect(readCarry(writeHandIn({ from: '01', to: '01', taken: {} }, table), telling)).toEqual({ slip: 'hand-in' })
  })

  it('says a clear thing of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => { expect(readCarry(text, telling)).toHaveProperty('slip') }), { numRuns: 1000 })
  })
})

describe('another edition', () => {
  const compile = (first: string, second: string): Telling => new Telling(new Compiler(
    `-> room\n=== room ===\nA room. # chapter: 00\n* ${first}\n* ${second}\n- A door.\n* [Open. # id: door.open]\n* [Knock. # id: door.knock]\n- Five. # chapter: close\n-> END\n`,
    new CompilerOptions(null, [], true, () => {}, null),
  ).Compile().ToJson() as string, { version: 'v' })
  const LOOK = '[Look. # id: room.look]'
  const WAIT = '[Wait. # id: room.wait]'
  const then = compile(LOOK, WAIT)
  then.choose('room.wait')
  then.choose('door.knock')
  const code = writeCarry(then.told)

  it('reads it where only the words were mended', () => {
    expect(readCarry(code, compile(LOOK, '[Wait a little. # id: room.wait]'))).toMatchObject({ life: { choices: ['room.wait', 'door.knock'] } })
  })
  it('refuses it, and never misreads it, where others are on offer', () => {
    expect(readCarry(code, compile(WAIT, LOOK))).toEqual({ slip: 'story' })
    expect(readCarry(code, compile(LOOK, '[Sit. # id: room.sit]'))).toEqual({ slip: 'story' })
  })
})
