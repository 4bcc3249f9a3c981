import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Page } from './show.ts'

interface Box { current: HTMLElement | null }

/**
 * Brings a new beat into view inside its sheet, and keeps the focus in the text: on the press that turns on, or at
 * the head of the choices. Only a focus that was in the text, or that was lost with a button that vanished, is moved,
 * and never does the move scroll.
 */
export function useNewBeat(page: Page, motion: 'on' | 'off', scroll: Box): void {
  const beat = page.beats.at(-1)
  const turn = beat ? `${beat.position.choices}.${beat.position.turns}` : ''
  const before = useRef<string | null>(null)

  useLayoutEffect(() => {
    const box = scroll.current
    if (!box) return
    const isSamePage = before.current !== null && before.current.split('.')[0] === turn.split('.')[0]
    before.current = turn
    if (!isSamePage || page.beats.length < 2) {
      box.scrollTop = 0
      return
    }
    const fresh = box.querySelector<HTMLElement>('.fresh')
    if (!fresh) return
    const top = fresh.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
    // The whole of what is new where it fits, else its beginning.
    const target = Math.min(box.scrollHeight - box.clientHeight, Math.max(0, top - 24))
    if (Math.abs(target - box.scrollTop) > 1) box.scrollTo({ top: target, behavior: motion === 'on' ? 'smooth' : 'instant' })
  }, [turn])

  useEffect(() => {
    const text = scroll.current
    // A page that opens by itself must not put its focus ring on the first thing seen.
    const hasActed = !('userActivation' in navigator) || navigator.userActivation.hasBeenActive
    if (!text || !hasActed) return
    const held = text.ownerDocument.activeElement
    if (held && held !== text.ownerDocument.body && !text.contains(held)) return
    const target = text.querySelector<HTMLElement>('[data-advance]') ?? text.querySelector<HTMLElement>('.choices') ?? text
    target.focus({ preventScroll: true })
  }, [turn])
}
