/**
 * Keeps the browser's own Back in step with the beats: each beat that the reader turns to is an entry of its own, so
 * that Back goes one beat back. The only part of the game, beside `main.ts`, that touches the address.
 */
export interface Steps {
  /** The reader turned on to a beat. */
  on(): void
  /** Goes one beat back by the browser's own Back where there is an entry for it. False where there is none. */
  back(): boolean
  /** Reading begins, or is taken up: what lies before it in the history is not this life's. */
  enter(): void
  leave(): void
}

/** What Back or Forward asks for: so many beats back, or to be out of the book. */
export interface StepsOptions {
  readonly view: Window
  readonly onBack: (beats: number) => void
  readonly onLeave: () => void
  /** The code of the lesson that this visit belongs to, or '': a reload keeps it. */
  readonly lesson: () => string
}

/** While a life lies open; a reload there takes it up again. In a lesson its code stands after it. */
export const HERE = '#here'
/** The title page in a lesson: what stands after it is the lesson's code. */
export const LESSON = '#lesson='

export function keepSteps({ view, onBack, onLeave, lesson }: StepsOptions): Steps {
  const here = (): string => lesson() ? `${HERE}=${lesson()}` : HERE
  let depth = 0
  let isReading = false
  let visit = 0
  const write = (how: 'pushState' | 'replaceState', hash: string): void => {
    try {
      view.history[how]({ depth, visit }, '', hash)
    } catch {
      // A frame may forbid it, and a browser may find the entries too many: the game has its own Back.
    }
  }
  view.addEventListener('popstate', event => {
    if (!isReading) return
    const found = event.state as { depth?: unknown; visit?: unknown } | null
    if (typeof found?.depth !== 'number') {
      isReading = false
      onLeave()
    } else if (found.visit === visit) {
      const beats = depth - found.depth
      depth = found.depth
      if (beats > 0) onBack(beats)
    } else {
      // An entry from before a reload: its number means nothing now, but Back still means one beat back.
      depth = 0
      write('replaceState', here())
      onBack(1)
    }
  })
  return {
    on() {
      depth += 1
      write('pushState', here())
    },
    back() {
      if (depth === 0) return false
      view.history.back()
      return true
    },
    enter() {
      const fromTitle = !isReading && (view.location.hash === '' || view.location.hash.startsWith(LESSON))
      depth = 0
      visit = Date.now()
      isReading = true
      write(fromTitle ? 'pushState' : 'replaceState', here())
    },
    leave() {
      isReading = false
      depth = 0
      try {
        view.history.replaceState(null, '', view.location.pathname + view.location.search + (lesson() ? LESSON + lesson() : ''))
      } catch {
        // As above.
      }
    },
  }
}
