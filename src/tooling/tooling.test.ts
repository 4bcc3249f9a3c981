import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { CHECKS, judge } from './checks.ts'
import { findEchoes, judgeEchoes } from './echoes.ts'
import { compareReadings, explore } from './explore.ts'
import { compileInk, type CompiledStory } from './ink.ts'
import { readInkSource, readLine } from './ink-source.ts'
import { writeIds } from './story-ids.ts'
import { readVocabulary } from './vocabulary.ts'

let folder = ''
afterEach(() => { if (folder) rmSync(folder, { recursive: true, force: true }) })

/** A story folder of real files. */
function write(files: Record<string, string>): string {
  folder = mkdtempSync(join(tmpdir(), 'story-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
const SMALL = { 'main.ink': 'INCLUDE chapters/00.ink\n-> room\n', 'chapters/00.ink': '=== room ===\n# chapter: 00\nA room.\n* [Look. # id: room.look]\n    A window.\n* [Wait. # id: room.wait]\n    A clock.\n- Five. # chapter: close\n-> END\n' }

describe('compiling', () => {
  it('gives the same version for the same story, and another for another', () => {
    const one = compileInk(write(SMALL))
    expect(one.faults).toEqual([])
    expect(compileInk(folder).version).toBe(one.version)
    writeFileSync(join(folder, 'chapters/00.ink'), SMALL['chapters/00.ink'].replace('A clock', 'A bell'))
    expect(compileInk(folder).version).not.toBe(one.version)
  })
  it('says file and line of an error, a warning and a thing left to do', () => {
    const faulty = { ...SMALL, 'chapters/00.ink': `${SMALL['chapters/00.ink']}=== lost ===\nNowhere to go.\n* [On. # id: lost.on] -> nowhere\n` }
    expect(compileInk(write(faulty)).faults[0]).toMatchObject({ file: 'chapters/00.ink', line: 12 })
    expect(compileInk(write({ ...SMALL, 'chapters/00.ink': `${SMALL['chapters/00.ink']}=== loose ===\nNo end.\n` })).faults[0]?.file).toBe('chapters/00.ink')
    expect(compileInk(write({ ...SMALL, 'chapters/00.ink': `TODO: write\n${SMALL['chapters/00.ink']}` })).faults.length).toBe(1)
  })
  it('names every file to watch, even when one is faulty', () => {
    expect(compileInk(write({ ...SMALL, 'chapters/00.ink': '=== room\n-> nowhere\n' })).files.length).toBe(2)
  })
})

describe('reading ink as written', () => {
  it('sees tags and choices', () => {
    expect(readLine('* {brief} [_Softer._ "Ill." # id: patrol.softened # hinge: patrol]', 'a', 1)).toMatchObject({
      choice: '_Softer._ "Ill."', tags: [{ name: 'id', value: 'patrol.softened' }, { name: 'hinge', value: 'patrol' }],
    })
    expect(readLine('A line. # note: a # sound: bell', 'a', 1).tags).toEqual([{ name: 'note', value: 'a' }, { name: 'sound', value: 'bell' }])
    expect(readLine('* -> on', 'a', 1).choice).toBeUndefined()
    expect(readLine('    * * [Eat. # id: a.b]', 'a', 1).choice).toBe('Eat.')
  })
  it('writes missing ids that are their own', () => {
    const lines = ['=== yard ===', '* [Wave to him.]', '* [Wave again. # id: yard.again]', '* [Wave.]'].map((text, index) => readLine(text, 'a', index + 1))
    const used = new Set(['yard.again'])
    expect([...writeIds(lines, used).values()]).toEqual(['* [Wave to him. # id: yard.wave]', '* [Wave. # id: yard.wave2]'])
  })
})

describe('the vocabulary', () => {
  const note = (head: string, card = 'A card.'): string => `---\nid: a\ntitle: A\nyear: "1932"\nplace: Harbin\ntheme: city\nmaker: us\n${head}\n---\n${card}\n\nMore.\n`
  it('reads a note, and refuses one without status or sources, with a long card, or under another name', () => {
    const files = (text: string) => write({ 'sources.yaml': 'H1: {title: T, grade: A, kind: scholarship}', 'notes/a.md': text })
    const faults = (text: string) => readVocabulary(files(text)).faults.filter(fault => fault.file === 'notes/a.md').map(fault => fault.message).join()
    expect(faults(note('status: recorded\nsources: [H1]'))).toBe('')
    expect(readVocabulary(folder).vocabulary.notes['a']).toMatchObject({ card: 'A card.', more: 'More.', status: 'recorded' })
    expect(readVocabulary(folder).vocabulary.notes['a']).not.toHaveProperty('age')
    expect(faults(note('status: recorded\nsources: [H1]\nage: 16'))).toBe('')
    expect(readVocabulary(folder).vocabulary.notes['a']?.age).toBe(16)
    expect(faults(note('status: recorded\nsources: [H1]\nage: 18'))).toMatch(/only 16/)
    expect(faults(note('status: true\nsources: [H1]'))).toMatch(/no status/)
    expect(faults(note('status: recorded\nsources: []'))).toMatch(/no sources/)
    expect(faults(note('status: recorded\nsources: [H9]'))).toMatch(/H9/)
    expect(faults(note('status: recorded\nsources: [H1]', 'word '.repeat(61)))).toMatch(/61 words/)
    expect(faults(note('status: recorded\nsources: [H1]').replace('id: a', 'id: b'))).toMatch(/calls itself/)
  })
})

describe('the checks', () => {
  const manuscript = (ink: string) => {
    write({ ...SMALL, 'chapters/00.ink': ink })
    const { vocabulary } = readVocabulary(folder)
    return { source: readInkSource(folder), vocabulary: { ...vocabulary, chapters: [{ id: '00', title: '', russian: '', chinese: '', when: '', content: '', minutes: 1 }] }, assets: folder }
  }
  const found = (ink: string): string => CHECKS.flatMap(check => check.run(manuscript(ink))).map(fault => `${fault.line} ${fault.message}`).join('\n')
  it('find nothing wrong with a sound chapter', () => expect(found(SMALL['chapters/00.ink'])).toBe(''))
  it.each([
    ['# colour: red', /3 nobody knows the tag/],
    ['# place: moon', /there is no place «moon»/],
    ['# note: nothing', /there is no note «nothing»/],
    ['# person: nobody.wry', /there is no person «nobody»/],
    ['The weight of it hung in the air.', /stock phrase/],
    ['She sighed.', /stock phrase/],
    ['word '.repeat(91), /91 words/],
    ['* [No id.]', /has no id/],
    ['* [Look twice. # id: room.look]', /used before/],
    [`* [${'word '.repeat(12)} # id: a.b]`, /the choice has 12 words/],
  ])('find %s', (line, message) => {
    expect(found(SMALL['chapters/00.ink'].replace('A room.', `A room.\n${line}`).replace('A room.\n#', 'A room. #'))).toMatch(message)
  })
})

describe('pictures', () => {
  it('of a document are missed where they are named and not there, or there and not shown', () => {
    const { vocabulary } = readVocabulary(write({ ...SMALL, 'objects/card.webp': '', 'objects/dinner-tatar.webp': '', 'objects/dinner-sheet.webp': '' }))
    const source = ['# leaf: card', 'A boy. # document: photo', '# leaf: dinner', 'A smile. # document: photo.tatar', 'White. # document: photo.burnt'].map((text, at) => readLine(text, '', at + 1))
    const faults = ['every picture is there', 'every picture is shown'].flatMap(wanted => CHECKS.find(({ name }) => name === wanted)
      ?.run({ source, vocabulary, assets: folder }) ?? []).filter(({ file }) => file.startsWith('assets/objects/')).map(({ file, message }) => `${file} ${message}`)
    expect(faults).toEqual(['assets/objects/dinner-burnt.webp is missing', 'assets/objects/dinner-sheet.webp is printed, and no leaf shows it'])
  })

  it('are missed where no line shows them', () => {
    const check = CHECKS.find(({ name }) => name === 'every picture is shown')
    const source = ['A yard. # place: yard # light: dusk # person: aunt', 'She laughs. # person: aunt.smile'].map((text, at) => readLine(text, '', at + 1))
    const { vocabulary } = readVocabulary(write(SMALL))
    const places = { yard: { name: '', year: '', lights: ['noon', 'dusk', 'dark'], describe: {}, ambience: {} }, moon: { name: '', year: '', lights: ['dark'], describe: {}, ambience: {} } }
    const people = { aunt: { name: '', role: '', real: false, faces: ['neutral', 'smile', 'cross'], looks: 'left' as const, describe: '' } }
    const faults = check?.run({ source, vocabulary: { ...vocabulary, places, people }, assets: '' }).map(fault => fault.message).join()
    expect(faults).toBe(['yard.dark', 'moon.dark', 'aunt.cross'].map(id => `«${id}» is printed, and no line shows it`).join())
  })
})

describe('echoes', () => {
  const ask = (later: string): string => {
    const source = Object.entries({
      'state.ink': 'VAR coat = ""\n=== function cold() ===\n~ return coat == "given"\n',
      'chapters/01.ink': '=== one ===\n* [Give it. # id: coat.given # hinge: coat]\n    ~ coat = "given"\n* [Keep it. # id: coat.kept # hinge: coat]\n    ~ coat = "kept"\n- {coat == "given":You shiver.}\n',
      'chapters/02.ink': `=== two ===\n${later}\n`,
    }).flatMap(([file, text]) => text.split('\n').map((raw, index) => readLine(raw, file, index + 1)))
    const { vocabulary } = readVocabulary(write(SMALL))
    const hinges = { coat: { chapter: '01', title: '', options: ['given', 'kept'], translates: false } }
    return judgeEchoes(findEchoes(source, { ...vocabulary, hinges }), source).map(fault => `${fault.file}:${fault.line} ${fault.message}`).join()
  }
  it('miss a hinge that nothing asks after later', () => expect(ask('It is cold, and "coat" is a word.')).toBe('chapters/01.ink:2 «coat» is not read again in a later one'))
  it('find it where its variable is asked for, and where a function asks for it', () => {
    expect(ask('{coat == "kept":You are warm.}')).toBe('')
    expect(ask('{cold(): It is winter.}')).toBe('')
  })
})

describe('exploring', () => {
  const whole = (story: CompiledStory | undefined): CompiledStory => {
    if (!story) throw new Error('did not compile')
    return story
  }
  const judged = (ink: string, name: string) => {
    const compiled = compileInk(write({ ...SMALL, 'chapters/00.ink': ink }))
    const { vocabulary } = readVocabulary(folder)
    return judge(explore(whole(compiled.story), 40), { source: readInkSource(folder), vocabulary, assets: folder }).find(result => result.name === name)?.faults.map(fault => fault.message).join() ?? 'no such check'
  }
  const sound = SMALL['chapters/00.ink']
  it('is the same for the same seed', () => {
    write(SMALL)
    const play = (seed: number) => explore(whole(compileInk(folder).story), 30, seed)
    expect(play(5)).toEqual(play(5))
    expect(play(1).taken.get('room.look')).toBeGreaterThan(5)
  })
  it('plays evenly, where that is wanted', () => {
    write(SMALL)
    const { taken, ends } = explore(whole(compileInk(folder).story), 200, 3, [['room.look']], true)
    // A thing that comes half the time comes so often in two hundred tries: the chance that it doesn't is under one in ten thousand.
    expect(taken.get('room.look')).toBeGreaterThan(70)
    expect(taken.get('room.look')).toBeLessThan(130)
    expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(200)
  })
  it('finds a passage out of reach, and what the story itself calls impossible', () => {
    expect(judged(sound.replace('    A clock.', '    {false:\n        Never read.\n    }\n    A clock.'), 'every passage can be reached')).toMatch(/Never read/)
    const assertion = '=== function impossible\n{ room > 0:\n    ~ return "nobody can be in this room"\n}\n~ return ""\n'
    expect(judged(`${sound}${assertion}`, 'nothing is told that can\'t be')).toMatch(/nobody can be/)
    expect(judged(sound, 'every passage can be reached')).toBe('')
  })
  it('finds someone who can\'t be there', () => {
    const absence = '=== function absent(person, chapter) ===\n{ person == "ghost" and chapter == 0:\n    ~ return "dead"\n}\n~ return ""\n'
    expect(judged(`${sound.replace('A clock.', 'A clock. # person: ghost')}${absence}`, 'nothing is told that can\'t be')).toMatch(/«ghost» is there in chapter 00: dead/)
    expect(judged(`${sound.replace('A clock.', 'A clock. # person: guest')}${absence}`, 'nothing is told that can\'t be')).toBe('')
  })
  it('says how far lives go apart', () => {
    write(SMALL)
    const { readings, livesToCover } = explore(whole(compileInk(folder).story), 20)
    // Of "A room." and "Five." everyone reads all; of "A window." and "A clock." each the one or the other.
    expect(compareReadings(readings, '00').common).toBe(3)
    expect(compareReadings([readings[0], readings.find(one => one.has('00 A clock.') !== readings[0]?.has('00 A clock.'))].flatMap(one => one ?? []), '00').apart).toBe(40)
    expect(livesToCover).toBe(2)
  })
  it('finds text that runs out, a choice out of reach, a dead choice and a long run', () => {
    expect(judged(sound, 'no life runs into a fault')).toBe('')
    expect(judged(sound.replace(' # chapter: close', ''), 'no life runs into a fault')).toMatch(/ran out/)
    expect(judged(sound.replace('* [Wait', '* {false} [Wait'), 'every choice can be reached')).toMatch(/room.wait/)
    expect(judged(sound.replace('A clock.', 'A window.'), 'no choice is dead')).toMatch(/room.look.*room.wait/)
    expect(judged(sound.replace('A clock.', 'word '.repeat(221)), 'a choice comes in time')).toMatch(/22\d words/)
  })
})
