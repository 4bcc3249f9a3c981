import { describe, expect, it } from 'vitest'
import type { Cue } from '../narrative/types.ts'
import type { Place } from '../narrative/vocabulary.ts'
import { pieces, stemsHeard } from './pieces.ts'
import type { Scene, Sounding } from './score.ts'
import { score, settled, silence } from './score.ts'

const place = (ambience: Readonly<Record<string, string>>): Place =>
  ({ name: 'A place', year: '1932', lights: Object.keys(ambience), describe: {}, ambience })
const STREET = place({ noon: 'street', dusk: 'street' })
const YARD = place({ fire: 'courtyard', dark: '' })
const TITLE = place({ dusk: '' })

const music = (mood: string): Cue => ({ kind: 'music', music: mood })
const sound = (id: string): Cue => ({ kind: 'sound', sound: id })
const at = (id: string): Cue => ({ kind: 'place', place: id })
const person = (id: string | null): Cue => ({ kind: 'person', person: id, face: '' })

/** A chapter as beats: what a reader meets one press after another. */
const CHAPTER: readonly { readonly cues: readonly Cue[]; readonly scene: Scene }[] = [
  { cues: [{ kind: 'chapter', chapter: '01' }, at('kitaiskaya-winter'), { kind: 'light', light: 'noon' }], scene: { place: STREET, light: 'noon' } },
  { cues: [sound('crowd')], scene: { place: STREET, light: 'noon' } },
  { cues: [sound('boots')], scene: { place: STREET, light: 'noon' } },
  { cues: [{ kind: 'leaf', leaf: 'photograph' }], scene: { place: STREET, light: 'noon', leaf: 'photograph' } },
  { cues: [], scene: { place: STREET, light: 'noon', leaf: 'photograph' } },
  { cues: [music('home')], scene: { place: STREET, light: 'dusk' } },
  { cues: [at('courtyard-night'), music('fear')], scene: { place: YARD, light: 'fire' } },
  { cues: [sound('firecrackers')], scene: { place: YARD, light: 'fire' } },
  { cues: [sound('chain'), person(null)], scene: { place: YARD, light: 'fire' } },
  { cues: [person('lieutenant'), sound('bolt'), sound('bolt')], scene: { place: YARD, light: 'dark' } },
  { cues: [music('none')], scene: { place: YARD, light: 'dark' } },
]

const live = (): Sounding[] => {
  const heard: Sounding[] = []
  for (const { cues, scene } of CHAPTER) heard.push(score(heard.at(-1) ?? silence, cues, scene))
  return heard
}

