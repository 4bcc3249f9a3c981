import { exploreInThreads } from '../explore-threads.ts'
import type { Figure } from './table.ts'

const LIVES = 600

/**
 * How fast the explorer plays lives, and how long it takes until every choice that it ever meets has been taken once.
 * @param folder absolute path of the story folder
 */
export async function figureStory(folder: string): Promise<readonly Figure[]> {
  const began = performance.now()
  const { lives, livesToCover } = await exploreInThreads(folder, LIVES)
  const seconds = (performance.now() - began) / 1000
  return [
    { what: 'explorer', unit: 'lives a second', ours: lives / seconds },
    { what: 'explorer, lives until every choice is taken', unit: '', ours: livesToCover },
    { what: 'explorer, until every choice is taken', unit: 's', ours: livesToCover / lives * seconds, bound: { most: 120 } },
  ]
}
