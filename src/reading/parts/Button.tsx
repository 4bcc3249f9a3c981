import type { ComponentChildren, JSX } from 'preact'
import './Button.css'

export interface ButtonProps {
  readonly children: ComponentChildren
  readonly onPress: () => void
  /** Spoken instead of the words shown; must contain them. */
  readonly label?: string | undefined
  /** `plain` reads as words of the page; `seal` is the one vermilion button of a page. */
  readonly look?: 'plain' | 'seal'
  readonly disabled?: boolean | undefined
}

/** A button that looks like words in a book. */
export function Button({ children, onPress, label, look = 'plain', disabled }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={`button ${look}`} aria-label={label} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  )
}
