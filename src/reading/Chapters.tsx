import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from './parts/Button.tsx'
import { Cut, cutOfChapter } from './parts/Cut.tsx'
import { words } from './parts/words.ts'
import './Lives.css'

/** The chapters, each with what it contains, to be begun alone. */
export function Chapters(props: { readonly vocabulary: Vocabulary | undefined; readonly onBegin: (from?: string) => void }): JSX.Element {
  const chapters = props.vocabulary?.chapters ?? []
  return (
    <div class="lives chapters">
      <p>{words.chaptersWhy}</p>
      <ul>
        {chapters.map((chapter, index) => (
          <li key={chapter.id}>
            <Cut name={cutOfChapter(chapter.id) ?? ''} by="list" />
            <p class="life-name">{words.chapter(chapter.id)} · {chapter.title}</p>
            <p class="life-beside">{chapter.when} · {words.minutes(chapter.minutes)}. {chapter.content}</p>
            <p><Button onPress={() => props.onBegin(index === 0 ? undefined : chapter.id)}>{words.beginChapter(chapter.title)}</Button></p>
          </li>
        ))}
      </ul>
    </div>
  )
}
