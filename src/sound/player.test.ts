import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Cue } from '../narrative/types.ts'
import type { PlayerOptions, Volumes } from './player.ts'
import { EFFECTS_KEPT, startPlayer } from './player.ts'
import type { Heard, Recording, SoundPort } from './port.ts'
import type { Sounding } from './score.ts'
import { silence } from './score.ts'

/** A voice that keeps a diary instead of sounding. */
interface Told {
  readonly id: string
  readonly heard: Heard
  volume: number | undefined
  rate: number | undefined
  fades: [volume: number, milliseconds: number][]
  plays: number
  closed: boolean
}

interface Fake {
  readonly port: SoundPort
  /** Every voice ever opened, in order, and every file brought near. */
  readonly told: Told[]
  readonly fetched: string[]
  awake: boolean
  /** The newest voice of a recording. */
  of(id: string): Told
  all(id: string): Told[]
  ready(...ids: string[]): Promise<void>
}

function fake(): Fake {
  const told: Told[] = []
  const fetched: string[] = []
  const one: Fake = {
    told, fetched, awake: true,
    all: (id: string) => told.filter(voice => voice.id === id),
    of: (id: string) => {
      const found = told.findLast(voice => voice.id === id)
      if (!found) throw new Error(`«${id}» was never opened`)
      return found
    },
    async ready(...ids: string[]) {
      for (const id of ids) one.of(id).heard.ready()
      await Promise.resolve()
    },
    port: {
      open(recording: Recording, heard: Heard) {
        const voice: Told = { id: recording.id, heard, volume: undefined, rate: undefined, fades: [], plays: 0, closed: false }
        told.push(voice)
        return {
          play(volume: number, rate: number) { voice.volume = volume; voice.rate = rate; voice.plays += 1 },
          fade(volume: number, milliseconds: number) { if (voice.plays > 0) { voice.volume = volume; voice.fades.push([volume, milliseconds]) } },
          close() { voice.closed = true },
        }
      },
      fetch: (recording: Recording) => { fetched.push(recording.id) },
      isAwake: () => one.awake,
      sleep: () => { one.awake = false },
      wake: () => { one.awake = true },
    },
  }
  return one
}

const recording = (id: string, kind: Recording['kind']): [string, Recording] =>
  [id, { id, kind, loop: kind !== 'effect', sources: [`${id}.webm`, `${id}.m4a`], sprite: [0, 60_000] }]
const RECORDINGS = Object.fromEntries([
  ...['file', 'file-doubt', 'fear-base', 'fear-tension'].map(id => recording(id, 'music')),
  ...['room', 'street', 'courtyard'].map(id => recording(id, 'ambience')),
  ...['bell', 'boots', 'page', ...Array.from({ length: 40 }, (_, at) => `effect-${at}`)].map(id => recording(id, 'effect')),
])
const LOUD: Volumes = { music: 1, effects: 1, muted: false }
const sounding = (part: Partial<Sounding>): Sounding => ({ ...silence, ...part })
const FILE = sounding({ mood: 'file', piece: 'file', stems: ['file'] })
const FEAR = sounding({ mood: 'fear', piece: 'fear', stems: ['fear-base'] })

let troubles: string[] = []
const start = (one: Fake, part: Partial<PlayerOptions> = {}): ReturnType<typeof startPlayer> =>
  startPlayer(one.port, RECORDINGS, { volumes: LOUD, trouble: message => troubles.push(message), ...part })

