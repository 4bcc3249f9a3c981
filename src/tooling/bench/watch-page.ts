/** Moments of a page's first seconds, in ms since the visit began; each is the end of the first frame that showed it. */
export interface Stamps {
  /** Words that can be read: a paragraph of some length. */
  words?: number
  begin?: number
  /** Begin was pressed. */
  pressed?: number
  passage?: number
  /** A choice that can be pressed. */
  choice?: number
}

/** What watches from inside the page. */
export interface Watch {
  readonly stamps: Stamps
  readonly longTasks: readonly { readonly at: number; readonly took: number }[]
  /** Turns on to the next choice and presses it; ms until new words are painted, undefined where none came. */
  timeChoice(): Promise<number | undefined>
}

export interface Wish {
  /** Presses Begin, and what turns on, as soon as each is there. */
  readonly presses: boolean
  /** Looks until this was seen. */
  readonly until: keyof Stamps
}

declare global {
  interface Window { watch?: Watch }
}

/**
 * Watches a page from its first moment, by the marks that the house keeps stable. Runs inside the page, so it
 * may use nothing of this module.
 */
export function watchPage({ presses, until }: Wish): void {
  const stamps: Stamps = {}
  const longTasks: { at: number; took: number }[] = []
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, took: duration })
  }).observe({ type: 'longtask', buffered: true })

  const all = (marks: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(marks)]
  const find = (marks: string): HTMLElement | undefined => all(marks).find(one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  const findWords = (): boolean => all('p').some(one => one.checkVisibility() && (one.textContent ?? '').trim().split(/\s+/).length > 4)
  const findChoice = (): HTMLElement | undefined => {
    const choice = find('[data-choice]')
    return choice && getComputedStyle(choice).pointerEvents !== 'none' ? choice : undefined
  }
  /** Once the frame that is in the making has been painted. */
  const afterFrame = (body: () => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', body)
    port1.start()
    port2.postMessage(null)
  }
  const painted = (): Promise<void> => new Promise(resolve => { requestAnimationFrame(() => afterFrame(resolve)) })

  const look = (): void => {
    const seen = { words: stamps.words !== undefined || findWords(), begin: find('[data-begin]'), passage: find('[data-passage]'), choice: findChoice() }
    afterFrame(() => {
      const now = performance.now()
      for (const mark of ['words', 'begin', 'passage', 'choice'] as const) {
        if (seen[mark]) stamps[mark] ??= now
      }
      if (presses && stamps.choice === undefined) {
        if (stamps.pressed === undefined && stamps.begin !== undefined) {
          stamps.pressed = now
          find('[data-begin]')?.click()
        } else if (stamps.passage !== undefined) find('[data-advance]')?.click()
      }
      if (stamps[until] === undefined) requestAnimationFrame(look)
    })
  }
  requestAnimationFrame(look)

  const passages = (): string[] => all('[data-passage]').map(one => one.dataset['passage'] ?? '')
  const timeChoice = async (): Promise<number | undefined> => {
    for (let turns = 0; !findChoice(); turns += 1) {
      const turn = find('[data-advance]')
      if (!turn || turns > 200) return undefined
      turn.click()
      await painted()
    }
    // What the last press set going must not count against this one.
    await new Promise(resolve => { setTimeout(resolve, 600) })
    const known = new Set(passages())
    const began = performance.now()
    findChoice()?.click()
    while (performance.now() - began < 10_000) {
      const isThere = passages().some(id => !known.has(id))
      await painted()
      if (isThere) return performance.now() - began
    }
    return undefined
  }
  window.watch = { stamps, longTasks, timeChoice }
}
