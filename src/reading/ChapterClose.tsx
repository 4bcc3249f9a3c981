import type { JSX } from 'preact'
import type { Beat } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from './parts/Button.tsx'
import { nameChapter } from './parts/names.ts'
import { words } from './parts/words.ts'
import './ChapterClose.css'

/** The foot of a chapter, of a life, or of what is printed so far. */
export function ChapterClose(props: {
  readonly beat: Beat
  readonly vocabulary: Vocabulary | undefined
  readonly leaves: number
  readonly notes: number
  readonly onAdvance: (event: Event) => void
  readonly openFile: () => void
  readonly openReading: () => void
  readonly openMargin: (() => void) | undefined
  /** Absent while this life has met nothing to hand in. */
  readonly openHandIn: (() => void) | undefined
  readonly toTitle: () => void
}): JSX.Element {
  const { beat, vocabulary } = props
  const chapters = vocabulary?.chapters ?? []
  const at = chapters.findIndex((one) => one.id === beat.closed)
  const next = at < 0 ? undefined : chapters[at + 1]
  const question = chapters[at]?.question
  return (
    <footer class="close" data-close={beat.closed} data-end={beat.ended}>
      <svg class="close-rule" viewBox="0 0 120 8" aria-hidden="true"><path d="M1 4.5Q30 2.5 52 4M68 4Q92 5.5 119 3.5M57 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0" fill="none" stroke="currentColor" stroke-width="1.2" /></svg>
      <p class="close-line">
        {beat.ended !== undefined ? words.lifeEnds : beat.closed !== undefined ? words.chapterClosed(beat.closed) : words.lifeEnds}
      </p>
      {question && (
        <>
          <h2>{words.question}</h2>
          <p class="close-question">{question}</p>
        </>
      )}
      <h2>{words.metHere}</h2>
      <ul class="close-met">
        <li><Button onPress={props.openFile}>{words.leavesMet(props.leaves)}</Button></li>
        <li><Button onPress={props.openReading}>{words.readTheFile}</Button></li>
        {props.openMargin && <li><Button onPress={props.openMargin}>{words.notesMet(props.notes)}</Button></li>}
        {props.openHandIn && <li><Button onPress={props.openHandIn}>{words.handIn}</Button></li>}
      </ul>
      {!beat.goesOn && beat.ended === undefined && <p class="close-so-far">{words.thisIssueEnds}</p>}
      <p class="turn">
        <Button onPress={props.toTitle}>{words.toTitle}</Button>
        {beat.goesOn && (
          <button type="button" class="advance" data-advance onClick={props.onAdvance}>
            {next ? words.goOnTo(nameChapter(next.id, vocabulary)) : words.goOn}
          </button>
        )}
      </p>
    </footer>
  )
}
