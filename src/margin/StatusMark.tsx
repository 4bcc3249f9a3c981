import type { JSX } from 'preact'
import type { Status } from '../narrative/vocabulary.ts'

/** How sure a thing is, as a mark: full, half, split, dotted, empty. It always stands beside the word. */
export function StatusMark({ status }: { readonly status: Status }): JSX.Element {
  return (
    <svg class="status-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.5">
        {status === 'recorded' && <circle cx="8" cy="8" r="5.5" fill="currentColor" />}
        {status === 'reported' && <><circle cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" /></>}
        {status === 'disputed' && <><path d="M6.5 2.7a5.5 5.5 0 0 0 0 10.6z" fill="currentColor" /><path d="M9.5 2.7a5.5 5.5 0 0 1 0 10.6z" /></>}
        {status === 'inferred' && <circle cx="8" cy="8" r="5.5" stroke-dasharray="2.4 2" />}
        {status === 'invented' && <circle cx="8" cy="8" r="5.5" />}
      </g>
    </svg>
  )
}
