import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { words } from '../reading/parts/words.ts'
import type { Knowing } from './almanac.ts'

/** How we know what we know, what nobody knows, and the sources with their grades. */
export function Sources({ knowing, vocabulary }: { readonly knowing: Knowing; readonly vocabulary: Vocabulary | undefined }): JSX.Element {
  const sources = Object.entries(vocabulary?.sources ?? {})
  const grades = [...new Set(sources.map(([, source]) => source.grade))].sort()
  const { article } = knowing
  return (
    <div class="sources">
      <h3>{words.howWeKnow}</h3>
      {knowing.how.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <p>{words.beganFrom} <a href={article.link} target="_blank" rel="noopener noreferrer">{article.by}</a>.</p>
      <h3>{words.nobodyKnows}</h3>
      <ul>{knowing.silences.map((silence) => <li key={silence}>{silence}</li>)}</ul>
      {grades.map((grade) => (
        <section key={grade}>
          <h3>{words.grade(grade)}</h3>
          <ol>
            {sources.filter(([, source]) => source.grade === grade).map(([id, source]) => <li key={id}><span class="source-id">{id}</span> {source.title}</li>)}
          </ol>
        </section>
      ))}
    </div>
  )
}
