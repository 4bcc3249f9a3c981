import { Fragment, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Passage } from '../narrative/types.ts'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from '../reading/parts/Button.tsx'
import type { HingeMet, LeafMet, LifePath, NoteMet } from '../reading/parts/met.ts'
import { nameChapter, nameLeaf, namePerson } from '../reading/parts/names.ts'
import { Runs } from '../reading/parts/Runs.tsx'
import { typesetText } from '../reading/parts/typeset.ts'
import { words } from '../reading/parts/words.ts'
import { LivesTree } from './LivesTree.tsx'
import { chooseQuestions, type Question } from './questions.ts'
import { listEnds, mapLives, readTheFile, type HingeRead } from './reading.ts'
import './Reading.css'

export interface ReadingProps {
  readonly hinges: readonly HingeMet[]
  readonly leaves: readonly LeafMet[]
  readonly notes: readonly NoteMet[]
  /** Passages that say what became of someone. */
  readonly fates: readonly Passage[]
  /** The lives of this device, the present one first. */
  readonly paths: readonly LifePath[]
  readonly vocabulary: Vocabulary | undefined
  readonly openNote: (id: string) => void
  readonly onTurnBack: ((hinge: HingeMet) => void) | undefined
  /** Prints the page, or saves it as a PDF. */
  readonly onPrint: () => void
}

/** More hinges than this are printed close, so that the report stays at one or two pages. */
const FEW = 12

