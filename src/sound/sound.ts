import type { Sound, Volumes } from './player.ts'
import { startPlayer } from './player.ts'
import type { SoundPort } from './port.ts'

export type { Sound, Volumes } from './player.ts'

export interface SoundOptions {
  /** Called at most once, with one sentence for the reader; the game goes on in silence, or with what could be loaded. */
  trouble(message: string): void
  readonly volumes: Volumes
}

/**
 * Starts the sound of the game. Howler and the list of recordings are fetched here and not before, and no recording
 * until something is to be heard. Never rejects: without sound, it answers with a silence that takes every call.
 */
export async function startSound(options: SoundOptions): Promise<Sound> {
  try {
    const [{ howlerPort }, { recordings }] = await Promise.all([import('./howlerPort.ts'), import('./recordings.ts')])
    const port = howlerPort()
    const player = startPlayer(port, recordings, { volumes: options.volumes, trouble: message => options.trouble(message) })
    const watching = watch(port, options.volumes.muted)
    return {
      ...player,
      setVolumes(volumes) {
        player.setVolumes(volumes)
        watching.mute(volumes.muted)
      },
      stop() {
        watching.end()
        player.stop()
      },
    }
  } catch {
    options.trouble('The sound could not be started. Everything else goes on, in silence.')
    return { play: () => {}, prepare: () => {}, setVolumes: () => {}, stop: () => {} }
  }
}

/** What a muted page has left to fade out, in milliseconds, before its audio goes to sleep: awake, it costs power. */
const FADE_OUT = 800

/** Silence while the page is hidden or muted; a gesture or the page's return wakes what the browser has put to sleep. */
function watch(port: SoundPort, isMuted: boolean): { mute(muted: boolean): void; end(): void } {
  let muted = isMuted
  let fading: ReturnType<typeof setTimeout> | undefined
  const turn = (): void => document.hidden || muted ? port.sleep() : port.wake()
  const gestures = ['pointerdown', 'keydown'] as const
  for (const gesture of gestures) document.addEventListener(gesture, turn, { capture: true, passive: true })
  document.addEventListener('visibilitychange', turn)
  if (document.hidden || muted) port.sleep()
  return {
    mute(now) {
      muted = now
      clearTimeout(fading)
      if (now) fading = setTimeout(turn, FADE_OUT)
      else turn()
    },
    end() {
      clearTimeout(fading)
      for (const gesture of gestures) document.removeEventListener(gesture, turn, { capture: true })
      document.removeEventListener('visibilitychange', turn)
    },
  }
}
