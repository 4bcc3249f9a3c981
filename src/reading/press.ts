/** What a press of a key, a button or a pad means. */
export type Press =
  | { readonly kind: 'advance' | 'back' | 'log' | 'skip' | 'margin' | 'file' | 'mute' | 'known' }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'move'; readonly by: 1 | -1 }

export interface Stroke {
  readonly key: string
  readonly repeat: boolean
  /** Ctrl, Alt or Meta: such a stroke belongs to the browser. */
  readonly modified: boolean
}

export interface Where {
  /** True when the keys belong to a field, a list or an open dialog. */
  readonly busy: boolean
  /** True when the focus is on a button or a link, which answers Enter and Space by itself. */
  readonly onControl: boolean
  readonly choices: number
  readonly letterKeys: boolean
  /** Before a class: choices are lettered, and a presenter's clicker, which has Page Down and Page Up, moves on and among them. */
  readonly council?: boolean
}

const LETTERS: Readonly<Record<string, 'log' | 'skip' | 'margin' | 'file' | 'mute' | 'known'>> = {
  l: 'log', s: 'skip', n: 'margin', f: 'file', m: 'mute', h: 'known',
}

/**
 * Reads one key stroke. Returns null where the stroke means nothing here. A key that is held down means nothing:
 * a resting thumb must neither turn pages nor choose.
 */
export function readKey(stroke: Stroke, where: Where): Press | null {
  if (where.busy || stroke.modified || stroke.repeat) return null
  const { key } = stroke
  if (where.council) {
    const meant = readClicker(key, where.choices)
    if (meant) return meant
  }
  if (key === 'Enter' || key === ' ') return where.onControl || where.choices > 0 ? null : { kind: 'advance' }
  if (key === 'ArrowRight') return where.choices > 0 ? null : { kind: 'advance' }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    return where.choices > 0 ? { kind: 'move', by: key === 'ArrowDown' ? 1 : -1 } : null
  }
  if (key === 'Backspace' || key === 'PageUp') return { kind: 'back' }
  if (/^[1-9]$/.test(key)) {
    const index = Number(key) - 1
    return index < where.choices ? { kind: 'choose', index } : null
  }
  const letter = where.letterKeys ? LETTERS[key.toLowerCase()] : undefined
  return letter ? { kind: letter } : null
}

function readClicker(key: string, choices: number): Press | null {
  if (key === 'PageDown') return choices > 0 ? { kind: 'move', by: 1 } : { kind: 'advance' }
  if (key === 'PageUp') return choices > 0 ? { kind: 'move', by: -1 } : { kind: 'back' }
  const index = /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) : choices
  return index < choices ? { kind: 'choose', index } : null
}

/** Milliseconds after the press that turned the page in which no pointer can choose. */
export const GUARD = 150
/** Within this time the second half of a double click is taken for what it is. */
const DOUBLE = 400
/** Milliseconds that a new beat takes to come up. */
export const FADE = 220

/**
 * True when a press on a choice is meant. `since` is the time in ms since the page was turned, `clicks` what the
 * browser counts of a multiple click (0 from the keyboard), `downBefore` true when the pointer went down before the turn.
 */
export function meansChoice(press: { since: number; clicks: number; downBefore: boolean }): boolean {
  if (press.clicks === 0) return true
  if (press.downBefore) return false
  return !(press.clicks > 1 && press.since < DOUBLE)
}

/** What a press on the page does: finish what is still coming up, or turn on. `since` in ms since the last turn. */
export function meansTurn(since: number, motion: 'on' | 'off'): 'finish' | 'turn' {
  return motion === 'on' && since < FADE ? 'finish' : 'turn'
}

/** Which choice the focus moves to, from `at` (-1 for none) by one step, going round. */
export function step(at: number, by: 1 | -1, choices: number): number {
  if (choices === 0) return -1
  if (at < 0) return by === 1 ? 0 : choices - 1
  return (at + by + choices) % choices
}

/** The buttons of a gamepad in the standard mapping, as presses. A back, B and the d-pad. */
export function readPad(button: number, choices: number): Press | 'press-focused' | null {
  switch (button) {
    case 0: return choices > 0 ? 'press-focused' : { kind: 'advance' }
    case 1: return { kind: 'back' }
    case 12: return choices > 0 ? { kind: 'move', by: -1 } : null
    case 13: return choices > 0 ? { kind: 'move', by: 1 } : null
    default: return null
  }
}
