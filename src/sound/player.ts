import type { Cue } from '../narrative/types.ts'
import { pieceOf, stemsOf } from './pieces.ts'
import type { Recording, SoundPort, Voice } from './port.ts'
import type { Sounding } from './score.ts'
import { settled, silence } from './score.ts'

/** How loud each kind is, from 0 to 1, as the reader has set it. */
export interface Volumes {
  readonly music: number
  /** Effects and ambiences. */
  readonly effects: number
  readonly muted: boolean
}

export interface Sound {
  /** Goes over to what is to be heard now. Effects in it are fired, so each sounding is played once. */
  play(sounding: Sounding): void
  /** Fetches what these cues will need, so that it starts on its beat. */
  prepare(cues: readonly Cue[]): void
  setVolumes(volumes: Volumes): void
  /** Ends all sound for good and lets go of everything. */
  stop(): void
}

export interface PlayerOptions {
  readonly volumes: Volumes
  /** Called at most once, with a sentence for the reader. Whatever it says, the game goes on. */
  trouble(message: string): void
  /** From 0 up to, but not, 1. */
  readonly chance?: () => number
  readonly now?: () => number
}

/** Fades, in milliseconds. */
const CROSS = 3000
const LAYER = 4000
const DUCK = 600
const SETTING = 200
/**
 * What has gone round so often in one scene has been heard: slowly, a piece goes out and an ambience sinks, and after a
 * rest each comes back. Ambiences are short, and one was heard 36 times running.
 */
const ROUNDS = { music: 3, ambience: 6 }
const REST = 180_000
const WITHDRAW = 8000
/** Gains: an open document takes 6 dB from everything; an ambience lies 3 dB low alone and 8 dB under music. */
const DUCKED = 10 ** (-6 / 20)
const AMBIENCE_ALONE = 10 ** (-3 / 20)
const AMBIENCE_UNDER_MUSIC = 10 ** (-8 / 20)
/** What has sunk is 8 dB lower yet: a room that is no longer noticed, and isn't silent. */
const SUNK = 10 ** (-8 / 20)
/** An effect that is still loading so many milliseconds after its beat is left out: late, it would mean something else. */
const LATE = 1500
/** The same effect twice is never quite the same: its rate strays by up to 4 %. */
const JITTER = 0.04
/** So many effects stay decoded: the next beat's, and those that were asked for last. A whole life has over thirty. */
export const EFFECTS_KEPT = 6

/** A set of recordings that start together and are turned up and down one by one. */
interface Ensemble {
  readonly id: string
  readonly voices: ReadonlyMap<string, Voice>
  waiting: number
  /** True from the tick in which all voices started. */
  started: boolean
  /** How long it is heard before it rests, in milliseconds. */
  readonly spell: number
  /** True while it runs on unheard, or low, after it has gone round often enough. */
  resting: boolean
  turning?: ReturnType<typeof setTimeout>
  closing?: ReturnType<typeof setTimeout>
}

/** An effect's voice: loading, waiting to be fired, or sounding. */
interface Shot {
  readonly voice: Voice
  /** How long it sounds, in milliseconds. */
  readonly length: number
  ready: boolean
  /** Until when it sounds. */
  until: number
  /** Until when it may still be fired once it is ready. */
  wanted?: number
}

/**
 * Plays soundings through a port. It holds no settings and no story: what should be heard comes in, and what is heard
 * is moved towards it. Nothing is loaded while it is muted or a volume is nought.
 */
