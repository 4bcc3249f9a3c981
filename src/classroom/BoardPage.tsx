import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from '../reading/parts/Button.tsx'
import { Switch } from '../reading/parts/Switch.tsx'
import { typeset } from '../reading/parts/typeset.ts'
import { countBoard, findParted, veil, type Division } from './countBoard.ts'
import type { Course } from './course.ts'
import { Divided, Recorded, sayCount } from './Divided.tsx'
import { DamagedCodes, Repeated } from './Doubts.tsx'
import { EMPTY, gatherInPieces, listRepeated, setAside, settle, writeTable, type Board } from './gatherBoard.ts'
import { Intake } from './Intake.tsx'
import { pageWords } from './pageWords.ts'
import { TwoLives } from './TwoLives.tsx'

/** The class board: codes come in, and stand as what a class did. Nothing is kept when the page closes. */
export function BoardPage({ course }: { readonly course: Course }): JSX.Element {
  const [board, setBoard] = useState(EMPTY)
  const [reading, setReading] = useState<{ readonly lives: number; readonly done: number }>()
  const [came, setCame] = useState<number>()
  const [isOpen, open] = useState(false)
  const [isProjected, project] = useState(false)
  const [talked, talkAbout] = useState<string>()
  const [clears, askToClear] = useState(false)
  const [isSaved, setSaved] = useState(true)
  const newest = useRef(board)
  const queue = useRef(Promise.resolve())

  const change = (next: Board): void => {
    newest.current = next
    setBoard(next)
    setSaved(next.lives.size === 0)
  }
  // One text after another: each is added to what the one before has left.
  const take = (text: string): void => {
    queue.current = queue.current.then(async () => {
      const before = newest.current.lives.size
      // While a long text is read only the number of lives is told: to count again after every piece would take longer than to read.
      change(await gatherInPieces(text, course.tables, newest.current, (lives, done) => setReading({ lives, done })))
      setReading(undefined)
      setCame(newest.current.lives.size - before)
    })
  }

  useEffect(() => {
    document.documentElement.toggleAttribute('data-projector', isProjected)
  }, [isProjected])
  useEffect(() => {
    if (isSaved) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isSaved])

  const counted = useMemo(() => countBoard(board.lives.values(), course), [board])
  const parted = useMemo(() => findParted(counted.divisions), [counted])
  const at = counted.divisions.findIndex(({ hinge }) => hinge.id === talked)
  const division = counted.divisions[at]

  return (
    <>
      <div class="board-tools">
        {isProjected
          ? <p class="board-ways"><Button onPress={() => project(false)}>{pageWords.leave}</Button></p>
          : (
            <>
              <p class="lead">{pageWords.boardLead}</p>
              <Intake onText={take} />
              <p class="keeps">{pageWords.boardKeeps}</p>
            </>
          )}
      </div>
      <p class="board-count" role="status" data-lives={counted.lives}>
        {reading ? pageWords.onBoard(reading.lives) : counted.lives > 0 ? pageWords.onBoard(counted.lives) : pageWords.isEmpty}
        <span class="not-printed">{reading ? ` ${pageWords.readingOn(reading.done)}` : came !== undefined && !isProjected ? ` ${pageWords.newToBoard(came)}` : ''}</span>
      </p>
      {!isProjected && (
        <>
          <DamagedCodes damaged={board.damaged} onSetAside={code => change(setAside(board, code))} />
          <Repeated lives={listRepeated(board)} onSettle={(codes, each) => change(settle(board, codes, each))} />
        </>
      )}
      {counted.lives > 0 && (
        <>
          {!isProjected && (
            <div class="board-settings">
              <Switch on={isOpen} onTurn={open} why={pageWords.smallWhy}>{pageWords.small}</Switch>
              <Switch on={isProjected} onTurn={project} why={pageWords.projectorWhy}>{pageWords.projector}</Switch>
              <p class="board-ways">
                <Button onPress={() => { save(writeTable(board, course, pageWords)); setSaved(true) }}>{pageWords.save}</Button>
                <Button onPress={() => print()}>{pageWords.print}</Button>
                {clears
                  ? (
                    <>
                      <Button onPress={() => { change(EMPTY); setCame(undefined); askToClear(false) }}>{pageWords.clearSurely}</Button>
                      <Button onPress={() => askToClear(false)}>{pageWords.keep}</Button>
                    </>
                  )
                  : <Button onPress={() => askToClear(true)}>{pageWords.clear}</Button>}
              </p>
            </div>
          )}
          {division
            ? (
              <Talk
                division={division} course={course} isOpen={isOpen} onWhole={() => talkAbout(undefined)}
                onStep={step => talkAbout(counted.divisions[Math.max(0, Math.min(counted.divisions.length - 1, at + step))]?.hinge.id)}
              />
            )
            : (
              <>
                <section class="parted" aria-labelledby="parted">
                  <h2 id="parted">{pageWords.partedTitle}</h2>
                  {parted.length === 0
                    ? <p class="lead">{pageWords.partedNone}</p>
                    : (
                      <>
                        <p class="lead">{pageWords.partedLead}</p>
                        <ol>{parted.map(({ hinge }) => <li key={hinge.id}><Button onPress={() => talkAbout(hinge.id)} label={pageWords.talkAboutOf(hinge.title)}>{typeset([hinge.title])}</Button></li>)}</ol>
                      </>
                    )}
                </section>
                {course.chapters.map(chapter => {
                  const here = counted.divisions.filter(one => one.chapter === chapter.id)
                  return here.length > 0 && (
                    <section key={chapter.id} class="board-chapter" aria-labelledby={`chapter-${chapter.id}`}>
                      <h2 id={`chapter-${chapter.id}`}>{pageWords.chapter(chapter.id, chapter.title)}</h2>
                      {here.map(one => (
                        <article key={one.hinge.id} class="board-hinge" data-hinge={one.hinge.id}>
                          <h3>{typeset([one.hinge.title])}{one.hinge.translates && <small> {pageWords.translates}</small>}</h3>
                          <Divided division={one} isOpen={isOpen} />
                          <Recorded hinge={one.hinge} chapter={chapter} />
                          <p class="board-ways not-printed"><Button onPress={() => talkAbout(one.hinge.id)} label={pageWords.talkAboutOf(one.hinge.title)}>{pageWords.talkAbout}</Button></p>
                        </article>
                      ))}
                    </section>
                  )
                })}
                <Ends ends={counted.ends} isOpen={isOpen} />
                <TwoLives board={board} course={course} />
              </>
            )}
        </>
      )}
    </>
  )
}

