import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readGuide } from './guide.ts'

let folder = ''
afterEach(() => { if (folder) rmSync(folder, { recursive: true, force: true }) })

function write(files: Record<string, string>): string {
  folder = mkdtempSync(join(tmpdir(), 'guide-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
const STORY = {
  'chapters.yaml': '- {id: "01", title: T, russian: r, chinese: c, when: w, content: c, minutes: 3}',
  'sources.yaml': 'H1: {title: A book, grade: A, kind: scholarship}',
  'guide/chapters/01.md': '# T\n\nAsk.', 'guide/chapters/09.md': '# Not yet',
}

describe('the guide', () => {
  it('reads headings, paragraphs, lists, and what is drawn from the story', () => {
    const { guide, faults } = readGuide(write({ ...STORY, 'guide/02-care.md': '# Care\n\n## Before\n\nOne\nline [H1].\n\n- a\n  b\n- c\n\n1. first\n2. then\n\n@minutes\n' }))
    expect(faults).toEqual([])
    expect(guide.sections).toEqual([{
      id: 'care', title: 'Care', blocks: [
        { kind: 'heading', text: 'Before' }, { kind: 'paragraph', text: 'One line [H1].' },
        { kind: 'list', items: ['a b', 'c'] }, { kind: 'steps', items: ['first', 'then'] }, { kind: 'drawn', what: 'minutes' },
      ],
    }])
    expect(guide.sources.map(({ id }) => id)).toEqual(['H1'])
    expect(Object.keys(guide.chapters)).toEqual(['01'])
  })
  it('names a source that does not exist, a drawing that nothing draws, and a chapter without questions', () => {
    const { faults } = readGuide(write({ ...STORY, 'chapters.yaml': `${STORY['chapters.yaml']}\n${STORY['chapters.yaml'].replace('01', '02')}`, 'guide/01-a.md': '# A\n\nSo [H1, H7].\n\n@map\n' }))
    expect(faults.map(({ message }) => message).join()).toMatch(/H7.*map.*chapter 02/)
  })
  it('is whole as it is written', () => {
    expect(readGuide(resolve(import.meta.dirname, '../../story')).faults).toEqual([])
  })
})
