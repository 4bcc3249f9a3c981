import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { pageWords } from './pageWords.ts'
import { findLook } from './scan.ts'

/** The camera is looked through so often, in milliseconds. */
const EVERY = 180
/** The same picture held before the camera is one picture, for so long. */
const SAME = 4000

/** The camera, until it is closed; tells each QR picture once while it is held up. */
export function Scanner({ onText }: { readonly onText: (text: string) => void }): JSX.Element {
  const video = useRef<HTMLVideoElement>(null)
  const [failed, fail] = useState(false)
  const tell = useRef(onText)
  tell.current = onText

  useEffect(() => {
    const end = new AbortController()
    let stream: MediaStream | undefined
    let last = { text: '', at: 0 }
    const watch = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const [look, screen] = [await findLook(), video.current]
      if (end.signal.aborted || !screen) return
      screen.srcObject = stream
      await screen.play()
      while (!end.signal.aborted) {
        const text = await look(screen).catch(() => undefined)
        if (text !== undefined && !end.signal.aborted) {
          if (text !== last.text || performance.now() - last.at > SAME) tell.current(text)
          last = { text, at: performance.now() }
        }
        await new Promise(resolve => { setTimeout(resolve, EVERY) })
      }
    }
    watch().catch(() => { if (!end.signal.aborted) fail(true) }).finally(() => { if (end.signal.aborted) stop(stream) })
    return () => {
      end.abort()
      stop(stream)
    }
  }, [])

  if (failed) return <p class="board-trouble" role="alert">{pageWords.noCamera}</p>
  return (
    <div class="scanner">
      <video ref={video} muted playsInline aria-label={pageWords.scan} />
      <p>{pageWords.scanning}</p>
    </div>
  )
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
