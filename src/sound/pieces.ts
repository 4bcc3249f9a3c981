/**
 * The music as it was recorded: a piece is one or more stems that start together and run together for ever, of which
 * some may be silent. Which piece a mood means depends on where it is heard; nothing else knows the recordings' names.
 */
export const pieces: Readonly<Record<string, readonly string[]>> = {
  'file': ['file'],
  'file-title': ['file-title'],
  'home': ['home'],
  'fear': ['fear-base', 'fear-tension'],
  'river': ['river'],
}

/** The piece that plays for a mood at a place; '' for silence. At the title the file's music is heard in full, once. */
export function pieceOf(mood: string, place: string): string {
  if (mood === 'file' && place === 'title') return 'file-title'
  return mood in pieces ? mood : ''
}

/** The stems of a piece that are heard: all of it when danger is near, its ground alone when not. */
export function stemsHeard(piece: string, threatened: boolean): readonly string[] {
  const stems = pieces[piece] ?? []
  return threatened ? stems : stems.slice(0, 1)
}
