import type { JSX } from 'preact'
import { typeset } from '../reading/parts/typeset.ts'
import { words } from '../reading/parts/words.ts'
import { veil, type Division, type Seen } from './countBoard.ts'
import type { CourseChapter, CourseHinge } from './course.ts'
import { pageWords } from './pageWords.ts'

/** How the class divided at a hinge: each option as an act, with a stroke of ink as long as the number. */
export function Divided({ division, isOpen }: { readonly division: Division; readonly isOpen: boolean }): JSX.Element {
  const seen = veil(division.options.map(({ count }) => count), isOpen)
  const longest = Math.max(1, ...seen.map(one => ('count' in one ? one.count : 0)))
  return (
    <ul class="divided" aria-label={pageWords.divided}>
      {division.options.map(({ id, act }, index) => {
        const one = seen[index] ?? { kind: 'few' }
        return (
          <li key={id}>
            <span class="act">{typeset([act])}</span>
            <span class={`count ${one.kind}`}>{sayCount(one)}</span>
            <span class="stroke" aria-hidden="true" style={{ inlineSize: `${('count' in one ? one.count / longest : 0) * 100}%` }} />
          </li>
        )
      })}
    </ul>
  )
}

/** A number as the class may see it, in words. */
export function sayCount(seen: Seen): string {
  return seen.kind === 'few' ? pageWords.few : seen.kind === 'about' ? pageWords.about(seen.count) : pageWords.exact(seen.count)
}

/** What is recorded of people at such a moment, and what he could know of it that day. */
export function Recorded({ hinge, chapter }: { readonly hinge: CourseHinge; readonly chapter: CourseChapter | undefined }): JSX.Element {
  const note = chapter?.notes.find(({ id }) => id === hinge.note)?.note
  return (
    <div class="recorded">
      <p class="recorded-head">{pageWords.recorded}</p>
      {note
        ? (
          <>
            <p class="recorded-title">{typeset([note.title])} <small>{words.statuses[note.status]}: {words.statusMeans[note.status]}</small></p>
            {/* Folded, so that no class sees it before the teacher has thought of it. */}
            {note.age === undefined
              ? <p>{typeset([note.card.replaceAll('_', '')])}</p>
              : <details key={hinge.id}><summary>{pageWords.aged(note.age)}</summary><p>{typeset([note.card.replaceAll('_', '')])}</p></details>}
          </>
        )
        : <p class="recorded-none">{pageWords.nothingRecorded}</p>}
      {hinge.horizon !== undefined && <p class="horizon"><strong>{pageWords.horizon}</strong> {typeset([hinge.horizon])}</p>}
    </div>
  )
}
