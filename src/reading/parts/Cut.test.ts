import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cutOfChapter, cutOfChoice } from './Cut.tsx'

const ROOT = resolve(import.meta.dirname, '../../..')
const objects = join(ROOT, 'assets/objects')

describe('the linocuts', () => {
  it('are there for every chapter', () => {
    const chapters = [...readFileSync(join(ROOT, 'story/chapters.yaml'), 'utf8').matchAll(/^- id: "(\d\d)"/gm)].map(found => found[1] ?? '')
    expect(chapters.length).toBeGreaterThan(9)
    expect(chapters.filter(chapter => cutOfChapter(chapter) === undefined)).toEqual([])
  })
  it('are there for each thing that can be given at the train, and named as the story names the choice', () => {
    const offered = [...readFileSync(join(ROOT, 'story/chapters/02-sale-of-the-road.ink'), 'utf8').matchAll(/# id: (token\.\w+)/g)].map(found => found[1] ?? '')
    expect(offered.length).toBe(3)
    expect(offered.filter(choice => cutOfChoice(choice) === undefined)).toEqual([])
    expect(cutOfChoice('sentence.chair')).toBeUndefined()
  })
  it('are small, take the ink of the page, and run nothing', () => {
    for (const file of readdirSync(objects).filter(name => name.endsWith('.svg'))) {
      const svg = readFileSync(join(objects, file), 'utf8')
      expect(svg.length, file).toBeLessThan(9000)
      expect(svg, file).toContain('fill="currentColor"')
      expect(svg, file).toMatch(/^<svg [^<]*>(<path [^<]*\/>)+<\/svg>\n$/)
    }
  })
})
