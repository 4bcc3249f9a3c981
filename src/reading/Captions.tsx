import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import type { Caption } from './show.ts'

/** How long a caption stands, in milliseconds. */
const STANDS = 4000

/** Writes out a sound that means something, for a while. */
export function Captions(props: { readonly captions: readonly Caption[]; readonly vocabulary: Vocabulary | undefined; readonly on: boolean }): JSX.Element {
  const newest = props.captions.at(-1)
  const [past, passed] = useState<string | null>(null)
  const id = newest?.id ?? null

  useEffect(() => {
    if (id === null) return undefined
    const timer = setTimeout(() => passed(id), STANDS)
    return () => clearTimeout(timer)
  }, [id])

  const text = newest && id !== past && props.on ? props.vocabulary?.sounds[newest.sound]?.caption ?? '' : ''
  return <p class={text ? 'caption' : 'unseen'} role="status">{text}</p>
}
