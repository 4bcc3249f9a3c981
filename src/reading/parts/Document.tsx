import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { DocumentPart, Passage, Run } from '../../narrative/types.ts'
import type { Status, Vocabulary } from '../../narrative/vocabulary.ts'
import { countLeaf, nameLeaf, nameNote, statusOf } from './names.ts'
import { Runs } from './Runs.tsx'
import { words } from './words.ts'
import './Document.css'

/** Prints of the photographs and drawings in the file, by the leaf that is one or has one pinned to it. What is seen on it the leaf itself says. */
const PHOTOGRAPHS = import.meta.glob<string>('../../../assets/objects/*.webp', { query: '?url', eager: true, import: 'default' })

/** Whether a line says what is to be seen. */
export const isSeen = (part: DocumentPart | undefined): boolean => part === 'photo' || part === 'drawing'

/** The address of what is to be seen in a line of a leaf; undefined where its words are all there is. */
export const printOf = (leaf: string, { part, print }: Pick<Passage, 'part' | 'print'>): string | undefined =>
  isSeen(part) ? PHOTOGRAPHS[`../../../assets/objects/${leaf}${print === undefined ? '' : `-${print}`}.webp`] : undefined

/** A photograph is pinned to a leaf that isn't one; a drawing has to be large to be read. */
export const isPinned = (kind: string, part: DocumentPart | undefined): boolean => part === 'photo' && kind !== 'photograph'

export interface DocumentProps {
  readonly leaf: string
  readonly lines: readonly { readonly passage: Passage; readonly fresh: boolean }[]
  readonly vocabulary?: Vocabulary | undefined
  readonly continued?: boolean | undefined
  readonly openNote?: ((id: string) => void) | undefined
  /** What was written into its blank by a choice, after so many of its lines. */
  readonly written?: { readonly after: number; readonly runs: readonly Run[] } | undefined
  /** Ids of lines that answer a question otherwise than the leaf beside it. */
  readonly differs?: ReadonlySet<string> | undefined
  /** What can be written into its blank: the choices. */
  readonly children?: ComponentChildren
  readonly level?: 2 | 3
}

/** A leaf of the file, drawn by what it is made of and readable as text: an article with a heading and its lines. */
export function Document(props: DocumentProps): JSX.Element {
  const { leaf, lines, vocabulary } = props
  const id = useId()
  const known = vocabulary?.leaves[leaf]
  const Heading = props.level === 3 ? 'h3' : 'h2'
  const kind = known?.kind ?? 'typed'
  const count = countLeaf(leaf, vocabulary)
  const titleOf = (note: string): string => nameNote(note, vocabulary)
  const knownOf = (note: string): Status | undefined => statusOf(note, vocabulary)
  const { written } = props
  const cut = written?.after ?? lines.length
  const isFilled = (index: number): boolean =>
    lines[index]?.passage.part === 'blank' && (lines[index + 1]?.passage.part === 'hand' || (written !== undefined && index === cut - 1))
  const draw = ({ passage, fresh }: DocumentProps['lines'][number], index: number): JSX.Element | null =>
    isFilled(index)
      ? null
      : <Line key={passage.id} passage={passage} fresh={fresh} turn={index} leaf={leaf} kind={kind} openNote={props.openNote} titleOf={titleOf} statusOf={knownOf} differs={props.differs?.has(passage.id) ?? false} />
  return (
    <article class={`document ${kind}`} data-leaf={leaf} aria-labelledby={id}>
      <header class="document-head">
        <Heading id={id}>
          <span class="document-count">{count}{props.continued ? `, ${words.continued}` : ''}</span>
          <span class="document-title">{nameLeaf(leaf, vocabulary)}</span>
        </Heading>
        {known && <p class="document-by">{[words.leafKinds[known.kind], known.author, known.date].filter(Boolean).join(' · ')}</p>}
      </header>
      <div class="document-paper">
        {lines.slice(0, cut).map(draw)}
        {written && <p class="line hand written"><span class="unseen">{words.youWrote} </span><Runs runs={written.runs} /></p>}
        {lines.slice(cut).map((line, index) => draw(line, index + cut))}
        {props.children}
      </div>
    </article>
  )
}

const SPOKEN: Partial<Record<DocumentPart, string>> = {
  stamp: words.stamp, pencil: words.inPencil, blue: words.inBlue, hand: words.byHand, photo: words.onPhoto, drawing: words.pinnedToIt, signature: words.signed,
}

/** Angles at which hands set stamps, in degrees; taken in turn, since nothing here is random. */
const TURNS = [-5, 3.5, -2, 6]

function Line(props: {
  readonly passage: Passage
  readonly fresh: boolean
  readonly turn: number
  readonly leaf: string
  readonly kind: string
  readonly openNote: ((id: string) => void) | undefined
  readonly titleOf: (note: string) => string
  readonly statusOf: (note: string) => Status | undefined
  readonly differs: boolean
}): JSX.Element {
  const { passage, fresh, turn, differs } = props
  const part = passage.part ?? 'typed'
  const pinned = isPinned(props.kind, part)
  const photograph = printOf(props.leaf, passage)
  // The red pencil underlines what the blue one wrote.
  const underlines = part === 'red' || part === 'blue'
  const someEmphasis = passage.runs.some((run) => run.emphasis)
  const underline = (text: ComponentChildren): JSX.Element => (
    <span class="red-line">{text}<span class="unseen"> ({words.underlinedInRed})</span></span>
  )
  const set = (
    <Runs runs={passage.runs} openNote={props.openNote} titleOf={props.titleOf} statusOf={props.statusOf} emphasise={underlines ? underline : undefined} />
  )
  const spoken = SPOKEN[part]
  const isBlank = part === 'blank' && passage.runs.every((run) => /^[\s._…]*$/.test(run.text))
  const inside = (
    <>
      {differs && <span class="unseen">{words.differs} </span>}
      {spoken && <span class="unseen">{spoken} </span>}
      {isBlank ? <span class="unseen">{words.blank}</span> : part === 'red' && !someEmphasis ? underline(set) : set}
    </>
  )
  return (
    <p
      class={`line ${part}${photograph ? ` printed-photo${pinned ? ' pinned' : ''}` : ''}${fresh ? ' fresh' : ''}${differs ? ' differs' : ''}`} data-passage={passage.id}
      style={part === 'stamp' ? { '--turn': `${TURNS[turn % TURNS.length]}deg` } : undefined}
    >
      {photograph && <img src={photograph} alt="" width={pinned ? 360 : 772} height={pinned ? 480 : 560} loading="lazy" decoding="async" />}
      {part === 'stamp' || isSeen(part) ? <span class="inner">{inside}</span> : inside}
    </p>
  )
}
