import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { Laid } from './lay.ts'
import { nameNote, namePerson, nameSpeaker, statusOf } from './parts/names.ts'
import { Runs } from './parts/Runs.tsx'
import { words } from './parts/words.ts'

export interface ProseProps {
  readonly laid: Laid
  readonly vocabulary: Vocabulary | undefined
  readonly openNote: (id: string) => void
}

/** A paragraph of prose. `still` inside a block that comes up as one. */
export function Prose({ laid, vocabulary, openNote, still = false }: ProseProps & { readonly still?: boolean }): JSX.Element {
  const { passage, fresh } = laid
  return (
    <p class={`passage${fresh && !still ? ' fresh' : ''}`} data-passage={passage.id}>
      <Runs runs={passage.runs} openNote={openNote} titleOf={(note) => nameNote(note, vocabulary)} statusOf={(note) => statusOf(note, vocabulary)} />
    </p>
  )
}

/** What was said, in a language that its listener lacks. `waiting` while it can still be passed on. */
export function Said({ laid, vocabulary, openNote, waiting }: ProseProps & { readonly waiting: boolean }): JSX.Element {
  const { passage, fresh } = laid
  return (
    <div class={`said${waiting ? ' waiting' : ''}${fresh ? ' fresh' : ''}`}>
      <p class="speaker">{nameSpeaker(passage, vocabulary)}{waiting && <small>{words.waiting}</small>}</p>
      <Prose laid={laid} vocabulary={vocabulary} openNote={openNote} still />
    </div>
  )
}

/** What he hears who only hears you: the bare words, with nothing around them. */
export function Heard({ laid, vocabulary, openNote }: ProseProps): JSX.Element {
  const { passage, fresh } = laid
  const language = passage.language ? words.language(passage.language) : ''
  return (
    <div class={`heard${fresh ? ' fresh' : ''}`}>
      <p class="speaker">
        {words.hears(namePerson(passage.person, vocabulary))}
        {language && <small>{words.hearsIn(language)}</small>}
      </p>
      <Prose laid={laid} vocabulary={vocabulary} openNote={openNote} still />
    </div>
  )
}

/** Who is not heard here. */
export function Unheard(props: { readonly laid: readonly Laid[] } & Omit<ProseProps, 'laid'>): JSX.Element {
  return (
    <aside class={`unheard${props.laid.some((laid) => laid.fresh) ? ' fresh' : ''}`}>
      <h2>{words.unheard}</h2>
      {props.laid.map((laid) => (
        <Prose key={laid.passage.id} laid={laid} vocabulary={props.vocabulary} openNote={props.openNote} still />
      ))}
    </aside>
  )
}
