import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { LeafMet, NoteMet, Stop } from '../reading/parts/met.ts'
import { NoteMark } from '../reading/parts/Runs.tsx'
import { OneOf } from '../reading/parts/Switch.tsx'
import { words } from '../reading/parts/words.ts'
import type { Almanac } from './almanac.ts'
import { MapSheet } from './MapSheet.tsx'
import { NoteText } from './NoteCard.tsx'
import { orderNotes } from './order.ts'
import { Search } from './Search.tsx'
import { Sources } from './Sources.tsx'
import { StatusMark } from './StatusMark.tsx'
import { Timeline } from './Timeline.tsx'
import { layTimeline } from './timeline.ts'
import './Margin.css'

const TABS = ['notes', 'search', 'map', 'timeline', 'people', 'words', 'sources'] as const
type Tab = (typeof TABS)[number]

export interface MarginProps {
  readonly notes: readonly NoteMet[]
  /** Ids of the people met in this life, in order of meeting. */
  readonly people: readonly string[]
  readonly leaves: readonly LeafMet[]
  /** Every page of this life so far. */
  readonly told: readonly { readonly passages: readonly Passage[] }[]
  readonly road: readonly Stop[]
  readonly vocabulary: Vocabulary | undefined
  readonly almanac: Almanac
  /** A note was unfolded here. */
  readonly onOpened: (id: string) => void
}

/** The Margin: the notes met so far, the map, the years, the words of the story, its people and its sources. */
export function Margin(props: MarginProps): JSX.Element {
  const [tab, show] = useState<Tab>('notes')
  const [note, setNote] = useState<string | null>(null)
  const { notes, told, road, leaves, vocabulary, almanac } = props
  const names: Record<Tab, string> = {
    notes: words.notesTab, search: words.searchTab, map: words.mapTab, timeline: words.timelineTab, people: words.peopleTab, words: words.glossaryTab,
    sources: words.sourcesTab,
  }
  const openNote = (id: string): void => { setNote(id); show('notes') }
  return (
    <div class="margin-room">
      <nav aria-label={words.marginTitle}>
        <ul class="tabs">
          {TABS.map((one) => (
            <li key={one}>
              <button type="button" class="tab" aria-current={one === tab ? 'page' : undefined} onClick={() => show(one)}>{names[one]}</button>
            </li>
          ))}
        </ul>
      </nav>
      {tab === 'notes' && <Notes {...props} first={note} />}
      {tab === 'search' && <Search notes={notes} told={told} vocabulary={vocabulary} openNote={openNote} />}
      {tab === 'map' && <MapSheet map={almanac.map} road={road} vocabulary={vocabulary} />}
      {tab === 'timeline' && vocabulary && <Timeline years={layTimeline(almanac.events, leaves, notes, vocabulary)} vocabulary={vocabulary} openNote={openNote} />}
      {tab === 'words' && <Glossary vocabulary={vocabulary} />}
      {tab === 'people' && <People {...props} />}
      {tab === 'sources' && <Sources knowing={almanac.knowing} vocabulary={vocabulary} />}
    </div>
  )
}

function Notes({ notes, vocabulary, onOpened, first }: MarginProps & { readonly first: string | null }): JSX.Element {
  const [by, order] = useState<'theme' | 'year'>('theme')
  const [open, setOpen] = useState<string | null>(first)
  const heaps = orderNotes(notes, vocabulary, by)
  if (heaps.length === 0) return <p class="margin-empty">{words.marginEmpty} <NoteMark /></p>
  return (
    <>
      <OneOf
        legend={words.order} name="order" all={['theme', 'year'] as const} chosen={by} onChoose={order}
        show={(one) => (one === 'theme' ? words.byTheme : words.byYear)}
      />
      {heaps.map((heap) => (
        <section key={heap.name} class="heap">
          <h3>{heap.name}</h3>
          {heap.notes.map(({ id, note, opened }) => (
            <details key={id} ref={id === first ? comeIntoSight : null} open={open === id} onToggle={(event) => {
              if (!event.currentTarget.open) return
              setOpen(id)
              if (!opened) onOpened(id)
            }}>
              <summary>
                <StatusMark status={note.status} />
                <span>{note.title}{!opened && <small> · {words.unopened}</small>}</span>
              </summary>
              <NoteText note={note} sources={vocabulary?.sources ?? {}} />
            </details>
          ))}
        </section>
      ))}
    </>
  )
}

function Glossary({ vocabulary }: { readonly vocabulary: Vocabulary | undefined }): JSX.Element {
  return (
    <dl class="glossary">
      {(vocabulary?.glossary ?? []).map((gloss) => (
        <div key={`${gloss.language}.${gloss.word}`}>
          <dt><i lang={gloss.language === 'ru' ? 'ru-Latn' : undefined}>{gloss.word}</i><small>{[words.language(gloss.language), gloss.say].filter(Boolean).join(', ')}</small></dt>
          <dd>{gloss.means}</dd>
        </div>
      ))}
    </dl>
  )
}

function People({ people, vocabulary }: MarginProps): JSX.Element {
  return (
    <dl class="glossary">
      {people.map((id) => {
        const person = vocabulary?.people[id]
        return person && (
          <div key={id}>
            <dt>{person.name}<small>{person.real ? words.real : words.invented}</small></dt>
            <dd>{person.role}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The note that was asked for by name is brought into sight. */
function comeIntoSight(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'start' })
}
