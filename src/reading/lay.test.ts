import { describe, expect, it } from 'vitest'
import type { Beat, Passage } from '../narrative/types.ts'
import { countWords, layPage, plain } from './lay.ts'

const passage = (id: string, more: Partial<Passage> = {}): Passage => ({ id, kind: 'prose', runs: [{ text: `Words of ${id}.` }], ...more })
const beat = (turns: number, more: Partial<Beat> = {}): Beat => ({
  position: { choices: 1, turns }, chapter: '01', passages: [], cues: [], choices: [], goesOn: true, ...more,
})
const line = (id: string): Passage => passage(id, { kind: 'document', leaf: 'essay', part: 'hand' })
const wave = { id: 'photo.wave', runs: [{ text: 'Wave.' }] }

describe('layPage', () => {
  it('marks what came with the last press', () => {
    const { blocks } = layPage({ beats: [beat(0, { passages: [passage('a')] }), beat(1, { passages: [passage('b')] })] })
    expect(blocks.map((block) => block.kind === 'prose' && block.laid.fresh)).toEqual([false, true])
  })

  it('gathers one document over several presses', () => {
    const { blocks } = layPage({
      beats: [beat(0, { passages: [passage('a'), line('b')], cues: [{ kind: 'leaf', leaf: 'essay' }] }), beat(1, { passages: [line('c'), passage('d')] })],
    })
    expect(blocks.map((block) => block.kind)).toEqual(['prose', 'document', 'prose'])
    expect(blocks[1]).toMatchObject({ leaf: 'essay', continued: false, laid: [{ fresh: false }, { fresh: true }] })
  })

  it('says when a document began on a page that is gone', () => {
    expect(layPage({ beats: [beat(0, { passages: [line('a')] })] }).blocks[0]).toMatchObject({ continued: true })
  })

  it('writes the choice into an open document, and echoes it nowhere else', () => {
    const { blocks, echo } = layPage({ chose: wave, leafSoFar: [line('a')], beats: [beat(0, { passages: [{ ...line('b'), part: 'printed' }] })] })
    expect(echo).toBeNull()
    expect(blocks).toMatchObject([{ kind: 'document', continued: false, wrote: wave, laid: [{ fresh: false }, { fresh: true }] }])
  })

  it('leaves the writing to the story where it writes the line itself', () => {
    const [block] = layPage({ chose: wave, leafSoFar: [line('a')], beats: [beat(0, { passages: [line('b')] })] }).blocks
    expect(block).not.toHaveProperty('wrote')
  })

  it('echoes the choice that led here', () => {
    expect(layPage({ chose: wave, beats: [beat(0, { passages: [passage('a')] })] }).echo).toBe(wave)
  })

  it('begins a clean page with a title card, and puts what is unheard into one aside', () => {
    const { blocks } = layPage({
      beats: [
        beat(0, { passages: [passage('a')] }),
        beat(1, { cues: [{ kind: 'opener', chapter: '01' }], passages: [passage('b', { kind: 'unheard' }), passage('c', { kind: 'unheard' })] }),
      ],
    })
    expect(blocks.map((block) => block.kind)).toEqual(['opener', 'unheard'])
  })
})

describe('plain and countWords', () => {
  it('keep words only', () => {
    const said = passage('a', { runs: [{ text: 'Tell him ' }, { text: 'no', emphasis: true }, { text: '.' }] })
    expect(plain([said, said])).toBe('Tell him no.\nTell him no.')
    expect(countWords(beat(0, { passages: [said] }))).toBe(3)
  })
})
