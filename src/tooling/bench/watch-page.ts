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
  /** Turns on to the next choice, and says where it can be pressed, in CSS pixels; undefined where there is none. */
  findChoice(): Promise<{ x: number; y: number } | undefined>
  /** Milliseconds from the press that follows to its words, painted; undefined where none came. */
  timePress(): Promise<number | undefined>
}

export interface Wish {
  /**
   * Whether it presses Begin, as soon as that is there or after the two seconds that a reader takes at least, and then
   * what turns on, as soon as that is there.
   */
  readonly presses: 'never' | 'at once' | 'at leisure'
  /** Looks until this was seen. */
  readonly until: keyof Stamps
}

declare global {
  interface Window {
    watch?: Watch
    /** Given by the bench: tells it that all was seen. */
    seen?: (nothing: string) => void
  }
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
  const findOffer = (): HTMLElement | undefined => {
    const choice = find('[data-choice]')
    return choice && getComputedStyle(choice).pointerEvents !== 'none' ? choice : undefined
  }
  /** Once the frame that is in the making has been painted, and before anything else that waits for its turn. */
  const afterFrame = (body: () => void): void => { void scheduler.postTask(body, { priority: 'user-blocking' }) }
  const painted = (): Promise<void> => new Promise(resolve => { requestAnimationFrame(() => afterFrame(resolve)) })

  const look = (): void => {
    const seen = { words: stamps.words !== undefined || findWords(), begin: find('[data-begin]'), passage: find('[data-passage]'), choice: findOffer() }
    afterFrame(() => {
      const now = performance.now()
      for (const mark of ['words', 'begin', 'passage', 'choice'] as const) {
        if (seen[mark]) stamps[mark] ??= now
      }
      if (presses !== 'never' && stamps.choice === undefined) {
        if (stamps.pressed === undefined && now >= (stamps.begin ?? Infinity) + (presses === 'at once' ? 0 : 2000)) {
          stamps.pressed = now
          find('[data-begin]')?.click()
        } else if (stamps.passage !== undefined) find('[data-advance]')?.click()
      }
      if (stamps[until] === undefined) requestAnimationFrame(look)
      else window.seen?.('')
    })
  }
  requestAnimationFrame(look)

  const passages = (): string[] => all('[data-passage]').map(one => one.dataset['passage'] ?? '')
  const findChoice = async (): Promise<{ x: number; y: number } | undefined> => {
    for (let turns = 0; !findOffer(); turns += 1) {
      if (turns > 300) return undefined
      // Nothing to press is nothing to press yet: fresh choices let the pointer through for a moment.
      find('[data-advance]')?.click()
      await painted()
    }
    findOffer()?.scrollIntoView({ block: 'nearest' })
    // What the last press set going must not count against the next one.
    await new Promise(resolve => { setTimeout(resolve, 600) })
    const box = findOffer()?.getBoundingClientRect()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const timePress = async (): Promise<number | undefined> => {
    const known = new Set(passages())
    // Looked at as soon as the page has answered the click, so that no frame is missed.
    const pressed = await new Promise<number>(resolve => { addEventListener('click', event => resolve(event.timeStamp), { once: true }) })
    while (performance.now() - pressed < 10_000) {
      const isThere = passages().some(id => !known.has(id))
      await painted()
      if (isThere) return performance.now() - pressed
    }
    return undefined
  }
  window.watch = { stamps, longTasks, findChoice, timePress }
}
