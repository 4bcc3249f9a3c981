import type { JSX } from 'preact'
import type { Way } from '../../narrative/types.ts'

const RULES: Record<Way, string> = {
  faithful: 'M1 6H39',
  softened: 'M1 6C4 1 7.5 1 10.5 6S17 11 20 6S26.5 1 29.5 6S36 11 39 6',
  sharpened: 'M1 8L9 3L9 9L19 2L18 9.5L28 2.5L28 8L39 4',
}

/** The three ways to pass a thing on, as rules a printer would use: straight, wavy, broken. Never colour alone. */
export function WayMark({ way }: { readonly way: Way }): JSX.Element {
  return (
    <svg class={`way-mark ${way}`} viewBox="0 0 40 12" aria-hidden="true" focusable="false">
      <path d={RULES[way]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="miter" stroke-linecap="round" />
    </svg>
  )
}

const ICONS = {
  back: 'M3.5 8.5H13a4.5 4.5 0 0 1 0 9H8M7.5 4.5l-4 4l4 4',
  file: 'M2.5 5.5V16h15V7H9.5L8 4.5H2.5zM2.5 9h15',
  margin: 'M4 3.5h12v13H4zM8 3.5v13M10.5 7.5h3M10.5 10.5h3',
  log: 'M3.5 5h13M3.5 8.5h13M3.5 12h13M3.5 15.5h8',
  sound: 'M3 8v4.5h3l4 3.5V4.5L6 8zM13 7.5q1.8 2.7 0 5.5M15.5 5.5q3 4.7 0 9.5',
  silent: 'M3 8v4.5h3l4 3.5V4.5L6 8zM13 8l4.5 4.5M17.5 8L13 12.5',
  aloud: 'M3.5 15.5V5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7zM7 7h6M7 9.5h4',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
} as const

export type IconName = keyof typeof ICONS

/** A small drawn sign beside a word of the bar. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round" />
    </svg>
  )
}
