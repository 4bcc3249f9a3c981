import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../narrative/runs.ts'
import type { Beat } from '../narrative/types.ts'
import { gatherHinges, gatherLeaves } from '../reading/gather.ts'
import { compileInk } from '../tooling/ink.ts'
import { liveRoute, readRoutes } from '../tooling/routes.ts'
import { readVocabulary } from '../tooling/vocabulary.ts'
import { readTheFile, type HingeRead } from './reading.ts'

const STORY = resolve(import.meta.dirname, '../../story')
const { json } = compileInk(STORY)
const { vocabulary } = readVocabulary(STORY)

/** What stands in the first two columns: the acts, and each leaf with a word of what it says; of some hinges of a life. */
type Cells = Readonly<Record<string, { readonly did: readonly string[]; readonly says: Readonly<Record<string, string>> }>>
const EXPECTED: Readonly<Record<string, Cells>> = {
  'a-trusted': {
    photo: { did: ['photo.called'], says: { photograph: 'calling welcome' } },
    flood: { did: ['flood.machine'], says: { essay: 'It still works' } },
    hamlet: { did: ['hamlet.guide'], says: { 'patrol-log': 'before the stoves were lit', 'last-protocol': 'by the short way' } },
    rope: { did: ['rope.hold'], says: { 'rope-list': 'Delivered: five' } },
    names: { did: ['names.no'], says: {} },
    price: { did: ['price.other'], says: { 'last-protocol': 'The source was another' } },
  },
  'b-double': {
    photo: { did: ['photo.collar'], says: { photograph: 'salute' } },
    form: { did: ['form.soviet'], says: { form: 'Comes on Sundays' } },
    oath: { did: ['oath.cover'], says: { roll: 'voice strong', 'last-protocol': 'with one voice' } },
    map: { did: ['map.wrong'], says: { syllabus: 'The third pier is drawn best of all' } },
    cart: { did: ['cart.both'], says: { 'night-pass': 'another ink' } },
  },
  'c-nobodys-man': {
    yard: { did: ['yard.hid'], says: { card: 'Discreet' } },
    tunic: { did: ['tunic.refuse'], says: { dinner: 'Who is holding the sheet?' } },
    friday: { did: ['friday.none', 'friday.run'], says: { denunciation: 'SAFARGALIEV' } },
    guest: { did: ['guest.lock'], says: { commendation: 'A yardman appeared' } },
    last: { did: ['last.add'], says: {} },
  },
  'd-with-ok-sun': {
    gap: { did: ['gap.faithful'], says: { receipt: 'after one question' } },
    rope: { did: ['rope.go'], says: {} },
  },
}

describe.each(Object.keys(EXPECTED))('the three columns of %s', name => {
  let told: readonly Beat[] = []
  let rows: readonly HingeRead[] = []
  beforeAll(() => {
    const route = readRoutes(STORY).find(one => one.name === `${name}.yaml`)?.route
    if (!route) throw new Error(`there is no route «${name}»`)
    told = liveRoute(route, json).telling.told
    rows = readTheFile(gatherHinges(told), gatherLeaves(told), vocabulary).flatMap(chapter => chapter.rows)
  }, 60_000)

  it('hold what was expected of this life', () => {
    for (const [hinge, { did, says }] of Object.entries(EXPECTED[name] ?? {})) {
      const row = rows.find(one => one.hinge === hinge)
      expect(row?.acts.map(({ choice }) => choice.id), hinge).toEqual(did)
      expect(row?.says.map(({ leaf }) => leaf), hinge).toEqual(Object.keys(says))
      for (const { leaf, lines } of row?.says ?? []) expect(lines.map(line => plain(line.runs)).join(' '), `${hinge} in ${leaf}`).toContain(says[leaf])
    }
  })
  it('have a row for each hinge that was met, in order, and none for any other', () => {
    const met = told.flatMap(({ chose }) => chose?.hinge ?? [])
    expect(rows.map(({ hinge }) => hinge)).toEqual([...new Set(met)])
    expect(rows.flatMap(({ acts }) => acts)).toHaveLength(met.length)
  })
  it('say what was done in the words that were on offer, as an option of that hinge', () => {
    for (const { hinge, acts } of rows) for (const { choice, at } of acts) {
      const offered = told.find(beat => beat.position.choices === at && beat.choices.length > 0)?.choices ?? []
      expect(offered.map(({ id }) => id)).toContain(choice.id)
      expect(offered.find(({ id }) => id === choice.id)?.runs).toEqual(choice.runs)
      expect(vocabulary.hinges[hinge]?.options).toContain(choice.id.slice(hinge.length + 1))
    }
  })
  it('say of the file all that this life’s documents tell of the hinge, and nothing else', () => {
    for (const { hinge, says } of rows) {
      const threads = told.flatMap(({ passages }) => passages).filter(passage => passage.threads?.includes(hinge))
      expect(says.flatMap(({ lines }) => lines).map(({ id }) => id).sort()).toEqual(threads.map(({ id }) => id).sort())
    }
  })
  it('say what is recorded, and what he could know that day, of every one', () => {
    for (const { hinge, recorded, horizon } of rows) {
      expect(recorded?.card, hinge).toBeTruthy()
      expect(horizon, hinge).toBeTruthy()
    }
  })
})
