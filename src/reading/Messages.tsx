import type { JSX } from 'preact'
import { Button } from './parts/Button.tsx'
import { words } from './parts/words.ts'
import type { Message } from './show.ts'
import './Messages.css'

/** Trouble, said once in plain words. */
export function Messages(props: { readonly messages: readonly Message[]; readonly onDismiss: (id: string) => void }): JSX.Element {
  return (
    <div class="messages" role="status">
      {props.messages.map((message) => {
        const said = words.messages[message.trouble]
        return (
          <div key={message.id} class="message" data-message={message.id}>
            <p>{typeof said === 'string' ? said : said(message.count ?? 1)}{message.act && <> <Button onPress={message.act}>{words.messageAct}</Button></>}</p>
            <button type="button" class="dialog-close" aria-label={words.dismiss} onClick={() => props.onDismiss(message.id)}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" /></svg>
            </button>
          </div>
        )
      })}
    </div>
  )
}
