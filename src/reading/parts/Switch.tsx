import type { ComponentChildren, JSX } from 'preact'
import './Switch.css'

/** A yes or no, drawn as a ticked square in the hand of a clerk. */
export function Switch(props: {
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
  readonly children: ComponentChildren
  readonly why?: string
}): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={props.on} onChange={(event) => props.onTurn(event.currentTarget.checked)} />
      <svg class="tick" viewBox="0 0 20 20" aria-hidden="true">
        <path class="box" d="M2.5 3.2L17.2 2.6l.4 14.6L3 17.5z" />
        <path class="stroke" d="M5.5 10.5l3.4 4L18.5 1.5" />
      </svg>
      <span>{props.children}{props.why && <small>{props.why}</small>}</span>
    </label>
  )
}

/** One of several, set as specimens in a row. */
export function OneOf<T extends string | number>(props: {
  readonly legend: string
  readonly name: string
  readonly all: readonly T[]
  readonly chosen: T
  readonly onChoose: (one: T) => void
  readonly show: (one: T) => ComponentChildren
  readonly label?: (one: T) => string
}): JSX.Element {
  return (
    <fieldset class="one-of">
      <legend>{props.legend}</legend>
      {props.all.map((one) => (
        <label key={one}>
          <input
            type="radio" name={props.name} checked={one === props.chosen} aria-label={props.label?.(one)}
            onChange={() => props.onChoose(one)}
          />
          <span class="specimen">{props.show(one)}</span>
        </label>
      ))}
    </fieldset>
  )
}
