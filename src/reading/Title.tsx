import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from './parts/Button.tsx'
import type { Lesson } from './parts/lesson.ts'
import { nameChapter } from './parts/names.ts'
import { words } from './parts/words.ts'
import type { ShelfLife } from './show.ts'

export interface TitleProps {
  readonly lives: readonly ShelfLife[]
  readonly vocabulary: Vocabulary | undefined
  readonly lesson: Lesson | undefined
  readonly onBegin: () => void
  readonly onResume: () => void
  readonly onChapters: () => void
  readonly onCode: () => void
  readonly onLeaveLesson: () => void
  readonly onLives: () => void
  readonly onSettings: () => void
  readonly onAbout: () => void
}

/** The title page. `still.ts` writes the same page as text, for the time before code has come: keep the two alike. */
export function Title(props: TitleProps): JSX.Element {
  const current = props.lives.find((life) => life.current) ?? props.lives[0]
  return (
    <main class="sheet titlepage">
      <div class="scroll">
        <div class="column">
          <Logotype />
          {props.lesson ? <LessonNote lesson={props.lesson} vocabulary={props.vocabulary} /> : <p class="sentence">{words.sentence}</p>}
          <p class="begin-row">
            {props.lesson
              ? <button type="button" class="begin" data-begin="lesson" onClick={props.onBegin}>{words.lessonBegin}</button>
              : current
              ? (
                <>
                  <button type="button" class="begin" data-begin="again" onClick={props.onResume}>{words.goOnReading}</button>
                  <span class="begin-where">{words.lifeLine(nameChapter(current.chapter, props.vocabulary), current.choices)}</span>
                </>
              )
              : <button type="button" class="begin" data-begin="new" onClick={props.onBegin}>{words.begin}</button>}
          </p>
          <p class="title-ways">
            {current && (
              <span class="title-way">
                {props.lesson ? <Button onPress={props.onResume}>{words.goOnReading}</Button> : <Button onPress={props.onBegin}>{words.beginAnother}</Button>}
              </span>
            )}
            {props.lesson ? <Button onPress={props.onLeaveLesson}>{words.lessonLeave}</Button> : <Button onPress={props.onChapters}>{words.chapters}</Button>}
            <Button onPress={props.onCode}>{words.haveCode}</Button>
            <Button onPress={props.onLives}>{words.lives}</Button>
            <Button onPress={props.onSettings}>{words.settings}</Button>
            <Button onPress={props.onAbout}>{words.about}</Button>
          </p>
          <section class="content-note">
            <h2>{words.beforeYouBegin}</h2>
            {words.contentNote.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          </section>
        </div>
      </div>
    </main>
  )
}

/** What the teacher has set, before it holds: where the lesson begins, and what is off. */
function LessonNote({ lesson, vocabulary }: { readonly lesson: Lesson; readonly vocabulary: Vocabulary | undefined }): JSX.Element {
  const title = vocabulary?.chapters.find(({ id }) => id === lesson.chapter)?.title ?? ''
  return (
    <section class="lesson-note">
      <h2>{words.lesson}</h2>
      <p>{words.lessonBegins(words.chapter(lesson.chapter).toLowerCase(), title)}</p>
      {lesson.switches.length > 0 && <p>{words.lessonVisit(lesson.switches.map((one) => words.lessonSwitches[one]))}</p>}
    </section>
  )
}

function Logotype(): JSX.Element {
  return (
    <header class="logotype">
      <h1>
        <span class="logo-english">{words.title}</span>
        <span class="logo-russian" lang="ru">{words.titles.russian}</span>
      </h1>
      <p class="cartouche" lang="zh">{words.titles.chinese}</p>
    </header>
  )
}
