import type { JSX } from 'preact'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from './parts/Button.tsx'
import { nameChapter } from './parts/names.ts'
import { words } from './parts/words.ts'
import type { ShelfLife } from './show.ts'

export interface TitleProps {
  readonly lives: readonly ShelfLife[]
  readonly vocabulary: Vocabulary | undefined
  readonly onBegin: () => void
  readonly onResume: () => void
  readonly onChapters: () => void
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
          <p class="sentence">{words.sentence}</p>
          <p class="begin-row">
            {current
              ? (
                <>
                  <button type="button" class="begin" data-begin="again" onClick={props.onResume}>{words.goOnReading}</button>
                  <span class="begin-where">{words.lifeLine(nameChapter(current.chapter, props.vocabulary), current.choices)}</span>
                </>
              )
              : <button type="button" class="begin" data-begin="new" onClick={props.onBegin}>{words.begin}</button>}
          </p>
          <p class="title-ways">
            {current && <span class="title-way"><Button onPress={props.onBegin}>{words.beginAnother}</Button></span>}
            <Button onPress={props.onChapters}>{words.chapters}</Button>
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
