import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { About } from './About.tsx'
import { Announcer } from './Announcer.tsx'
import { Bar } from './Bar.tsx'
import { Captions } from './Captions.tsx'
import { Chapters } from './Chapters.tsx'
import { countWords, plain } from './lay.ts'
import { Lives } from './Lives.tsx'
import { Log } from './Log.tsx'
import { Menu } from './Menu.tsx'
import { Messages } from './Messages.tsx'
import { Dialog } from './parts/Dialog.tsx'
import type { LessonSwitch } from './parts/lesson.ts'
import { nameNote } from './parts/names.ts'
import { words } from './parts/words.ts'
import { GUARD, meansChoice, meansTurn, step, type Press } from './press.ts'
import { SettingsSheet } from './SettingsSheet.tsx'
import { Sheet } from './Sheet.tsx'
import type { Acts, Doors, Rooms, Show } from './show.ts'
import { Title } from './Title.tsx'
import { useAloud } from './useAloud.ts'
import { useKeys } from './useKeys.ts'
import { useLook } from './useLook.ts'
import { usePad } from './usePad.ts'
import { usePageClick } from './usePageClick.ts'
import { useSelfAdvance } from './useSelfAdvance.ts'
import './fonts.css'
import './App.css'

type Panel = 'chapters' | 'file' | 'reading' | 'margin' | 'log' | 'menu' | 'settings' | 'lives' | 'about' | 'handIn' | 'carry' | 'code' | 'lesson'

export interface AppProps {
  readonly show: Show
  readonly acts: Acts
  readonly rooms: Rooms
}

