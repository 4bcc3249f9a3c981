import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from '../reading/parts/Button.tsx'
import type { HingeMet, LeafMet } from '../reading/parts/met.ts'
import { nameHinge } from '../reading/parts/names.ts'
import { Runs } from '../reading/parts/Runs.tsx'
import { words } from '../reading/parts/words.ts'
import { LeafInHand } from './LeafInHand.tsx'
import { Table } from './Table.tsx'
import './File.css'

export interface FileProps {
  readonly leaves: readonly LeafMet[]
  readonly hinges: readonly HingeMet[]
  readonly vocabulary: Vocabulary | undefined
  readonly openNote: (id: string) => void
  /** Begins another life that is this one up to the hinge; absent where nobody goes back. */
  readonly onTurnBack: ((hinge: HingeMet) => void) | undefined
}

/** The File: the leaves of this life on a table, to be picked up one by one, and the hinges where it can be turned back. */
export function File(props: FileProps): JSX.Element {
  const { leaves, vocabulary } = props
  const [held, hold] = useState<string>()
  const [last, remember] = useState<string>()
  const at = leaves.findIndex((leaf) => leaf.id === held)
  const pick = (id: string | undefined): void => { hold(id); remember(id ?? held) }
  if (leaves.length === 0) return <p class="file-empty">{words.fileEmpty}</p>
  return (
    <div class="file">
      {at >= 0
        ? <LeafInHand {...props} at={at} onTurn={(index) => pick(leaves[index]?.id)} onPutBack={() => pick(undefined)} />
        : (
          <>
            <p class="file-lead">{words.fileLead}</p>
            <Table leaves={leaves} vocabulary={vocabulary} last={last} onPick={pick} />
            <Hinges {...props} />
          </>
        )}
    </div>
  )
}

function Hinges({ hinges, vocabulary, onTurnBack }: FileProps): JSX.Element | null {
  if (hinges.length === 0) return null
  return (
    <section class="file-hinges">
      <h3>{words.hinges}</h3>
      {onTurnBack && <p class="file-lead">{words.hingesWhy}</p>}
      <ul>
        {hinges.map((met) => {
          const title = nameHinge(met.hinge, vocabulary)
          return (
            <li key={met.choice.id}>
              <p class="hinge-title">{title}</p>
              <p class="hinge-choice"><span class="unseen">{words.youChose} </span><Runs runs={met.choice.runs} /></p>
              {onTurnBack && <Button label={words.turnBackTo(title)} onPress={() => onTurnBack(met)}>{words.turnBack}</Button>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
