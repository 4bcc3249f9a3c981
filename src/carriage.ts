import { readCarry, writeCarry, type CarryRefusal } from './classroom/carry.ts'
import type { Telling } from './narrative/telling.ts'
import type { Bookmark } from './narrative/types.ts'

/** A life on its way home: its code, and how many choices the story no longer offers, so that it could not take them. */
export interface Carried {
  readonly code: string
  readonly unlived: number
}

/** Writes a life as a code, by living it again in a telling of its own. */
export async function carryOut({ life, turns }: Bookmark): Promise<Carried> {
  const telling = await openTelling()
  const { unlived } = telling.resume({ life, turns })
  return { code: writeCarry(telling.told, telling.life.from), unlived }
}

/** Reads a life out of a code, in a telling of its own; or says why it can't. */
export async function bringIn(text: string): Promise<Bookmark | CarryRefusal> {
  return readCarry(text, await openTelling())
}

async function openTelling(): Promise<Telling> {
  const [{ Telling }, story] = await Promise.all([import('./narrative/telling.ts'), import('../story/main.ink')])
  return new Telling(story.json, { version: story.version })
}
