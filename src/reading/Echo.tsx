import type { JSX } from 'preact'
import type { Choice, Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { WayMark } from './parts/Marks.tsx'
import { nameSpeaker } from './parts/names.ts'
import { Runs } from './parts/Runs.tsx'
import { words } from './parts/words.ts'

/**
 * The choice that led here, quietly. Where something was passed on, what was said and what was made of it stand
 * together, so that the page shows what lay between the two.
 */
export function Echo(props: {
  readonly choice: Choice
  readonly said: Passage | undefined
  readonly vocabulary: Vocabulary | undefined
}): JSX.Element {
  const { choice, said } = props
  if (!choice.way) {
    return <p class="echo"><span class="unseen">{words.youChose} </span><Runs runs={choice.runs} /></p>
  }
  return (
    <div class="passed">
      {said && (
        <p class="passed-said"><span class="speaker">{nameSpeaker(said, props.vocabulary)}</span><Runs runs={said.runs} /></p>
      )}
      <p class={`passed-on ${choice.way}`}>
        <span class="unseen">{words.youPassedOn} </span>
        <WayMark way={choice.way} /><span><Runs runs={choice.runs} /></span>
      </p>
    </div>
  )
}