export function startPlayer(port: SoundPort, recordings: Readonly<Record<string, Recording>>, options: PlayerOptions): Sound {
  const chance = options.chance ?? Math.random
  const now = options.now ?? Date.now
  let volumes = options.volumes
  let wanted = silence
  let stopped = false
  let troubled = false
  let music: Ensemble | undefined
  let ambience: Ensemble | undefined
  const leaving = new Set<Ensemble>()
  /** Those asked for last stand last. */
  const shots = new Map<string, Shot>()
  /** Recordings that cannot be had; they are not asked for again. */
  const lost = new Set<string>()

  function lose(id: string): void {
    lost.add(id)
    if (troubled || stopped) return
    troubled = true
    options.trouble('Some of the sound could not be loaded. Everything else goes on, in silence.')
  }

  function gather(id: string, names: readonly string[], kind: 'music' | 'ambience', began: (ensemble: Ensemble) => void): Ensemble | undefined {
    const found = names.flatMap(name => lost.has(name) ? [] : recordings[name] ?? [])
    for (const name of names) if (!recordings[name]) lose(name)
    if (found.length === 0) return undefined
    const voices = new Map<string, Voice>()
    const ensemble: Ensemble = { id, voices, waiting: found.length, started: false, spell: ROUNDS[kind] * Math.max(...found.map(({ sprite }) => sprite[1])), resting: false }
    const arrived = (): void => {
      ensemble.waiting -= 1
      if (ensemble.waiting > 0 || stopped || ensemble.closing !== undefined) return
      // All in one tick, or stems would drift apart by as much as they loaded apart.
      for (const voice of voices.values()) voice.play(0, 1)
      ensemble.started = true
      began(ensemble)
    }
    for (const recording of found) {
      voices.set(recording.id, port.open(recording, {
        // A port may answer before `open` has returned; the voices are all in place a moment later.
        ready: () => queueMicrotask(arrived),
        failed: () => queueMicrotask(() => {
          voices.get(recording.id)?.close()
          voices.delete(recording.id)
          lose(recording.id)
          arrived()
        }),
      }))
    }
    return ensemble
  }

  function leave(ensemble: Ensemble | undefined, milliseconds: number): void {
    if (!ensemble || ensemble.closing !== undefined) return
    clearTimeout(ensemble.turning)
    for (const voice of ensemble.voices.values()) if (ensemble.started) voice.fade(0, milliseconds)
    leaving.add(ensemble)
    ensemble.closing = setTimeout(() => close(ensemble), ensemble.started ? milliseconds + 100 : 0)
  }

  /** From now on it is heard, for as many rounds as are good for it. */
  function hear(ensemble: Ensemble): void {
    ensemble.resting = false
    turn(ensemble)
  }

  function turn(ensemble: Ensemble): void {
    clearTimeout(ensemble.turning)
    ensemble.turning = setTimeout(() => {
      ensemble.resting = !ensemble.resting
      level(WITHDRAW)
      turn(ensemble)
    }, ensemble.resting ? REST : ensemble.spell)
  }

  /** Takes back what was on its way out: a mood that returns at once does not begin again. */
  function recall(id: string): Ensemble | undefined {
    for (const ensemble of leaving) {
      if (ensemble.id !== id || !ensemble.started) continue
      clearTimeout(ensemble.closing)
      delete ensemble.closing
      leaving.delete(ensemble)
      hear(ensemble)
      return ensemble
    }
    return undefined
  }

  function close(ensemble: Ensemble): void {
    clearTimeout(ensemble.closing)
    clearTimeout(ensemble.turning)
    leaving.delete(ensemble)
    for (const voice of ensemble.voices.values()) voice.close()
  }

  const duck = (): number => wanted.ducked ? DUCKED : 1
  const musicGain = (stem: string): number => wanted.stems.includes(stem) && !music?.resting ? volumes.music * duck() : 0
  const ambienceGain = (): number => volumes.effects * duck() * (ambience?.resting ? SUNK : 1) * (music && !music.resting ? AMBIENCE_UNDER_MUSIC : AMBIENCE_ALONE)

  function level(milliseconds: number): void {
    if (music?.started) for (const [stem, voice] of music.voices) voice.fade(musicGain(stem), milliseconds)
    if (ambience?.started) for (const voice of ambience.voices.values()) voice.fade(ambienceGain(), milliseconds)
  }

  function arrange(milliseconds: number): void {
    const stems = volumes.muted || volumes.music === 0 ? [] : stemsOf(wanted.piece, wanted.chapter)
    // The same piece with other stems is another ensemble: what a later chapter adds has to be loaded and started with it.
    const piece = stems.join(' ')
    const air = volumes.muted || volumes.effects === 0 ? '' : wanted.ambience
    if ((music?.id ?? '') !== piece) {
      leave(music, CROSS)
      music = piece === '' ? undefined : recall(piece) ?? gather(piece, stems, 'music', begun => {
        hear(begun)
        for (const [stem, voice] of begun.voices) voice.fade(musicGain(stem), CROSS)
      })
    }
    if ((ambience?.id ?? '') !== air) {
      leave(ambience, CROSS)
      ambience = air === '' ? undefined : recall(air) ?? gather(air, [air], 'ambience', begun => {
        hear(begun)
        for (const voice of begun.voices.values()) voice.fade(ambienceGain(), CROSS)
      })
    }
    level(milliseconds)
  }

  function load(id: string): Shot | undefined {
    const known = shots.get(id)
    if (known) {
      shots.delete(id)
      shots.set(id, known)
      return known
    }
    const recording = recordings[id]
    if (!recording) lose(id)
    if (!recording || lost.has(id)) return undefined
    const shot: Shot = {
      length: recording.sprite[1],
      ready: false,
      until: 0,
      voice: port.open(recording, {
        // Deferred for the same reason as above.
        ready: () => queueMicrotask(() => {
          shot.ready = true
          if (shots.get(id) !== shot) return
          if (shot.wanted !== undefined && now() <= shot.wanted) fire(shot)
          delete shot.wanted
        }),
        failed: () => queueMicrotask(() => {
          shot.voice.close()
          if (shots.get(id) === shot) shots.delete(id)
          lose(id)
        }),
      }),
    }
    thin()
    shots.set(id, shot)
    return shot
  }

  /** Gives back the effects that were not asked for longest. None is cut off, and none that may still come in time is let go. */
  function thin(): void {
    for (const [id, shot] of shots) {
      if (shots.size < EFFECTS_KEPT) return
      if (now() <= Math.max(shot.wanted ?? 0, shot.until)) continue
      shot.voice.close()
      shots.delete(id)
    }
  }

  function fire(shot: Shot): void {
    if (stopped || volumes.muted || volumes.effects === 0 || !port.isAwake()) return
    shot.voice.play(volumes.effects, 1 + (chance() * 2 - 1) * JITTER)
    shot.until = now() + shot.length / (1 - JITTER)
  }

  return {
    play(sounding) {
      if (stopped) return
      const quieter = sounding.ducked !== wanted.ducked
      // What is added to a piece, or taken from it, is meant to be heard.
      if (music?.started && music.resting && sounding.stems.join(' ') !== wanted.stems.join(' ')) hear(music)
      // Two places may share an ambience; whoever comes to another hears it anew.
      if (ambience?.started && ambience.resting && sounding.place !== wanted.place) hear(ambience)
      wanted = settled(sounding)
      arrange(quieter ? DUCK : LAYER)
      if (volumes.muted || volumes.effects === 0 || !port.isAwake()) return
      for (const id of sounding.effects) {
        const shot = load(id)
        if (shot?.ready) fire(shot)
        else if (shot) shot.wanted = now() + LATE
      }
    },
    prepare(cues) {
      if (stopped || volumes.muted) return
      // Effects are small; music is long, so only its file is brought near.
      for (const cue of cues) {
        if (cue.kind === 'sound' && volumes.effects > 0) load(cue.sound)
        if (cue.kind !== 'music' || volumes.music === 0) continue
        for (const stem of stemsOf(pieceOf(cue.music, wanted.place), wanted.chapter)) if (recordings[stem]) port.fetch(recordings[stem])
      }
    },
    setVolumes(next) {
      if (stopped) return
      volumes = next
      arrange(SETTING)
    },
    stop() {
      if (stopped) return
      stopped = true
      for (const ensemble of [music, ambience, ...leaving]) if (ensemble) close(ensemble)
      for (const { voice } of shots.values()) voice.close()
      shots.clear()
    },
  }
}
