import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from '../reading/parts/Button.tsx'
import { nameLeaf, nameNote } from '../reading/parts/names.ts'
import { words } from '../reading/parts/words.ts'
import type { Year } from './timeline.ts'

/** The years from 1898 to 1993: what happened, and this life's papers beside it. */
export function Timeline({ years, vocabulary, openNote }: { readonly years: readonly Year[]; readonly vocabulary: Vocabulary | undefined; readonly openNote: (id: string) => void }): JSX.Element {
  return (
    <ol class="timeline">
      {years.map(({ year, events, leaves, notes }) => (
        <li key={year}>
          <h3>{year}</h3>
          <div>
            {events.map(({ what, sources }) => (
              <p key={what}>
                {what} <small>{sources.map((id) => vocabulary?.sources[id]?.title).filter(Boolean).length > 0 && words.eventSources(sources.map((id) => vocabulary?.sources[id]?.grade ?? '').filter(Boolean))}</small>
              </p>
            ))}
            {leaves.length > 0 && <p class="timeline-leaves">{words.inTheFile} {leaves.map((id) => nameLeaf(id, vocabulary)).join('; ')}</p>}
            {notes.length > 0 && <p class="timeline-notes">{notes.map((id) => <Button key={id} label={words.noteOn(nameNote(id, vocabulary))} onPress={() => openNote(id)}>{nameNote(id, vocabulary)}</Button>)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
