import type { JSX } from 'preact'
import { Button } from '../reading/parts/Button.tsx'
import type { Damaged, Life } from './gatherBoard.ts'
import { pageWords } from './pageWords.ts'

/** A longer list helps nobody. */
const MOST = 40

/** Codes that came more than once: is it one life, or several? */
export function Repeated({ lives, onSettle }: { readonly lives: readonly Life[]; readonly onSettle: (codes: readonly string[], each: boolean) => void }): JSX.Element | null {
  if (lives.length === 0) return null
  const all = lives.map(({ code }) => code)
  return (
    <section class="doubts">
      <h2>{pageWords.repeatedTitle(lives.length)}</h2>
      <p>{pageWords.repeatedWhy}</p>
      <ul>
        {lives.slice(0, MOST).map(({ code, found }) => (
          <li key={code}>
            <span class="said"><code>{code}</code> {pageWords.came(found)}</span>
            <Button onPress={() => onSettle([code], true)} label={pageWords.countEachOf(code)}>{pageWords.countEach}</Button>
            <Button onPress={() => onSettle([code], false)} label={pageWords.countOnceOf(code)}>{pageWords.countOnce}</Button>
          </li>
        ))}
      </ul>
      {lives.length > MOST && <p>{pageWords.moreOf(lives.length - MOST)}</p>}
      {lives.length > 1 && (
        <p>
          <Button onPress={() => onSettle(all, true)}>{pageWords.countEachAll}</Button>
          <Button onPress={() => onSettle(all, false)}>{pageWords.countOnceAll}</Button>
        </p>
      )}
    </section>
  )
}

/** Codes that can't be read, each with the group that slipped. */
export function DamagedCodes({ damaged, onSetAside }: { readonly damaged: ReadonlyMap<string, Damaged>; readonly onSetAside: (code: string) => void }): JSX.Element | null {
  if (damaged.size === 0) return null
  return (
    <section class="doubts">
      <h2>{pageWords.damagedTitle(damaged.size)}</h2>
      <p>{pageWords.damagedWhy}</p>
      <ul>
        {[...damaged].slice(0, MOST).map(([code, { text, refusal }]) => (
          <li key={code}>
            <span class="said"><code>{markGroup(text, 'group' in refusal && refusal.slip !== 'whole' ? refusal.group : 0)}</code>: {pageWords.refused(refusal)}</span>
            <Button onPress={() => onSetAside(code)} label={pageWords.setAsideOf(code)}>{pageWords.setAside}</Button>
          </li>
        ))}
      </ul>
      {damaged.size > MOST && <p>{pageWords.moreOf(damaged.size - MOST)}</p>}
    </section>
  )
}

/** The code with the group that slipped marked; groups count from 1. */
function markGroup(code: string, group: number): readonly (string | JSX.Element)[] {
  return code.split(/([\s\u2010-\u2015-]+)/).map((piece, index) => (index === (group - 1) * 2 ? <mark key={index}>{piece}</mark> : piece))
}
