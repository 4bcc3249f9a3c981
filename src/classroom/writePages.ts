import { typeset } from '../reading/parts/typeset.ts'
import { words } from '../reading/parts/words.ts'
import type { Course, CourseChapter } from './course.ts'
import type { Block, Drawn, Guide } from './guide.ts'
import { pageWords } from './pageWords.ts'

/**
 * The teacher's view and the teacher's guide as HTML, written when the game is built: they need no code to be read, and
 * print as they stand.
 */
export type PageName = keyof typeof pageWords.pages
const PAGES = Object.keys(pageWords.pages) as readonly PageName[]

/** What stands at the head of each of the three pages: the seal, the title, the way to the others. */
export function writeMasthead(page: PageName): string {
  const ways = PAGES.filter(other => other !== page).map(other => `<li><a href="./${other}.html">${escape(pageWords.pages[other])}</a></li>`)
  return (
    `<header class="masthead"><p class="seal" lang="zh" aria-hidden="true">${pageWords.chinese}</p>` +
    `<h1>${escape(pageWords.pages[page])}</h1>` +
    `<nav aria-label="${escape(pageWords.otherPages)}"><ul><li><a href="./index.html">${escape(pageWords.toWork)}</a></li>${ways.join('')}</ul></nav></header>`
  )
}

/** Every chapter with its hinges, options, notes and horizons. */
export function writeTeacherView(course: Course): string {
  return (
    `<p class="lead">${escape(pageWords.teacherLead)} <strong>${escape(pageWords.teacherWarning)}</strong></p>${writePrint()}` +
    writeContents(course.chapters.map(chapter => ({ id: `chapter-${chapter.id}`, title: nameChapter(chapter), beside: `${pageWords.minutes(chapter.minutes)}, ${pageWords.hingeCount(chapter.hinges.length)}` }))) +
    course.chapters.map(writeChapter).join('')
  )
}

/** The guide: its texts in order, and what they draw from the story. */
export function writeGuide(course: Course, guide: Guide): string {
  return (
    `<p class="lead">${escape(pageWords.guideLead)}</p>${writePrint()}` +
    writeContents(guide.sections.map(({ id, title }) => ({ id, title }))) +
    guide.sections.map(({ id, title, blocks }) => (
      `<section class="guide-section" id="${id}"><h2>${set(title)}</h2>${blocks.map(block => writeBlock(block, course, guide)).join('')}</section>`
    )).join('')
  )
}

/** Shown by the page's script, since only that can print. */
function writePrint(): string {
  return `<p class="not-printed"><button type="button" class="print" data-print hidden>${escape(pageWords.printHint)}</button></p>`
}

function writeContents(entries: readonly { readonly id: string; readonly title: string; readonly beside?: string }[]): string {
  const items = entries.map(({ id, title, beside }) => `<li><a href="#${id}">${set(title)}</a>${beside === undefined ? '' : ` <small>${escape(beside)}</small>`}</li>`)
  return `<nav class="contents" aria-label="${escape(pageWords.contents)}"><ol>${items.join('')}</ol></nav>`
}

