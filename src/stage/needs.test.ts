import { describe, expect, it } from 'vitest'
import { needs, urlsOf } from './needs.ts'
import { NOTHING } from './scenery.ts'
import { sortPrints } from './sort-prints.ts'

const prints = sortPrints({
  'flood-grey-0-sky.webp': '/0', 'flood-grey-1-far.webp': '/1', 'flood-grey.webp': '/whole',
  'flat-lamp.webp': '/flat', 'title-dusk-0-sky.webp': '/title',
}, { 'diao-wry.webp': '/diao' })
const flood = { ...NOTHING, place: 'flood', light: 'grey' }

describe('needs', () => {
  it('takes a place in layers or in one piece', () => {
    expect(urlsOf(needs(prints, flood, true))).toEqual(['/0', '/1'])
    expect(urlsOf(needs(prints, flood, false))).toEqual(['/whole'])
  })

  it('takes what there is where only one of them is', () => {
    expect(urlsOf(needs(prints, { ...NOTHING, place: 'flat', light: 'lamp' }, true))).toEqual(['/flat'])
    expect(urlsOf(needs(prints, { ...NOTHING, place: 'title', light: 'dusk' }, false))).toEqual(['/title'])
  })

  it('takes the first light where none is named', () => {
    expect(urlsOf(needs(prints, { ...flood, light: '' }, false))).toEqual(['/whole'])
  })

  it('brings who stands there', () => {
    const { someone, lacks } = needs(prints, { ...flood, person: 'diao', face: 'wry' }, false)
    expect(someone).toEqual({ id: 'diao', url: '/diao' })
    expect(lacks).toEqual([])
  })

  it('brings them in their later age', () => {
    const older = sortPrints({}, { 'ksana-smile.webp': '/girl', 'ksana-grown-smile.webp': '/grown' })
    expect(needs(older, { ...NOTHING, person: 'ksana', face: 'smile', age: 'grown' }, true).someone).toEqual({ id: 'ksana', url: '/grown' })
  })

  it('says what is lacking', () => {
    const lacking = needs(prints, { ...NOTHING, place: 'moon', light: 'full', person: 'diao', face: 'glad' }, true)
    expect(lacking.layers).toBeNull()
    expect(lacking.someone).toBeNull()
    expect(lacking.lacks).toEqual([
      'There is no picture of “moon” in the light “full”; the one before it stays.',
      'There is no print of “diao” with the face “glad”; nobody is shown.',
    ])
  })

  it('needs nothing to show nothing', () => {
    expect(needs(prints, NOTHING, true)).toEqual({ layers: [], someone: null, lacks: [] })
  })
})
