import { Compiler, CompilerOptions } from 'inkjs/full'
import { describe, expect, it } from 'vitest'
import { StoryFault } from './fault.ts'
import { plain } from './runs.ts'
import { Telling } from './telling.ts'

/** A real story, small: everything below is told by ink itself. */
function compile(ink: string): string {
  const faults: string[] = []
  const story = new Compiler(ink, new CompilerOptions(null, [], true, message => { faults.push(message) }, null)).Compile()
  expect(faults).toEqual([])
  return story.ToJson() as string
}
const tell = (ink: string, heirs: Record<string, string> = {}) => new Telling(compile(ink), { version: 'test', heirs })
const words = (telling: Telling) => telling.beat.passages.map(passage => plain(passage.runs))

const STREET = `
VAR arm = ""
-> street
=== street ===
# chapter: 01
# place: kitaiskaya-winter
# light: noon
It is the sixth of February 1932 and you are twelve, and your mother has sent you to fetch your sister before a lady gives her flowers to throw, which is a thing that ladies are doing all along the kerb today.
The ladies are giving flowers to everyone. They are paper, the frost has kept the real ones, and half of Kitaiskaya is standing on the other half's galoshes, and singing. # note: who-welcomed
* [Grab. # id: photo.collar # hinge: photo]
    ~ arm = "collar"
    A button comes off.
* [Look away. # id: photo.away # hinge: photo]
    ~ arm = "away"
    You hear it.
- # leaf: photograph
PHOTOGRAPH, 9 × 12 cm. # document: typed
{arm == "collar": _Salute of youth._|_Overcome._} # document: pencil
# leaf: end
Someone has underlined it in red.
* [Go home. # id: street.home]
    She hums. # chapter: close
- -> END
`