function writeChapter(chapter: CourseChapter): string {
  const used = new Set(chapter.hinges.map(({ note }) => note))
  const others = chapter.notes.filter(({ id }) => !used.has(id))
  return (
    `<section class="teacher-chapter" id="chapter-${chapter.id}"><h2>${set(nameChapter(chapter))}</h2>` +
    `<p class="chapter-when">${set(chapter.when)} · ${escape(pageWords.minutes(chapter.minutes))}</p>` +
    `<p><strong>${escape(pageWords.contains)}:</strong> ${set(chapter.content)}</p>` +
    `<p><strong>${escape(pageWords.exitQuestion)}:</strong> <em>${set(chapter.question)}</em></p>` +
    chapter.hinges.map(hinge => {
      const noted = chapter.notes.find(({ id }) => id === hinge.note)
      return (
        `<article class="teacher-hinge"><h3>${set(hinge.title)}${hinge.translates ? ` <small>${escape(pageWords.translates)}</small>` : ''}</h3>` +
        `<ul class="acts" aria-label="${escape(pageWords.canDo)}">${hinge.options.map(({ act }) => `<li>${set(act)}</li>`).join('')}</ul>` +
        (noted ? writeNote(noted.note) : '') +
        (hinge.horizon === undefined ? '' : `<p class="horizon"><strong>${escape(pageWords.horizon)}</strong> ${set(hinge.horizon)}</p>`) +
        '</article>'
      )
    }).join('') +
    (others.length === 0 ? '' : `<h3>${escape(pageWords.otherNotes)}</h3><div class="other-notes">${others.map(({ note }) => writeNote(note)).join('')}</div>`) +
    (chapter.aged ? `<h3>${escape(pageWords.agedLines)}</h3><p>${escape(pageWords.agedLinesWhy)}</p><ul class="aged-lines">${chapter.aged.map(line => `<li>${set(line)}</li>`).join('')}</ul>` : '') +
    '</section>'
  )
}

function writeNote(note: CourseChapter['notes'][number]['note']): string {
  return (
    `<div class="teacher-note"><p><strong>${set(note.title)}</strong> <small>${escape(words.statuses[note.status])}: ${escape(words.statusMeans[note.status])}${note.age === undefined ? '' : `. ${escape(pageWords.aged(note.age))}`}</small></p>` +
    `<p>${set(note.card)}</p></div>`
  )
}

function writeBlock(block: Block, course: Course, guide: Guide): string {
  if (block.kind === 'drawn') return DRAWERS[block.what](course, guide)
  if ('items' in block) {
    const list = block.kind === 'list' ? 'ul' : 'ol'
    return `<${list}>${block.items.map(item => `<li>${set(item)}</li>`).join('')}</${list}>`
  }
  return block.kind === 'heading' ? `<h3>${set(block.text)}</h3>` : `<p>${set(block.text)}</p>`
}

const DRAWERS: Readonly<Record<Drawn, (course: Course, guide: Guide) => string>> = {
  'minutes': writeMinutes,
  'two-lessons': course => writeLessons(course, 2),
  'three-lessons': course => writeLessons(course, 3),
  'chapters': (course, guide) => course.chapters.map(chapter => writeQuestions(chapter, course, guide)).join(''),
  'invented': writeInvented,
  'sources': (_, guide) => writeSources(guide),
}

function writeSources({ sources }: Guide): string {
  const rows = sources.map(({ id, title, grade, kind }) => `<div id="source-${id}"><dt>${id}</dt><dd>${set(title)} <small>${escape(`${kind}, ${grade}`)}</small></dd></div>`)
  return `<p>${escape(pageWords.sourcesWhy)}</p><dl class="sources">${rows.join('')}</dl>`
}

function writeMinutes(course: Course): string {
  const { table } = pageWords
  const rows = course.chapters.map(chapter => (
    `<tr><th scope="row">${set(nameChapter(chapter))}<small>${set(chapter.when)}</small></th><td class="figure">${chapter.minutes}</td><td>${set(chapter.content)}</td><td class="figure">${chapter.words.length}</td></tr>`
  ))
  return (
    `<div class="table" tabindex="0" role="region" aria-label="${escape(table.minutes)}"><table class="minutes"><thead><tr>${[table.chapter, table.minutes, table.contains, table.words].map(head => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div><p>${escape(pageWords.wholeStory(sum(course.chapters)))}</p>`
  )
}

/** Which chapters are read before which lesson, so that each has about as many minutes. */
function writeLessons(course: Course, lessons: number): string {
  const parts = divideReading(course.chapters, lessons)
  return `<ul>${parts.map((chapters, index) => {
    const [first, last] = [chapters[0], chapters.at(-1)]
    const range = first && last ? pageWords.reading.chapters(nameChapter(first), nameChapter(last)) : ''
    return `<li><strong>${escape(pageWords.reading.part(index + 1))}</strong>: ${set(range)}, ${escape(pageWords.reading.before(sum(chapters)))}</li>`
  }).join('')}</ul>`
}

