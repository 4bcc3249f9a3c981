import { describe, expect, it } from 'vitest'
import type { Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { HingeMet, LifePath } from '../reading/parts/met.ts'
import { listEnds, mapLives, readTheFile } from './reading.ts'

const note = { title: 'Coats', status: 'recorded', sources: [], year: '1932', place: '', theme: '', maker: '', card: 'A card.', more: '' } as const
const leaf = (number: number) => ({ number, folder: 'A', kind: 'typed', title: '', author: '', date: '', pencil: '' }) as const
const vocabulary: Vocabulary = {
  chapters: [], places: {}, people: {}, sources: {}, glossary: [], sounds: {}, music: [], scenes: [],
  hinges: {
    rope: { chapter: '04', title: 'The rope', options: ['hold', 'slack'], translates: false },
    photo: { chapter: '01', title: 'The photograph', options: ['collar', 'called', 'away'], translates: false },
    coat: { chapter: '01', title: 'The coat', options: ['mine', 'keep'], translates: false, note: 'coats', horizon: 'He could not know.' },
  },
  notes: { coats: note },
  leaves: { report: leaf(5), 'last-yard': leaf(31), 'last-sea': leaf(31) },
}
const met = (id: string, at: number): HingeMet => ({ hinge: id.split('.')[0] ?? '', choice: { id, runs: [] }, at })
const line = (text: string, threads: readonly string[]): Passage => ({ id: text, kind: 'document', runs: [{ text }], leaf: 'report', threads })
const path = (id: string, hinges: string, ended?: string): LifePath => ({ id, hinges: hinges.split(' '), current: id === 'a', ...(ended === undefined ? {} : { ended }) })

describe('reading the file', () => {
  it('lays what was done beside what the file says and what is recorded, chapter by chapter', () => {
    const read = readTheFile([met('photo.away', 1), met('coat.keep', 4), met('rope.hold', 60)], [{ id: 'report', chapter: '01', passages: [line('He was cold.', ['coat', 'rope']), line('It snowed.', [])] }], vocabulary)
    expect(read.map(({ chapter, rows }) => [chapter, rows.map(row => row.title)])).toEqual([['01', ['The photograph', 'The coat']], ['04', ['The rope']]])
    const [photo, coat] = read[0]?.rows ?? []
    expect(photo).toMatchObject({ says: [] })
    expect(photo).not.toHaveProperty('recorded')
    expect(coat).toMatchObject({ recorded: note, horizon: 'He could not know.', says: [{ leaf: 'report', lines: [{ id: 'He was cold.' }] }] })
  })
  it('keeps a hinge that came twice in one row, with both acts', () => {
    const [chapter] = readTheFile([met('photo.away', 1), met('photo.called', 3)], [], vocabulary)
    expect(chapter?.rows.map(row => row.acts.map(({ choice }) => choice.id))).toEqual([['photo.away', 'photo.called']])
  })
  it('knows every end, and which of them a life here came to', () => {
    expect(listEnds([path('a', 'photo.away', 'sea')], vocabulary)).toEqual([{ leaf: 'last-yard', seen: false }, { leaf: 'last-sea', seen: true }])
  })
})

describe('the map of lives', () => {
  it('lets a life part from the one that it is longest the same as', () => {
    const { rows, lanes } = mapLives([path('a', 'photo.away coat.mine rope.hold'), path('b', 'photo.called coat.mine'), path('c', 'photo.away coat.keep rope.hold')], vocabulary)
    expect(rows).toEqual([{ hinge: 'photo', title: 'The photograph', untaken: 1 }, { hinge: 'coat', title: 'The coat', untaken: 0 }, { hinge: 'rope', title: 'The rope', untaken: 1 }])
    expect(lanes).toEqual([
      { life: 'a', current: true, passes: [0, 1, 2] },
      { life: 'b', current: false, from: { lane: 0, row: 0 }, passes: [0, 1] },
      { life: 'c', current: false, from: { lane: 0, row: 1 }, passes: [1, 2] },
    ])
  })
  it('names only what some life has come to', () => {
    expect(mapLives([path('a', 'photo.away')], vocabulary).rows.map(row => row.hinge)).toEqual(['photo'])
  })
})
