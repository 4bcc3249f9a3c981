import { describe, expect, it } from 'vitest'
import { FADE, meansChoice, meansTurn, readKey, readPad, step, type Where } from './press.ts'

const free: Where = { busy: false, onControl: false, choices: 0, letterKeys: true }
const choosing: Where = { ...free, choices: 3 }
const key = (name: string, where: Where, more: { repeat?: boolean; modified?: boolean } = {}) =>
  readKey({ key: name, repeat: false, modified: false, ...more }, where)

describe('readKey', () => {
  it.each(['Enter', ' ', 'ArrowRight'])('turns on with %s', (name) => {
    expect(key(name, free)).toEqual({ kind: 'advance' })
  })

  it.each(['Enter', ' ', 'ArrowRight'])('does not turn past a choice with %s', (name) => {
    expect(key(name, choosing)).toBeNull()
  })

  it('leaves Enter and Space to the button that has the focus', () => {
    expect(key('Enter', { ...free, onControl: true })).toBeNull()
    expect(key(' ', { ...free, onControl: true })).toBeNull()
  })

  it('chooses by number, and only what is there', () => {
    expect(key('3', choosing)).toEqual({ kind: 'choose', index: 2 })
    expect(key('4', choosing)).toBeNull()
    expect(key('0', choosing)).toBeNull()
    expect(key('1', free)).toBeNull()
  })

  it('takes a key held down for a resting thumb', () => {
    for (const name of ['Enter', '1', 'Backspace', 'ArrowDown', 's']) expect(key(name, choosing, { repeat: true })).toBeNull()
  })

  it('moves among choices, and scrolls where there are none', () => {
    expect(key('ArrowDown', choosing)).toEqual({ kind: 'move', by: 1 })
    expect(key('ArrowUp', choosing)).toEqual({ kind: 'move', by: -1 })
    expect(key('ArrowDown', free)).toBeNull()
  })

  it('goes back', () => {
    expect(key('Backspace', free)).toEqual({ kind: 'back' })
    expect(key('PageUp', choosing)).toEqual({ kind: 'back' })
  })

  it('lets a class choose by letter, and a clicker move', () => {
    const council = { ...choosing, council: true }
    expect(key('b', council)).toEqual({ kind: 'choose', index: 1 })
    expect(key('C', council)).toEqual({ kind: 'choose', index: 2 })
    expect(key('d', council)).toBeNull()
    expect(key('PageDown', council)).toEqual({ kind: 'move', by: 1 })
    expect(key('PageUp', council)).toEqual({ kind: 'move', by: -1 })
    expect(key('PageDown', { ...free, council: true })).toEqual({ kind: 'advance' })
    expect(key('PageUp', { ...free, council: true })).toEqual({ kind: 'back' })
    expect(key('l', { ...free, council: true })).toEqual({ kind: 'log' })
    expect(key('b', choosing)).toBeNull()
  })

  it('reads letters, unless they are switched off', () => {
    expect(['l', 's', 'n', 'f', 'M'].map((name) => key(name, free)?.kind)).toEqual(['log', 'skip', 'margin', 'file', 'mute'])
    expect(key('h', free)).toEqual({ kind: 'known' })
    expect(key('l', { ...free, letterKeys: false })).toBeNull()
    expect(key('1', { ...choosing, letterKeys: false })).toEqual({ kind: 'choose', index: 0 })
  })

  it('leaves the browser its own strokes, and fields and dialogs theirs', () => {
    expect(key('f', free, { modified: true })).toBeNull()
    expect(key('Enter', { ...free, busy: true })).toBeNull()
    expect(key('Backspace', { ...free, busy: true })).toBeNull()
  })
})

describe('meansChoice', () => {
  it('refuses the press that turned the page', () => {
    expect(meansChoice({ since: 40, clicks: 2, downBefore: false })).toBe(false)
    expect(meansChoice({ since: 5000, clicks: 1, downBefore: true })).toBe(false)
    expect(meansChoice({ since: 250, clicks: 2, downBefore: false })).toBe(false)
  })

  it('takes a press that came after, and the keyboard at any time', () => {
    expect(meansChoice({ since: 40, clicks: 1, downBefore: false })).toBe(true)
    expect(meansChoice({ since: 800, clicks: 2, downBefore: false })).toBe(true)
    expect(meansChoice({ since: 0, clicks: 0, downBefore: true })).toBe(true)
  })
})

describe('meansTurn', () => {
  it('finishes what is still coming up, then turns', () => {
    expect(meansTurn(FADE - 1, 'on')).toBe('finish')
    expect(meansTurn(FADE, 'on')).toBe('turn')
    expect(meansTurn(0, 'off')).toBe('turn')
  })
})

describe('step', () => {
  it('goes round', () => {
    expect(step(-1, 1, 3)).toBe(0)
    expect(step(-1, -1, 3)).toBe(2)
    expect(step(2, 1, 3)).toBe(0)
    expect(step(0, -1, 3)).toBe(2)
    expect(step(0, 1, 0)).toBe(-1)
  })
})

describe('readPad', () => {
  it('turns, chooses, goes back and moves', () => {
    expect(readPad(0, 0)).toEqual({ kind: 'advance' })
    expect(readPad(0, 2)).toBe('press-focused')
    expect(readPad(1, 0)).toEqual({ kind: 'back' })
    expect(readPad(13, 2)).toEqual({ kind: 'move', by: 1 })
    expect(readPad(12, 0)).toBeNull()
    expect(readPad(9, 2)).toBeNull()
  })
})
