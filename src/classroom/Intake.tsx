import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import { pageWords } from './pageWords.ts'
import { canScan } from './scan.ts'
import { Scanner } from './Scanner.tsx'

/** Where codes come in: pasted, typed, from files, from the camera. */
export function Intake({ onText }: { readonly onText: (text: string) => void }): JSX.Element {
  const [typed, type] = useState('')
  const [scans, scan] = useState(false)
  const id = useId()

  const put = (): void => {
    if (typed.trim()) onText(typed)
    type('')
  }
  const open = (files: FileList | null | undefined): void => {
    for (const file of files ?? []) void file.text().then(onText)
  }

  return (
    <div
      class="intake"
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        if (event.dataTransfer?.files.length) open(event.dataTransfer.files)
        else onText(event.dataTransfer?.getData('text/plain') ?? '')
      }}
    >
      <label for={id}>{pageWords.putIn}</label>
      <textarea
        id={id} rows={2} spellcheck={false} autocomplete="off" placeholder={pageWords.putInHint} value={typed}
        onInput={event => type(event.currentTarget.value)}
        onPaste={event => {
          // A long chat log is read, not laid out.
          event.preventDefault()
          onText(event.clipboardData?.getData('text/plain') ?? '')
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          put()
        }}
      />
      <p class="board-ways">
        <Button onPress={put} disabled={!typed.trim()}>{pageWords.putOn}</Button>
        <label class="file-way">
          <input type="file" multiple accept=".txt,.csv,.tsv,.log,text/*" onChange={event => { open(event.currentTarget.files); event.currentTarget.value = '' }} />
          <span>{pageWords.openFiles}</span>
        </label>
        {canScan() && <Button onPress={() => scan(!scans)}>{scans ? pageWords.stopScanning : pageWords.scan}</Button>}
      </p>
      {scans && <Scanner onText={onText} />}
    </div>
  )
}