/** All that is on paper. Draws a `Show`, and turns presses into acts; of its own it only knows which sheet lies on top. */
export function App({ show, acts, rooms }: AppProps): JSX.Element {
  const { settings, vocabulary, page, lesson } = show
  const [panel, setPanel] = useState<Panel | null>(null)
  const [carried, carry] = useState('')
  /** Before a class: the choice whose letter was pressed, while the class votes. */
  const [picked, pick] = useState<string | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const [settled, settle] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const turned = useRef({ at: 0, down: 0, up: 0 })
  const look = useLook(settings)

  const isReading = show.screen === 'reading'
  const beat = isReading ? page.beats.at(-1) : undefined
  const turn = beat ? `${beat.position.choices}.${beat.position.turns}` : ''
  const choices = beat?.choices ?? []
  const canTurn = beat !== undefined && beat.goesOn && choices.length === 0
  const isCovered = panel !== null || note !== null || picked !== null
  const isOff = (one: LessonSwitch): boolean => lesson?.switches.includes(one) ?? false
  const isCouncil = isReading && isOff('council')
  const aloud = useAloud(plain(page.beats.flatMap((one) => one.passages)), turn)

  useLayoutEffect(() => {
    turned.current.at = performance.now()
    const box = root.current
    if (!box) return undefined
    // The press that turned the page must not choose: for a moment the choices let the pointer through.
    const since = performance.now() - turned.current.up
    if (since > GUARD) return undefined
    box.dataset['guarded'] = ''
    const timer = setTimeout(() => { delete box.dataset['guarded'] }, GUARD - since)
    return () => { clearTimeout(timer); delete box.dataset['guarded'] }
  }, [turn])

  // A code that stood in the address is laid before the reader.
  useLayoutEffect(() => { if (show.code !== undefined) setPanel('code') }, [show.code])

  const advance = (event?: Event): void => {
    if (!canTurn) return
    // Large letters in a small window: what has not been on the screen yet is read before the page is turned.
    if (event?.isTrusted !== false && readOn(root.current, look.motion)) return
    const since = performance.now() - turned.current.at
    if (settled !== turn && meansTurn(since, look.motion) === 'finish') settle(turn)
    else acts.advance()
  }
  const choose = (id: string, event: MouseEvent): void => {
    const { at, down } = turned.current
    if (meansChoice({ since: performance.now() - at, clicks: event.detail, downBefore: down < at })) decide(id)
  }
  const decide = (id: string): void => (isCouncil && choices.length > 1 ? pick(id) : acts.choose(id))
  const openNote = (id: string): void => { setNote(id); acts.openNote(id) }
  const setMuted = isOff('sound-off') ? undefined : (): void => acts.set({ ...settings, muted: !settings.muted })

  const press = (meant: Press): void => {
    switch (meant.kind) {
      case 'advance': advance(); break
      case 'back': if (show.canBack) acts.back(); break
      case 'choose': { const choice = choices[meant.index]; if (choice) decide(choice.id); break }
      case 'move': if (!(isCouncil && readOn(root.current, look.motion, 'button[data-choice]'))) moveFocus(root.current, meant.by); break
      case 'skip': if (show.canSkip) acts.skip(); break
      case 'mute': setMuted?.(); break
      case 'known': acts.set({ ...settings, known: !settings.known }); break
      case 'margin': if (!isOff('notes-off')) setPanel('margin'); break
      case 'log': case 'file': setPanel(meant.kind); break
    }
  }

  useKeys({ on: isReading && !isCovered, choices: choices.length, letterKeys: settings.letterKeys, council: isCouncil, press })
  usePad({ on: isReading && !isCovered, choices: choices.length, press })
  usePageClick({ on: canTurn && !isCovered, advance, turned })
  useSelfAdvance({ turn, words: beat ? countWords(beat) : 0, pace: canTurn && !isCovered ? settings.selfAdvance : 'off', advance: acts.advance })

  const close = (): void => setPanel(null)
  const open = (which: Panel) => (): void => setPanel(which)
  const openMargin = isOff('notes-off') ? undefined : open('margin')
  const doors: Doors = { close, openNote, noteRead: acts.openNote, openMargin: () => { setNote(null); setPanel('margin') } }
  const canFill = root.current?.ownerDocument.fullscreenEnabled ?? true

  return (
    <div class={isCouncil ? 'paper-room in-council' : 'paper-room'} ref={root}>
      {isReading
        ? (
          <>
            <Sheet
              page={page} pictured={show.pictured} vocabulary={vocabulary} motion={look.motion} settled={settled === turn} canSkip={show.canSkip} council={isCouncil}
              leaves={show.leavesMet.length} notes={show.notesMet.length} onAdvance={advance} onChoose={choose} onSkip={acts.skip}
              openNote={openNote} openFile={open('file')} openReading={open('reading')} openMargin={openMargin} toTitle={acts.toTitle}
              openHandIn={show.hingesMet.length > 0 ? open('handIn') : undefined}
            />
            <Bar
              leaf={show.leaf} canBack={show.canBack} muted={settings.muted} canSpeak={aloud.canSpeak} speaks={aloud.speaks}
              onBack={() => press({ kind: 'back' })} onFile={open('file')} onMargin={openMargin} onLog={open('log')}
              onMute={setMuted} onAloud={aloud.toggle} onMenu={open('menu')}
            />
          </>
        )
        : (
          <Title
            lives={show.lives} vocabulary={vocabulary} lesson={lesson} onBegin={() => acts.begin()} onResume={() => acts.resume()}
            onChapters={open('chapters')} onCode={open('code')} onLeaveLesson={acts.leaveLesson} onLives={open('lives')} onSettings={open('settings')} onAbout={open('about')}
          />
        )}
      <Announcer turn={turn} text={beat ? announce(plain(beat.passages), choices.length) : ''} />
      <Captions captions={show.captions} vocabulary={vocabulary} on={settings.captions} />
      <Messages messages={show.messages} onDismiss={acts.dismiss} />

      {panel === 'file' && <Dialog title={words.fileTitle} shape="leaf" onClose={close}>{rooms.file(doors)}</Dialog>}
      {panel === 'reading' && <Dialog title={words.readingTitle} shape="leaf" onClose={close}>{rooms.reading(doors)}</Dialog>}
      {panel === 'margin' && <Dialog title={words.marginTitle} shape="leaf" onClose={close}>{rooms.margin(doors)}</Dialog>}
      {panel === 'log' && <Dialog title={words.logTitle} shape="slip" onClose={close}><Log told={show.told} vocabulary={vocabulary} /></Dialog>}
      {panel === 'settings' && <Dialog title={words.settings} shape="slip" onClose={close}><SettingsSheet settings={settings} silent={isOff('sound-off')} onSet={acts.set} /></Dialog>}
      {panel === 'about' && <Dialog title={words.about} shape="slip" onClose={close}><About vocabulary={vocabulary} credits={show.credits ?? []} onMakeLesson={open('lesson')} /></Dialog>}
      {panel === 'handIn' && <Dialog title={words.handIn} shape="slip" onClose={close}>{rooms.handIn(doors)}</Dialog>}
      {panel === 'carry' && <Dialog title={words.carry} shape="slip" onClose={close}>{rooms.carry(carried, doors)}</Dialog>}
      {panel === 'code' && <Dialog title={words.haveCode} shape="slip" onClose={close}>{rooms.code(show.code ?? '', doors)}</Dialog>}
      {panel === 'lesson' && <Dialog title={words.makeLesson} shape="leaf" onClose={close}>{rooms.makeLesson(doors)}</Dialog>}
      {panel === 'chapters' && (
        <Dialog title={words.chapters} shape="slip" onClose={close}>
          <Chapters vocabulary={vocabulary} onBegin={(from) => { close(); acts.begin(from) }} />
        </Dialog>
      )}
      {panel === 'lives' && (
        <Dialog title={words.livesOnThisDevice} shape="slip" onClose={close}>
          <Lives
            lives={show.lives} vocabulary={vocabulary} onResume={(id) => { close(); acts.resume(id) }}
            onExport={acts.exportLives} onCarry={(id) => { carry(id); setPanel('carry') }} onCode={open('code')} onImport={acts.importLives} onDelete={acts.deleteLife} onClear={acts.clearDevice}
          />
        </Dialog>
      )}
      {panel === 'menu' && (
        <Dialog title={words.menu} shape="card" onClose={close}>
          <Menu ways={[
            ...(aloud.canSpeak ? [{ name: aloud.speaks ? words.hush : words.aloudLong, onPress: () => { close(); aloud.toggle() } }] : []),
            ...(show.canSkip && canTurn ? [{ name: words.skip, onPress: () => { close(); acts.skip() } }] : []),
            // Whoever has not come to the chapter's close when the bell goes hands in what there is.
            ...(show.hingesMet.length > 0 ? [{ name: words.handIn, onPress: open('handIn') }] : []),
            { name: words.settings, onPress: open('settings') },
            { name: words.lives, onPress: open('lives') },
            ...(canFill ? [{ name: isFull(root.current) ? words.leaveFullScreen : words.fullScreen, onPress: () => { close(); void fill(root.current) } }] : []),
            { name: words.about, onPress: open('about') },
            { name: words.toTitle, onPress: () => { close(); acts.toTitle() } },
          ]} />
        </Dialog>
      )}
      {picked !== null && (
        <Dialog title={words.vote} shape="leaf" onClose={() => pick(null)}>
          {rooms.council({ choices, picked, decide: (id) => { pick(null); acts.choose(id) } })}
        </Dialog>
      )}
      {note !== null && <Dialog key={note} title={nameNote(note, vocabulary)} titleHidden shape="card" onClose={() => setNote(null)}>{rooms.note(note, doors)}</Dialog>}
    </div>
  )
}

