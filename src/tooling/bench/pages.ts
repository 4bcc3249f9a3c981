/** Where the two pages lie, and which files hold the story that both show. */
export interface Pages {
  /** Addresses; each ends in a slash. */
  readonly ours: string
  readonly bare: string
  /** Names of files, without folders. */
  readonly story: ReadonlySet<string>
}
