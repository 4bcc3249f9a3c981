import { useEffect, useRef } from 'preact/hooks'
import { readPad, type Press } from './press.ts'

/** Listens to gamepads while `on`. Polls only while one is connected and the page is seen. */
export function usePad(pad: { on: boolean; choices: number; press: (meant: Press) => void }): void {
  const now = useRef(pad)
  now.current = pad

  useEffect(() => {
    if (!('getGamepads' in navigator)) return undefined
    let frame = 0
    const held = new Set<string>()

    const look = (): void => {
      const pads = [...navigator.getGamepads()].filter((one) => one !== null)
      frame = pads.length > 0 && !document.hidden ? requestAnimationFrame(look) : 0
      for (const one of pads) {
        one.buttons.forEach((button, index) => {
          const key = `${one.index}.${index}`
          if (!button.pressed) { held.delete(key); return }
          if (held.has(key)) return
          held.add(key)
          const { on, choices, press } = now.current
          if (!on) return
          const meant = readPad(index, choices)
          if (meant === 'press-focused') pressFocused()
          else if (meant) press(meant)
        })
      }
    }
    const start = (): void => { if (frame === 0) look() }
    addEventListener('gamepadconnected', start)
    document.addEventListener('visibilitychange', start)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('gamepadconnected', start)
      document.removeEventListener('visibilitychange', start)
    }
  }, [])
}

function pressFocused(): void {
  const held = document.activeElement
  if (held instanceof HTMLButtonElement) held.click()
}