function announce(text: string, choices: number): string {
  return choices > 0 ? `${text}\n${words.choicesFollow(choices)}` : text
}

/** Moves on by a screenful where the foot of the page (`mark`) is not in sight yet. Returns whether it moved. */
function readOn(root: HTMLElement | null, motion: 'on' | 'off', mark = '[data-advance]'): boolean {
  const box = root?.querySelector('.scroll')
  const foot = box?.querySelector(mark)
  if (!box || !foot || foot.getBoundingClientRect().top < box.getBoundingClientRect().bottom) return false
  const before = box.scrollHeight - box.clientHeight - box.scrollTop
  box.scrollBy({ top: Math.max(box.clientHeight * 0.8, 40), behavior: motion === 'on' ? 'smooth' : 'instant' })
  return before > 1
}

function moveFocus(root: HTMLElement | null, by: 1 | -1): void {
  const all = [...(root?.querySelectorAll<HTMLElement>('button[data-choice]') ?? [])]
  const at = all.findIndex((one) => one === one.ownerDocument.activeElement)
  all[step(at, by, all.length)]?.focus()
}

function isFull(root: HTMLElement | null): boolean {
  return root?.ownerDocument.fullscreenElement != null
}

/** Fills the screen, or stops; a browser that refuses is left in peace. */
async function fill(root: HTMLElement | null): Promise<void> {
  const page = root?.ownerDocument
  if (!page) return
  try {
    if (page.fullscreenElement) await page.exitFullscreen()
    else await page.documentElement.requestFullscreen()
  } catch {
    // Refused by the frame the game stands in.
  }
}
