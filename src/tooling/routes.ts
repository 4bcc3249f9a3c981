import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { plain } from '../narrative/runs.ts'
import { Telling } from '../narrative/telling.ts'
import { writeLife } from '../shelf/shelved.ts'
import { compileInk, type Fault } from './ink.ts'

/**
 * A golden route: a life as a list of choice ids, and what must be true at its end. Where the list says nothing about a
 * choice that is on offer, the first on offer is taken, so that a route names only what matters to it.
 */
export interface Route {
  /** What this life is, in a sentence. */
  readonly life: string
  readonly choices: readonly string[]
  readonly must: {
    readonly end?: string
    readonly closed?: string
    /** Words that a document must hold, and words that it must not. */
    readonly leaves?: Readonly<Record<string, { readonly has?: readonly string[]; readonly lacks?: readonly string[] }>>
    /** Words that must be told somewhere, and words that must not. */
    readonly told?: readonly string[]
    readonly untold?: readonly string[]
  }
}

/** Plays every route of `routes/*.yaml` and says where one does not come out as it must. */
export function walkRoutes(folder: string, json: string): readonly Fault[] {
  return readRoutes(folder).flatMap(({ name, route }) => walk(route, json).map(message => ({ file: `routes/${name}`, line: 0, message })))
}

/** The golden routes of a story folder, by file name. */
export function readRoutes(folder: string): readonly { readonly name: string; readonly route: Route }[] {
  const routes = join(folder, 'routes')
  if (!existsSync(routes)) return []
  return readdirSync(routes).filter(name => name.endsWith('.yaml')).sort().map(name => ({ name, route: parse(readFileSync(join(routes, name), 'utf8')) as Route }))
}

/**
 * Lives a route to its end.
 * @param version of the story that `json` is
 * @returns the telling at its end, and the choices of the route that were never on offer
 */
export function liveRoute(route: Route, json: string, version = 'route'): { readonly telling: Telling; readonly left: ReadonlySet<string> } {
  const telling = new Telling(json, { version, turnsBack: false })
  const left = new Set(route.choices)
  for (;;) {
    while (telling.beat.goesOn) telling.advance()
    const offers = telling.beat.choices
    const wanted = offers.find(offer => left.has(offer.id)) ?? offers[0]
    if (!wanted) break
    left.delete(wanted.id)
    telling.choose(wanted.id)
  }
  return { telling, left }
}

/**
 * Lives of golden routes, lived to their ends, as they lie on a shelf: pairs of a name in storage and its text. The
 * first named was read first.
 * @param names of the routes, without their ending
 */
export function shelveRoutes(folder: string, names: readonly string[]): readonly (readonly [string, string])[] {
  const { json, version } = compileInk(folder)
  const routes = readRoutes(folder)
  return names.map((name, at) => {
    const route = routes.find(one => one.name === `${name}.yaml`)?.route
    if (!route) throw new Error(`there is no route «${name}»`)
    const { beat, bookmark } = liveRoute(route, json, version).telling
    const id = `life-${at}`
    return [`the-other-shore.life.${id}`, writeLife({ id, bookmark, chapter: beat.chapter, leaves: 0, ...(beat.ended === undefined ? {} : { closed: beat.ended }), kept: at + 1 })]
  })
}

function walk(route: Route, json: string): readonly string[] {
  const { telling, left } = liveRoute(route, json)
  const passages = telling.told.flatMap(beat => beat.passages)
  const all = passages.map(passage => plain(passage.runs)).join('\n')
  const { must } = route
  const wrong = [...left].map(id => `«${id}» was never on offer`)
  if (must.end !== undefined && telling.beat.ended !== must.end) wrong.push(`ends with «${telling.beat.ended ?? 'no end'}», not with «${must.end}»`)
  if (must.closed !== undefined && !telling.told.some(beat => beat.closed === must.closed)) wrong.push(`does not come to the close of chapter ${must.closed}`)
  for (const words of must.told ?? []) if (!all.includes(words)) wrong.push(`does not tell «${words}»`)
  for (const words of must.untold ?? []) if (all.includes(words)) wrong.push(`tells «${words}»`)
  for (const [leaf, { has = [], lacks = [] }] of Object.entries(must.leaves ?? {})) {
    const text = passages.filter(passage => passage.leaf === leaf).map(passage => plain(passage.runs)).join('\n')
    if (!text) wrong.push(`does not meet the leaf «${leaf}»`)
    for (const words of has) if (!text.includes(words)) wrong.push(`the leaf «${leaf}» does not say «${words}»`)
    for (const words of lacks) if (text.includes(words)) wrong.push(`the leaf «${leaf}» says «${words}»`)
  }
  return wrong
}
