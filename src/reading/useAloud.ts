import { useEffect, useState } from 'preact/hooks'
import { words } from './parts/words.ts'

export interface Aloud {
  readonly canSpeak: boolean
  readonly speaks: boolean
  readonly toggle: () => void
}

/** Reads `text` aloud by the browser's own voice when asked; falls silent when the page is turned. */
export function useAloud(text: string, turn: string): Aloud {
  const voice = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  const [speaks, setSpeaks] = useState(false)

  useEffect(() => () => {
    voice?.cancel()
    setSpeaks(false)
  }, [turn])

  const toggle = (): void => {
    if (!voice) return
    voice.cancel()
    if (speaks) { setSpeaks(false); return }
    const saying = new SpeechSynthesisUtterance(text)
    saying.lang = words.lang
    saying.addEventListener('end', () => setSpeaks(false))
    saying.addEventListener('error', () => setSpeaks(false))
    voice.speak(saying)
    setSpeaks(true)
  }
  return { canSpeak: voice !== null, speaks, toggle }
}
