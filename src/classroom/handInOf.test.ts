import { describe, expect, it } from 'vitest'
import type { HingeMet } from '../reading/parts/met.ts'
import { readHandIn, writeHandIn, type Table } from './handIn.ts'
import { handInOf } from './handInOf.ts'

const table: Table = {
  edition: 1,
  hinges: [{ id: 'photo', chapter: '01', options: ['collar', 'away'] }, { id: 'form', chapter: '02', options: ['dead', 'soviet'] }],
  ends: ['courtyard'],
}
const met = (id: string, at: number): HingeMet => ({ hinge: id.split('.')[0] ?? '', choice: { id, runs: [], hinge: id.split('.')[0] ?? '' }, at })
const hinges = [met('photo.away', 3), met('form.dead', 30)]

describe('what a life hands in', () => {
  it('is its chapter, or all of it from the first hinge, and comes out as it went in', () => {
    expect(handInOf({ hinges, chapter: '02' }, 'chapter', table)).toEqual({ from: '02', to: '02', taken: { form: 'dead' } })
    const life = handInOf({ hinges, chapter: '02', end: 'courtyard' }, 'life', table)
    expect(life).toEqual({ from: '01', to: '02', taken: { photo: 'away', form: 'dead' }, end: 'courtyard' })
    expect(life && readHandIn(writeHandIn(life, table), [table])).toEqual(life)
  })
  it('is nothing where no hinge was met', () => {
    expect(handInOf({ hinges, chapter: '03' }, 'chapter', table)).toBeUndefined()
  })
  it('leaves out what the table does not know', () => {
    expect(handInOf({ hinges: [met('photo.gone', 1), met('lost.way', 2), ...hinges], chapter: '02', end: 'nowhere' }, 'life', table))
      .toEqual({ from: '01', to: '02', taken: { photo: 'away', form: 'dead' } })
  })
})
