import { h, type ComponentChildren } from 'preact'
import type { Rooms, Show } from './reading/show.ts'

export interface LateRooms {
  /** The rooms have come: draw again. */
  ready(): void
  show(): Show
  /** They could not be fetched; the next opening tries again. */
  trouble(): void
  /** Begins another life that is this one up to so many choices. */
  turnBack(choices: number): void
  print(): void
}

/** The File, the reading of it and the Margin: nobody opens them before the first words, so they come when first asked for. */
export function lateRooms(options: LateRooms): Rooms {
  let drawn: Rooms | undefined
  let isComing = false
  const late = (draw: (rooms: Rooms) => ComponentChildren): ComponentChildren => {
    if (drawn) return draw(drawn)
    if (!isComing) {
      isComing = true
      fetchRooms(options).then(rooms => { drawn = rooms; options.ready() }, () => { isComing = false; options.trouble() })
    }
    return null
  }
  return {
    file: doors => late(rooms => rooms.file(doors)),
    reading: doors => late(rooms => rooms.reading(doors)),
    margin: doors => late(rooms => rooms.margin(doors)),
    note: (id, doors) => late(rooms => rooms.note(id, doors)),
  }
}

async function fetchRooms({ show, turnBack, print }: LateRooms): Promise<Rooms> {
  const [{ File }, { Reading }, { Margin }, { NoteCard }, { almanac }] = await Promise.all([import('./record/File.tsx'), import('./record/Reading.tsx'), import('./margin/Margin.tsx'), import('./margin/NoteCard.tsx'), import('virtual:almanac')])
  return {
    file: doors => {
      const { leavesMet, hingesMet, vocabulary } = show()
      return h(File, { leaves: leavesMet, hinges: hingesMet, vocabulary, openNote: doors.openNote, onTurnBack: met => { doors.close(); turnBack(met.at) } })
    },
    reading: doors => {
      const { hingesMet, leavesMet, fates, paths, vocabulary } = show()
      return h(Reading, {
        hinges: hingesMet, leaves: leavesMet, fates, paths, vocabulary, openNote: doors.openNote, onPrint: print,
        onTurnBack: met => { doors.close(); turnBack(met.at) },
      })
    },
    margin: doors => {
      const { notesMet, peopleMet, leavesMet, told, road, vocabulary } = show()
      return h(Margin, { notes: notesMet, people: peopleMet, leaves: leavesMet, told, road, vocabulary, almanac, onOpened: doors.noteRead })
    },
    note: (id, doors) => h(NoteCard, { id, vocabulary: show().vocabulary, onMargin: doors.openMargin }),
  }
}
