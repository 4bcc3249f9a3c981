import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Note, Source, Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from '../reading/parts/Button.tsx'
import { Card } from '../reading/parts/Card.tsx'
import { words } from '../reading/parts/words.ts'
import { readEmphasis } from './emphasis.ts'
import { StatusMark } from './StatusMark.tsx'
import './NoteCard.css'

/** A margin note as a card: what is known, how well, from whom; with more behind it. */
export function NoteCard(props: {
  readonly id: string
  readonly vocabulary: Vocabulary | undefined
  /** Opens the Margin; absent where the card stands in it. */
  readonly onMargin?: (() => void) | undefined
}): JSX.Element {
  const note = props.vocabulary?.notes[props.id]
  if (!note) return <p>{words.noteMissing}</p>
  return (
    <Card heading={note.title}>
      <NoteText note={note} sources={props.vocabulary?.sources ?? {}} />
      {props.onMargin && <p class="note-all"><Button onPress={props.onMargin}>{words.allNotes}</Button></p>}
    </Card>
  )
}

export function NoteText({ note, sources }: { readonly note: Note; readonly sources: Readonly<Record<string, Source>> }): JSX.Element {
  const [unfolded, unfold] = useState(false)
  return (
    <div class="note-text">
      <p class={`note-status ${note.status}`}>
        <StatusMark status={note.status} /> {words.statuses[note.status]}<span>: {words.statusMeans[note.status]}</span>
      </p>
      <p>{readEmphasis(note.card)}</p>
      {unfolded && note.more.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{readEmphasis(paragraph)}</p>)}
      {note.more && !unfolded && <p><Button onPress={() => unfold(true)}>{words.more}</Button></p>}
      {(note.sources.length > 0 || note.maker) && (
        <dl class="note-sources">
          {note.sources.length > 0 && (
            <>
              <dt>{words.sources}</dt>
              {note.sources.map((id) => {
                const source = sources[id]
                return <dd key={id}>{source ? words.source(source.title, source.kind, source.grade) : id}</dd>
              })}
            </>
          )}
          {note.maker && <><dt>{words.madeBy}</dt><dd>{note.maker}</dd></>}
        </dl>
      )}
    </div>
  )
}
