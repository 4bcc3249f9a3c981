import type { JSX } from 'preact'
import { Icon, type IconName } from './parts/Marks.tsx'
import { words } from './parts/words.ts'
import './Bar.css'

export interface BarProps {
  readonly leaf: number
  readonly canBack: boolean
  readonly muted: boolean
  readonly canSpeak: boolean
  readonly speaks: boolean
  readonly onBack: () => void
  readonly onFile: () => void
  /** Absent where the notes are off. */
  readonly onMargin: (() => void) | undefined
  readonly onLog: () => void
  /** Absent where the sound is off for a lesson. */
  readonly onMute: (() => void) | undefined
  readonly onAloud: () => void
  readonly onMenu: () => void
}

/** The running head of the page: the leaf count, and what is always in reach. */
export function Bar(props: BarProps): JSX.Element {
  return (
    <nav class="bar" aria-label={words.bar}>
      <p class="bar-leaf"><span class="bar-long">{words.leafOf(props.leaf)}</span><span class="bar-short" aria-hidden="true">{words.leafCount(props.leaf)}</span></p>
      <Tool icon="back" name={words.back} says={words.backLong} onPress={props.onBack} disabled={!props.canBack} />
      <Tool icon="file" name={words.file} says={words.fileLong} onPress={props.onFile} opens />
      {props.onMargin && <Tool icon="margin" name={words.margin} says={words.marginLong} onPress={props.onMargin} opens />}
      <Tool icon="log" name={words.log} says={words.logLong} onPress={props.onLog} opens />
      {props.canSpeak && (
        <Tool icon="aloud" name="" says={props.speaks ? words.hush : words.aloudLong} onPress={props.onAloud} pressed={props.speaks} roomy />
      )}
      {props.onMute && <Tool icon={props.muted ? 'silent' : 'sound'} name="" says={words.soundLong} onPress={props.onMute} pressed={!props.muted} />}
      <Tool icon="menu" name="" says={words.menu} onPress={props.onMenu} opens />
    </nav>
  )
}

function Tool(props: {
  readonly icon: IconName
  readonly name: string
  readonly says: string
  readonly onPress: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly opens?: boolean
  /** Left out where the row is narrow; the menu has it too. */
  readonly roomy?: boolean
}): JSX.Element {
  return (
    <button
      type="button" class={`tool${props.roomy ? ' roomy' : ''}`} onClick={props.onPress} title={props.says} aria-label={props.says}
      // Not `disabled`: a focus that stood on it would be lost with the last page.
      aria-disabled={props.disabled || undefined} aria-pressed={props.pressed} aria-haspopup={props.opens ? 'dialog' : undefined}
    >
      <Icon name={props.icon} />
      {props.name && <span class="tool-name" aria-hidden="true">{props.name}</span>}
    </button>
  )
}
