import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** After so many milliseconds the words are taken away, so that nobody who walks the page meets them a second time. */
const STANDS = 4000

/** Says each new beat once to those who listen. Silent when the page opens by itself: it is then read from its top. */
export function Announcer({ turn, text }: { readonly turn: string; readonly text: string }): JSX.Element {
  const place = useRef<HTMLParagraphElement>(null)
  const before = useRef(turn)

  useEffect(() => {
    const box = place.current
    if (!box || before.current === turn) return undefined
    before.current = turn
    box.textContent = text
    const timer = setTimeout(() => { box.textContent = '' }, STANDS)
    return () => clearTimeout(timer)
  }, [turn])

  return <p class="unseen" role="status" ref={place} />
}
