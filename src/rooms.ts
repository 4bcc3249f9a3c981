import { h, type ComponentChildren } from 'preact'
import type { Carried } from './carriage.ts'
import type { CarryRefusal } from './classroom/carry.ts'
import type { Lesson } from './reading/parts/lesson.ts'
import type { HingeMet } from './reading/parts/met.ts'
import type { Doors, Rooms, Show } from './reading/show.ts'

export interface LateRooms {
  /** The rooms have come: draw again. */
  ready(): void
  show(): Show
  /** They could not be fetched; the next opening tries again. */
  trouble(): void
  /** Begins another life that is this one up to so many choices. */
  turnBack(choices: number): void
  print(): void
  /** Where this game stands, for links to it. */
  address(): string
  takeLesson(lesson: Lesson): void
  /** A life of the shelf as a code. */
  carryOut(life: string): Promise<Carried>
  /** Takes up the life in a code, or says why it can't be read. */
  bringIn(text: string): Promise<CarryRefusal | undefined>
}

type Books = Pick<Rooms, 'file' | 'reading' | 'margin' | 'note'>
type Lessons = Omit<Rooms, keyof Books>

/**
 * The File, the reading of it and the Margin, and what a class needs: nobody opens them before the first words, so they
 * come when first asked for.
 */
export function lateRooms(options: LateRooms): Rooms {
  const books = lately(() => fetchBooks(options), options)
  const lessons = lately(() => fetchLessons(options), options)
  return {
    file: doors => books(rooms => rooms.file(doors)),
    reading: doors => books(rooms => rooms.reading(doors)),
    margin: doors => books(rooms => rooms.margin(doors)),
    note: (id, doors) => books(rooms => rooms.note(id, doors)),
    handIn: doors => lessons(rooms => rooms.handIn(doors)),
    carry: (life, doors) => lessons(rooms => rooms.carry(life, doors)),
    code: (first, doors) => lessons(rooms => rooms.code(first, doors)),
    makeLesson: doors => lessons(rooms => rooms.makeLesson(doors)),
    council: vote => lessons(rooms => rooms.council(vote)),
  }
}

/** Draws nothing until what it draws has been fetched; that begins with the first drawing. */
function lately<T>(fetch: () => Promise<T>, { ready, trouble }: Pick<LateRooms, 'ready' | 'trouble'>): (draw: (rooms: T) => ComponentChildren) => ComponentChildren {
  let drawn: T | undefined
  let isComing = false
  return draw => {
    if (drawn) return draw(drawn)
    if (!isComing) {
      isComing = true
      fetch().then(rooms => { drawn = rooms; ready() }, () => { isComing = false; trouble() })
    }
    return null
  }
}

async function fetchLessons({ show, print, address, takeLesson, carryOut, bringIn }: LateRooms): Promise<Lessons> {
  const [{ HandInSheet }, { CarrySheet }, { CodeSheet }, { LessonSheet }, { Council }, { course, followed }] = await Promise.all([
    import('./classroom/HandInSheet.tsx'), import('./classroom/CarrySheet.tsx'), import('./classroom/CodeSheet.tsx'), import('./classroom/LessonSheet.tsx'),
    import('./classroom/Council.tsx'), import('virtual:course'),
  ])
  return {
    handIn: () => {
      const { hingesMet, page } = show()
      return h(HandInSheet, { hinges: hingesMet, beat: page.beats.at(-1), table: course.tables.at(-1) })
    },
    carry: life => h(CarrySheet, { key: life, carryOut: () => carryOut(life), address: address() }),
    code: (first, { close }) => h(CodeSheet, { key: first, first, chapters: course.chapters.map(({ id }) => id), bringIn, takeLesson, onDone: close }),
    makeLesson: ({ close }) => h(LessonSheet, { chapters: course.chapters, followed, address: address(), onPrint: print, onOpen: lesson => { close(); takeLesson(lesson) } }),
    council: ({ choices, picked, decide }) => h(Council, { choices, picked, onDecide: decide }),
  }
}

async function fetchBooks({ show, turnBack, print }: LateRooms): Promise<Books> {
  const [{ File }, { Reading }, { Margin }, { NoteCard }, { almanac }] = await Promise.all([import('./record/File.tsx'), import('./record/Reading.tsx'), import('./margin/Margin.tsx'), import('./margin/NoteCard.tsx'), import('virtual:almanac')])
  /** Turning back to a hinge is going back: a lesson may have switched it off. */
  const back = (doors: Doors): ((met: HingeMet) => void) | undefined =>
    show().lesson?.switches.includes('back-off') ? undefined : met => { doors.close(); turnBack(met.at) }
  return {
    file: doors => {
      const { leavesMet, hingesMet, vocabulary } = show()
      return h(File, { leaves: leavesMet, hinges: hingesMet, vocabulary, openNote: doors.openNote, onTurnBack: back(doors) })
    },
    reading: doors => {
      const { hingesMet, leavesMet, notesMet, fates, paths, vocabulary } = show()
      return h(Reading, {
        hinges: hingesMet, leaves: leavesMet, notes: notesMet, fates, paths, vocabulary, openNote: doors.openNote, onPrint: print,
        onTurnBack: back(doors),
      })
    },
    margin: doors => {
      const { notesMet, peopleMet, leavesMet, told, road, vocabulary } = show()
      return h(Margin, { notes: notesMet, people: peopleMet, leaves: leavesMet, told, road, vocabulary, almanac, onOpened: doors.noteRead })
    },
    note: (id, doors) => h(NoteCard, { id, vocabulary: show().vocabulary, onMargin: doors.openMargin }),
  }
}
