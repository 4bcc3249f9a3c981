import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './Cut.css'

/** The linocuts by their file, each fetched on its own when it is first shown. As text: it takes the ink of the paper, and a page opened from a folder may have it too. */
const CUTS = import.meta.glob<string>('../../../assets/objects/*.svg', { query: '?raw', import: 'default' })

/** The name of a chapter's vignette, or undefined where it has none. */
export function cutOfChapter(chapter: string): string | undefined {
  return Object.keys(CUTS).map(nameOf).find((name) => name.startsWith(`${chapter}-`))
}

/** The name of the print of what a choice gives away, or undefined where there is none: such prints are named for the choice. */
export function cutOfChoice(choice: string): string | undefined {
  return Object.keys(CUTS).map(nameOf).find((name) => name === choice)
}

/**
 * A small print of one thing, ornament only: it says nothing that the words don't, and comes after them.
 * @param props.name its file in `assets/objects`, without the ending
 * @param props.by who shows it; sets its size
 */
export function Cut(props: { readonly name: string; readonly by: 'opener' | 'list' | 'choice' }): JSX.Element | null {
  const { name } = props
  const [drawn, setDrawn] = useState<{ readonly name: string; readonly svg: string }>()
  useEffect(() => {
    let isCurrent = true
    const load = Object.entries(CUTS).find(([file]) => nameOf(file) === name)?.[1]
    load?.().then(
      (svg) => { if (isCurrent) setDrawn({ name, svg }) },
      // The room kept for it stays empty: nothing is lost but an ornament.
      () => undefined,
    )
    return () => { isCurrent = false }
  }, [name])
  return <span class={`cut ${props.by}-cut`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawn?.name === name ? drawn.svg : '' }} />
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.svg'.length)
}
