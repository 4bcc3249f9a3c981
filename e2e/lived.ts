import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { writeLife } from '../src/shelf/shelved.ts'
import { compileInk } from '../src/tooling/ink.ts'
import { liveRoute, readRoutes } from '../src/tooling/routes.ts'

const STORY = resolve(import.meta.dirname, '../story')

/**
 * Lives of golden routes, lived to their ends, as they lie on a shelf; the last one named was read last.
 * @param names of the routes, without their ending
 * @returns what to do with a fresh page before it opens the game; `#here` then takes up the last life
 */
export function lived(names: readonly string[]): (page: Page) => Promise<void> {
  const { json, version } = compileInk(STORY)
  const routes = readRoutes(STORY)
  const kept = names.map((name, at): [string, string] => {
    const route = routes.find(one => one.name === `${name}.yaml`)?.route
    if (!route) throw new Error(`there is no route «${name}»`)
    const { telling } = liveRoute(route, json, version)
    const { beat, bookmark } = telling
    const id = `life-${at}`
    return [`the-other-shore.life.${id}`, writeLife({ id, bookmark, chapter: beat.chapter, leaves: 0, ...(beat.ended === undefined ? {} : { closed: beat.ended }), kept: at + 1 })]
  })
  return async page => { await page.addInitScript(lives => { for (const [name, text] of lives) localStorage.setItem(name, text) }, kept) }
}
