import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Choice } from '../narrative/types.ts'
import { Runs } from '../reading/parts/Runs.tsx'
import { words } from '../reading/parts/words.ts'
import { decide } from './council.ts'
import { sheetWords } from './sheetWords.ts'
import './Council.css'

export interface CouncilProps {
  readonly choices: readonly Choice[]
  /** Id of the choice whose letter opened the vote. */
  readonly picked: string
  readonly onDecide: (id: string) => void
}

/**
 * A class votes: a tally for each option, and on; then the line that sends everyone to the other side. By keyboard or
 * clicker alone: Page Down and Page Up move, Enter goes on, a letter is the teacher's pick.
 */
export function Council({ choices, picked, onDecide }: CouncilProps): JSX.Element {
  const [tally, count] = useState<readonly string[]>(choices.map(() => ''))
  const [overruled, overrule] = useState<number | undefined>(undefined)
  const [isDecided, setDecided] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const votes = tally.map(Number)
  const all = votes.reduce((sum, one) => sum + one, 0)
  const { option, by } = decide(votes, Math.max(0, choices.findIndex(({ id }) => id === picked)), overruled)
  const letter = words.letter(option)
  // Until something is counted or picked, no option stands out before the class.
  const leads = all > 0 || overruled !== undefined
  const stops = (): HTMLElement[] => [...(form.current?.querySelectorAll<HTMLElement>('input, .council-on') ?? [])]

  useEffect(() => stops()[0]?.focus(), [isDecided])

  const move = (by_: 1 | -1): void => {
    const places = stops()
    const at = places.findIndex((one) => one === one.ownerDocument.activeElement)
    places[Math.max(0, Math.min(places.length - 1, at + by_))]?.focus()
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const index = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) : -1
    if (event.key === 'PageDown' || event.key === 'ArrowDown') move(1)
    else if (event.key === 'PageUp' || event.key === 'ArrowUp') move(-1)
    // Enter goes down the tallies that are being filled in; with the last, or without any, it goes on.
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && all > 0 && event.target !== stops().at(-2)) move(1)
    else if (!isDecided && index >= 0 && index < choices.length) overrule(index)
    else return
    event.preventDefault()
  }
  const goOn = (event: Event): void => {
    event.preventDefault()
    const choice = choices[option]
    if (!isDecided) setDecided(true)
    else if (choice) onDecide(choice.id)
  }

  return (
    <form class="council" ref={form} onKeyDown={hear} onSubmit={goOn}>
      {isDecided
        ? (
          <>
            <p class="council-outcome">{sheetWords.goesOn(letter)} <Runs runs={choices[option]?.runs ?? []} /></p>
            <div class="council-argue">
              <p role="status">{sheetWords.argue}</p>
              <ul>
                {choices.map((choice, at) => at !== option && <li key={choice.id}><b>{words.letter(at)}</b> <Runs runs={choice.runs} /></li>)}
              </ul>
            </div>
            <p class="council-foot"><button type="submit" class="council-on">{words.goOn}</button></p>
          </>
        )
        : (
          <>
            <ol class="council-options">
              {choices.map((choice, at) => (
                <li key={choice.id} class={leads && at === option ? 'leads' : ''}>
                  <button type="button" class="council-letter" aria-pressed={overruled === at} aria-label={sheetWords.pick(words.letter(at))} onClick={() => overrule(overruled === at ? undefined : at)}>
                    {words.letter(at)}
                  </button>
                  <span class="council-words"><Runs runs={choice.runs} /></span>
                  <input
                    type="text" inputmode="numeric" maxLength={3} value={tally[at]} aria-label={sheetWords.votesFor(words.letter(at))} autocomplete="off"
                    onInput={(event) => {
                      const digits = event.currentTarget.value.replace(/\D/g, '')
                      event.currentTarget.value = digits
                      count(tally.map((old, index) => (index === at ? digits : old)))
                    }}
                  />
                </li>
              ))}
            </ol>
            <p class="council-outcome" role="status">
              {!leads ? sheetWords.uncounted(letter) : by === 'votes' ? sheetWords.carriedBy(letter, votes[option] ?? 0, all) : by === 'pick' ? sheetWords.pickedOver(letter) : sheetWords.noMajority(letter)}
            </p>
            <p class="council-foot">
              <span class="council-secret">{sheetWords.secret}</span>
              <button type="submit" class="council-on">{sheetWords.goOnWith(letter)}</button>
            </p>
          </>
        )}
    </form>
  )
}
