import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import { LESSON_SWITCHES, type Lesson, type LessonSwitch } from '../reading/parts/lesson.ts'
import { Switch } from '../reading/parts/Switch.tsx'
import { CodeShown, Copy } from './CodeShown.tsx'
import type { CourseChapter, Followed } from './course.ts'
import { writeLesson } from './lesson.ts'
import { listCards, ObserverCards } from './ObserverCards.tsx'
import { sheetWords } from './sheetWords.ts'
import './LessonSheet.css'

export interface LessonSheetProps {
  readonly chapters: readonly CourseChapter[]
  /** What can be followed through each chapter, by its id. */
  readonly followed: Readonly<Record<string, Followed>>
  /** Where this game stands. */
  readonly address: string
  readonly onOpen: (lesson: Lesson) => void
  readonly onPrint: () => void
}

/** A teacher makes a lesson: switches, and beside them the code and the link that hold them, live; and observer cards. */
export function LessonSheet({ chapters, followed, address, onOpen, onPrint }: LessonSheetProps): JSX.Element {
  const [begins, begin] = useState(chapters[1]?.id ?? chapters[0]?.id ?? '00')
  const [on, turn] = useState<readonly LessonSwitch[]>([])
  const chapter = chapters.find(({ id }) => id === begins)
  const lesson: Lesson = { chapter: begins, switches: LESSON_SWITCHES.filter((one) => on.includes(one)) }
  const code = writeLesson(lesson)
  const link = `${address}#lesson=${code}`
  const cards = chapter ? listCards(chapter, followed[begins]) : []
  return (
    <div class="make-lesson">
      <p class="sheet-lead">{sheetWords.lessonLead}</p>
      <div class="lesson-halves">
        <div>
          <label class="lesson-chapter">
            <span>{sheetWords.beginsWith}</span>
            <select value={begins} onChange={(event) => begin(event.currentTarget.value)}>
              {chapters.map(({ id, title, minutes }) => <option key={id} value={id}>{sheetWords.chapterLine(id, title, minutes)}</option>)}
            </select>
          </label>
          {chapter && <p class="sheet-small">{sheetWords.before}: {chapter.content}</p>}
          <div class="lesson-switches">
            {LESSON_SWITCHES.map((one) => (
              <Switch key={one} on={on.includes(one)} onTurn={(is) => turn(is ? [...on, one] : on.filter((other) => other !== one))} why={sheetWords.switches[one][1]}>
                {sheetWords.switches[one][0]}
              </Switch>
            ))}
          </div>
        </div>
        <div>
          <h3>{sheetWords.lessonCode}</h3>
          <CodeShown code={code} label={sheetWords.lessonCode} />
          <p class="sheet-small">{sheetWords.lessonTyped}</p>
          <h3>{sheetWords.lessonLink}</h3>
          <p class="lesson-link" data-link>{link}</p>
          <p><Copy text={link}>{sheetWords.copyLink}</Copy></p>
          <p><Button onPress={() => onOpen(lesson)}>{sheetWords.openHere}</Button></p>
        </div>
      </div>
      <section class="lesson-cards">
        <h3>{sheetWords.cards}</h3>
        {cards.length === 0
          ? <p class="sheet-small">{sheetWords.noCards}</p>
          : (
            <>
              <p class="sheet-lead">{sheetWords.cardsWhy} <Button onPress={onPrint}>{sheetWords.printCards}</Button></p>
              {chapter && <ObserverCards cards={cards} chapter={sheetWords.chapterName(chapter.id, chapter.title)} />}
            </>
          )}
      </section>
    </div>
  )
}
