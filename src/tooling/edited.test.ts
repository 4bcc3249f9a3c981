import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { crc32 } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../narrative/runs.ts'
import { Telling } from '../narrative/telling.ts'
import type { Bookmark } from '../narrative/types.ts'
import { compileInk } from './ink.ts'

/**
 * The whole story, edited under saved lives. A few lives in the gate; `LIVES=500 npx vitest run src/tooling/edited`
 * plays as many as one wants, and prints what came of them.
 */
const GATE = 8
const LIVES = Number(process.env['LIVES'] ?? GATE)
const STORY = resolve(import.meta.dirname, '../../story')
const KNOTS = readdirSync(STORY, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ink'))
  .flatMap(name => [...readFileSync(join(STORY, name), 'utf8').matchAll(/^=== (\w+)/gm)].map(([, knot = '']) => knot))
  .filter(knot => knot !== 'function' && !knot.startsWith('from_'))

/** A choice with all that stands under it, from `* ` at the margin on. */
type Block = string
const idOf = (block: Block): string => /# id: ([a-z0-9.]+)/.exec(block.split('\n')[0] ?? '')?.[1] ?? ''

/** Lets `change` do something with every run of choices that stand one after the other. */
function editChoices(text: string, change: (blocks: Block[]) => Block[]): string {
  return text.replace(/(?:^\* .*\n(?:^(?: .*)?\n)*)+/gm, run => {
    const blocks = run.split(/^(?=\* )/m)
    return blocks.every(block => idOf(block) !== '') ? change(blocks).join('') : run
  })
}

const edits = { moved: 0, renamed: 0 }
/** Another choice stands before the others, which stand in reverse; every knot has another name. */
function rearrange(text: string): string {
  const edited = editChoices(text, blocks => {
    const [first = ''] = blocks
    edits.moved += blocks.length
    return [first.replace(/^\* (\(\w+\) )?/, '* ').replace(/# id: [a-z0-9.]+/, `# id: new.${idOf(first)}`), ...blocks.toReversed()]
  })
  return edited.replace(/(===|->|<-)( ?)(\w+)/g, (all, sign: string, space: string, name: string) => {
    if (!KNOTS.includes(name)) return all
    edits.renamed += sign === '===' ? 1 : 0
    return `${sign}${space}${name}_renamed`
  })
}

const removed = new Map<string, string>()
/** Every ninth choice is gone where another stands beside it; every second of those has that one for an heir. */
let met = 0
function remove(text: string): string {
  return editChoices(text, blocks => {
    met += 1
    const [first = '', second = ''] = blocks
    if (blocks.length < 2 || met % 9 !== 0) return blocks
    removed.set(idOf(first), idOf(second))
    return blocks.slice(1)
  })
}

interface Lived {
  readonly bookmark: Bookmark
  /** A mark of the words of every beat, and how many choices lie before each. */
  readonly words: readonly (readonly [choices: number, mark: number])[]
}
function words(telling: Telling): Lived['words'] {
  return telling.told.map(beat => [beat.position.choices, crc32(beat.passages.map(passage => plain(passage.runs)).join('\n'))])
}

setFlagsFromString('--expose_gc')
const sweep = runInNewContext('gc') as () => void
const heap = (): number => {
  sweep()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Between two lives: vitest takes a thread that does not answer for a minute for dead. */
const breathe = (): Promise<void> => new Promise(done => { setImmediate(done) })

const lives: Lived[] = []
let growth = 0
beforeAll(async () => {
  const { json, version } = compileInk(STORY)
  const telling = new Telling(json, { version })
  let state = 1932
  let early = 0
  for (let life = 0; life < LIVES; life += 1) {
    await breathe()
    telling.begin()
    for (;;) {
      while (telling.beat.goesOn) telling.advance()
      const offers = telling.beat.choices
      if (offers.length === 0) break
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      telling.choose(offers[Math.floor(state / 2 ** 32 * offers.length)]?.id ?? '')
    }
    lives.push({ bookmark: telling.bookmark, words: words(telling) })
    if (life === Math.floor(LIVES / 4)) early = heap()
  }
  // What this test itself keeps of a life is no growth of the game.
  const own = lives.slice(Math.floor(LIVES / 4) + 1).reduce((sum, life) => sum + life.words.length * 48 + life.bookmark.life.choices.length * 8, 0) / 2 ** 20
  growth = heap() - early - own
}, 7_200_000)

describe('lives on the whole story', () => {
  it('played one after the other leave nothing behind', () => {
    if (LIVES > GATE) console.log(`${LIVES} lives, ${lives.reduce((sum, { bookmark }) => sum + bookmark.life.choices.length, 0)} choices: heap grew by ${growth.toFixed(1)} MB from a quarter of them on`)
    expect(growth).toBeLessThan(4)
  })

  it('are lived to the letter where choices were put in and moved, and knots renamed', async () => {
    const { json, version, faults } = compileInk(STORY, rearrange)
    expect(faults).toEqual([])
    expect(edits.moved).toBeGreaterThan(500)
    expect(edits.renamed).toBeGreaterThan(100)
    if (LIVES > GATE) console.log(`${edits.moved} choices in another order, a new one before each of their runs, ${edits.renamed} knots renamed`)
    const telling = new Telling(json, { version, turnsBack: false })
    for (const life of lives) {
      await breathe()
      expect(telling.resume(life.bookmark)).toMatchObject({ unlived: 0 })
      expect(telling.life.choices).toEqual(life.bookmark.life.choices)
      expect(words(telling)).toEqual(life.words)
    }
  }, 7_200_000)

  it('stop before what was taken out, and never take another way; with an heir they go on', async () => {
    const { json, version, faults } = compileInk(STORY, remove)
    expect(faults).toEqual([])
    const heirs = Object.fromEntries([...removed].filter((_, at) => at % 2 === 0))
    const telling = new Telling(json, { version, heirs, turnsBack: false })
    let whole = 0
    let inherited = 0
    for (const { bookmark, words: before } of lives) {
      await breathe()
      const { choices } = bookmark.life
      const { unlived, lost } = telling.resume(bookmark)
      const lived = telling.life.choices
      expect(lived.length).toBe(choices.length - unlived)
      expect(lived).toEqual(choices.slice(0, lived.length).map(id => heirs[id] ?? id))
      if (unlived > 0) expect(lost).toBe(choices[lived.length])
      else whole += 1
      if (lived.some((id, at) => id !== choices[at])) inherited += 1
      // Until an heir stands for a choice, the words are the ones that were read.
      const same = choices.findIndex((id, at) => at >= lived.length || heirs[id] !== undefined)
      const upTo = <T extends readonly [number, number]>(beats: readonly T[]): readonly T[] => beats.filter(([count]) => same < 0 || count <= same)
      expect(upTo(words(telling))).toEqual(upTo(before))
    }
    if (LIVES > GATE) console.log(`${removed.size} choices taken out, half with heirs: ${whole} lives whole, ${inherited} of all went on through an heir, ${LIVES - whole} stopped just before, none took another way`)
    expect(inherited).toBeGreaterThan(0)
    expect(whole).toBeLessThan(LIVES)
  }, 7_200_000)
})
