import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Beat } from '../narrative/types.ts'
import type { HingeMet } from '../reading/parts/met.ts'
import { OneOf } from '../reading/parts/Switch.tsx'
import { CodeShown } from './CodeShown.tsx'
import { writeHandIn, type Table } from './handIn.ts'
import { handInOf, type Stretch } from './handInOf.ts'
import { sheetWords } from './sheetWords.ts'

/** What a pupil hands in: the code of this chapter or of the whole life so far, and the sentence of what it holds. */
export function HandInSheet(props: { readonly hinges: readonly HingeMet[]; readonly beat: Beat | undefined; readonly table: Table | undefined }): JSX.Element | null {
  const { hinges, beat, table } = props
  const [stretch, choose] = useState<Stretch>(beat?.ended === undefined ? 'chapter' : 'life')
  if (!beat || !table) return null
  const life = { hinges, chapter: beat.closed ?? beat.chapter, ...(beat.ended === undefined ? {} : { end: beat.ended }) }
  const handIn = handInOf(life, stretch, table)
  const code = handIn && writeHandIn(handIn, table)
  return (
    <div class="hand-in">
      <OneOf legend={sheetWords.stretch} name="stretch" all={['chapter', 'life'] as const} chosen={stretch} onChoose={choose} show={(one) => sheetWords.stretches[one]} />
      {handIn && code !== undefined
        ? (
          <>
            <CodeShown code={code} qr={code} label={sheetWords.code} />
            <p class="sheet-lead">{sheetWords.handInHow}</p>
            <p class="sheet-small">{sheetWords.holds(Object.keys(handIn.taken).length, handIn.end !== undefined)}</p>
          </>
        )
        : <p class="sheet-lead">{sheetWords.nothingHere}</p>}
    </div>
  )
}
