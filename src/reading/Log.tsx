import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { nameLeaf, nameSpeaker } from './parts/names.ts'
import { Runs } from './parts/Runs.tsx'
import { words } from './parts/words.ts'
import type { ToldPage } from './show.ts'
import './Log.css'

/** What was read in this life, oldest first; it opens at the end. */
export function Log(props: { readonly told: readonly ToldPage[]; readonly vocabulary: Vocabulary | undefined }): JSX.Element {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [])
  return (
    <div class="log">
      {props.told.length === 0 && <p>{words.logEmpty}</p>}
      {props.told.map((page, index) => (
        <section key={index}>
          {page.chose && <p class="echo"><span class="unseen">{words.youChose} </span><Runs runs={page.chose.runs} /></p>}
          {page.passages.map((passage, at) => {
            const before = page.passages[at - 1]
            const newSpeaker = passage.kind === 'said' && before?.kind !== 'said' ? nameSpeaker(passage, props.vocabulary) : ''
            const newLeaf = passage.leaf !== undefined && before?.leaf !== passage.leaf ? nameLeaf(passage.leaf, props.vocabulary) : ''
            return (
              <p key={passage.id} class={`log-${passage.kind}`}>
                {(newSpeaker || newLeaf) && <span class="speaker">{newSpeaker || newLeaf}</span>}
                <Runs runs={passage.runs} />
              </p>
            )
          })}
        </section>
      ))}
      <div ref={end} />
    </div>
  )
}
