import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { mock } from 'node:test'
import { soundingOf } from '../concert.ts'
import { countWords } from '../narrative/runs.ts'
import { startPlayer } from '../sound/player.ts'
import type { Recording, SoundPort } from '../sound/port.ts'
import { compileInk } from './ink.ts'
import { liveRoute, readRoutes } from './routes.ts'
import { readVocabulary } from './vocabulary.ts'

/**
 * `tsx src/tooling/story-sound.ts a-trusted`: what the player does while a golden route is read at an even pace, as JSON
 * lines: `{ at, voice, id, does: 'play' | 'fade' | 'close', volume, rate, over }`, times in milliseconds, and
 * `{ at, chapter, piece, ambience }` where what is wanted changes. `music/check.py life` mixes and measures it.
 */
const WORDS_PER_MINUTE = 200
const PAUSE = 900
const CHOOSING = 5000
/** How long a recording takes to be there: files of our own, from a disk. */
const LOADING = 150

const root = resolve(import.meta.dirname, '../..')
const wanted = process.argv[2] ?? 'a-trusted'
const route = readRoutes(resolve(root, 'story')).find(({ name }) => name === `${wanted}.yaml`)?.route
if (!route) throw new Error(`there is no golden route «${wanted}»`)
const { json } = compileInk(resolve(root, 'story'))
const { vocabulary } = readVocabulary(resolve(root, 'story'))
const manifest = JSON.parse(readFileSync(resolve(root, 'assets/sound/manifest.json'), 'utf8')) as Record<string, Pick<Recording, 'kind' | 'loop'> & { sprite: [number, number] }>
const recordings = Object.fromEntries(Object.entries(manifest).map(([id, line]): [string, Recording] => [id, { id, kind: line.kind, loop: line.loop, sprite: line.sprite, sources: [] }]))

mock.timers.enable({ apis: ['setTimeout', 'Date'] })
const say = (line: Readonly<Record<string, unknown>>): void => { process.stdout.write(`${JSON.stringify({ at: Date.now(), ...line })}\n`) }
let voices = 0
const port: SoundPort = {
  open({ id }, heard) {
    const voice = voices += 1
    let target: number | undefined
    setTimeout(() => heard.ready(), LOADING)
    return {
      play(volume, rate) { target = volume; say({ voice, id, does: 'play', volume, rate }) },
      // As behind Howler: a fade towards where one already goes does not begin again.
      fade(volume, over) { if (target === undefined || target === volume) return; target = volume; say({ voice, id, does: 'fade', volume, over }) },
      close: () => say({ voice, id, does: 'close' }),
    }
  },
  fetch: () => {},
  isAwake: () => true,
  sleep: () => {},
  wake: () => {},
}
const player = startPlayer(port, recordings, { volumes: { music: .7, effects: .8, muted: false }, trouble: message => { throw new Error(message) }, chance: () => .5, now: () => Date.now() })

/** Lets time go by, a little at a time, so that what waits for what was loaded is done in its turn. */
async function wait(milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += 50) {
    mock.timers.tick(50)
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve()
  }
}

const { told } = liveRoute(route, json).telling
let before = ''
for (const [at, beat] of told.entries()) {
  if (beat.chose) await wait(CHOOSING)
  const sounding = soundingOf(told.slice(0, at + 1), vocabulary)
  const now = JSON.stringify({ chapter: sounding.chapter, piece: sounding.piece, ambience: sounding.ambience })
  if (now !== before) say(JSON.parse(now) as Record<string, string>)
  before = now
  player.play(sounding)
  await wait(PAUSE + beat.passages.reduce((sum, { runs }) => sum + countWords(runs), 0) / WORDS_PER_MINUTE * 60_000)
}
say({ does: 'end' })
