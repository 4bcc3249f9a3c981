/** A machine and a line, as the browser plays them. */
export interface Profile {
  readonly name: string
  /** So many times slower than this machine. */
  readonly slower: number
  readonly line?: {
    /** Megabits a second, down and up. */
    readonly mbps: number
    /** Milliseconds that every request waits. */
    readonly wait: number
  }
  /** How often each page is visited. */
  readonly runs: number
}

/** The three that the house's budgets are written for. */
export const PROFILES: readonly [Profile, ...Profile[]] = [
  { name: 'as it is', slower: 1, runs: 5 },
  { name: '4× 10 Mbps', slower: 4, line: { mbps: 10, wait: 40 }, runs: 3 },
  { name: '6× 1.6 Mbps', slower: 6, line: { mbps: 1.6, wait: 150 }, runs: 3 },
]
