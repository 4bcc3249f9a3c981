import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { ChapterClose } from './ChapterClose.tsx'
import { Choices } from './Choices.tsx'
import { Echo } from './Echo.tsx'
import { layPage, type Block } from './lay.ts'
import { useNewBeat } from './newBeat.ts'
import { Opener } from './Opener.tsx'
import { Cut, cutOfChoice } from './parts/Cut.tsx'
import { Document } from './parts/Document.tsx'
import { words } from './parts/words.ts'
import { Heard, Prose, Said, Unheard } from './Prose.tsx'
import type { Page } from './show.ts'
import './Sheet.css'

export interface SheetProps {
  readonly page: Page
  readonly pictured: string | undefined
  readonly vocabulary: Vocabulary | undefined
  readonly motion: 'on' | 'off'
  /** True once a press has finished what was still coming up. */
  readonly settled: boolean
  readonly canSkip: boolean
  /** Before a class: choices are lettered. */
  readonly council: boolean
  readonly leaves: number
  readonly notes: number
  readonly onAdvance: (event: Event) => void
  readonly onChoose: (id: string, event: MouseEvent) => void
  readonly onSkip: () => void
  readonly openNote: (id: string) => void
  readonly openFile: () => void
  readonly openReading: () => void
  /** Absent where the notes are off. */
  readonly openMargin: (() => void) | undefined
  readonly openHandIn: (() => void) | undefined
  readonly toTitle: () => void
}

/** The sheet of paper: what has been read since the last choice, and what can be done next. */
export function Sheet(props: SheetProps): JSX.Element {
  const { page, vocabulary, openNote } = props
  const scroll = useRef<HTMLDivElement>(null)
  const { blocks, echo } = layPage(page)
  const beat = page.beats.at(-1)
  const choices = beat?.choices ?? []
  const isTranslating = choices.some((choice) => choice.way)
  const isClosing = beat !== undefined && choices.length === 0 && (beat.closed !== undefined || !beat.goesOn)
  const lastBlock = blocks.at(-1)
  const given = echo && cutOfChoice(echo.id)
  const openLeaf = choices.length > 0 ? beat?.open : undefined
  const isWriting = openLeaf !== undefined

  useNewBeat(page, props.motion, scroll)

  const toChoose = choices.length > 0 && <Choices choices={choices} onChoose={props.onChoose} inDocument={isWriting} lettered={props.council} />
  const isInLastBlock = isWriting && lastBlock?.kind === 'document' && lastBlock.leaf === openLeaf
  const shared = { vocabulary, openNote }

  const draw = (block: Block): JSX.Element => {
    switch (block.kind) {
      case 'opener':
        return <Opener key={block.key} chapter={block.chapter} vocabulary={vocabulary} fresh={block.fresh} />
      case 'document':
        return (
          <Document
            key={block.key} leaf={block.leaf} lines={block.laid} continued={block.continued} {...shared}
            written={block.wrote && { after: page.leafSoFar?.length ?? 0, runs: block.wrote.runs }}
          >
            {isInLastBlock && block === lastBlock && toChoose}
          </Document>
        )
      case 'unheard':
        return <Unheard key={block.key} laid={block.laid} {...shared} />
      case 'said':
        return <Said key={block.key} laid={block.laid} waiting={isTranslating} {...shared} />
      case 'heard':
        return <Heard key={block.key} laid={block.laid} {...shared} />
      default:
        return <Prose key={block.key} laid={block.laid} {...shared} />
    }
  }

  return (
    <main id="read" class="sheet" data-settled={props.settled ? '' : undefined}>
      <div class="scroll" ref={scroll} tabIndex={-1}>
        <div class="column">
          <h1 class="unseen">{words.title}</h1>
          {props.pictured && <p class="unseen">{words.picture} {props.pictured}</p>}
          {echo && <Echo choice={echo} said={page.said} vocabulary={vocabulary} />}
          {given && <Cut name={given} by="choice" />}
          {blocks.map(draw)}
          {isWriting && !isInLastBlock && <Document leaf={openLeaf} lines={[]} continued {...shared}>{toChoose}</Document>}
          {!isWriting && toChoose}
          {isClosing && (
            <ChapterClose
              beat={beat} vocabulary={vocabulary} leaves={props.leaves} notes={props.notes} onAdvance={props.onAdvance}
              openFile={props.openFile} openReading={props.openReading} openMargin={props.openMargin} openHandIn={props.openHandIn} toTitle={props.toTitle}
            />
          )}
          {beat && !isClosing && choices.length === 0 && (
            <p class="turn">
              {props.canSkip && <button type="button" class="skip" onClick={props.onSkip}>{words.skip}</button>}
              <button type="button" class="advance" data-advance onClick={props.onAdvance}>{words.goOn}<AdvanceMark /></button>
            </p>
          )}
        </div>
      </div>
    </main>
  )
}

function AdvanceMark(): JSX.Element {
  return (
    <svg class="advance-mark" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
      <path d="M1 6.3h20M15.5 1.5q2 3.6 6.5 4.8q-4.5 1-6.5 4.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  )
}
