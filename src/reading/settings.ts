/**
 * How one reader wants to be read to. Plain JSON: the shelf stores it as it is, and `readSettings` takes back
 * whatever an older or newer edition of the game has stored.
 */
export interface Settings {
  /** Text size in CSS pixels at the browser's own default of 16. */
  readonly size: Size
  readonly face: Face
  readonly spacing: Spacing
  readonly paper: 'system' | 'light' | 'dark'
  readonly contrast: 'system' | 'normal' | 'high'
  readonly motion: 'system' | 'off'
  /** False takes the picture away altogether. */
  readonly stage: boolean
  readonly muted: boolean
  /** Volumes from 0 to 1. */
  readonly music: number
  readonly effects: number
  readonly captions: boolean
  /** True while the text shows how well a thing is known. */
  readonly known: boolean
  /** L, S, N, F, H and M; they clash with the keys of some screen readers. */
  readonly letterKeys: boolean
  readonly selfAdvance: Pace
}

export const SIZES = [16, 18, 21, 26, 32] as const
export const FACES = ['literata', 'golos', 'andika'] as const
export const SPACINGS = ['close', 'book', 'open'] as const
export const PACES = ['off', 'slow', 'medium', 'fast'] as const
export const PAPERS = ['system', 'light', 'dark'] as const
export const CONTRASTS = ['system', 'normal', 'high'] as const
export const MOTIONS = ['system', 'off'] as const

export type Size = (typeof SIZES)[number]
export type Face = (typeof FACES)[number]
export type Spacing = (typeof SPACINGS)[number]
export type Pace = (typeof PACES)[number]

export const DEFAULT_SETTINGS: Settings = {
  size: 18,
  face: 'literata',
  spacing: 'book',
  paper: 'system',
  contrast: 'system',
  motion: 'system',
  stage: true,
  muted: false,
  music: 0.7,
  effects: 0.8,
  captions: true,
  known: false,
  letterKeys: true,
  selfAdvance: 'off',
}

/** What the reader's system asks for. */
export interface Wishes {
  readonly dark: boolean
  readonly contrast: boolean
  readonly still: boolean
}

/** What is shown once the reader's settings and the system's wishes are weighed: the reader's own word wins. */
export interface Look {
  readonly paper: 'light' | 'dark'
  readonly contrast: 'normal' | 'high'
  readonly motion: 'on' | 'off'
}

export function weigh(settings: Settings, wishes: Wishes): Look {
  return {
    paper: settings.paper === 'system' ? (wishes.dark ? 'dark' : 'light') : settings.paper,
    contrast: settings.contrast === 'system' ? (wishes.contrast ? 'high' : 'normal') : settings.contrast,
    motion: settings.motion === 'off' || wishes.still ? 'off' : 'on',
  }
}

/** Asks the window what the system wishes; where it cannot say, nothing is wished. */
export function askSystem(view: Pick<Window, 'matchMedia'> | null): Wishes {
  const says = (query: string): boolean => view?.matchMedia?.(query).matches ?? false
  return {
    dark: says(QUERIES.dark),
    contrast: says(QUERIES.contrast),
    still: says(QUERIES.still),
  }
}

export const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  still: '(prefers-reduced-motion: reduce)',
} as const

/** Writes the settings on the root element, where the stylesheets read them. Safe to call again and again. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  const look = weigh(settings, askSystem(root.ownerDocument.defaultView))
  root.dataset['paper'] = look.paper
  root.dataset['contrast'] = look.contrast
  root.dataset['motion'] = look.motion
  root.dataset['face'] = settings.face
  root.dataset['spacing'] = settings.spacing
  root.dataset['known'] = settings.known ? 'on' : 'off'
  root.dataset['size'] = String(settings.size)
  root.style.setProperty('--size', `${settings.size / 16}rem`)
}

/**
 * Takes settings as they were stored, by any edition, and fills what is missing or not understood from
 * `DEFAULT_SETTINGS`. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const oneOf = <T>(key: keyof Settings, allowed: readonly T[], otherwise: T): T =>
    allowed.includes(from[key] as T) ? (from[key] as T) : otherwise
  const truth = (key: keyof Settings, otherwise: boolean): boolean =>
    typeof from[key] === 'boolean' ? from[key] : otherwise
  const share = (key: keyof Settings, otherwise: number): number => {
    const value = from[key]
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise
  }
  const d = DEFAULT_SETTINGS
  return {
    size: oneOf('size', SIZES, d.size),
    face: oneOf('face', FACES, d.face),
    spacing: oneOf('spacing', SPACINGS, d.spacing),
    paper: oneOf('paper', PAPERS, d.paper),
    contrast: oneOf('contrast', CONTRASTS, d.contrast),
    motion: oneOf('motion', MOTIONS, d.motion),
    stage: truth('stage', d.stage),
    muted: truth('muted', d.muted),
    music: share('music', d.music),
    effects: share('effects', d.effects),
    captions: truth('captions', d.captions),
    known: truth('known', d.known),
    letterKeys: truth('letterKeys', d.letterKeys),
    selfAdvance: oneOf('selfAdvance', PACES, d.selfAdvance),
  }
}

/** Milliseconds that a self-advancing page waits after a beat of so many words; 0 when it must not advance. */
export function wait(words: number, pace: Pace): number {
  const perMinute = { off: 0, slow: 130, medium: 190, fast: 260 }[pace]
  return perMinute === 0 ? 0 : Math.round(1500 + (words / perMinute) * 60_000)
}
