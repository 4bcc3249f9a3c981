import { expect, it } from 'vitest'
import { plural, words } from './words.ts'

it('counts as the language counts', () => {
  expect(plural(1, { one: '# leaf', other: '# leaves' })).toBe('1 leaf')
  expect(plural(1200, { other: '# leaves' })).toBe('1,200 leaves')
  expect(words.leavesMet(1)).toBe('one leaf in the File')
  expect(words.leavesMet(4)).toBe('4 leaves in the File')
  expect(words.messages.lost(3)).toContain('3 choices')
})

it('names languages, and stays silent on those it does not know', () => {
  expect(words.language('zh')).toBe('Chinese')
  expect(words.language('xx')).toBe('')
})

it('counts leaves of thirty-one, and none before the first', () => {
  expect(words.leafOf(7)).toBe('Leaf 7 of 31')
  expect(words.leafOf(0)).toBe('No leaf yet')
})

it('has no empty words', () => {
  const empty: string[] = []
  const look = (value: unknown, path: string): void => {
    if (value === '') empty.push(path)
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`)
  }
  look(words, 'words')
  expect(empty).toEqual([])
})
