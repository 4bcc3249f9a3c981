import { describe, expect, it } from 'vitest'
import type { Course, CourseChapter } from './course.ts'
import type { Guide } from './guide.ts'
import { pageWords } from './pageWords.ts'
import { divideReading, writeGuide, writeMasthead, writeTeacherView } from './writePages.ts'

const chapter = (id: string, minutes: number): CourseChapter => ({
  id, title: `Title ${id}`, when: '1932', content: 'A flood.', minutes, question: 'Who?', words: [{ word: 'tsuba', say: 'TSOO-ba', means: 'Clear off.' }], length: 100,
  hinges: [{ id: 'coat', title: 'A coat', translates: false, options: [{ id: 'mine', act: 'Say "no" & go.' }], note: 'cold', horizon: 'He knew.' }],
  notes: [{ id: 'cold', note: { title: 'Cold', status: 'recorded', sources: ['H1'], year: '1932', place: 'Harbin', theme: 'city', maker: 'us', card: 'It was _cold_.', more: '' } }],
})
const course: Course = { chapters: [chapter('00', 3), chapter('01', 16)], ends: [], tables: [] }
const guide: Guide = {
  sections: [{ id: 'care', title: 'Care', blocks: [{ kind: 'paragraph', text: 'It was "cold" [H1, S2].' }, { kind: 'list', items: ['_One_'] }, { kind: 'drawn', what: 'chapters' }, { kind: 'drawn', what: 'sources' }] }],
  chapters: { '01': [{ kind: 'heading', text: 'Ask' }] }, sources: [{ id: 'H1', title: 'A book', grade: 'A', kind: 'scholarship' }], people: [],
}

describe('the teacher’s pages', () => {
  it('show each hinge with its options, note and horizon, and escape what is written', () => {
    const html = writeTeacherView(course)
    expect(html).toContain('<li>Say “no” &amp; go.</li>')
    expect(html).toContain('It was <em>cold</em>.')
    expect(html).toContain('He knew.')
  })
  it('lead from a source in the text to its place in the list', () => {
    const html = writeGuide(course, guide)
    expect(html).toContain('“cold”<sup class="cited"><a href="#source-H1">H1</a> <a href="#source-S2">S2</a></sup>.')
    expect(html).toContain('<div id="source-H1">')
    expect(html).toContain('<li><em>One</em></li>')
    expect(html).toContain('Title 01')
  })
  it('know each other', () => {
    expect(writeMasthead('guide')).toContain('./board.html')
    expect(writeMasthead('guide')).not.toContain('./guide.html')
  })
  it('divide the reading into parts of about the same length, in order, with none left out', () => {
    const chapters = ['00', '01', '02', '03', '04', '05'].map((id, at) => chapter(id, [3, 16, 16, 18, 16, 20][at] ?? 0))
    const parts = divideReading(chapters, 3)
    expect(parts.flat()).toEqual(chapters)
    expect(parts.map(part => part.length)).toEqual([3, 1, 2])
  })
})

describe('the words of the board', () => {
  it('judge nobody', () => {
    const said: string[] = []
    const collect = (value: unknown): void => {
      if (typeof value === 'string') said.push(value)
      else if (typeof value === 'function') for (const n of [0, 1, 7]) said.push(String((value as (n: number) => unknown)(n)))
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
    }
    const { refused, chapter: name, countEachOf, countOnceOf, setAsideOf, talkAboutOf, reading, ...others } = pageWords
    collect(others)
    said.push(refused({ slip: 'group', group: 2 }), name('01', 'T'), countEachOf('x'), countOnceOf('x'), setAsideOf('x'), talkAboutOf('x'), reading.title(2))
    expect(said.filter(words => /\b(right|wrong|score|per ?cent|correct|points)\b|%|\bbad\b|\bgood\b(?! and all)/i.test(words.replaceAll('for good', '')))).toEqual([])
  })
})
