import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import { typeset } from '../reading/parts/typeset.ts'
import { findFurthest, layBeside } from './countBoard.ts'
import type { Course } from './course.ts'
import type { Board, Life } from './gatherBoard.ts'
import { pageWords } from './pageWords.ts'

/** So many lives are compared with each other; more would take too long, and find nothing better. */
const COMPARED = 150

/** Two lives beside each other, hinge by hinge. They have numbers, not names; the order of codes is nobody's order. */
export function TwoLives({ board: { lives }, course }: { readonly board: Board; readonly course: Course }): JSX.Element | null {
  const sorted = useMemo(() => [...lives.keys()].sort(), [lives])
  const [pair, choose] = useState<readonly [number, number]>([0, 1])
  if (sorted.length < 2) return null
  const [first, second] = pair.map(at => Math.min(at, sorted.length - 1)) as [number, number]
  const [one, other] = [lives.get(sorted[first] ?? ''), lives.get(sorted[second] ?? '')]
  if (!one || !other) return null
  const end = (life: Life): string => course.ends.find(({ id }) => id === life.handIn.end)?.title ?? pageWords.noEnd
  const number = (label: string, at: number, to: (n: number) => void): JSX.Element => (
    <label class="life-number"><span>{label}</span>
      <input type="number" min={1} max={sorted.length} value={at + 1} onChange={event => to(Math.max(0, Math.min(sorted.length, Number(event.currentTarget.value) || 1) - 1))} />
    </label>
  )
  return (
    <section class="two-lives" aria-labelledby="two-lives">
      <h2 id="two-lives">{pageWords.twoTitle}</h2>
      <p class="lead">{pageWords.twoLead}</p>
      <p class="board-ways not-printed">
        {number(pageWords.firstLife, first, at => choose([at, second]))}
        {number(pageWords.otherLife, second, at => choose([first, at]))}
        <Button onPress={() => choose(findFurthest(sorted.slice(0, COMPARED).flatMap(code => lives.get(code) ?? [])) ?? [0, 1])}>{pageWords.furthest}</Button>
      </p>
      <table>
        <thead><tr><td /><th scope="col">{pageWords.life(first + 1)}</th><th scope="col">{pageWords.life(second + 1)}</th></tr></thead>
        <tbody>
          {layBeside(one, other, course).map(row => (
            <tr key={row.hinge.id} class={row.isParting ? 'parting' : ''}>
              <th scope="row">{typeset([row.hinge.title])}{row.isParting && <small>{pageWords.parted}</small>}</th>
              <td>{row.one === undefined ? <span class="not-met">{pageWords.notMet}</span> : typeset([row.one])}</td>
              <td>{row.other === undefined ? <span class="not-met">{pageWords.notMet}</span> : row.isParting || row.one === undefined ? typeset([row.other]) : <span class="not-met">{pageWords.sameDone}</span>}</td>
            </tr>
          ))}
          <tr><th scope="row">{pageWords.end}</th><td>{end(one)}</td><td>{end(other)}</td></tr>
        </tbody>
      </table>
    </section>
  )
}
