import type { ComponentChildren, JSX } from 'preact'
import { OneOf, Switch } from './parts/Switch.tsx'
import { words } from './parts/words.ts'
import { CONTRASTS, FACES, MOTIONS, PACES, PAPERS, SIZES, SPACINGS, type Settings } from './settings.ts'
import './SettingsSheet.css'

/** How the reader wants to be read to. Each change shows at once on the page behind. */
export function SettingsSheet(props: {
  readonly settings: Settings
  /** The lesson is without sound, whatever is set here. */
  readonly silent: boolean
  readonly onSet: (settings: Settings) => void
}): JSX.Element {
  const s = props.settings
  const set = (change: Partial<Settings>): void => props.onSet({ ...s, ...change })
  return (
    <div class="settings">
      <OneOf
        legend={words.size} name="size" all={SIZES} chosen={s.size} onChoose={(size) => set({ size })}
        label={words.sizeIs} show={(size) => <span class="size-specimen" style={{ fontSize: `${size / 16}rem` }}>{words.sizeSpecimen}</span>}
      />
      <OneOf
        legend={words.face} name="face" all={FACES} chosen={s.face} onChoose={(face) => set({ face })}
        show={(face) => <span class={`face-${face}`}>{words.faces[face]}<small>{words.faceNotes[face]}</small></span>}
      />
      <OneOf
        legend={words.spacing} name="spacing" all={SPACINGS} chosen={s.spacing} onChoose={(spacing) => set({ spacing })}
        show={(one) => words.spacings[one]}
      />
      <OneOf legend={words.paper} name="paper" all={PAPERS} chosen={s.paper} onChoose={(paper) => set({ paper })} show={(one) => words.papers[one]} />
      <OneOf legend={words.contrast} name="contrast" all={CONTRASTS} chosen={s.contrast} onChoose={(contrast) => set({ contrast })} show={(one) => words.contrasts[one]} />
      <OneOf legend={words.motion} name="motion" all={MOTIONS} chosen={s.motion} onChoose={(motion) => set({ motion })} show={(one) => words.motions[one]} />

      <h3>{words.picturesAndSound}</h3>
      <Switch on={s.stage} onTurn={(stage) => set({ stage })}>{words.stage}</Switch>
      {props.silent
        ? <p>{words.lessonSilent}</p>
        : (
          <>
            <Switch on={!s.muted} onTurn={(on) => set({ muted: !on })}>{words.sound}</Switch>
            <Volume value={s.music} onSet={(music) => set({ music })}>{words.musicVolume}</Volume>
            <Volume value={s.effects} onSet={(effects) => set({ effects })}>{words.effectsVolume}</Volume>
          </>
        )}
      <Switch on={s.captions} onTurn={(captions) => set({ captions })}>{words.captions}</Switch>

      <h3>{words.hand}</h3>
      <OneOf legend={words.selfAdvance} name="pace" all={PACES} chosen={s.selfAdvance} onChoose={(selfAdvance) => set({ selfAdvance })} show={(one) => words.paces[one]} />
      <Switch on={s.known} onTurn={(known) => set({ known })} why={words.knownWhy}>{words.known}</Switch>
      <Switch on={s.letterKeys} onTurn={(letterKeys) => set({ letterKeys })} why={words.letterKeysWhy}>{words.letterKeys}</Switch>
      <h3>{words.keys}</h3>
      <dl class="keys">
        {words.keyList.map(([keys, does]) => (
          <div key={keys}><dt>{keys}</dt><dd>{does}</dd></div>
        ))}
      </dl>
    </div>
  )
}

function Volume(props: { readonly value: number; readonly onSet: (value: number) => void; readonly children: ComponentChildren }): JSX.Element {
  return (
    <label class="volume">
      <span>{props.children}</span>
      <input
        type="range" min="0" max="10" step="1" value={Math.round(props.value * 10)}
        onInput={(event) => props.onSet(Number(event.currentTarget.value) / 10)}
      />
    </label>
  )
}
