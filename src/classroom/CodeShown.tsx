import type { JSX } from 'preact'
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import { Qr } from './Qr.tsx'
import { sheetWords } from './sheetWords.ts'
import './codes.css'

/** A code in large type, to be copied, written down or photographed. `qr` is what the picture holds, where there is one. */
export function CodeShown(props: { readonly code: string; readonly label: string; readonly qr?: string }): JSX.Element {
  const groups = props.code.split('-')
  return (
    <div class="code-shown">
      <p class={groups.length > 3 ? 'code long' : 'code'} data-code aria-label={`${props.label}: ${props.code.replaceAll('-', ', ')}`} role="group">
        {groups.map((group, at) => <Fragment key={at}>{at > 0 && <>-<wbr /></>}<span>{group}</span></Fragment>)}
      </p>
      <p><Copy text={props.code}>{sheetWords.copy}</Copy></p>
      {props.qr !== undefined && <Qr text={props.qr} label={sheetWords.qr} />}
    </div>
  )
}

/** Copies a text, and says whether the browser let it. */
export function Copy(props: { readonly text: string; readonly children: string }): JSX.Element {
  const [said, say] = useState({ of: '', what: '' })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text)
      say({ of: props.text, what: sheetWords.copied })
    } catch {
      say({ of: props.text, what: sheetWords.notCopied })
    }
  }
  return (
    <>
      <Button onPress={() => { void copy() }}>{props.children}</Button>
      <span class="copied" role="status">{said.of === props.text ? said.what : ''}</span>
    </>
  )
}
