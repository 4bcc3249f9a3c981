import type { Bookmark } from '../narrative/types.ts'

/** A life on the shelf: its bookmark, and what a list of lives shows of it. */
export interface ShelvedLife {
  readonly id: string
  readonly bookmark: Bookmark
  readonly chapter: string
  /** How many leaves it had turned. */
  readonly leaves: number
  /** The end or chapter's close that it had reached, if any. */
  readonly closed?: string
  /** Milliseconds since 1970. */
  readonly kept: number
}

/** Why a text is not a life. */
export type Refusal = 'not-a-save' | 'another-game' | 'newer' | 'damaged'

const GAME = 'the-other-shore'
const FORMAT = 1
/** More choices than any life can hold; a file that claims more is no life. */
const CHOICES_AT_MOST = 5000

/** A life as text, with a sum over its bookmark that shows damage. */
export function writeLife(life: ShelvedLife): string {
  return JSON.stringify({ game: GAME, format: FORMAT, ...life, sum: sum(life.bookmark) })
}

/** Reads one life from a text; never throws. */
export function readLife(text: string): ShelvedLife | Refusal {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return 'not-a-save'
  }
  return takeLife(found)
}

/** Lives as a file that can be carried away and brought back. */
export function writeFile(lives: readonly ShelvedLife[]): string {
  return `${JSON.stringify({ game: GAME, format: FORMAT, lives: lives.map(life => JSON.parse(writeLife(life)) as unknown) }, undefined, 1)}\n`
}

/**
 * Reads a file of lives; never throws.
 * @returns the sound lives in it and how many were damaged, or why it holds none
 */
export function readFile(text: string): { lives: readonly ShelvedLife[]; damaged: number } | Refusal {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return text.includes(GAME) ? 'damaged' : 'not-a-save'
  }
  const refusal = refuse(found)
  if (refusal) return refusal
  const lives = (found as { lives?: unknown }).lives
  if (!Array.isArray(lives)) return 'damaged'
  const taken = lives.map(takeLife)
  const sound = taken.filter(life => typeof life !== 'string')
  return sound.length === 0 ? 'damaged' : { lives: sound, damaged: taken.length - sound.length }
}

function refuse(found: unknown): Refusal | undefined {
  if (typeof found !== 'object' || found === null) return 'not-a-save'
  const { game, format } = found as { game?: unknown; format?: unknown }
  if (game !== GAME) return game === undefined ? 'not-a-save' : 'another-game'
  if (typeof format !== 'number') return 'damaged'
  return format > FORMAT ? 'newer' : undefined
}

function takeLife(found: unknown): ShelvedLife | Refusal {
  const refusal = refuse(found)
  if (refusal) return refusal
  const { id, bookmark, chapter, leaves, closed, kept, sum: claimed } = found as Record<string, unknown>
  if (!isBookmark(bookmark) || claimed !== sum(bookmark)) return 'damaged'
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id)) return 'damaged'
  return {
    id,
    bookmark: {
      life: { story: bookmark.life.story, ...(bookmark.life.from === undefined ? {} : { from: bookmark.life.from }), choices: [...bookmark.life.choices] },
      turns: bookmark.turns,
    },
    chapter: typeof chapter === 'string' ? chapter : '',
    leaves: typeof leaves === 'number' && Number.isFinite(leaves) ? leaves : 0,
    ...(typeof closed === 'string' ? { closed } : {}),
    kept: typeof kept === 'number' && Number.isFinite(kept) ? kept : 0,
  }
}

function isBookmark(found: unknown): found is Bookmark {
  if (typeof found !== 'object' || found === null) return false
  const { life, turns } = found as { life?: unknown; turns?: unknown }
  if (typeof turns !== 'number' || !Number.isInteger(turns) || turns < 0) return false
  if (typeof life !== 'object' || life === null) return false
  const { story, from, choices } = life as { story?: unknown; from?: unknown; choices?: unknown }
  if (from !== undefined && !(typeof from === 'string' && /^\d\d$/.test(from))) return false
  return typeof story === 'string' && Array.isArray(choices) && choices.length <= CHOICES_AT_MOST
    && choices.every(choice => typeof choice === 'string' && /^[a-z0-9.]{1,60}$/.test(choice))
}

/** FNV-1a over what matters in a bookmark, as eight hex digits. */
function sum(bookmark: Bookmark): string {
  let hash = 0x811c9dc5
  const { story, from, choices } = bookmark.life
  for (const char of `${story} ${from === undefined ? '' : `${from} `}${choices.join(' ')} ${bookmark.turns}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
