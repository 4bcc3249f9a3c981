import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Vocabulary } from '../narrative/vocabulary.ts'
import { Button } from './parts/Button.tsx'
import { nameChapter } from './parts/names.ts'
import { words } from './parts/words.ts'
import type { ShelfLife } from './show.ts'
import './Lives.css'

/** The lives on this device: take up, save, bring in, delete. What deletes asks once more. */
export function Lives(props: {
  readonly lives: readonly ShelfLife[]
  readonly vocabulary: Vocabulary | undefined
  readonly onResume: (id: string) => void
  readonly onExport: (id?: string) => void
  /** A life as a code. */
  readonly onCarry: (id: string) => void
  readonly onCode: () => void
  readonly onImport: (file: File) => void
  readonly onDelete: (id: string) => void
  readonly onClear: () => void
}): JSX.Element {
  const [asked, ask] = useState<string | null>(null)
  const file = useRef<HTMLInputElement>(null)
  return (
    <div class="lives">
      {props.lives.length === 0 && <p>{words.noLives}</p>}
      <ul>
        {props.lives.map((life) => {
          const name = words.lifeLine(nameChapter(life.chapter, props.vocabulary), life.choices)
          const beside = [
            life.leaf > 0 ? words.leafOf(life.leaf) : '',
            life.ended === undefined ? '' : words.lifeEnded,
            life.read === undefined ? '' : words.lifeRead(life.read),
          ].filter(Boolean).join(' · ')
          return (
            <li key={life.id} class={life.current ? 'current' : ''}>
              <p class="life-name">{name}</p>
              <p class="life-beside">{beside}</p>
              {asked === life.id
                ? (
                  <p>
                    <Button onPress={() => { ask(null); props.onDelete(life.id) }}>{words.removeSurely}</Button>
                    <Button onPress={() => ask(null)}>{words.keep}</Button>
                  </p>
                )
                : (
                  <p>
                    <Button label={words.takeUpLife(name)} onPress={() => props.onResume(life.id)}>{words.takeUp}</Button>
                    <Button label={words.carryLife(name)} onPress={() => props.onCarry(life.id)}>{words.carry}</Button>
                    <Button label={words.saveLife(name)} onPress={() => props.onExport(life.id)}>{words.save}</Button>
                    <Button label={words.removeLife(name)} onPress={() => ask(life.id)}>{words.remove}</Button>
                  </p>
                )}
            </li>
          )
        })}
      </ul>
      <p class="lives-all">
        {props.lives.length > 1 && <Button onPress={() => props.onExport()}>{words.saveAll}</Button>}
        <Button onPress={props.onCode}>{words.bringInCode}</Button>
        <Button onPress={() => file.current?.click()}>{words.bringIn}</Button>
        <input
          ref={file} type="file" accept=".json,application/json" hidden aria-label={words.bringIn}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (chosen) props.onImport(chosen)
          }}
        />
        {asked === '*'
          ? (
            <>
              <Button onPress={() => { ask(null); props.onClear() }}>{words.clearSurely}</Button>
              <Button onPress={() => ask(null)}>{words.keep}</Button>
            </>
          )
          : <Button onPress={() => ask('*')}>{words.clearDevice}</Button>}
      </p>
    </div>
  )
}
