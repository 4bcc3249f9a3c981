import type { JSX } from 'preact'
import type { Choice, Run } from '../narrative/types.ts'
import { WayMark } from './parts/Marks.tsx'
import { Runs } from './parts/Runs.tsx'
import { words } from './parts/words.ts'

/** What can be done next. In a document, what can be written into its blank, in the document's own hand. */
export function Choices(props: {
  readonly choices: readonly Choice[]
  readonly inDocument: boolean
  /** Before a class: A, B, C instead of numbers. */
  readonly lettered?: boolean
  readonly onChoose: (id: string, event: MouseEvent) => void
}): JSX.Element {
  const isTranslating = props.choices.some((choice) => choice.way)
  const label = isTranslating ? words.passItOn : props.inDocument ? words.writeIn : words.whatDoYouDo
  return (
    <div class={`choosing fresh${isTranslating ? ' ways' : ''}${props.inDocument ? ' writing' : ''}`}>
      {isTranslating && <p class="speaker" aria-hidden="true">{words.passItOn}</p>}
      <ol class="choices" aria-label={label} tabIndex={-1}>
        {props.choices.map((choice, index) => (
          <li key={choice.id}>
            <button type="button" class="choice" data-choice={choice.id} onClick={(event) => props.onChoose(choice.id, event)}>
              <span class="number" aria-hidden={!props.lettered}>{props.lettered ? words.letter(index) : index + 1}</span>
              {choice.way && <WayMark way={choice.way} />}
              <span class="choice-words"><Runs runs={props.inDocument ? unquote(choice.runs) : choice.runs} /></span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What is written needs no quotation marks, as what is said does. */
function unquote(runs: readonly Run[]): readonly Run[] {
  const [only] = runs
  const bare = only && runs.length === 1 ? /^"([^"]+)"$/.exec(only.text)?.[1] : undefined
  return only && bare !== undefined ? [{ ...only, text: bare }] : runs
}
