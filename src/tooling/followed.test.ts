import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readFollowed } from './followed.ts'
import { readVocabulary } from './vocabulary.ts'

const STORY = resolve(import.meta.dirname, '../../story')

it('gives every chapter someone to follow, and the documents that it opens, once each', () => {
  const followed = readFollowed(STORY)
  const { chapters } = readVocabulary(STORY).vocabulary
  expect(new Set(Object.keys(followed))).toEqual(new Set(chapters.map(({ id }) => id)))
  for (const { id } of chapters) expect(followed[id]?.people.length, id).toBeGreaterThan(0)
  expect(followed['02']?.leaves.map(({ id }) => id)).toEqual(expect.arrayContaining(['form', 'permit']))
  for (const { leaves } of Object.values(followed)) expect(new Set(leaves.map(({ id }) => id)).size).toBe(leaves.length)
})
