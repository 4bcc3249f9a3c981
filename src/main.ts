import { h, render } from 'preact'
import * as opening from 'virtual:opening'
import { readLesson, writeLesson } from './classroom/lesson.ts'
import { describePerson } from './narrative/vocabulary.ts'
import type { Vocabulary } from './narrative/vocabulary.ts'
import { keepEdition } from './edition.ts'
import { App } from './reading/App.tsx'
import { gatherFates, gatherHinges, gatherLeaves, gatherNotes, gatherPage, gatherPages, gatherPaths, gatherPeople, gatherRoad } from './reading/gather.ts'
import { askSystem, applySettings, DEFAULT_SETTINGS, readSettings, weigh, type Settings } from './reading/settings.ts'
import type { Lesson } from './reading/parts/lesson.ts'
import type { Acts, Caption, Message, Show, Trouble } from './reading/show.ts'
import { lateRooms } from './rooms.ts'
import { Session } from './session.ts'
import { Shelf } from './shelf/shelf.ts'
import { keepSteps, HERE, LESSON } from './steps.ts'
import { Concert } from './concert.ts'
import { Theatre } from './theatre.ts'
import { Visit } from './visit.ts'

/**
 * The composition root: makes the rooms, introduces them, and draws the paper anew after every change. Words first:
 * the opening stands in the page, and the story, the names, the pictures and the sound come after it, in that order.
 */
const host = document.querySelector<HTMLElement>('#paper')
const stageHost = document.querySelector<HTMLElement>('#stage')
if (!host || !stageHost) throw new Error('index.html has no place for the paper or the stage')

const SHELF_TROUBLES = { unavailable: 'refused', forgets: 'forgets', full: 'full', damaged: 'damaged' } as const
/** The chapter that a life begins with by itself. */
const FIRST = '00'
/** A code that carries a life stands after it. */
const CARRY = '#carry='
/** After a story that could not be fetched, the next try comes after so many milliseconds. */
const TRY_AGAIN = 4000

let vocabulary: Vocabulary | undefined
let messages: readonly Message[] = []
let captions: readonly Caption[] = []
/** False until everyone has been introduced: trouble with the storage may be told before there is anything to draw. */
let isUp = false
const opened = new Set<string>()
const visit = new Visit()
/** A code that carries a life, when the page was opened by its QR. */
let code = ''

const shelf = new Shelf({ open: () => localStorage, trouble: trouble => say(SHELF_TROUBLES[trouble]) })
let settings = readSettings(shelf.settings ?? DEFAULT_SETTINGS)
const steps = keepSteps({
  view: window,
  onBack(beats) {
    if (!session.canGoBack) toTitle()
    for (let beat = 0; beat < beats; beat += 1) session.back()
  },
  onLeave: toTitle,
  lesson: () => visit.lesson ? writeLesson(visit.lesson) : '',
})
const session = new Session({
  opening, shelf, now: Date.now, changed,
  fault: error => { say('fault'); console.error(error) },
  lost: unlived => say('lost', { count: unlived }),
  beside: () => say('beside'),
})
const theatre = new Theatre({ host: stageHost, root: document.documentElement, sheet: sheetBox, trouble: () => say('picture') })
const concert = new Concert({ trouble: () => say('sound') })
const rooms = lateRooms({
  ready: draw, show: makeShow, trouble: () => say('late'), turnBack: at => { steps.enter(); session.turnBack(at) }, print: () => window.print(),
  address: () => location.href.replace(/#.*/, ''),
  takeLesson: lesson => { takeLesson(lesson); acts.toTitle() },
  carryOut: async id => {
    const life = shelf.lives.find(one => one.id === id)
    if (!life) throw new Error(`no life «${id}» on the shelf`)
    const { carryOut } = await import('./carriage.ts')
    return carryOut(life.bookmark)
  },
  async bringIn(text) {
    const { bringIn } = await import('./carriage.ts')
    const found = await bringIn(text)
    if ('slip' in found) return found
    code = ''
    steps.enter()
    session.bringIn(found)
    openSound()
    return undefined
  },
})

const acts: Acts = {
  begin(from) {
    opened.clear()
    steps.enter()
    const chapter = from ?? visit.lesson?.chapter
    session.begin(chapter === FIRST ? undefined : chapter)
    openSound()
  },
  resume(id) {
    steps.enter()
    session.resume(id)
    openSound()
  },
  advance() {
    if (!session.next) return
    stepOn()
    session.advance()
  },
  choose(id) {
    stepOn()
    session.choose(id)
  },
  back() {
    if (canGoBack() && !steps.back()) session.back()
  },
  skip() {
    if (!session.canSkip) return
    stepOn()
    session.skip()
  },
  toTitle() {
    steps.leave()
    toTitle()
  },
  set(wanted) {
    // That a lesson is silent is nothing that this reader asked for.
    settings = visit.has('sound-off') ? { ...wanted, muted: settings.muted } : wanted
    shelf.keepSettings(settings)
    applySettings(settings, document.documentElement)
    dress()
    draw()
  },
  openNote(id) {
    opened.add(id)
    draw()
  },
  exportLives(id) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([shelf.write(id)], { type: 'application/json' }))
    link.download = 'the-other-shore.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  },
  importLives(file) {
    file.text().then(text => {
      const came = shelf.take(text)
      if (typeof came === 'string') say(came)
      else {
        if (came.taken > 0) say('imported', { count: came.taken })
        if (came.damaged > 0) say('damaged', { count: came.damaged })
      }
    }, () => say('not-a-save'))
  },
  deleteLife(id) {
    shelf.forget(id)
    draw()
  },
  leaveLesson() {
    takeLesson(undefined)
    acts.toTitle()
  },
  clearDevice() {
    shelf.clear()
    session.leave()
    settings = DEFAULT_SETTINGS
    applySettings(settings, document.documentElement)
    acts.toTitle()
  },
  dismiss(id) {
    messages = messages.filter(message => message.id !== id)
    draw()
  },
}

