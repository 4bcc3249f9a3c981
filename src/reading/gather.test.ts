import { describe, expect, it } from 'vitest'
import type { Beat, Passage } from '../narrative/types.ts'
import { gatherFates, gatherHinges, gatherLeaves, gatherNotes, gatherPage, gatherPages, gatherPaths, gatherPeople, gatherRoad } from './gather.ts'

const line = (id: string, more: Partial<Passage> = {}): Passage => ({ id, kind: more.leaf ? 'document' : 'prose', runs: [{ text: id }], ...more })
const beat = (choices: number, turns: number, passages: Passage[], more: Partial<Beat> = {}): Beat =>
  ({ position: { choices, turns }, chapter: '01', passages, cues: [], choices: [], goesOn: false, ...more })

describe('the page that lies open', () => {
  const told = [
    beat(0, 0, [line('a')]),
    beat(0, 1, [line('b', { kind: 'said', person: 'diao', language: 'zh' })]),
    beat(1, 0, [line('c', { kind: 'heard' })], { chose: { id: 'patrol.softened', runs: [], hinge: 'patrol', way: 'softened' }, cues: [{ kind: 'note', note: 'n' }] }),
    beat(1, 1, [line('d', { leaf: 'essay' })], { open: 'essay', cues: [{ kind: 'note', note: 'n' }] }),
    beat(2, 0, [line('e', { leaf: 'essay' })], { chose: { id: 'essay.one', runs: [] }, open: 'essay' }),
    beat(3, 0, [line('f', { leaf: 'essay' }), line('g')], { chose: { id: 'essay.two', runs: [] } }),
  ]
  it('holds what was told since the last choice', () => {
    expect(gatherPage(told.slice(0, 2))).toEqual({ beats: told.slice(0, 2) })
  })
  it('keeps in sight what was passed on', () => {
    expect(gatherPage(told.slice(0, 3)).said?.id).toBe('b')
  })
  it('keeps an open document whole', () => {
    expect(gatherPage(told.slice(0, 5)).leafSoFar?.map(({ id }) => id)).toEqual(['d'])
    expect(gatherPage(told).leafSoFar?.map(({ id }) => id)).toEqual(['d', 'e'])
  })
  it('gives the log, the documents and the notes', () => {
    expect(gatherPages(told).map(page => page.passages.map(({ id }) => id).join(''))).toEqual(['ab', 'cd', 'e', 'fg'])
    expect(gatherLeaves(told)).toEqual([{ id: 'essay', chapter: '01', after: told[2]?.chose, passages: told.slice(3).flatMap(({ passages }) => passages).filter(({ leaf }) => leaf) }])
    expect(gatherNotes(told)).toEqual(['n'])
    expect(gatherHinges(told)).toEqual([{ hinge: 'patrol', choice: told[2]?.chose, at: 0 }])
    expect(gatherPeople(told)).toEqual(['diao'])
  })
})

describe('what becomes of it', () => {
  it('keeps the last word on everyone', () => {
    const told = [beat(0, 0, [line('a', { fate: 'bai' }), line('b', { fate: 'ninel' })]), beat(1, 0, [line('c', { fate: 'bai' })])]
    expect(gatherFates(told).map(({ id }) => id).sort()).toEqual(['b', 'c'])
  })
  it('makes paths of lives: hinges only, the present life first, none that passed no hinge', () => {
    const hinges = { rope: { chapter: '04', title: '', options: ['hold', 'slack'], translates: false } }
    const lives = [{ id: 'x', choices: ['a.b', 'rope.hold', 'rope.ask'], ended: 'sea' }, { id: 'y', choices: ['a.b'] }, { id: 'z', choices: ['rope.slack'] }]
    expect(gatherPaths(lives, 'z', hinges)).toEqual([{ id: 'z', hinges: ['rope.slack'], current: true }, { id: 'x', hinges: ['rope.hold'], current: false, ended: 'sea' }])
  })
  it('follows the road from town to town, and back', () => {
    const place = (at?: string) => ({ name: '', year: '', lights: [], describe: {}, ambience: {}, ...(at === undefined ? {} : { at }) })
    const told = [['01', 'yard'], ['02', 'table'], ['02', 'flat'], ['03', 'fort'], ['04', 'yard']].map(([chapter = '', name = ''], at) => beat(at, 0, [], { chapter, cues: [{ kind: 'place', place: name }] }))
    expect(gatherRoad(told, { yard: place('harbin'), flat: place('harbin'), table: place(), fort: place('sungari-2') })).toEqual([
      { town: 'harbin', chapters: ['01', '02'] }, { town: 'sungari-2', chapters: ['03'] }, { town: 'harbin', chapters: ['04'] },
    ])
  })
})
