import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from '../reading/parts/Button.tsx'
import { Document } from '../reading/parts/Document.tsx'
import type { HingeMet, LeafMet } from '../reading/parts/met.ts'
import { nameChapter, nameLeaf } from '../reading/parts/names.ts'
import { Runs } from '../reading/parts/Runs.tsx'
import { words } from '../reading/parts/words.ts'
import { findDifferences } from './differences.ts'
import './File.css'

export interface FileProps {
  readonly leaves: readonly LeafMet[]
  readonly hinges: readonly HingeMet[]
  readonly vocabulary: Vocabulary | undefined
  readonly openNote: (id: string) => void
  /** Begins another life that is this one up to the hinge; absent where nobody goes back. */
  readonly onTurnBack: ((hinge: HingeMet) => void) | undefined
}

/** The File: the leaves of this life, to be leafed through, and the hinges where it can be turned back. */
export function File(props: FileProps): JSX.Element {
  const { leaves, vocabulary, onTurnBack } = props
  const [shown, show] = useState(leaves.at(-1)?.id)
  const [laid, lay] = useState('')
  const top = useRef<HTMLDivElement>(null)
  const at = Math.max(0, leaves.findIndex((leaf) => leaf.id === shown))
  const leaf = leaves[at]
  if (!leaf) return <p class="file-empty">{words.fileEmpty}</p>

  const turnTo = (index: number): void => {
    show(leaves[index]?.id)
    top.current?.focus({ preventScroll: true })
    top.current?.scrollIntoView({ block: 'nearest' })
  }
  const pencil = vocabulary?.leaves[leaf.id]?.pencil
  const beside = leaves.find((one) => one.id === laid && one.id !== leaf.id)
  const differs = beside && findDifferences(leaf.passages, beside.passages)
  const told = props.hinges.filter(({ hinge }) => leaf.passages.some((passage) => passage.threads?.includes(hinge)))
  return (
    <div class="file">
      <p class="file-lead">{words.fileLead}</p>
      <nav aria-label={words.leavesLabel}>
        <ol class="tabs">
          {leaves.map((one, index) => (
            <li key={one.id}>
              <button type="button" class="tab" aria-current={index === at ? 'page' : undefined} onClick={() => turnTo(index)}>
                {nameLeaf(one.id, vocabulary)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class={beside ? 'file-leaf two' : 'file-leaf'} ref={top} tabIndex={-1}>
        <Document
          key={leaf.id} leaf={leaf.id} vocabulary={vocabulary} level={3} openNote={props.openNote} differs={differs}
          lines={leaf.passages.map((passage) => ({ passage, fresh: false }))}
        />
        {beside && (
          <Document
            key={`${beside.id} beside`} leaf={beside.id} vocabulary={vocabulary} level={3} openNote={props.openNote} differs={differs}
            lines={beside.passages.map((passage) => ({ passage, fresh: false }))}
          />
        )}
        <aside class="file-pencil">
          {pencil && (
            <>
              <h3>{words.ninaKnows}</h3>
              <p>{pencil}</p>
            </>
          )}
          <p class="file-made">{words.leafMetIn(nameChapter(leaf.chapter, vocabulary))}</p>
          {told.length > 0 && (
            <>
              <h3>{words.tellsOf}</h3>
              <ul class="file-threads">
                {told.map((met) => {
                  const title = vocabulary?.hinges[met.hinge]?.title ?? met.hinge
                  return <li key={met.hinge}>{onTurnBack ? <Button label={words.turnBackTo(title)} onPress={() => onTurnBack(met)}>{title}</Button> : title}</li>
                })}
              </ul>
            </>
          )}
        </aside>
      </div>
      {leaves.length > 1 && (
        <p class="file-beside">
          <label>
            {words.layBeside}{' '}
            <select value={beside?.id ?? ''} onChange={(event) => lay(event.currentTarget.value)}>
              <option value="">{words.nothingBeside}</option>
              {leaves.filter((one) => one.id !== leaf.id).map((one) => <option key={one.id} value={one.id}>{nameLeaf(one.id, vocabulary)}</option>)}
            </select>
          </label>
          {differs && <span role="status"> {words.differences(differs.size)}</span>}
        </p>
      )}
      <p class="file-turn">
        {at > 0 && <Button onPress={() => turnTo(at - 1)}>{words.previousLeaf}</Button>}
        {at < leaves.length - 1 && <Button onPress={() => turnTo(at + 1)}>{words.nextLeaf}</Button>}
      </p>
      {props.hinges.length > 0 && (
        <section class="file-hinges">
          <h3>{words.hinges}</h3>
          {onTurnBack && <p class="file-lead">{words.hingesWhy}</p>}
          <ul>
            {props.hinges.map((met) => {
              const title = vocabulary?.hinges[met.hinge]?.title ?? met.hinge
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
      )}
    </div>
  )
}