// What stands in the page until now is the same as what is drawn first; whoever stood on its Begin stands on ours.
const stoodOnBegin = document.activeElement?.matches('[data-begin]') ?? false
host.replaceChildren()
applySettings(settings, document.documentElement)
// Whoever pressed Begin before code had come has left the address of the lesson already.
readAddress(document.documentElement.dataset['opened'] ?? location.hash)
if (location.hash === '#read' && visit.lesson) acts.begin()
else if (location.hash === '#read' || isHere()) {
  // A reload comes back to its life; a link to #read, with no life here yet, begins one.
  if (location.hash === '#read' || shelf.lives.length > 0) acts.resume()
}
// A link to #read on the title page, Forward into a life that was left, or another lesson.
addEventListener('hashchange', () => {
  if (location.hash.startsWith(LESSON) || location.hash.startsWith(CARRY)) {
    if (session.isReading) toTitle()
    readAddress(location.hash)
    draw()
  } else if (!session.isReading && (location.hash === '#read' || isHere())) acts.resume()
})
isUp = true
draw()
if (stoodOnBegin) host.querySelector<HTMLElement>('[data-begin]')?.focus()
document.documentElement.dataset['ready'] = ''
void fetchStory()

/** The story, then the names, then the pictures: each when what comes before it is there. */
async function fetchStory(): Promise<void> {
  try {
    const [{ Telling }, story] = await Promise.all([import('./narrative/telling.ts'), import('../story/main.ink')])
    session.arrive(new Telling(story.json, { version: story.version }))
    draw()
    const found = await import('virtual:vocabulary')
    learn(found.vocabulary)
    // What is read and seen first has the network to itself.
    void theatre.settled.then(() => keepEdition({ view: window, waits: act => say('edition', { act }) }))
  } catch (error) {
    console.error(error)
    say('late')
    setTimeout(() => void fetchStory(), TRY_AGAIN)
  }
}

/** What stands after the #: a lesson, also one that was being read before a reload, or a code that carries a life. */
function readAddress(hash: string): void {
  const [mark = '', text] = hash.split('=')
  if (mark === CARRY.slice(0, -1)) code = text ?? ''
  if (text === undefined || ![HERE, LESSON.slice(0, -1)].includes(mark)) return
  const lesson = readLesson(text)
  if (typeof lesson === 'string') say('lesson')
  else takeLesson(lesson)
}

function isHere(): boolean {
  return location.hash === HERE || location.hash.startsWith(`${HERE}=`)
}

function takeLesson(lesson: Lesson | undefined): void {
  visit.take(lesson)
  if (vocabulary) checkLesson(vocabulary)
  concert.set(inForce())
}

/** A lesson for a chapter that is not there is laid aside, and the reader told. */
function checkLesson({ chapters }: Vocabulary): void {
  if (!visit.lesson || chapters.some(({ id }) => id === visit.lesson?.chapter)) return
  visit.take(undefined)
  say('lesson')
}

/** A turn of the page is an entry in the browser's history, unless the class does not go back. */
function stepOn(): void {
  if (!visit.has('back-off')) steps.on()
}

function canGoBack(): boolean {
  return session.canGoBack && !visit.has('back-off')
}

/** The reader has pressed something; in a lesson without sound nothing is fetched for it. */
function openSound(): void {
  if (!visit.has('sound-off')) concert.open()
}

function learn(found: Vocabulary): void {
  vocabulary = found
  visit.learn(found)
  checkLesson(found)
  theatre.learn(found)
  concert.learn(found)
  dress()
  changed('restore')
}

