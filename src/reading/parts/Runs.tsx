import type { ComponentChildren, JSX } from 'preact'
import type { Run } from '../../narrative/types.ts'
import type { Status } from '../../narrative/vocabulary.ts'
import { typeset } from './typeset.ts'
import { words } from './words.ts'
import './Runs.css'

export interface RunsProps {
  readonly runs: readonly Run[]
  /** Absent where notes must not open, as inside a button: the words then stand unmarked. */
  readonly openNote?: ((id: string) => void) | undefined
  readonly titleOf?: ((note: string) => string) | undefined
  /** How well a note's matter is known: shown in the text where the reader asks for it. */
  readonly statusOf?: ((note: string) => Status | undefined) | undefined
  /** Wraps emphasised words; the default is `<em>`. */
  readonly emphasise?: ((words: ComponentChildren) => JSX.Element) | undefined
}

/**
 * Sets words: emphasis, and the reference mark after words that a note hangs on. The mark is the button. The words
 * themselves only answer the mouse: a sentence inside a button could not break over lines, nor be selected.
 */
export function Runs({ runs, openNote, titleOf, statusOf, emphasise }: RunsProps): JSX.Element {
  const texts = typeset(runs.map((run) => run.text))
  return (
    <>
      {runs.map((run, index) => {
        const whole = texts[index] ?? ''
        const { note } = run
        const set = (text: string): ComponentChildren => {
          const inked = inkOut(text)
          return run.emphasis ? (emphasise ? emphasise(inked) : <em>{inked}</em>) : inked
        }
        if (note === undefined || !openNote) return <span key={index}>{set(whole)}</span>
        const status = statusOf?.(note)
        const noted = (text: string): JSX.Element => (
          <span class={status ? `noted ${status}` : 'noted'} onClick={(event) => isPlainClick(event) && openNote(note)}>{set(text)}</span>
        )
        if (runs[index + 1]?.note === note) return <span key={index}>{noted(whole)}</span>
        // The mark keeps to the last word: alone at the head of a line it would hang on nothing.
        const last = whole.lastIndexOf(' ') + 1
        return (
          <span key={index}>
            {last > 0 && noted(whole.slice(0, last))}
            <span class="kept-together">
              {noted(whole.slice(last))}
              <button type="button" class="note" data-note={note} aria-haspopup="dialog" onClick={() => openNote(note)}>
                <span class="unseen">{titleOf ? words.noteOn(titleOf(note)) : words.note}</span>
                <NoteMark />
              </button>
              {status && <small class={`status-word ${status}`}>{words.statuses[status].toLowerCase()}</small>}
              {'\u2060'}
            </span>
          </span>
        )
      })}
    </>
  )
}

/** The reference mark of Chinese and Japanese books, drawn, since no Latin face has it. */
export function NoteMark(): JSX.Element {
  return (
    <svg class="note-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" />
      <g fill="currentColor"><circle cx="8" cy="2.6" r="1.25" /><circle cx="8" cy="13.4" r="1.25" /><circle cx="2.6" cy="8" r="1.25" /><circle cx="13.4" cy="8" r="1.25" /></g>
    </svg>
  )
}

/** A name inked out is written as a row of blocks; a screen reader would spell it block by block. */
function inkOut(text: string): ComponentChildren {
  if (!text.includes('█')) return text
  return text.split(/(█+)/).map((piece, index) =>
    piece.startsWith('█')
      ? <span key={index} class="inked"><span class="unseen">{words.inkedOut}</span><span aria-hidden="true">{piece}</span></span>
      : piece,
  )
}

function isPlainClick(event: MouseEvent): boolean {
  const view = (event.currentTarget as HTMLElement).ownerDocument.defaultView
  if (!(view?.getSelection()?.isCollapsed ?? true)) return false
  event.stopPropagation()
  return true
}