/** Reading the file: after a life, or a part of it, what was done beside what the file says and what is recorded. */
export function Reading(props: ReadingProps): JSX.Element {
  const { hinges, leaves, fates, paths, vocabulary } = props
  if (!vocabulary || hinges.length === 0) return <p class="file-empty">{words.readingEmpty}</p>
  const chapters = readTheFile(hinges, leaves, vocabulary)
  const questions = chooseQuestions(chapters.flatMap(({ rows }) => rows))
  const ends = listEnds(paths, vocabulary)
  const opened = props.notes.flatMap(({ id, opened: was }) => (was && vocabulary.notes[id] ? [vocabulary.notes[id]] : []))
  return (
    <div class={hinges.length > FEW ? 'reading-file long' : 'reading-file'}>
      <p class="file-lead">{words.readingLead}</p>
      <p class="reading-ways"><Button onPress={props.onPrint}>{words.printReading}</Button></p>
      {chapters.map(({ chapter, rows }) => (
        <section key={chapter} class="reading-chapter">
          <h3>{nameChapter(chapter, vocabulary)}</h3>
          {rows.map((row) => <Row key={row.hinge} row={row} {...props} />)}
        </section>
      ))}
      {fates.length > 0 && (
        <section class="reading-fates">
          <h3>{words.whatBecame}</h3>
          <dl>
            {fates.map((passage) => (
              <div key={passage.id}>
                <dt>{namePerson(passage.fate, vocabulary)}</dt>
                <dd><Runs runs={passage.runs} /></dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {questions.length > 0 && (
        <section class="reading-questions">
          <h3>{words.toTalkAbout}</h3>
          <ul>{questions.map((question) => <li key={question.ask}>{askIn(question, vocabulary)}</li>)}</ul>
        </section>
      )}
      <OwnWords label={words.ownWordsLast} />
      <section class="reading-met">
        <h3>{words.readHere}</h3>
        <p><strong>{words.leavesRead}</strong> {leaves.map(({ id }) => `${numberOf(id, vocabulary)} ${nameLeaf(id, vocabulary)}`.trim()).join('; ')}.</p>
        {opened.length > 0 && <p><strong>{words.notesRead}</strong> {opened.map((note) => words.noteAndSources(note.title, note.sources)).join('; ')}.</p>}
      </section>
      <section class="reading-ends">
        <h3>{words.endsTitle}</h3>
        <p class="file-lead">{words.endsLead(ends.filter((end) => end.seen).length, ends.length)}</p>
        <ol>
          {ends.map(({ leaf, seen }) => (
            <li key={leaf} class={seen ? 'seen' : 'blank-leaf'}>{seen ? nameLeaf(leaf, vocabulary) : <span class="unseen">{words.blankLeaf}</span>}</li>
          ))}
        </ol>
      </section>
      <section class="reading-lives">
        <h3>{words.livesTreeTitle}</h3>
        <p class="file-lead">{words.livesTreeLead}</p>
        <LivesTree map={mapLives(paths, vocabulary)} hinges={hinges} onTurnBack={props.onTurnBack} />
      </section>
    </div>
  )
}

function Row({ row, vocabulary, openNote, onTurnBack }: ReadingProps & { readonly row: HingeRead }): JSX.Element {
  const { acts, says, recorded, horizon } = row
  const title = typesetText(row.title)
  return (
    <article class="reading-row">
      <h4>{title}</h4>
      <div class="reading-columns">
        <section>
          <h5>{words.whatYouDid}</h5>
          {acts.map((met) => (
            <Fragment key={met.choice.id}>
              <p class="reading-did"><Runs runs={met.choice.runs} /></p>
              {onTurnBack && <p class="not-printed"><Button label={words.turnBackTo(title)} onPress={() => onTurnBack(met)}>{words.turnBack}</Button></p>}
            </Fragment>
          ))}
        </section>
        <section>
          <h5>{words.whatTheFileSays}</h5>
          {says.length === 0 && <p class="reading-silent">{words.fileSilent}</p>}
          {says.map(({ leaf, lines }) => (
            <blockquote key={leaf}>
              {lines.map((line) => <p key={line.id}><Runs runs={line.runs} /></p>)}
              <footer data-number={numberOf(leaf, vocabulary)}>{nameLeaf(leaf, vocabulary)}</footer>
            </blockquote>
          ))}
        </section>
        <section>
          <h5>{words.whatIsRecorded}</h5>
          {recorded
            ? (
              <>
                <p class={`note-status ${recorded.status}`}>{words.statuses[recorded.status]}<span>: {words.statusMeans[recorded.status]}</span></p>
                <p class="reading-title">{recorded.title}</p>
                <p class="reading-card">{typesetText(recorded.card.replaceAll('_', ''))}</p>
                <p class="not-printed"><Button label={words.moreOn(recorded.title)} onPress={() => openNote(noteId(row, vocabulary))}>{words.more}</Button></p>
              </>
            )
            : <p class="reading-silent">{noteId(row, vocabulary) ? words.noteKept : words.nothingRecorded}</p>}
          {horizon !== undefined && <p class="reading-horizon"><strong>{words.horizon}</strong> {typesetText(horizon)}</p>}
        </section>
      </div>
      <OwnWords label={words.ownWords} />
    </article>
  )
}

function askIn(question: Question, vocabulary: Vocabulary): string {
  const title = typesetText(question.hinge.title)
  switch (question.ask) {
    case 'twice': return words.questions.twice(title, nameLeaf(question.one, vocabulary), nameLeaf(question.other, vocabulary))
    case 'disputed': return words.questions.disputed(title, question.note)
    default: return words.questions[question.ask](title)
  }
}

/** A leaf's number, as a whole life's report names it for want of room; nothing for what bears none. */
const numberOf = (leaf: string, vocabulary: Vocabulary | undefined): string => String(vocabulary?.leaves[leaf]?.number || '')

const noteId = (row: HingeRead, vocabulary: Vocabulary | undefined): string => vocabulary?.hinges[row.hinge]?.note ?? ''

/** A place for the reader's own words, which are printed and not kept. On paper they stand as a paragraph, or as lines to write on. */
function OwnWords({ label }: { readonly label: string }): JSX.Element {
  const [text, write] = useState('')
  return (
    <div class="own-words">
      <label>
        <span>{label} <small>{words.ownWordsKept}</small></span>
        <textarea rows={2} value={text} onInput={(event) => write(event.currentTarget.value)} />
      </label>
      <p class={text ? 'own-words-printed written' : 'own-words-printed'} aria-hidden="true">{text}</p>
    </div>
  )
}
