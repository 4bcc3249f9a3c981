import { describe, expect, it } from 'vitest'
import { sortPrints } from './sort-prints.ts'

const prints = sortPrints(
  {
    '../../assets/scenes/kitaiskaya-winter-dusk-4-fore.webp': '/a/4.webp',
    '../../assets/scenes/kitaiskaya-winter-dusk-0-sky.webp': '/a/0.webp',
    '../../assets/scenes/kitaiskaya-winter-dusk-3-near.webp': '/a/3.webp',
    '../../assets/scenes/kitaiskaya-winter-dusk.webp': '/a/still.webp',
    '../../assets/scenes/flood-grey.webp': '/a/flood.webp',
    '../../assets/scenes/paper.webp': '/a/paper.webp',
    '../../assets/scenes/Notes.webp': '/a/notes.webp',
  },
  {
    '../../assets/people/ksana-neutral.webp': '/p/ksana.webp',
    '../../assets/people/ksana-smile.webp': '/p/ksana-smile.webp',
  },
)

describe('sortPrints', () => {
  it('puts the layers of a place in one light in their order', () => {
    expect(prints.scenes['kitaiskaya-winter']?.['dusk']?.layers.map(({ url, depth }) => [url, depth]))
      .toEqual([['/a/0.webp', 'sky'], ['/a/3.webp', 'near'], ['/a/4.webp', 'fore']])
  })

  it('knows the picture in one piece, with or without layers', () => {
    expect(prints.scenes['kitaiskaya-winter']?.['dusk']?.still).toBe('/a/still.webp')
    expect(prints.scenes['flood']?.['grey']).toEqual({ layers: [], still: '/a/flood.webp' })
  })

  it('knows the paper, the people and their faces', () => {
    expect(prints.paper).toBe('/a/paper.webp')
    expect(prints.people['ksana']).toEqual({ neutral: '/p/ksana.webp', smile: '/p/ksana-smile.webp' })
  })

  it('sets aside what it cannot read', () => {
    expect(prints.strays).toEqual(['../../assets/scenes/Notes.webp'])
  })
})
