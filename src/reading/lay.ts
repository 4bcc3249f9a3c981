import type { Beat, Choice, Passage } from '../narrative/types.ts'
import type { Page } from './show.ts'

/** A passage on the page, and whether it came with the last press. */
export interface Laid {
  readonly passage: Passage
  readonly fresh: boolean
}

/** What stands on a page, from top to bottom. */
export type Block =
  | { readonly kind: 'opener'; readonly key: string; readonly chapter: string; readonly fresh: boolean }
  | { readonly kind: 'prose' | 'said' | 'heard'; readonly key: string; readonly laid: Laid }
  | { readonly kind: 'unheard'; readonly key: string; readonly laid: readonly Laid[] }
  | {
      readonly kind: 'document'; readonly key: string; readonly leaf: string; readonly laid: readonly Laid[]
      /** True when its first lines stand on an earlier page that is not shown. */
      readonly continued: boolean
      /** The choice that was written into its blank to get here. */
      readonly wrote?: Choice
    }

/**
 * Lays out a page: gathers the lines of one document, however many presses they came with, into one block, and the
 * lines of "who is not heard here" into another. Pure.
 */
export function layPage(page: Page): { blocks: readonly Block[]; echo: Choice | null } {
  const blocks: Block[] = []
  const last = page.beats.length - 1
  let lines: Laid[] = []
  let open: { kind: 'document'; leaf: string; key: string } | { kind: 'unheard'; key: string } | null = null
  let wrote: Choice | null = null
  let echo: Choice | null = page.chose ?? null

  const close = (): void => {
    if (open?.kind === 'document') {
      blocks.push({
        kind: 'document', key: open.key, leaf: open.leaf, laid: lines,
        continued: !begins(page, open.leaf), ...(wrote ? { wrote } : {}),
      })
      wrote = null
    } else if (open?.kind === 'unheard') blocks.push({ kind: 'unheard', key: open.key, laid: lines })
    open = null
    lines = []
  }

  const kept = page.leafSoFar ?? []
  const keptLeaf = kept[0]?.leaf
  if (keptLeaf !== undefined) {
    open = { kind: 'document', leaf: keptLeaf, key: `leaf-${keptLeaf}` }
    lines = kept.map((passage) => ({ passage, fresh: false }))
    // Where the story writes the line itself, in full, it is not written twice.
    wrote = page.beats[0]?.passages[0]?.part === 'hand' ? null : echo
    echo = null
  }

  page.beats.forEach((beat, index) => {
    const fresh = index === last
    const opener = beat.cues.find((cue) => cue.kind === 'opener')
    if (opener) {
      close()
      // A chapter's title begins a clean page; what went before it is in the log.
      blocks.length = 0
      echo = null
      blocks.push({ kind: 'opener', key: `opener-${opener.chapter}`, chapter: opener.chapter, fresh })
    }
    for (const passage of beat.passages) {
      if (passage.kind === 'document' && passage.leaf !== undefined) {
        if (open?.kind !== 'document' || open.leaf !== passage.leaf) {
          close()
          open = { kind: 'document', leaf: passage.leaf, key: `leaf-${passage.leaf}` }
        }
        lines.push({ passage, fresh })
      } else if (passage.kind === 'unheard') {
        if (open?.kind !== 'unheard') {
          close()
          open = { kind: 'unheard', key: passage.id }
        }
        lines.push({ passage, fresh })
      } else {
        close()
        const kind = passage.kind === 'document' ? 'prose' : passage.kind
        blocks.push({ kind, key: passage.id, laid: { passage, fresh } })
      }
    }
  })
  close()
  return { blocks, echo }
}

function begins(page: Page, leaf: string): boolean {
  if (page.leafSoFar?.[0]?.leaf === leaf) return true
  return page.beats.some((beat) => beat.cues.some((cue) => cue.kind === 'leaf' && cue.leaf === leaf))
}

/** The plain text of passages, as it is read aloud or announced. */
export function plain(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.runs.map((run) => run.text).join('')).join('\n')
}

/** How many words a beat has, for the pace of a page that turns itself. */
export function countWords(beat: Beat): number {
  return plain(beat.passages).split(/\s+/).filter(Boolean).length
}