/** Cuts the chapters into so many runs of about the same length. */
export function divideReading(chapters: readonly CourseChapter[], runs: number): readonly (readonly CourseChapter[])[] {
  const whole = sum(chapters)
  const parts: CourseChapter[][] = Array.from({ length: runs }, () => [])
  let read = 0
  for (const chapter of chapters) {
    // A chapter belongs to the run in which its middle is read.
    parts[Math.min(runs - 1, Math.floor((read + chapter.minutes / 2) / whole * runs))]?.push(chapter)
    read += chapter.minutes
  }
  return parts
}

function writeQuestions(chapter: CourseChapter, course: Course, guide: Guide): string {
  const blocks = guide.chapters[chapter.id] ?? []
  const before = new Set(course.chapters.slice(0, course.chapters.indexOf(chapter)).flatMap(({ words: met }) => met.map(({ word }) => word)))
  const fresh = chapter.words.filter(({ word }) => !before.has(word))
  const again = chapter.words.filter(({ word }) => before.has(word))
  return (
    `<article class="guide-chapter" id="questions-${chapter.id}"><h3>${set(nameChapter(chapter))}</h3>` +
    `<p class="chapter-when">${set(chapter.when)} · ${escape(pageWords.minutes(chapter.minutes))}</p>` +
    `<p><strong>${escape(pageWords.exitQuestion)}:</strong> <em>${set(chapter.question)}</em></p>` +
    blocks.map(block => writeBlock(block, course, guide)).join('') +
    (fresh.length === 0 ? '' : `<div class="vocabulary"><strong>${escape(pageWords.vocabulary)}</strong>${fresh.map(({ word, say, means }) => `<span><b>${set(word)}</b> <i>(${escape(pageWords.says(say))})</i> ${set(means)}</span>`).join(' ')}</div>`) +
    (again.length === 0 ? '' : `<p class="met-before"><strong>${escape(pageWords.metBefore)}:</strong> ${again.map(({ word }) => set(word)).join('; ')}.</p>`) +
    '</article>'
  )
}

function writeInvented(course: Course, guide: Guide): string {
  // A note may be met in more than one chapter.
  const notes = new Map(course.chapters.flatMap(({ notes: all }) => all.flatMap(({ id, note }) => note.status === 'invented' ? [[id, note] as const] : [])))
  return (
    `<h3>${escape(pageWords.inventedPeople)}</h3><p class="run-in">${guide.people.map(({ name, role }) => `<span><b>${set(name)}</b>, ${set(role)}</span>`).join('; ')}.</p>` +
    `<h3>${escape(pageWords.inventedNotes)}</h3><ul>${[...notes.values()].map(note => `<li><strong>${set(note.title)}</strong>: ${set(note.card)}</li>`).join('')}</ul>`
  )
}

const sum = (chapters: readonly CourseChapter[]): number => chapters.reduce((minutes, chapter) => minutes + chapter.minutes, 0)
const nameChapter = ({ id, title }: CourseChapter): string => pageWords.chapter(id, title)

/** Sets a text: emphasis, quotation marks, and its sources as small marks that lead to the list. */
function set(text: string): string {
  return typeset(text.split(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/u)).map((piece, index) => {
    const safe = escape(piece).replace(/\s*\[((?:[A-Z]\d+)(?:,\s*[A-Z]\d+)*)\]/g, (_, ids: string) => (
      `<sup class="cited">${ids.split(/,\s*/).map(id => `<a href="#source-${id}">${id}</a>`).join(' ')}</sup>`
    ))
    return index % 2 === 1 ? `<em>${safe}</em>` : safe
  }).join('')
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
}