describe('a telling', () => {
  it('gives beats of at most sixty words, and the choices with the last of them', () => {
    const telling = tell(STREET)
    expect(telling.beat.goesOn).toBe(true)
    expect(telling.beat.choices).toEqual([])
    telling.advance()
    expect(telling.beat.goesOn).toBe(false)
    expect(telling.beat.choices.map(choice => choice.id)).toEqual(['photo.collar', 'photo.away'])
    expect(telling.beat.choices[0]?.hinge).toBe('photo')
    telling.advance()
    expect(telling.beat.position).toEqual({ choices: 0, turns: 1 })
  })

  it('reads tags as cues, and hangs a note on the last sentence', () => {
    const telling = tell(STREET)
    expect(telling.beat.cues).toEqual([
      { kind: 'chapter', chapter: '01' },
      { kind: 'place', place: 'kitaiskaya-winter' },
      { kind: 'light', light: 'noon' },
    ])
    telling.advance()
    const runs = telling.beat.passages[0]?.runs ?? []
    expect(runs[0]?.note).toBeUndefined()
    expect(runs.at(-1)?.note).toBe('who-welcomed')
    expect(runs.at(-1)?.text).toMatch(/^They are paper/)
  })

  it('opens and closes a document, and says what each line is made with', () => {
    const telling = tell(STREET)
    telling.choose('photo.collar')
    expect(words(telling)).toEqual(['A button comes off.'])
    telling.advance()
    expect(telling.beat.passages.map(passage => [passage.kind, passage.leaf, passage.part])).toEqual([
      ['document', 'photograph', 'typed'], ['document', 'photograph', 'pencil'],
    ])
    expect(words(telling)[1]).toBe('Salute of youth.')
    expect(telling.beat.open).toBe('photograph')
    telling.advance()
    expect(telling.beat.passages[0]?.kind).toBe('prose')
    expect(telling.beat.open).toBeUndefined()
  })

  it('says which print of a photograph a line is seen on, where lives differ', () => {
    const telling = tell('-> yard\n=== yard ===\n# leaf: dinner\nA long table. # document: photo.tatar\nEaten. # document: photo\n* [Go. # id: yard.go]\n- -> END\n')
    expect(telling.beat.passages.map(({ part, print }) => [part, print])).toEqual([['photo', 'tatar'], ['photo', undefined]])
  })

  it('remembers which choice led to a beat, and ends a chapter', () => {
    const telling = tell(STREET)
    telling.choose('photo.away')
    expect(telling.beat.chose?.id).toBe('photo.away')
    telling.choose('street.home')
    expect(telling.beat.closed).toBe('01')
    expect(telling.beat.choices).toEqual([])
  })

  it('goes back a beat at a time, over a choice too, and not past the chapter\'s start', () => {
    const telling = tell(STREET)
    telling.advance()
    telling.choose('photo.collar')
    telling.back()
    expect(telling.beat.choices.map(choice => choice.id)).toEqual(['photo.collar', 'photo.away'])
    telling.choose('photo.away')
    expect(words(telling)).toEqual(['You hear it.'])
    for (let press = 0; press < 9; press += 1) telling.back()
    expect(telling.beat.position).toEqual({ choices: 0, turns: 0 })
    expect(telling.canGoBack).toBe(false)
  })

  it('takes a life up again at the same beat', () => {
    const telling = tell(STREET)
    telling.choose('photo.collar')
    telling.advance()
    const { bookmark, beat, told } = telling
    const again = tell(STREET)
    expect(again.resume(bookmark)).toEqual({ beat, unlived: 0 })
    expect(again.told).toEqual(told)
  })

  it('reads an old id through its heirs, and stops at the nearest place where there is none', () => {
    const life = (...choices: string[]) => ({ life: { story: 'older', choices }, turns: 0 })
    const telling = tell(STREET, { 'photo.wave': 'photo.grab', 'photo.grab': 'photo.collar' })
    expect(telling.resume(life('photo.wave', 'street.home')).lost).toBeUndefined()
    expect(telling.life.choices).toEqual(['photo.collar', 'street.home'])
    const stopped = telling.resume(life('photo.collar', 'street.tram', 'tram.home'))
    expect(stopped.lost).toBe('street.tram')
    expect(stopped.unlived).toBe(2)
    expect(stopped.beat.choices.map(choice => choice.id)).toEqual(['street.home'])
  })

  it('begins a chapter alone, from the default past, and keeps that with the life', () => {
    const ink = `${STREET}=== from_02 ===\n~ arm = "collar"\n-> road\n=== road ===\n# chapter: 02\n{arm}.\n* [On. # id: road.on]\n    Off. # chapter: close\n- -> END\n`
    const telling = tell(ink)
    telling.begin('02')
    expect(words(telling)).toEqual(['collar.'])
    telling.choose('road.on')
    telling.back()
    expect(words(telling)).toEqual(['collar.'])
    telling.choose('road.on')
    const { bookmark } = telling
    expect(bookmark.life).toEqual({ story: 'test', from: '02', choices: ['road.on'] })
    expect(tell(ink).resume(bookmark).unlived).toBe(0)
    expect(() => telling.begin('09')).toThrow(StoryFault)
    expect(tell(STREET).resume(bookmark)).toMatchObject({ lost: 'from 02', unlived: 1 })
  })

  it('takes a strange bookmark without a throw', () => {
    const telling = tell(STREET)
    expect(telling.resume({ life: { story: '', choices: [] }, turns: Number.NaN }).beat.position.turns).toBe(0)
    expect(telling.resume({ life: { story: '', choices: [] }, turns: 99 }).beat.position.turns).toBe(1)
  })

  it('refuses a choice that is not on offer and stays where it was', () => {
    const telling = tell(STREET)
    expect(() => telling.choose('street.home')).toThrow(RangeError)
    expect(telling.life.choices).toEqual([])
    telling.choose('photo.collar')
    expect(telling.life.choices).toEqual(['photo.collar'])
  })

  it('survives forty choices and forty steps back, whatever snapshots it keeps', () => {
    const loop = `
VAR n = 0
-> yard
=== yard ===
# chapter: 00
Round {n}. # place: yard
+ {n < 40} [On. # id: on]
    ~ n++
    -> again
* {n >= 40} [Out. # id: out]
    Out. # chapter: close
    -> END
=== again ===
Again {n}.
+ {n < 40} [On. # id: on]
    ~ n++
    -> again
* {n >= 40} [Out. # id: out]
    Out. # chapter: close
    -> END
`
    const telling = tell(loop)
    for (let n = 0; n < 40; n += 1) telling.choose('on')
    for (let n = 39; n >= 30; n -= 1) {
      telling.back()
      expect(words(telling)).toEqual([`Again ${n}.`])
    }
    telling.choose('on')
    expect(words(telling)).toEqual(['Again 31.'])
    expect(telling.told.length).toBe(32)
  })
})

describe('a fault in the ink', () => {
  it('is told with the place where it lies', () => {
    expect(() => tell('-> a\n=== a ===\nA. # colour: red\n* [B # id: b] -> END')).toThrow(/unknown tag «# colour: red»/)
    expect(() => tell('-> a\n=== a ===\nA.\n* [B] -> END')).toThrow(/has no id/)
    expect(() => tell('-> a\n=== a ===\nA.\n* [B # id: b] -> a\n* [C # id: b] -> a')).toThrow(/offered twice/)
    expect(() => tell('A.\n-> END')).toThrow(/the text ran out: at the beginning/)
    expect(() => tell('-> a\n=== a ===\nA. # weather: hail\n* [B # id: b] -> END')).toThrow(/weather/)
  })

  it('leaves the life as it was when a choice leads into it', () => {
    const telling = tell('-> a\n=== a ===\nA. # chapter: 00\n* [B # id: b]\n  B. # colour: red\n  -> END\n* [C # id: c]\n  C. # chapter: close\n  -> END')
    expect(() => telling.choose('b')).toThrow(StoryFault)
    expect(telling.life.choices).toEqual([])
    expect(telling.beat.choices.length).toBe(2)
    expect(telling.choose('c').closed).toBe('00')
  })
})
