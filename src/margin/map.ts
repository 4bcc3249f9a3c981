/** The map of Manchuria as it was drawn when the game was built: paths and points on one sheet, in its own units. */
export interface MapDrawing {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly lakes: string
  readonly rivers: string
  /** Borders of today that were borders then, and those that are drawn by eye. */
  readonly borders: string
  readonly claimed: string
  readonly railways: readonly { readonly name: string; readonly path: string }[]
  readonly towns: Readonly<Record<string, MapTown>>
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[]
}

export interface MapTown {
  readonly name: string
  readonly called: string
  readonly x: number
  readonly y: number
  /** Where the sources do not fix it. */
  readonly about?: true
}
