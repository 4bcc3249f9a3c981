import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Course } from './course.ts'
import { countOf, EMPTY, gatherBoard, gatherInPieces, listRepeated, setAside, settle, writeTable } from './gatherBoard.ts'
import { writeHandIn, type Table } from './handIn.ts'

const table: Table = {
  edition: 1,
  hinges: Array.from({ length: 12 }, (_, at) => ({ id: `h${at}`, chapter: at < 6 ? '01' : '02', options: ['a', 'b', 'c'] })),
  ends: ['shore'],
}
const course: Course = {
  chapters: ['01', '02'].map(id => ({
    id, title: id, when: '', content: '', minutes: 9, question: '', notes: [], words: [], length: 1,
    hinges: table.hinges.filter(({ chapter }) => chapter === id).map(hinge => ({ id: hinge.id, title: `Hinge, ${hinge.id}`, translates: false, options: hinge.options.map(option => ({ id: option, act: `"Say ${option}."` })) })),
  })),
  ends: [{ id: 'shore', title: 'A shore' }],
  tables: [table],
}
const heads = { columns: ['code', 'counts', 'from', 'to', 'end'], times: (n: number) => n === 1 ? '1 time' : `${n} times` }

/** The code of the nth life: its options are the digits of n. */
function codeOf(n: number): string {
  const taken = Object.fromEntries(table.hinges.map(({ id }, at) => [id, 'abc'[Math.floor(n / 3 ** at) % 3] ?? 'a']))
  return writeHandIn({ from: '01', to: '02', taken, end: 'shore' }, table)
}
const codes = (text: string): readonly string[] => [...gatherBoard(text, [table]).lives.keys()]

describe('gathering', () => {
  it('finds codes in a chat log, in a column, in lower case, with spaces', () => {
    const [one, two, three] = [codeOf(1), codeOf(2), codeOf(3)]
    expect(codes(`09:14 Ann: here: ${one}\n09:15 Bo W.: mine is ${two.toLowerCase()}, sorry it's late :-)\n${three.replaceAll('-', ' ')}`)).toEqual([one, two, three])
    expect(codes(`name\tcode\nx\t${one}\r\ny\t${two.replaceAll('-', '–')}`)).toEqual([one, two])
  })
  it('passes over whatever is no code', () => {
    const text = 'a well-being check-in, first-class; see https://example.org/over-there/some-thing. 2026-11-28, 020-7946-0018, half-term TABLE-TALKS'
    expect(gatherBoard(text, [table])).toEqual(EMPTY)
  })
  it('never takes words for a life, and never keeps them', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 40 }), text => { expect(gatherBoard(text.replaceAll(' ', '-'), [table])).toEqual(EMPTY) }), { numRuns: 500 })
  })
  it('names a damaged code with the group that slipped, once, and sets it aside', () => {
    const groups = codeOf(7).split('-')
    const slipped = [groups[0], (groups[1] ?? '').replace(/^./, sign => sign === '7' ? '8' : '7'), ...groups.slice(2)].join('-')
    const board = gatherBoard(`${slipped}\n${slipped}`, [table])
    expect([...board.damaged.values()]).toEqual([{ text: slipped, refusal: { slip: 'group', group: 2 } }])
    expect(board.lives.size).toBe(0)
    expect(setAside(board, slipped).damaged.size).toBe(0)
  })
  it('asks about a code that came twice, and counts it once until told', () => {
    const code = codeOf(5)
    const board = gatherBoard(`${code} ${code}`, [table], gatherBoard(code, [table]))
    expect(listRepeated(board).map(life => [life.code, life.found, countOf(life)])).toEqual([[code, 3, 1]])
    const each = settle(board, [code], true)
    expect([...each.lives.values()].map(countOf)).toEqual([3])
    expect(listRepeated(each)).toEqual([])
    expect([...settle(board, [code], false).lives.values()].map(countOf)).toEqual([1])
  })
  it('reads its own table as it wrote it, counts and all', () => {
    const board = settle(gatherBoard(`${codeOf(1)}\n${codeOf(2)}\n${codeOf(2)}`, [table]), [codeOf(2)], true)
    const csv = writeTable(board, course, heads)
    expect(csv).toContain('"Hinge, h0"')
    expect(csv).toContain('"""Say b."""')
    const again = gatherBoard(`\uFEFF${csv}`, [table])
    expect([...again.lives.values()].map(life => [life.code, countOf(life)])).toEqual([...board.lives.values()].map(life => [life.code, countOf(life)]))
    expect([again.damaged.size, listRepeated(again).length]).toEqual([0, 0])
  })
  it('reads a long text piece by piece to the same board, wherever it is cut', async () => {
    const all = Array.from({ length: 9000 }, (_, n) => codeOf(n))
    for (const between of ['\n', ' ']) {
      const told: number[] = []
      const board = await gatherInPieces(all.join(between), [table], EMPTY, (_, done) => { told.push(done) })
      expect(board.lives.size).toBe(9000)
      expect(told.length).toBeGreaterThan(2)
      expect(told.at(-1)).toBe(1)
    }
  })
})
