import { useEffect, useRef } from 'preact/hooks'
import { readKey, type Press } from './press.ts'

/** Listens to the keyboard while `on`. Keys that fields, dialogs and buttons answer by themselves are left to them. */
export function useKeys(keys: { on: boolean; choices: number; letterKeys: boolean; council: boolean; press: (meant: Press) => void }): void {
  const now = useRef(keys)
  now.current = keys

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { on, choices, letterKeys, council, press } = now.current
      if (!on || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      const onControl = target?.closest('button, a[href], summary') != null
      // Enter held down on a button would press it again and again.
      if (event.repeat && onControl && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault()
        return
      }
      const meant = readKey(
        { key: event.key, repeat: event.repeat, modified: event.ctrlKey || event.altKey || event.metaKey },
        { busy: target?.closest('input, select, textarea, [contenteditable], dialog') != null, onControl, choices, letterKeys, council },
      )
      if (!meant) return
      event.preventDefault()
      press(meant)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
