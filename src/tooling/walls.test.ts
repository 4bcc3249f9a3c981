import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The walls between the rooms, held by reading every import. */
const SRC = resolve(import.meta.dirname, '..')
const ROOMS = ['narrative', 'reading', 'stage', 'sound', 'shelf', 'record', 'margin', 'classroom']

interface Import {
  readonly file: string
  readonly room: string
  readonly from: string
  /** The room that is imported from; '' for a package. */
  readonly to: string
  readonly onlyTypes: boolean
}

const files = readdirSync(SRC, { withFileTypes: true, recursive: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map(entry => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
const shipped = files.filter(file => !/\.test\.tsx?$/.test(file))

const imports: readonly Import[] = shipped.flatMap(file => {
  const text = readFileSync(join(SRC, file), 'utf8')
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(found => ({ onlyTypes: found[1] !== undefined, from: found[2] ?? '' }))
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(found => ({ onlyTypes: false, from: found[1] ?? '' }))
  return [...statements, ...dynamic].map(({ onlyTypes, from }) => ({ file, room: roomOf(file), from, to: from.startsWith('.') ? roomOf(join(dirname(file), from)) : '', onlyTypes }))
})

function roomOf(file: string): string {
  const [first = '', second] = file.replaceAll('\\', '/').split('/')
  return second === undefined ? 'main' : first
}
const broken = (rule: (one: Import) => boolean): readonly string[] => imports.filter(rule).map(({ file, from }) => `${file} → ${from}`)

describe('the walls', () => {
  it('stand around something', () => {
    expect(imports.length).toBeGreaterThan(40)
    expect(new Set(imports.map(({ room }) => room))).toContain('narrative')
  })
  it('narrative imports inkjs only', () => {
    expect(broken(({ room, from, to }) => room === 'narrative' && to !== 'narrative' && from !== 'inkjs')).toEqual([])
  })
  it('a room imports types from narrative, and nothing from another room but shared parts of the page', () => {
    expect(broken(({ room, from, to, onlyTypes }) => {
      if (!ROOMS.includes(room) || room === 'narrative' || to === '' || to === room) return false
      if (to === 'narrative') return !onlyTypes
      return !(to === 'reading' && from.includes('reading/parts/'))
    })).toEqual([])
  })
  it('only the stage imports phaser, only the sound howler', () => {
    expect(broken(({ room, from }) => (from === 'phaser' && room !== 'stage') || (from === 'howler' && room !== 'sound'))).toEqual([])
  })
  it('tooling never reaches the bundle', () => {
    expect(broken(({ room, to }) => room !== 'tooling' && to === 'tooling')).toEqual([])
  })
  it('only the shelf touches storage, only main the address', () => {
    const touches = (pattern: RegExp, allowed: (file: string) => boolean): readonly string[] =>
      shipped.filter(file => !allowed(file) && roomOf(file) !== 'tooling' && pattern.test(readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    expect(touches(/\b(localStorage|sessionStorage|indexedDB)\b/, file => file.startsWith('shelf/') || roomOf(file) === 'main')).toEqual([])
    expect(touches(/\b(window\.|globalThis\.)?(location\.(hash|href|search|assign|replace|reload)|history\.(push|replace|back|go))/, file => roomOf(file) === 'main')).toEqual([])
  })
  it('has no default exports, no barrels and no other names for things', () => {
    expect(shipped.filter(file => /^\s*export default/m.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([])
    expect(files.filter(file => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
    expect(files.filter(file => /(manager|handler|helper|util|service)/i.test(file))).toEqual([])
  })
})
