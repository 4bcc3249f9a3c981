import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { search } from './search.ts'
import { layTimeline } from './timeline.ts'

const note = (title: string, year: string, card: string) => ({ title, status: 'recorded', sources: [], year, place: '', theme: '', maker: '', card, more: '' }) as const
const vocabulary: Vocabulary = {
  chapters: [], places: {}, people: {}, sources: {}, glossary: [], sounds: {}, music: [], scenes: [], hinges: {},
  notes: { flood: note('The flood', 'August 1932', 'The dykes failed at Fujiadian first.'), hayasaka: note('An officer', '', 'Hayasaka Shūji is _invented_.') },
  leaves: { essay: { number: 2, folder: 'A', kind: 'form', title: '', author: '', date: 'September 1932', pencil: '' }, slip: { number: 0, folder: 'A', kind: 'slip', title: '', author: '', date: 'no date', pencil: '' } },
}
const met = [{ id: 'flood', opened: true }, { id: 'hayasaka', opened: false }]
const told = [{ passages: [{ id: 'a', kind: 'prose', runs: [{ text: 'The water came over the sill at Pristan.' }] }] }, { passages: [{ id: 'b', kind: 'prose', runs: [{ text: 'Kōgyoku, ' }, { text: 'the water', emphasis: true }, { text: ', and the door.' }] }] }] as const

describe('the timeline', () => {
  it('lays this life over what happened, year by year', () => {
    const event = { year: 1931, what: 'Mukden.', sources: [] }
    expect(layTimeline([event], [{ id: 'essay', chapter: '01', passages: [] }, { id: 'slip', chapter: '00', passages: [] }], met, vocabulary)).toEqual([
      { year: 1931, events: [event], leaves: [], notes: [] },
      { year: 1932, events: [], leaves: ['essay'], notes: ['flood'] },
    ])
  })
})

describe('searching', () => {
  const find = (asked: string) => search(asked, met, told, vocabulary)
  it('finds notes and passages, the newest reading first, whatever the case and the accents', () => {
    expect(find('WATER').map(({ note: id, passage }) => id ?? passage?.id)).toEqual(['b', 'a'])
    expect(find('shuji').map(({ note: id }) => id)).toEqual(['hayasaka'])
    expect(find('dykes first').map(({ note: id }) => id)).toEqual(['flood'])
  })
  it('marks the words in what stands around them', () => {
    const [hit] = find('kogyoku')
    expect(hit?.excerpt.slice(hit.from, hit.to)).toBe('Kōgyoku')
  })
  it('finds nothing for nothing, and nothing where a word is missing', () => {
    expect(find(' w ')).toEqual([])
    expect(find('water dykes')).toEqual([])
  })
})
