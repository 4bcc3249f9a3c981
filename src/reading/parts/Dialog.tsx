import type { ComponentChildren, JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { words } from './words.ts'
import './Dialog.css'

export interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  readonly onClose: () => void
  /** `leaf` is a large sheet, `slip` a narrow one beside the text, `card` a small one. */
  readonly shape: 'leaf' | 'slip' | 'card'
  /** The title is still spoken when it is not shown. */
  readonly titleHidden?: boolean
}

/**
 * A sheet laid over the page. Modal; Esc, the close button and a press beside it close it; the focus goes back to where
 * it was.
 */
export function Dialog({ title, children, onClose, shape, titleHidden = false }: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()

  // Before the effects of what stands inside, which may want to scroll it.
  useLayoutEffect(() => {
    const dialog = box.current
    if (!dialog) return undefined
    const before = dialog.ownerDocument.activeElement
    if (!dialog.open) dialog.showModal()
    return () => {
      if (dialog.open) dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])

  return (
    <dialog
      ref={box} class={`dialog ${shape}`} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose() }}
      onClick={(event) => { if (event.target === event.currentTarget && isBeside(event, event.currentTarget)) onClose() }}
    >
      <div class="dialog-head">
        <h2 id={id} class={titleHidden ? 'unseen' : ''}>{title}</h2>
        <button type="button" class="dialog-close" onClick={onClose} aria-label={words.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" /></svg>
        </button>
      </div>
      <div class="dialog-body" tabIndex={0}>{children}</div>
    </dialog>
  )
}

function isBeside(event: MouseEvent, dialog: HTMLElement): boolean {
  const box = dialog.getBoundingClientRect()
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom
}
