import type { JSX } from 'preact'
import type { HingeMet } from '../reading/parts/met.ts'
import { Button } from '../reading/parts/Button.tsx'
import { typesetText } from '../reading/parts/typeset.ts'
import { words } from '../reading/parts/words.ts'
import type { Lane, LivesMap } from './reading.ts'

/** Units of the drawing: a row and a lane. A row is two em high. */
const ROW = 20
const LANE = 14
const FIRST = 12

/**
 * The lives of this device as a tree: one row a hinge, one lane a life, parting where they chose differently. A ring
 * beside a row is an option that no life here took. The rows are buttons, so that the tree needs no pointer.
 */
export function LivesTree(props: { readonly map: LivesMap; readonly hinges: readonly HingeMet[]; readonly onTurnBack: ((hinge: HingeMet) => void) | undefined }): JSX.Element {
  const { rows, lanes } = props.map
  const { onTurnBack } = props
  const width = FIRST + lanes.length * LANE
  return (
    <div class="lives-tree">
      <svg viewBox={`0 0 ${width} ${rows.length * ROW}`} style={{ width: `${width / 10}em`, height: `${rows.length * 2}em` }} aria-hidden="true">
        {lanes.map((lane, at) => <path key={lane.life} class={lane.current ? 'lane current' : 'lane'} d={draw(lane, at)} />)}
        {lanes.flatMap((lane, at) => lane.passes.map((row) => (
          <circle key={`${lane.life} ${row}`} class={lane.current ? 'stop current' : 'stop'} cx={x(at)} cy={y(row)} r={lane.current ? 4 : 3} />
        )))}
      </svg>
      <ol>
        {rows.map(({ hinge, untaken, ...named }, row) => {
          const title = typesetText(named.title)
          const met = props.hinges.find((one) => one.hinge === hinge)
          const parts = lanes.filter((lane) => lane.from?.row === row).length
          return (
            <li key={hinge}>
              {met && onTurnBack ? <Button label={words.turnBackTo(title)} onPress={() => onTurnBack(met)}>{title}</Button> : <span>{title}</span>}
              {untaken > 0 && <span class="untaken" title={words.untaken(untaken)}><span class="unseen">{words.untaken(untaken)}</span>{'○'.repeat(untaken)}</span>}
              {parts > 0 && <small>{words.livesPart(parts)}</small>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const x = (lane: number): number => FIRST / 2 + lane * LANE + LANE / 2
const y = (row: number): number => row * ROW + ROW / 2

/** A lane from where it parts to its last hinge. */
function draw(lane: Lane, at: number): string {
  const last = lane.passes.at(-1)
  if (last === undefined) return ''
  const first = lane.passes[0] ?? last
  if (!lane.from) return `M${x(at)} ${y(first)}V${y(last)}`
  const start = Math.max(0, y(lane.from.row) - ROW)
  return `M${x(lane.from.lane)} ${start}C${x(lane.from.lane)} ${start + ROW * .6} ${x(at)} ${start + ROW * .4} ${x(at)} ${y(lane.from.row)}V${y(last)}`
}
