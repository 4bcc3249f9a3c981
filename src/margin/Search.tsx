import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { NoteMet } from '../reading/parts/met.ts'
import { Button } from '../reading/parts/Button.tsx'
import { nameLeaf, nameNote } from '../reading/parts/names.ts'
import { words } from '../reading/parts/words.ts'
import { search, type Found } from './search.ts'

/** Looks for words in the notes met and in what was read of this life. */
export function Search(props: {
  readonly notes: readonly NoteMet[]
  readonly told: readonly { readonly passages: readonly Passage[] }[]
  readonly vocabulary: Vocabulary | undefined
  readonly openNote: (id: string) => void
}): JSX.Element {
  const [asked, ask] = useState('')
  const { notes, told, vocabulary } = props
  const found = useMemo(() => search(asked, notes, told, vocabulary), [asked, notes, told, vocabulary])
  return (
    <div class="search">
      <label>
        <span>{words.searchFor}</span>
        <input type="search" value={asked} onInput={(event) => ask(event.currentTarget.value)} />
      </label>
      <p role="status">{asked.trim().length > 1 ? words.found(found.length) : ''}</p>
      <ol>
        {found.map((one, index) => (
          <li key={index}>
            <small>{one.note !== undefined
              ? <Button label={words.noteOn(nameNote(one.note, vocabulary))} onPress={() => props.openNote(one.note ?? '')}>{nameNote(one.note, vocabulary)}</Button>
              : one.passage?.leaf !== undefined ? nameLeaf(one.passage.leaf, vocabulary) : words.read}</small>
            <p><Excerpt found={one} /></p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Excerpt({ found: { excerpt, from, to } }: { readonly found: Found }): JSX.Element {
  return <>… {excerpt.slice(0, from)}<mark>{excerpt.slice(from, to)}</mark>{excerpt.slice(to)} …</>
}
