import type { ComponentChildren, JSX } from 'preact'
import './Card.css'

/** A card from a card index: a heading over a red rule, then what it says. */
export function Card(props: { readonly heading: ComponentChildren; readonly children: ComponentChildren; readonly level?: 2 | 3 }): JSX.Element {
  const Heading = props.level === 2 ? 'h2' : 'h3'
  return (
    <section class="index-card">
      <Heading class="index-heading">{props.heading}</Heading>
      {props.children}
    </section>
  )
}
