import { describe, expect, it } from 'vitest'
import type { Note, Vocabulary } from '../narrative/vocabulary.ts'
import { orderNotes, yearOf } from './order.ts'

const note = (theme: string, year: string): Note => ({ title: theme, status: 'recorded', sources: [], year, place: '', theme, maker: '', card: '', more: '' })
const vocabulary = {
  chapters: [], scenes: [], places: {}, people: {}, leaves: {}, hinges: {}, sources: {}, glossary: [], sounds: {}, music: [],
  notes: { a: note('River', '1932'), b: note('Paper', ''), c: note('River', '1898–1903') },
} satisfies Vocabulary
const met = ['a', 'b', 'c', 'unknown'].map((id) => ({ id, opened: false }))

describe('orderNotes', () => {
  it('heaps by theme in the order of meeting', () => {
    expect(orderNotes(met, vocabulary, 'theme').map((heap) => [heap.name, heap.notes.map(({ id }) => id)])).toEqual([['River', ['a', 'c']], ['Paper', ['b']]])
  })

  it('heaps by year, what has none last', () => {
    expect(orderNotes(met, vocabulary, 'year').map((heap) => heap.name)).toEqual(['1898–1903', '1932', ''])
  })

  it('is empty while the notes have not come', () => {
    expect(orderNotes(met, undefined, 'theme')).toEqual([])
  })
})

describe('yearOf', () => {
  it('reads the first year named', () => {
    expect(yearOf('February 1932')).toBe(1932)
    expect(yearOf('about then')).toBe(Number.POSITIVE_INFINITY)
  })
})
