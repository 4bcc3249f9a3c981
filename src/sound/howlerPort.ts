import { Howl, Howler } from 'howler'
import type { Recording, SoundPort } from './port.ts'

/** Formats by the ending of an address, for addresses that carry none (`data:`). */
const FORMATS = ['webm', 'm4a']
/**
 * Samples a second that everything is decoded to: a third less memory than at most devices' own rate. The music has
 * nothing above 12 kHz; of hay, paper and rain the last half octave is lost, which lies above what most of us hear.
 */
const RATE = 32_000

/**
 * Howler behind the port. Web Audio does the playing, since a streamed element never loops without a gap; where files
 * cannot be fetched (`file:`) Howler falls back to elements by itself. Howler waits for the first gesture on its own;
 * `wake` is for the contexts that browsers put to sleep later, which it does not notice.
 */
export function howlerPort(): SoundPort {
  // Left on, it suspends after 30 s of silence, and iOS then wants another gesture.
  Howler.autoSuspend = false
  openContext()
  const asked = new Set<string>()

  return {
    open(recording, heard) {
      let voice: number | undefined
      let target = 0
      let closed = false
      const howl = new Howl({
        src: [...recording.sources],
        format: FORMATS,
        sprite: { body: [recording.sprite[0], recording.sprite[1], recording.loop] },
        volume: 0,
        // In the constructor: for a file that is already decoded, a listener added later is never called.
        onload: () => heard.ready(),
        // Unloaded while it was still loading, Howler calls a recording that arrived whole an error.
        onloaderror: () => { if (!closed) heard.failed() },
        onplayerror: id => howl.once('unlock', () => howl.play(id)),
      })
      return {
        play(volume, rate) {
          voice = howl.play('body')
          target = volume
          howl.volume(volume, voice)
          howl.rate(rate, voice)
        },
        fade(volume, milliseconds) {
          // A fade towards where one already goes would begin again, slower.
          if (voice === undefined || volume === target) return
          target = volume
          howl.fade(Number(howl.volume(voice)), volume, milliseconds, voice)
        },
        close: () => {
          closed = true
          howl.unload()
        },
      }
    },
    fetch(recording) {
      const address = chosen(recording)
      if (address === undefined || address.startsWith('data:') || asked.has(address)) return
      asked.add(address)
      // Only to fill the cache: if it fails here, it fails again, and is reported, when it is opened.
      fetch(address).then(answer => answer.arrayBuffer()).catch(() => asked.delete(address))
    },
    isAwake: () => !Howler.ctx || Howler.ctx.state === 'running',
    sleep() {
      Howler.mute(true)
      Howler.ctx?.suspend().catch(() => {})
    },
    wake() {
      Howler.mute(false)
      if (Howler.ctx && Howler.ctx.state !== 'running') Howler.ctx.resume().catch(() => {})
    },
  }
}

/** Opens the audio context that Howler would open, at our own rate; where that is refused, Howler opens its own. */
function openContext(): void {
  if (Howler.ctx || typeof AudioContext === 'undefined') return
  try {
    const ctx = new AudioContext({ sampleRate: RATE })
    const masterGain = ctx.createGain()
    masterGain.connect(ctx.destination)
    // At the first recording Howler closes a context that is not at 44.1 kHz, once, unless it believes that it has. And
    // for as long as it takes it to be asleep it starts stems one by one.
    Object.assign(Howler, { ctx, masterGain, state: ctx.state, _mobileUnloaded: true })
  } catch {
    // An older browser has one rate, the device's.
  }
}

function chosen({ sources }: Recording): string | undefined {
  return sources.find((_, at) => Howler.codecs(FORMATS[at] ?? ''))
}
