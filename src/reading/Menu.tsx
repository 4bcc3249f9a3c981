import type { JSX } from 'preact'
import { Button } from './parts/Button.tsx'
import { words } from './parts/words.ts'
import './Menu.css'

/** The way out of the page: settings, lives, full screen, the title. */
export function Menu(props: { readonly ways: readonly { readonly name: string; readonly onPress: () => void }[] }): JSX.Element {
  return (
    <ul class="menu" aria-label={words.menu}>
      {props.ways.map((way) => <li key={way.name}><Button onPress={way.onPress}>{way.name}</Button></li>)}
    </ul>
  )
}