/** One hinge alone, for the talk; a presenter's clicker goes to the next and back. */
function Talk({ division, course, isOpen, onStep, onWhole }: {
  readonly division: Division
  readonly course: Course
  readonly isOpen: boolean
  readonly onStep: (step: -1 | 1) => void
  readonly onWhole: () => void
}): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: false }), [division.hinge.id])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      const step = ({ PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 } as const)[event.key]
      if (step === undefined && event.key !== 'Escape') return
      event.preventDefault()
      if (step === undefined) onWhole()
      else onStep(step)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  const chapter = course.chapters.find(({ id }) => id === division.chapter)
  return (
    <section class="talk" data-hinge={division.hinge.id}>
      <p class="board-ways not-printed">
        <Button onPress={() => onStep(-1)}>{pageWords.before}</Button>
        <Button onPress={() => onStep(1)}>{pageWords.next}</Button>
        <Button onPress={onWhole}>{pageWords.wholeBoard}</Button>
      </p>
      <p class="talk-where">{pageWords.chapter(division.chapter, chapter?.title ?? '')}</p>
      <h2 ref={head} tabIndex={-1}>{typeset([division.hinge.title])}</h2>
      <Divided division={division} isOpen={isOpen} />
      {/* Folded: a class that reads what is recorded first has nothing left to ask. */}
      <details class="recorded-later" key={division.hinge.id}>
        <summary>{pageWords.recorded}</summary>
        <Recorded hinge={division.hinge} chapter={chapter} />
      </details>
      <div class="asks">
        <h3>{pageWords.talkTitle}</h3>
        <ul class="to-ask">{pageWords.talk.map(question => <li key={question}>{question}</li>)}</ul>
      </div>
    </section>
  )
}

function Ends({ ends, isOpen }: { readonly ends: readonly { readonly id: string; readonly title: string; readonly count: number }[]; readonly isOpen: boolean }): JSX.Element | null {
  if (ends.length === 0) return null
  const seen = veil(ends.map(({ count }) => count), isOpen)
  return (
    <section aria-labelledby="ends">
      <h2 id="ends">{pageWords.endsTitle}</h2>
      <p class="lead">{pageWords.endsLead}</p>
      <ul class="ends">{ends.map(({ id, title }, index) => <li key={id}>{title}: {sayCount(seen[index] ?? { kind: 'few' })}</li>)}</ul>
    </section>
  )
}

/** Gives the teacher a file; a spreadsheet takes it for what it is by its first sign. */
function save(table: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`\uFEFF${table}`], { type: 'text/csv' }))
  link.download = pageWords.saved
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