beforeEach(() => { troubles = []; vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('music', () => {
  it('starts from nothing and rises, once it has loaded', async () => {
    const one = fake()
    start(one).play(FILE)
    expect(one.of('file').plays).toBe(0)
    await one.ready('file')
    expect(one.of('file')).toMatchObject({ plays: 1, volume: 1, fades: [[1, 3000]] })
  })

  it('crosses from one piece to the next, then gives the old one back', async () => {
    const one = fake()
    const player = start(one)
    player.play(FILE)
    await one.ready('file')
    player.play(FEAR)
    await one.ready('fear-base', 'fear-tension')
    expect(one.of('file').fades.at(-1)).toEqual([0, 3000])
    expect(one.of('file').closed).toBe(false)
    vi.advanceTimersByTime(3200)
    expect(one.of('file').closed).toBe(true)
    expect(one.of('fear-base')).toMatchObject({ volume: 1, closed: false })
  })

  it('loads only what the chapter may let be heard, and goes over when a later one has more', async () => {
    const one = fake()
    const player = start(one)
    player.play(FILE)
    await one.ready('file')
    expect(one.all('file-doubt')).toHaveLength(0)
    player.play({ ...FILE, chapter: '05', stems: ['file', 'file-doubt'] })
    const [early] = one.all('file')
    await one.ready('file', 'file-doubt')
    expect(early?.fades.at(-1)).toEqual([0, 3000])
    expect(one.of('file')).toMatchObject({ plays: 1, volume: 1 })
    expect(one.of('file-doubt')).toMatchObject({ plays: 1, volume: 1 })
  })

  it('starts stems in one tick when the last has loaded, and then only turns them up and down', async () => {
    const one = fake()
    const player = start(one)
    player.play(FEAR)
    await one.ready('fear-base')
    expect(one.of('fear-base').plays).toBe(0)
    await one.ready('fear-tension')
    expect(one.of('fear-base')).toMatchObject({ plays: 1, volume: 1 })
    expect(one.of('fear-tension')).toMatchObject({ plays: 1, volume: 0 })
    player.play({ ...FEAR, stems: ['fear-base', 'fear-tension'] })
    expect(one.of('fear-tension')).toMatchObject({ plays: 1, volume: 1 })
    expect(one.of('fear-tension').fades.at(-1)).toEqual([1, 4000])
    expect(one.all('fear-tension')).toHaveLength(1)
  })

  it('steps back 6 dB under a document and comes forward after it', async () => {
    const one = fake()
    const player = start(one)
    player.play(FILE)
    await one.ready('file')
    player.play({ ...FILE, ducked: true })
    expect(one.of('file').fades.at(-1)).toEqual([10 ** (-6 / 20), 600])
    player.play(FILE)
    expect(one.of('file').fades.at(-1)).toEqual([1, 600])
    expect(one.of('file').plays).toBe(1)
  })

  it('takes out a piece that has gone round three times, and brings it back after a rest', async () => {
    const one = fake()
    const player = start(one)
    player.play({ ...FILE, ambience: 'room' })
    await one.ready('file', 'room')
    vi.advanceTimersByTime(170_000)
    expect(one.of('file').volume).toBe(1)
    vi.advanceTimersByTime(20_000)
    expect(one.of('file')).toMatchObject({ volume: 0, closed: false, plays: 1 })
    expect(one.of('room').volume).toBe(10 ** (-3 / 20))
    // A page turned meanwhile does not bring it back.
    player.play({ ...FILE, ambience: 'room', ducked: true })
    expect(one.of('file').volume).toBe(0)
    player.play({ ...FILE, ambience: 'room' })
    vi.advanceTimersByTime(180_000)
    expect(one.of('file')).toMatchObject({ volume: 1, plays: 1 })
    player.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('lets what is added to a tired piece be heard', async () => {
    const one = fake()
    const player = start(one)
    player.play(FEAR)
    await one.ready('fear-base', 'fear-tension')
    vi.advanceTimersByTime(190_000)
    expect(one.of('fear-base').volume).toBe(0)
    player.play({ ...FEAR, stems: ['fear-base', 'fear-tension'] })
    expect([one.of('fear-base').volume, one.of('fear-tension').volume]).toEqual([1, 1])
  })

  it('takes back a piece that was only just leaving', async () => {
    const one = fake()
    const player = start(one)
    player.play(FILE)
    await one.ready('file')
    player.play(silence)
    vi.advanceTimersByTime(1000)
    player.play(FILE)
    vi.advanceTimersByTime(10_000)
    expect(one.all('file')).toHaveLength(1)
    expect(one.of('file')).toMatchObject({ plays: 1, volume: 1, closed: false })
  })

  it('never starts what was no longer wanted when it arrived', async () => {
    const one = fake()
    const player = start(one)
    player.play(FILE)
    player.play(silence)
    await one.ready('file')
    vi.advanceTimersByTime(200)
    expect(one.of('file')).toMatchObject({ plays: 0, closed: true })
  })
})

describe('ambience', () => {
  it('sinks when it has gone round six times, comes back after a rest, and is whole wherever one comes anew', async () => {
    const one = fake()
    const player = start(one)
    player.play(sounding({ ambience: 'courtyard' }))
    await one.ready('courtyard')
    vi.advanceTimersByTime(350_000)
    expect(one.of('courtyard').volume).toBe(10 ** (-3 / 20))
    vi.advanceTimersByTime(20_000)
    expect(one.of('courtyard')).toMatchObject({ volume: 10 ** (-8 / 20) * 10 ** (-3 / 20), closed: false, plays: 1 })
    vi.advanceTimersByTime(180_000)
    expect(one.of('courtyard').volume).toBe(10 ** (-3 / 20))
    vi.advanceTimersByTime(360_000)
    player.play(sounding({ ambience: 'street' }))
    await one.ready('street')
    expect(one.of('street').volume).toBe(10 ** (-3 / 20))
    player.play(sounding({ ambience: 'courtyard' }))
    expect(one.of('courtyard')).toMatchObject({ volume: 10 ** (-3 / 20), plays: 1 })
    vi.advanceTimersByTime(370_000)
    expect(one.of('courtyard').volume).toBeLessThan(10 ** (-8 / 20))
    player.play(sounding({ ambience: 'courtyard', place: 'another-yard' }))
    expect(one.of('courtyard')).toMatchObject({ volume: 10 ** (-3 / 20), plays: 1 })
    player.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('lies lower under music than alone', async () => {
    const one = fake()
    const player = start(one)
    player.play(sounding({ ambience: 'courtyard' }))
    await one.ready('courtyard')
    expect(one.of('courtyard').volume).toBeCloseTo(10 ** (-3 / 20))
    player.play({ ...FEAR, ambience: 'courtyard' })
    expect(one.of('courtyard').volume).toBeCloseTo(10 ** (-8 / 20))
    expect(one.of('courtyard').plays).toBe(1)
  })

  it('crosses with the place', async () => {
    const one = fake()
    const player = start(one)
    player.play(sounding({ ambience: 'street' }))
    await one.ready('street')
    player.play(sounding({ ambience: 'courtyard' }))
    await one.ready('courtyard')
    expect(one.of('street').fades.at(-1)).toEqual([0, 3000])
    vi.advanceTimersByTime(3200)
    expect(one.of('street').closed).toBe(true)
    expect(one.of('courtyard').volume).toBeGreaterThan(0)
  })
})

describe('effects', () => {
  it('fire once for each time they are asked for, never quite alike', async () => {
    const one = fake()
    const rates = [0, 0.999]
    const player = start(one, { chance: () => rates.shift() ?? 0.5 })
    player.prepare([{ kind: 'sound', sound: 'bell' } satisfies Cue])
    await one.ready('bell')
    player.play(sounding({ effects: ['bell'] }))
    expect(one.of('bell').rate).toBeCloseTo(0.96)
    player.play(sounding({ effects: ['bell'] }))
    expect(one.of('bell').rate).toBeCloseTo(1.04, 2)
    player.play(silence)
    expect(one.of('bell').plays).toBe(2)
  })

  it('wait a moment for their file, and are left out if it comes too late', async () => {
    const one = fake()
    let clock = 0
    const player = start(one, { now: () => clock })
    player.play(sounding({ effects: ['bell', 'boots'] }))
    clock = 900
    await one.ready('bell')
    expect(one.of('bell').plays).toBe(1)
    clock = 4000
    await one.ready('boots')
    expect(one.of('boots').plays).toBe(0)
  })

  it('are dropped, not saved up, while nothing can be heard', async () => {
    const one = fake()
    const player = start(one)
    player.prepare([{ kind: 'sound', sound: 'bell' }])
    await one.ready('bell')
    one.awake = false
    player.play(sounding({ effects: ['bell'] }))
    one.awake = true
    expect(one.of('bell').plays).toBe(0)
  })
})

describe('effects of a whole life', () => {
  const MANY = Array.from({ length: 40 }, (_, at) => `effect-${at}`)
  const open = (one: Fake): readonly string[] => one.told.filter(({ closed }) => !closed).map(({ id }) => id)

  it('are not all kept: the ones asked for last are', async () => {
    const one = fake()
    let clock = 0
    const player = start(one, { now: () => clock })
    for (const id of MANY) {
      player.prepare([{ kind: 'sound', sound: id }])
      await one.ready(id)
      player.play(sounding({ effects: [id] }))
      expect(one.of(id).plays).toBe(1)
      player.prepare([{ kind: 'sound', sound: 'bell' }])
      clock += 70_000
      expect(open(one).length).toBeLessThanOrEqual(EFFECTS_KEPT)
    }
    expect(one.all('bell')).toHaveLength(1)
    expect(open(one)).toContain(MANY.at(-1))
  })

  it('sound though as many others are still sounding', async () => {
    const one = fake()
    const player = start(one, { now: () => 0 })
    for (const id of MANY.slice(0, EFFECTS_KEPT)) {
      player.play(sounding({ effects: [id] }))
      await one.ready(id)
    }
    const next = MANY[EFFECTS_KEPT] ?? ''
    player.play(sounding({ effects: [next] }))
    await one.ready(next)
    expect(one.of(next)).toMatchObject({ plays: 1, closed: false })
  })

  it('are never cut off, and come again when they are asked for again', async () => {
    const one = fake()
    let clock = 0
    const player = start(one, { now: () => clock })
    const [first = '', ...others] = MANY
    player.play(sounding({ effects: [first] }))
    await one.ready(first)
    for (const id of others) player.prepare([{ kind: 'sound', sound: id }])
    expect(one.of(first).closed).toBe(false)
    clock = 70_000
    player.prepare([{ kind: 'sound', sound: 'bell' }])
    expect(one.of(first).closed).toBe(true)
    player.play(sounding({ effects: [first] }))
    await one.ready(first)
    expect(one.of(first).plays).toBe(1)
    expect(one.all(first)).toHaveLength(2)
  })
})

describe('what is near', () => {
  it('is fetched before its beat: effects opened, music only brought near', () => {
    const one = fake()
    start(one).prepare([{ kind: 'music', music: 'fear' }, { kind: 'sound', sound: 'page' }, { kind: 'light', light: 'dusk' }])
    expect(one.fetched).toEqual(['fear-base', 'fear-tension'])
    expect(one.told.map(voice => voice.id)).toEqual(['page'])
  })
})

describe('settings', () => {
  it('set music and effects apart', async () => {
    const one = fake()
    const player = start(one)
    player.play({ ...FILE, ambience: 'room' })
    await one.ready('file', 'room')
    player.setVolumes({ music: 0.5, effects: 0.25, muted: false })
    expect(one.of('file').fades.at(-1)).toEqual([0.5, 200])
    expect(one.of('room').volume).toBeCloseTo(0.25 * 10 ** (-8 / 20))
  })

  it('load nothing while muted, and take up what should be heard when they no longer are', async () => {
    const one = fake()
    const player = start(one, { volumes: { ...LOUD, muted: true } })
    player.prepare([{ kind: 'sound', sound: 'bell' }, { kind: 'music', music: 'file' }])
    player.play({ ...FILE, ambience: 'room', effects: ['bell'] })
    expect(one.told).toEqual([])
    expect(one.fetched).toEqual([])
    player.setVolumes(LOUD)
    await one.ready('file', 'room')
    expect(one.of('file').volume).toBe(1)
    expect(one.all('bell')).toEqual([])
  })

  it('let go of everything when muted', async () => {
    const one = fake()
    const player = start(one)
    player.play({ ...FILE, ambience: 'room' })
    await one.ready('file', 'room')
    player.setVolumes({ ...LOUD, muted: true })
    vi.advanceTimersByTime(3200)
    expect(one.told.every(voice => voice.closed)).toBe(true)
  })

  it('do not open the music whose volume is nought', () => {
    const one = fake()
    start(one, { volumes: { music: 0, effects: 1, muted: false } }).play({ ...FILE, ambience: 'room' })
    expect(one.told.map(voice => voice.id)).toEqual(['room'])
  })
})

describe('trouble', () => {
  it('is told once, and the rest is heard', async () => {
    const one = fake()
    const player = start(one)
    player.play({ ...FEAR, ambience: 'courtyard', effects: ['bell'] })
    one.of('fear-tension').heard.failed()
    one.of('bell').heard.failed()
    await one.ready('fear-base', 'courtyard')
    expect(troubles).toEqual([expect.stringMatching(/^[A-Z].*in silence\.$/)])
    expect(one.of('fear-base').volume).toBe(1)
    expect(one.of('courtyard').volume).toBeGreaterThan(0)
    player.play(sounding({ effects: ['bell'] }))
    expect(one.all('bell')).toHaveLength(1)
  })

  it('is told of a recording that the game does not carry', () => {
    const one = fake()
    start(one).play(sounding({ ambience: 'cellar', effects: ['thunder'] }))
    expect(troubles).toHaveLength(1)
    expect(one.told).toEqual([])
  })

  it('does not stop a piece of which nothing came', async () => {
    const one = fake()
    const player = start(one)
    player.play(FILE)
    one.of('file').heard.failed()
    await Promise.resolve()
    player.play(FEAR)
    await one.ready('fear-base', 'fear-tension')
    expect(one.of('fear-base').volume).toBe(1)
  })
})

describe('the end', () => {
  it('closes everything, also what was leaving, and stays silent', async () => {
    const one = fake()
    const player = start(one)
    player.play({ ...FILE, ambience: 'room', effects: ['bell'] })
    await one.ready('file', 'room', 'bell')
    player.play(FEAR)
    player.stop()
    player.play(FILE)
    player.setVolumes(LOUD)
    expect(one.told.every(voice => voice.closed)).toBe(true)
    expect(one.all('file')).toHaveLength(1)
  })
})
