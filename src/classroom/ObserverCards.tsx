import type { JSX } from 'preact'
import type { CourseChapter, Followed } from './course.ts'
import { sheetWords } from './sheetWords.ts'

/** One thing for an observer to follow through a chapter. */
export interface ObserverCard {
  readonly kind: 'person' | 'leaf' | 'word'
  readonly name: string
  /** A line on who or what it is; may be empty. */
  readonly is: string
}

/** Every card that a chapter gives: its people, its documents, its foreign words. */
export function listCards({ words }: CourseChapter, followed: Followed | undefined): readonly ObserverCard[] {
  const { people, leaves } = followed ?? { people: [], leaves: [] }
  return [
    // A role is told as at first sight, and may end in the age of that day: "his sister, seven".
    ...people.map(({ name, role }): ObserverCard => ({ kind: 'person', name, is: role.split(',')[0] ?? '' })),
    ...leaves.map(({ title }): ObserverCard => ({ kind: 'leaf', name: title, is: '' })),
    ...words.map(({ word, say, means }): ObserverCard => ({ kind: 'word', name: word, is: sheetWords.means(say, means) })),
  ]
}

/** Cards to print and cut: what to follow, three questions, and lines to write on. */
export function ObserverCards(props: { readonly cards: readonly ObserverCard[]; readonly chapter: string }): JSX.Element {
  return (
    <ul class="observer-cards">
      {props.cards.map(({ kind, name, is }) => (
        <li key={`${kind} ${name}`}>
          <p class="card-kind">{sheetWords.follow[kind]}<span> · {props.chapter}</span></p>
          <h4>{name}</h4>
          {is && <p class="card-is">{is}</p>}
          <ol>{sheetWords.asks[kind].map((ask) => <li key={ask}>{ask}</li>)}</ol>
        </li>
      ))}
    </ul>
  )
}
