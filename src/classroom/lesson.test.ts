import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LESSON_SWITCHES, type Lesson } from '../reading/parts/lesson.ts'
import { ALPHABET } from './code.ts'
import { readLesson, writeLesson } from './lesson.ts'

const lessons: fc.Arbitrary<Lesson> = fc.record({
  chapter: fc.integer({ min: 0, max: 15 }).map(chapter => String(chapter).padStart(2, '0')),
  switches: fc.subarray([...LESSON_SWITCHES]),
})

describe('a lesson code', () => {
  it('is six signs and gives back the lesson, however it is typed', () => {
    fc.assert(fc.property(lessons, lesson => {
      const code = writeLesson(lesson)
      expect(code.length).toBe(6)
      expect(readLesson(code)).toEqual(lesson)
      expect(readLesson(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toEqual(lesson)
    }))
  })

  it('notices every single slip and every swap of neighbours', () => {
    fc.assert(fc.property(lessons, fc.nat({ max: 5 }), fc.nat(), (lesson, at, pick) => {
      const code = writeLesson(lesson)
      const others = Array.from(`${ALPHABET}01OILUZ?`).filter(sign => sign !== code[at])
      expect(['sign', 'check']).toContain(readLesson(code.slice(0, at) + (others[pick % others.length] ?? '') + code.slice(at + 1)))
      if (at < 5 && code[at] !== code[at + 1]) {
        expect(readLesson(code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2))).toBe('check')
      }
    }), { numRuns: 3000 })
  })

  it('says a clear thing of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      const found = readLesson(text)
      expect(typeof found === 'object' || ['empty', 'length', 'sign', 'check', 'newer'].includes(found)).toBe(true)
    }), { numRuns: 2000 })
    expect(readLesson('')).toBe('empty')
    expect(readLesson('harbin')).toBe('sign')
    expect(readLesson('22222')).toBe('length')
  })

  it('takes almost no other six signs for a lesson', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...Array.from(ALPHABET)), { minLength: 6, maxLength: 6 }), signs => {
      const found = readLesson(signs.join(''))
      if (typeof found === 'object') expect(writeLesson(found)).toBe(signs.join(''))
    }), { numRuns: 3000 })
  })
})
