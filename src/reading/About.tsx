import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from './parts/Button.tsx'
import { words } from './parts/words.ts'
import type { Credit } from './show.ts'

/** What this work is, whom it is made with, and what its notes lean on. */
export function About(props: { readonly vocabulary: Vocabulary | undefined; readonly credits: readonly Credit[]; readonly onMakeLesson: () => void }): JSX.Element {
  const sources = Object.entries(props.vocabulary?.sources ?? {})
  return (
    <div class="about">
      {words.aboutText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {words.contentNote.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <p><Button onPress={props.onMakeLesson}>{words.makeLesson}</Button></p>
      <h3>{words.creditsTitle}</h3>
      <ul>
        {[...props.credits, ...words.credits].map((credit) => (
          <li key={credit.what}>{words.creditLine(credit.what, credit.by, credit.licence)}</li>
        ))}
      </ul>
      {sources.length > 0 && (
        <>
          <h3>{words.sourcesTitle}</h3>
          <ol class="about-sources">
            {sources.map(([id, source]) => <li key={id}>{words.source(source.title, source.kind, source.grade)}</li>)}
          </ol>
        </>
      )}
      <h3>{words.forTeachers}</h3>
      <ul class="about-teachers">
        {words.teacherPages.map(({ page, name }) => <li key={page}><a href={page} target="_blank" rel="noopener">{name}</a></li>)}
      </ul>
    </div>
  )
}
