import type { Recording } from './port.ts'

/** A line of `assets/sound/manifest.json`, as `music/make.py` writes it. */
interface Line {
  readonly kind: Recording['kind']
  readonly loop: boolean
  readonly seconds: number
  readonly sprite: readonly [start: number, length: number, loop?: boolean]
  readonly lufs: number | null
  readonly peak: number
}

const manifests = import.meta.glob<Readonly<Record<string, Line>>>('../../assets/sound/manifest.json', { eager: true, import: 'default' })
const addresses = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', { query: '?url', eager: true, import: 'default' })

/** Every recording that the game carries, by id. Opus in WebM comes first; AAC is for browsers that cannot decode it. */
export const recordings: Readonly<Record<string, Recording>> = Object.fromEntries(
  Object.values(manifests).flatMap(lines => Object.entries(lines)).map(([id, { kind, loop, sprite }]) => [id, {
    id, kind, loop,
    sprite: [sprite[0], sprite[1]],
    sources: ['webm', 'm4a'].flatMap(form => addresses[`../../assets/sound/${id}.${form}`] ?? []),
  } satisfies Recording]),
)
