import { useEffect, useRef } from 'preact/hooks'

const ANSWERS_ITSELF = 'button, a, input, select, textarea, label, summary, dialog, nav, .messages, [role="button"]'

/**
 * A press on the page turns on, unless it selects words or is meant for something that answers by itself. Also keeps
 * when the pointer last went down and up, in ms of `performance.now()`.
 */
export function usePageClick(page: {
  on: boolean
  advance: () => void
  turned: { readonly current: { down: number; up: number } }
}): void {
  const now = useRef(page)
  now.current = page

  useEffect(() => {
    const down = (): void => { now.current.turned.current.down = performance.now() }
    const up = (): void => { now.current.turned.current.up = performance.now() }
    const click = (event: MouseEvent): void => {
      const { on, advance } = now.current
      if (!on || event.defaultPrevented || event.button !== 0) return
      if (event.target instanceof Element && event.target.closest(ANSWERS_ITSELF)) return
      if (!(getSelection()?.isCollapsed ?? true)) return
      advance()
    }
    addEventListener('pointerdown', down, true)
    addEventListener('pointerup', up, true)
    addEventListener('click', click)
    return () => {
      removeEventListener('pointerdown', down, true)
      removeEventListener('pointerup', up, true)
      removeEventListener('click', click)
    }
  }, [])
}
