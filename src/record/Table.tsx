import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { isPinned, isSeen, printOf } from '../reading/parts/Document.tsx'
import type { LeafMet } from '../reading/parts/met.ts'
import { countLeaf, nameLeaf } from '../reading/parts/names.ts'
import { Runs } from '../reading/parts/Runs.tsx'
import { words } from '../reading/parts/words.ts'
import './Table.css'

/** So much of a leaf is drawn on its piece of paper; the rest lies beyond the edge. */
const LINES = 16
/** How the pieces lie, in degrees and hundredths of an em; taken in turn, since nothing here is random. */
const LIE = [[-2.2, 0], [1.4, 30], [-.6, -20], [2.6, 20], [-1.6, 40], [.8, 10], [-3, 30], [1.9, -10]] as const

/**
 * The table: each leaf of this life as a piece of paper with its own face, to be picked up. To those who don't see it,
 * a list of documents in order.
 * @param props.last the leaf that was in the hand before: the focus comes back to it
 */
export function Table(props: {
  readonly leaves: readonly LeafMet[]
  readonly vocabulary: Vocabulary | undefined
  readonly last: string | undefined
  readonly onPick: (id: string) => void
}): JSX.Element {
  const { leaves, vocabulary, last, onPick } = props
  return (
    <ol class="table" aria-label={words.leavesLabel} onKeyDown={moveAlong}>
      {leaves.map((leaf, index) => {
        const [turn, down] = LIE[index % LIE.length] ?? [0, 0]
        return (
          <li key={leaf.id} style={{ '--turn': `${turn}deg`, '--down': `${down / 100}em` }}>
            <button
              type="button" class={`piece ${kindOf(leaf, vocabulary)}`} data-piece={leaf.id}
              ref={leaf.id === last ? focusOnce : null} onClick={() => onPick(leaf.id)}
            >
              <Piece leaf={leaf} vocabulary={vocabulary} />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/** A piece of paper: Nina's pencil in its corner, and as much of the leaf as one sees from where one sits. */
function Piece({ leaf, vocabulary }: { readonly leaf: LeafMet; readonly vocabulary: Vocabulary | undefined }): JSX.Element {
  const known = vocabulary?.leaves[leaf.id]
  const shot = leaf.passages.find(passage => printOf(leaf.id, passage) !== undefined)
  return (
    <span class={`document ${kindOf(leaf, vocabulary)}`}>
      <span class="document-paper">
        <span class="piece-name">
          <span class="unseen">{`${countLeaf(leaf.id, vocabulary)}: `}</span>
          {known && known.number > 0 && <b aria-hidden="true">{known.number}</b>}
          <span>{nameLeaf(leaf.id, vocabulary)}</span>
          {known && <span class="unseen">{`. ${[words.leafKinds[known.kind], known.date].filter(Boolean).join(', ')}`}</span>}
        </span>
        {/* The lines are a face, and too small to be read: whoever picks it up reads them. */}
        <span aria-hidden="true">
          {leaf.passages.slice(0, LINES).map(({ id, part, runs }) => (
            id === shot?.id
              ? <img key={id} class={isPinned(kindOf(leaf, vocabulary), shot.part) ? 'shot pinned' : 'shot'} src={printOf(leaf.id, shot)} alt="" />
              : <span key={id} class={`line ${part ?? 'typed'}`}>{part === 'stamp' || isSeen(part) ? <span class="inner"><Runs runs={runs} /></span> : <Runs runs={runs} />}</span>
          ))}
        </span>
      </span>
    </span>
  )
}

const kindOf = (leaf: LeafMet, vocabulary: Vocabulary | undefined): string => vocabulary?.leaves[leaf.id]?.kind ?? 'typed'

/** Arrows go from piece to piece; Home and End to the first and the last. */
function moveAlong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const pieces = [...event.currentTarget.querySelectorAll<HTMLElement>('.piece')]
  const here = pieces.findIndex((piece) => piece === piece.ownerDocument.activeElement)
  const to = { ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1, Home: 0, End: pieces.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  pieces[Math.max(0, Math.min(pieces.length - 1, to))]?.focus()
}

function focusOnce(piece: HTMLElement | null): void {
  piece?.focus()
}
