import { sortPrints } from './sort-prints.ts'
import type { Files, Prints } from './sort-prints.ts'

/** Every picture the game ships for the stage. */
export const PRINTS: Prints = sortPrints(
  import.meta.glob('../../assets/scenes/*.webp', { query: '?url', eager: true, import: 'default' }) as Files,
  import.meta.glob('../../assets/people/*.webp', { query: '?url', eager: true, import: 'default' }) as Files,
)
