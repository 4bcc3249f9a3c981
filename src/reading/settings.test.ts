import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, askSystem, readSettings, wait, weigh } from './settings.ts'

describe('weigh', () => {
  const wishes = { dark: true, contrast: true, still: true }

  it('does as the system wishes where the reader has said nothing', () => {
    expect(weigh(DEFAULT_SETTINGS, wishes)).toEqual({ paper: 'dark', contrast: 'high', motion: 'off' })
    expect(weigh(DEFAULT_SETTINGS, { dark: false, contrast: false, still: false })).toEqual({ paper: 'light', contrast: 'normal', motion: 'on' })
  })

  it("takes the reader's word before the system's", () => {
    expect(weigh({ ...DEFAULT_SETTINGS, paper: 'light', contrast: 'normal' }, wishes)).toMatchObject({ paper: 'light', contrast: 'normal' })
    expect(weigh({ ...DEFAULT_SETTINGS, motion: 'off' }, { ...wishes, still: false }).motion).toBe('off')
  })
})

describe('askSystem', () => {
  it('wishes nothing without a window', () => {
    expect(askSystem(null)).toEqual({ dark: false, contrast: false, still: false })
  })
})

describe('readSettings', () => {
  it('gives back what was stored', () => {
    const mine = { ...DEFAULT_SETTINGS, size: 26, face: 'andika', muted: true, music: 0.3 } as const
    expect(readSettings(JSON.parse(JSON.stringify(mine)))).toEqual(mine)
  })

  it.each([null, undefined, 7, 'x', [], {}])('falls back whole from %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('mends what it does not understand, and keeps the rest', () => {
    expect(readSettings({ size: 17, music: 4, effects: 'loud', face: 'comic', muted: true, old: 1 })).toEqual({ ...DEFAULT_SETTINGS, muted: true })
  })
})

describe('wait', () => {
  it('never turns unless asked', () => {
    expect(wait(60, 'off')).toBe(0)
  })

  it('leaves more time for more words and for slower readers', () => {
    expect(wait(60, 'medium')).toBeGreaterThan(wait(20, 'medium'))
    expect(wait(60, 'slow')).toBeGreaterThan(wait(60, 'fast'))
    expect(wait(0, 'fast')).toBe(1500)
  })
})
