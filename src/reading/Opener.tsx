import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Cut, cutOfChapter } from './parts/Cut.tsx'
import { words } from './parts/words.ts'
import './Opener.css'

/** A chapter's title card: a thing out of it, its number, its title in three scripts, and when. */
export function Opener(props: { readonly chapter: string; readonly vocabulary: Vocabulary | undefined; readonly fresh: boolean }): JSX.Element {
  const known = props.vocabulary?.chapters.find((one) => one.id === props.chapter)
  const cut = cutOfChapter(props.chapter)
  return (
    <header class={`opener${props.fresh ? ' fresh' : ''}`}>
      <div>
        {cut && <Cut name={cut} by="opener" />}
        <p class="opener-number">{words.chapter(props.chapter)}</p>
        {known && (
          <>
            <h2>{known.title}</h2>
            <p class="opener-russian" lang="ru">{known.russian}</p>
            <p class="opener-when">{known.when}</p>
          </>
        )}
      </div>
      {known?.chinese && <p class="cartouche" lang="zh">{known.chinese}</p>}
    </header>
  )
}
