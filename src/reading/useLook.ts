import { useLayoutEffect, useState } from 'preact/hooks'
import { applySettings, askSystem, QUERIES, weigh, type Look, type Settings } from './settings.ts'

/** Keeps the root element in step with the settings and with what the system wishes, also when that changes. */
export function useLook(settings: Settings): Look {
  const [, again] = useState(0)

  const look = weigh(settings, askSystem(window))
  useLayoutEffect(
    () => applySettings(settings, document.documentElement),
    [settings, look.paper, look.contrast, look.motion],
  )
  useLayoutEffect(() => {
    const asked = Object.values(QUERIES).map((query) => matchMedia(query))
    const change = (): void => again((n) => n + 1)
    for (const one of asked) one.addEventListener('change', change)
    return () => { for (const one of asked) one.removeEventListener('change', change) }
  }, [])
  return look
}
