import { describe, expect, it } from 'vitest'
import type { Beat } from './narrative/types.ts'
import type { Note, Vocabulary } from './narrative/vocabulary.ts'
import type { LessonSwitch } from './reading/parts/lesson.ts'
import { Visit } from './visit.ts'

const beat: Beat = {
  position: { choices: 0, turns: 0 }, chapter: '02', goesOn: false,
  passages: [{ id: '0.0', kind: 'prose', runs: [{ text: 'A road ', note: 'road' }, { text: 'and a raid.', note: 'raid', emphasis: true }] }],
  cues: [{ kind: 'note', note: 'road' }, { kind: 'note', note: 'raid' }, { kind: 'sound', sound: 'bell' }],
  choices: [{ id: 'sale.whole', runs: [] }, { id: 'sale.short', runs: [] }],
}
const note = {} as Note
const vocabulary = { notes: { road: note, raid: { ...note, age: 16 } } } as unknown as Vocabulary

function visit(...switches: LessonSwitch[]): Visit {
  const one = new Visit()
  one.learn(vocabulary)
  one.take({ chapter: '02', switches })
  return one
}
const notes = (one: Visit): string[] => one.leave([beat]).flatMap(({ passages }) => passages.flatMap(({ runs }) => runs.flatMap(run => run.note ?? [])))

describe('a visit', () => {
  it('shows everything without a lesson, and the same again when it is over', () => {
    const one = new Visit()
    one.learn(vocabulary)
    expect(one.leave([beat])[0]).toBe(beat)
    one.take({ chapter: '02', switches: ['notes-off'] })
    one.take(undefined)
    expect(one.leave([beat])[0]).toBe(beat)
    expect(one.vocabulary).toBe(vocabulary)
  })

  it('hangs no notes where they are off, and keeps the words', () => {
    const one = visit('notes-off')
    expect(notes(one)).toEqual([])
    expect(one.leave([beat])[0]?.passages[0]?.runs).toEqual([{ text: 'A road ' }, { text: 'and a raid.', emphasis: true }])
    expect(one.leave([beat])[0]?.cues).toEqual([{ kind: 'sound', sound: 'bell' }])
    expect(one.vocabulary?.notes).toHaveProperty('raid')
  })

  it('keeps from a younger class what is marked, also before the names have come', () => {
    expect(notes(visit('under-16'))).toEqual(['road'])
    expect(Object.keys(visit('under-16').vocabulary?.notes ?? {})).toEqual(['road'])
    const early = new Visit()
    early.take({ chapter: '02', switches: ['under-16'] })
    expect(notes(early)).toEqual([])
    early.learn(vocabulary)
    expect(notes(early)).toEqual(['road'])
  })

  it('does not tell a younger class the lines that are marked, and tells everyone else', () => {
    const marked: Beat = { ...beat, passages: [...beat.passages, { id: '0.1', kind: 'unheard', runs: [{ text: 'Those women.' }], age: 16 }] }
    const told = (one: Visit): string[] => one.leave([marked]).flatMap(({ passages }) => passages.map(({ id }) => id))
    expect(told(visit('under-16'))).toEqual(['0.0'])
    expect(told(visit('notes-off'))).toEqual(['0.0', '0.1'])
    expect(told(new Visit())).toEqual(['0.0', '0.1'])
  })

  it('offers the short form alone', () => {
    expect(visit('short').leave([beat])[0]?.choices.map(({ id }) => id)).toEqual(['sale.short'])
    expect(visit().leave([beat])[0]?.choices.length).toBe(2)
  })

  it('gives the same beat every time', () => {
    const one = visit('notes-off')
    expect(one.leave([beat])[0]).toBe(one.leave([beat])[0])
  })
})
