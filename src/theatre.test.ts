import { describe, expect, it } from 'vitest'
import type { Beat } from './narrative/types.ts'
import type { Vocabulary } from './narrative/vocabulary.ts'
import { Theatre } from './theatre.ts'

const told = [{ chapter: '06', cues: [{ kind: 'place', place: 'yard' }, { kind: 'person', person: 'diao', face: '' }], passages: [] }] as unknown as readonly Beat[]
const vocabulary = { places: {}, people: { diao: { faces: ['neutral', 'wry'], ages: { old: { from: '05' } } } } } as unknown as Vocabulary

describe('the theatre', () => {
  it('knows face and age of who was shown before the names had come', () => {
    const theatre = new Theatre({ host: {} as HTMLElement, root: { dataset: {} } as HTMLElement, sheet: () => null, trouble: () => undefined })
    theatre.show(told, undefined, 'restore')
    expect(theatre.seen).toMatchObject({ place: 'yard', person: 'diao', face: '' })
    theatre.learn(vocabulary)
    expect(theatre.seen).toMatchObject({ place: 'yard', person: 'diao', face: 'neutral', age: 'old' })
  })
})
