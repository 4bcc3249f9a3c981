/**
 * The music as it was recorded: a piece is one or more stems that start together and run together for ever, of which
 * some may be silent. Which piece a mood means depends on where it is heard, and which of its stems are heard on how far
 * the story has come; nothing else knows the recordings' names.
 */
interface Stem {
  readonly stem: string
  /** The first and the last chapter in which it is heard; without them, it is heard from the beginning, or to the end. */
  readonly from?: string
  readonly until?: string
  /** Heard only when danger is near. */
  readonly near?: true
}

/**
 * How the motifs age. The question in the file is doubted once the file is thick, and asked plainly again at the end.
 * The violin goes out of home when the war comes, and the record has stopped when August does. The unit's boys have
 * learnt by the Khalkha, and are men by 1943. The lessons have something under them from the sheet's year on, the chair
 * is played for as it is missed, and of Wanqing's yard it's the tune that stays.
 */
const scored: Readonly<Record<string, readonly Stem[]>> = {
  'file': [{ stem: 'file' }, { stem: 'file-doubt', from: '04', until: '09' }],
  'file-title': [{ stem: 'file-title' }],
  'file-end': [{ stem: 'file-end' }],
  'home': [{ stem: 'home-bayan' }, { stem: 'home-violin', until: '05' }],
  'fear': [{ stem: 'fear-base' }, { stem: 'fear-tension', near: true }],
  'river': [{ stem: 'river-ground' }, { stem: 'river-song' }],
  'road': [{ stem: 'road-ground' }, { stem: 'road-tune', until: '07' }],
  'unit': [{ stem: 'unit-drum' }, { stem: 'unit-wood', until: '06' }, { stem: 'unit-brass', from: '05' }],
  'shore': [{ stem: 'shore-air' }, { stem: 'shore-song' }],
  'yard': [{ stem: 'yard-tune' }, { stem: 'yard-wood', until: '07' }],
  'teacher': [{ stem: 'teacher-piano' }, { stem: 'teacher-under', from: '05' }],
  'august': [{ stem: 'august-base' }, { stem: 'august-near', near: true }],
  'absence': [{ stem: 'absence-notes' }, { stem: 'absence-bow', from: '05' }],
  'amur': [{ stem: 'amur-ground' }, { stem: 'amur-line' }],
  'waltz': [{ stem: 'waltz-needle' }, { stem: 'waltz-record', until: '07' }],
}

/** Every piece with all its stems. */
export const pieces: Readonly<Record<string, readonly string[]>> =
  Object.fromEntries(Object.entries(scored).map(([piece, stems]) => [piece, stems.map(({ stem }) => stem)]))

/** The piece that plays for a mood at a place; '' for silence. At the title the file's music is heard in full, once. */
export function pieceOf(mood: string, place: string): string {
  if (mood === 'file' && place === 'title') return 'file-title'
  return mood in pieces ? mood : ''
}

/** Whether a mood has something to say when danger is near. */
export function hasDanger(mood: string): boolean {
  return scored[mood]?.some(({ near }) => near) ?? false
}

/** The stems of a piece that may be heard in a chapter ('' outside of any): the others need not be loaded. */
export function stemsOf(piece: string, chapter: string): readonly string[] {
  return inChapter(piece, chapter).map(({ stem }) => stem)
}

/** Those of them that are heard now: some only when danger is near. */
export function stemsHeard(piece: string, chapter: string, threatened: boolean): readonly string[] {
  return inChapter(piece, chapter).filter(({ near }) => threatened || !near).map(({ stem }) => stem)
}

/** Chapters are numbered with two digits, so they compare as they are. */
function inChapter(piece: string, chapter: string): readonly Stem[] {
  return (scored[piece] ?? []).filter(({ from, until }) => (from === undefined || chapter >= from) && (until === undefined || chapter <= until))
}
