import { beforeEach, describe, expect, it } from 'vitest'
import { keepSteps, type Steps } from './steps.ts'

/** A window with a history that works as the browser's does, without a browser. */
function makeWindow() {
  const entries: { state: unknown; hash: string }[] = [{ state: null, hash: '' }]
  let at = 0
  let listener: (event: { state: unknown }) => void = () => {}
  const view = {
    location: { get hash() { return entries[at]?.hash ?? '' }, pathname: '/', search: '' },
    history: {
      pushState(state: unknown, _: string, hash: string) { entries.splice(at + 1); entries.push({ state, hash }); at += 1 },
      replaceState(state: unknown, _: string, hash: string) { entries[at] = { state, hash: /#.*/.exec(hash)?.[0] ?? '' } },
      back() { if (at > 0) { at -= 1; listener({ state: entries[at]?.state }) } },
    },
    addEventListener(_: string, heard: typeof listener) { listener = heard },
  }
  return { view: view as unknown as Window, entries, back: view.history.back }
}

describe('the browser\'s Back', () => {
  let heard: string[]
  let back: () => void
  let steps: Steps
  let view: Window
  let lesson = ''
  beforeEach(() => {
    heard = []
    lesson = ''
    const made = makeWindow()
    ;({ back, view } = made)
    steps = keepSteps({ view, onBack: beats => heard.push(`back ${beats}`), onLeave: () => heard.push('leave'), lesson: () => lesson })
  })

  it('goes one beat back, and out of the book at its first page', () => {
    steps.enter()
    steps.on()
    steps.on()
    back()
    back()
    back()
    expect(heard).toEqual(['back 1', 'back 1', 'leave'])
  })
  it('is what the game\'s own Back uses, where there is an entry', () => {
    steps.enter()
    expect(steps.back()).toBe(false)
    steps.on()
    expect(steps.back()).toBe(true)
    expect(heard).toEqual(['back 1'])
  })
  it('still means one beat back after a reload', () => {
    steps.enter()
    steps.on()
    const again = keepSteps({ view, onBack: beats => heard.push(`again ${beats}`), onLeave: () => heard.push('leave'), lesson: () => lesson })
    const now = Date.now
    Date.now = () => now() + 5
    again.enter()
    Date.now = now
    back()
    expect(heard).toEqual(['again 1'])
  })
  it('keeps the lesson in the address, reading and on the title page', () => {
    lesson = 'ABC234'
    steps.enter()
    expect(view.location.hash).toBe('#here=ABC234')
    steps.on()
    expect(view.location.hash).toBe('#here=ABC234')
    steps.leave()
    expect(view.location.hash).toBe('#lesson=ABC234')
    steps.enter()
    back()
    expect(heard).toEqual(['leave'])
  })
  it('does not fall where a frame forbids entries', () => {
    Object.assign(view.history, { pushState() { throw new DOMException('no', 'SecurityError') } })
    steps.enter()
    steps.on()
    expect(heard).toEqual([])
  })
})
