import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import { Document } from '../reading/parts/Document.tsx'
import { nameChapter, nameHinge, nameLeaf } from '../reading/parts/names.ts'
import { Runs } from '../reading/parts/Runs.tsx'
import { words } from '../reading/parts/words.ts'
import { findDifferences } from './differences.ts'
import type { FileProps } from './File.tsx'

/** So far a leaf is drawn aside before it turns, in pixels. */
const FAR = 70

/**
 * A leaf that was picked up, with Nina's pencil beside it and where in the life it was met; another can be laid beside
 * it. It is turned by buttons, by ← and →, and by drawing it aside.
 */
export function LeafInHand(props: FileProps & { readonly at: number; readonly onTurn: (index: number) => void; readonly onPutBack: () => void }): JSX.Element | null {
  const { leaves, hinges, vocabulary, openNote, onTurnBack, at, onTurn, onPutBack } = props
  const [laid, lay] = useState('')
  const [from, cameFrom] = useState<'before' | 'after' | 'table'>('table')
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined)
  const leaf = leaves[at]

  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.closest('.dialog-body')?.scrollTo({ top: 0 })
  }, [at])
  if (!leaf) return null

  const turn = (by: -1 | 1): void => {
    if (!leaves[at + by]) return
    cameFrom(by > 0 ? 'after' : 'before')
    onTurn(at + by)
  }
  const pencil = vocabulary?.leaves[leaf.id]?.pencil
  const beside = leaves.find((one) => one.id === laid && one.id !== leaf.id)
  const differs = beside && findDifferences(leaf.passages, beside.passages)
  const told = hinges.filter(({ hinge }) => leaf.passages.some((passage) => passage.threads?.includes(hinge)))
  const ways = (
    <p class="file-turn">
      <Button onPress={onPutBack}>{words.putBack}</Button>
      <Button onPress={() => turn(-1)} disabled={at === 0}>{words.previousLeaf}</Button>
      <Button onPress={() => turn(1)} disabled={at === leaves.length - 1}>{words.nextLeaf}</Button>
    </p>
  )
  return (
    <>
      {ways}
      <div
        class={`file-leaf from-${from}${beside ? ' two' : ''}`} key={leaf.id} ref={box} tabIndex={-1} role="group" aria-label={words.inHand(at + 1, leaves.length)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
          event.preventDefault()
          turn(event.key === 'ArrowRight' ? 1 : -1)
        }}
        onPointerDown={(event) => { drawn.current = event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined }}
        onPointerUp={(event) => {
          const [x, y] = [event.clientX - (drawn.current?.x ?? event.clientX), event.clientY - (drawn.current?.y ?? event.clientY)]
          drawn.current = undefined
          // Words that were marked are wanted for themselves.
          if (Math.abs(x) > FAR && Math.abs(x) > Math.abs(y) * 2 && getSelection()?.isCollapsed !== false) turn(x < 0 ? 1 : -1)
        }}
      >
        {[leaf, ...(beside ? [beside] : [])].map((one) => (
          <Document
            key={one.id} leaf={one.id} vocabulary={vocabulary} level={3} openNote={openNote} differs={differs}
            lines={one.passages.map((passage) => ({ passage, fresh: false }))}
          />
        ))}
        <aside class="file-pencil">
          {pencil && (
            <>
              <h3>{words.ninaKnows}</h3>
              <p>{pencil}</p>
            </>
          )}
          <p class="file-made">
            {words.leafMetIn(nameChapter(leaf.chapter, vocabulary))}{leaf.after && <>, {words.leafMetAfter} <q><Runs runs={leaf.after.runs} /></q></>}
          </p>
          {told.length > 0 && (
            <>
              <h3>{words.tellsOf}</h3>
              <ul class="file-threads">
                {told.map((met) => {
                  const title = nameHinge(met.hinge, vocabulary)
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
      <p class="file-lead file-how">{words.turnHow}</p>
    </>
  )
}
