import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import type { Lesson } from '../reading/parts/lesson.ts'
import type { CarryRefusal } from './carry.ts'
import { isLessonLong, readLesson } from './lesson.ts'
import { sheetWords } from './sheetWords.ts'
import './codes.css'

export interface CodeSheetProps {
  /** What stands in the field already. */
  readonly first: string
  /** Ids of the chapters that there are. */
  readonly chapters: readonly string[]
  readonly takeLesson: (lesson: Lesson) => void
  /** Takes up the life in a code, or says why it can't be read. */
  readonly bringIn: (text: string) => Promise<CarryRefusal | undefined>
  readonly onDone: () => void
}

/** "I have a code": opens a lesson, or takes up a life that was carried here; or says what is wrong with it. */
export function CodeSheet({ first, chapters, takeLesson, bringIn, onDone }: CodeSheetProps): JSX.Element {
  const [text, write] = useState(first)
  const [said, say] = useState('')
  const take = async (): Promise<void> => {
    if (!isLessonLong(text)) {
      say(sheetWords.coming)
      const refusal = await bringIn(text).catch(() => 'late' as const)
      if (refusal) say(refusal === 'late' ? sheetWords.codeLate : sheetWords.refuse(refusal))
      else onDone()
      return
    }
    const lesson = readLesson(text)
    if (typeof lesson === 'string') say(sheetWords.lessonSlips[lesson])
    else if (!chapters.includes(lesson.chapter)) say(sheetWords.lessonNoChapter(lesson.chapter))
    else {
      takeLesson(lesson)
      onDone()
    }
  }
  return (
    <form class="code-field" onSubmit={(event) => { event.preventDefault(); void take() }}>
      <p class="sheet-lead">{sheetWords.codeKinds}</p>
      <label for="code-typed">{sheetWords.typeCode}</label>
      <input
        id="code-typed" type="text" value={text} autocomplete="off" autocapitalize="characters" spellcheck={false} aria-describedby="code-said"
        onInput={(event) => { write(event.currentTarget.value); say('') }}
      />
      <p id="code-said" class="code-said" role="status">{said}</p>
      <p><Button onPress={() => { void take() }}>{sheetWords.takeCode}</Button></p>
    </form>
  )
}