/** Gives the stage and the sound what the settings ask for. */
function dress(): void {
  theatre.want(settings.stage, weigh(settings, askSystem(window)).motion === 'on')
  concert.set(inForce())
}

/** The reader's settings, and what the lesson takes from them. */
function inForce(): Settings {
  return visit.has('sound-off') ? { ...settings, muted: true } : settings
}

/** The story went on, or a moment was restored: everyone is shown it, the paper first. */
function changed(how: 'turn' | 'restore'): void {
  if (!session.isReading) {
    draw()
    theatre.showTitle()
    return
  }
  captions = []
  draw()
  if (session.isWaiting) return
  // The words are painted first: a canvas drawn in their frame would hold them back.
  const { beat } = session
  afterPaint(() => {
    if (!session.isReading || session.beat !== beat) return
    theatre.show(session.told, session.next, how)
    const { choices, turns } = beat.position
    captions = concert.play(session.told, session.next, how).map(sound => ({ id: `${session.id} ${choices}.${turns} ${sound}`, sound }))
    draw()
  })
}

/** Runs once what was drawn is on the screen; in a hidden page, where nothing is painted, soon. */
function afterPaint(then: () => void): void {
  if (document.hidden) setTimeout(then)
  else requestAnimationFrame(() => setTimeout(then))
}

function toTitle(): void {
  session.leave()
  captions = []
  draw()
  theatre.showTitle()
  concert.rest()
}

function say(trouble: Trouble, more: Pick<Message, 'count' | 'act'> = {}): void {
  const message = { id: more.count === undefined ? trouble : `${trouble} ${more.count}`, trouble, ...more }
  messages = [...messages.filter(one => one.id !== message.id), message]
  draw()
}

function draw(): void {
  if (isUp) render(h(App, { show: makeShow(), acts, rooms }), host as HTMLElement)
}

function makeShow(): Show {
  const isReading = session.isReading && !session.isWaiting
  const told = isReading ? visit.leave(session.told) : []
  const leavesMet = gatherLeaves(told)
  const lives = shelf.lives
  const pictured = describe()
  return {
    screen: session.isReading ? 'reading' : 'title',
    page: gatherPage(told),
    ...(visit.vocabulary ? { vocabulary: visit.vocabulary } : {}),
    settings: inForce(),
    ...(visit.lesson ? { lesson: visit.lesson } : {}),
    ...(code ? { code } : {}),
    lives: lives.map((life, index) => ({
      id: life.id, chapter: life.chapter, leaf: life.leaves, choices: life.bookmark.life.choices.length, read: life.kept,
      current: session.isReading ? life.id === session.id : index === 0, ...(life.closed === undefined ? {} : { ended: life.closed }),
    })),
    leaf: Math.max(0, ...leavesMet.map(({ id }) => vocabulary?.leaves[id]?.number ?? 0)),
    leavesMet,
    hingesMet: gatherHinges(told),
    fates: gatherFates(told),
    paths: vocabulary ? gatherPaths(lives.map(life => ({ id: life.id, choices: life.bookmark.life.choices, ...(life.closed === undefined ? {} : { ended: life.closed }) })), session.id, vocabulary.hinges) : [],
    road: vocabulary ? gatherRoad(told, vocabulary.places) : [],
    peopleMet: gatherPeople(told),
    notesMet: gatherNotes(told).map(id => ({ id, opened: opened.has(id) })),
    told: gatherPages(told),
    canBack: isReading && canGoBack(),
    canSkip: isReading && session.canSkip,
    // That there is a newer edition can wait until the page is shut.
    messages: isReading ? messages.filter(({ trouble }) => trouble !== 'edition') : messages,
    captions,
    ...(pictured ? { pictured } : {}),
  }
}

/** What the stage shows, in words. */
function describe(): string {
  const { place, light, person: id, age } = theatre.seen
  const person = vocabulary?.people[id ?? '']
  return [
    place === null ? '' : vocabulary?.places[place]?.describe[light] ?? '',
    person === undefined ? '' : describePerson(person, age),
  ].filter(Boolean).join(' ')
}

function sheetBox(): { x: number; y: number; width: number; height: number } | null {
  const sheet = host?.querySelector('.sheet')
  return sheet ? sheet.getBoundingClientRect().toJSON() as DOMRect : null
}

if (import.meta.hot) {
  // An edit of the ink: the same choices, replayed into the new text.
  import.meta.hot.accept('../story/main.ink', edited => {
    void import('./narrative/telling.ts').then(({ Telling }) => {
      if (edited) session.arrive(new Telling(String(edited['json']), { version: String(edited['version']) }))
    })
  })
}
