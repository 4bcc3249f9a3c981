import { useEffect, useRef } from 'preact/hooks'
import { wait, type Pace } from './settings.ts'

/** Turns the page by itself at the pace asked for; never while the page is hidden. */
export function useSelfAdvance(page: { turn: string; words: number; pace: Pace; advance: () => void }): void {
  const now = useRef(page)
  now.current = page
  const time = wait(page.words, page.pace)

  useEffect(() => {
    if (time === 0) return undefined
    const timer = setTimeout(() => { if (!document.hidden) now.current.advance() }, time)
    return () => clearTimeout(timer)
  }, [page.turn, time])
}