describe('score', () => {
  it('asks for a mood, and its ground alone while there is no danger', () => {
    expect(score(silence, [music('fear')], {})).toMatchObject({ mood: 'fear', piece: 'fear', stems: ['fear-base'] })
  })

  it('brings the tension in with what comes before the patrol, or with the patrol', () => {
    const afraid = score(silence, [music('fear')], {})
    for (const threat of [sound('chain'), sound('boots'), sound('bolt'), person('lieutenant')]) {
      expect(score(afraid, [threat], {}).stems).toEqual(['fear-base', 'fear-tension'])
    }
    expect(score(afraid, [sound('kettle'), person('wanqing')], {}).stems).toEqual(['fear-base'])
  })

  it('keeps the tension until the mood changes, also when the mood is said again', () => {
    const tense = score(silence, [music('fear'), sound('chain')], {})
    expect(score(tense, [music('fear'), person(null)], {}).threatened).toBe(true)
    const after = score(score(tense, [music('home')], {}), [music('fear')], {})
    expect(after.stems).toEqual(['fear-base'])
  })

  it('does not carry boots in the street into a later fear', () => {
    const marched = score(silence, [sound('boots')], {})
    expect(score(marched, [music('fear')], {}).stems).toEqual(['fear-base'])
  })

  it('knows danger only in moods that have something to say of it', () => {
    const august = score(silence, [music('august'), sound('bombs')], {})
    expect(august).toMatchObject({ threatened: true, stems: ['august-base', 'august-near'] })
    expect(score(silence, [music('home'), sound('bombs')], {}).threatened).toBe(false)
  })

  it('lets the motifs age with the chapters', () => {
    const heard = (chapter: string, mood: string): readonly string[] => score(silence, [{ kind: 'chapter', chapter }, music(mood)], {}).stems
    expect(['00', '03', '04', '09', '10'].map(chapter => heard(chapter, 'file').includes('file-doubt'))).toEqual([false, false, true, true, false])
    expect(heard('01', 'home')).toEqual(['home-bayan', 'home-violin'])
    expect(heard('06', 'home')).toEqual(['home-bayan'])
    expect(['03', '05', '07'].map(chapter => heard(chapter, 'unit').slice(1))).toEqual([['unit-wood'], ['unit-wood', 'unit-brass'], ['unit-brass']])
    expect(['04', '05'].map(chapter => heard(chapter, 'teacher').includes('teacher-under'))).toEqual([false, true])
    expect(['07', '08'].map(chapter => heard(chapter, 'waltz'))).toEqual([['waltz-needle', 'waltz-record'], ['waltz-needle']])
  })

  it('always hears something of a piece, in every chapter', () => {
    for (const piece of Object.keys(pieces)) {
      for (let chapter = 0; chapter <= 10; chapter += 1) expect(stemsHeard(piece, String(chapter).padStart(2, '0'), false), piece).not.toEqual([])
    }
  })

  it('hears the file’s music in full at the title, and its quiet form anywhere else', () => {
    const title = score(silence, [at('title'), music('file')], { place: TITLE, light: 'dusk' })
    expect(title).toMatchObject({ piece: 'file-title', stems: ['file-title'], ambience: '' })
    expect(score(title, [at('reading-room')], {})).toMatchObject({ mood: 'file', piece: 'file' })
  })

  it('is silent for a mood that has no music', () => {
    expect(score(silence, [music('none')], {})).toMatchObject({ piece: '', stems: [] })
    expect(score(silence, [music('polka')], {})).toMatchObject({ piece: '', stems: [] })
  })

  it('takes the ambience from the place and its light, and the first light’s where none is set', () => {
    expect(score(silence, [], { place: YARD, light: 'fire' }).ambience).toBe('courtyard')
    expect(score(silence, [], { place: YARD, light: 'dark' }).ambience).toBe('')
    expect(score(silence, [], { place: YARD }).ambience).toBe('courtyard')
    expect(score(silence, [], { place: YARD, light: 'noon' }).ambience).toBe('courtyard')
  })

  it('keeps the ambience where the scene says nothing of a place', () => {
    const street = score(silence, [], { place: STREET, light: 'noon' })
    expect(score(street, [sound('crowd')], {}).ambience).toBe('street')
  })

  it('fires effects in order, once, on their own beat', () => {
    const now = score(silence, [sound('chain'), sound('bolt'), sound('bolt')], {})
    expect(now.effects).toEqual(['chain', 'bolt', 'bolt'])
    expect(score(now, [], {}).effects).toEqual([])
  })

  it('steps back while a document is open, from its first beat to its last', () => {
    const leaf: Cue = { kind: 'leaf', leaf: 'slip' }
    expect(score(silence, [leaf], {}).ducked).toBe(true)
    expect(score(silence, [], { leaf: 'slip' }).ducked).toBe(true)
    expect(score(score(silence, [leaf], {}), [], {}).ducked).toBe(false)
  })

  it('begins a chapter in silence, so that its own cues are enough to restore it', () => {
    const before = score(silence, [music('fear'), sound('chain')], {})
    expect(score(before, [{ kind: 'chapter', chapter: '01' }], {})).toMatchObject({ mood: 'none', stems: [], threatened: false })
    expect(score(before, [{ kind: 'chapter', chapter: '01' }, music('fear')], {}).stems).toEqual(['fear-base'])
  })

  it('restores every moment of a chapter as it was heard, without its one-shots', () => {
    live().forEach((heard, index) => {
      const restored = CHAPTER.slice(0, index + 1).reduce((sounding, { cues, scene }) => score(sounding, cues, scene), silence)
      expect(settled(restored)).toEqual({ ...heard, effects: [] })
    })
  })

  it('restores the same from all cues at once, whatever was heard before the chapter', () => {
    const stale = score(silence, [at('flat'), music('shore')], { place: YARD, light: 'fire' })
    live().forEach((heard, index) => {
      const upto = CHAPTER.slice(0, index + 1)
      const { ducked: _, ...rest } = settled(score(stale, upto.flatMap(beat => beat.cues), upto.at(-1)?.scene ?? {}))
      expect(settled(heard)).toMatchObject(rest)
    })
  })

  it('changes nothing it was given', () => {
    const previous = Object.freeze({ ...silence, stems: Object.freeze(['home']), effects: Object.freeze(['page']) })
    const cues: readonly Cue[] = Object.freeze([music('fear'), sound('bolt')])
    expect(() => score(previous, cues, {})).not.toThrow()
  })
})
