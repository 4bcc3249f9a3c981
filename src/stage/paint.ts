import { breathe, isCold } from './breathe.ts'
import { fall } from './fall.ts'
import { FOCUS, frame, freeOf, stand } from './frame.ts'
import type { Box, Size } from './frame.ts'
import { gutters } from './gutter.ts'
import type { Eye, Press } from './press.ts'
import type { Scenery } from './scenery.ts'
import type { StageOptions } from './stage.ts'
import type { Standing } from './walk.ts'

/** Everything that a drawing depends on, beside the pictures that are laid. */
export interface View {
  readonly size: Size
  /** In the host's own pixels. */
  readonly sheet: Box | null
  readonly eye: Eye
  readonly scenery: Scenery
  readonly person: Standing | null
  /** Eighths of a second since whenever; null where nothing stirs. */
  readonly step: number | null
}

/** The step at which weather is shown where it stands still. */
const STILL_STEP = 40

/** Draws one picture: the place, the light of its lamps, who stands there, the weather over all. */
export function paint(press: Press, view: View, { people, focus }: Pick<StageOptions, 'people' | 'focus'>): void {
  const { size, scenery, person, step } = view
  const free = freeOf(size, view.sheet)
  const unit = unitOf(size)
  const weather = fall(scenery.weather, step ?? STILL_STEP, { width: size.width / unit, height: size.height / unit })
  const looks = people[person?.id ?? '']?.looks ?? 'right'
  const box = person && stand(free, looks, press.sizeOf(person.url))
  const isBreathing = box !== null && person?.pose === 2 && step !== null && isCold(scenery.weather)

  press.place(frame(size, free, focus ?? FOCUS), view.eye)
  press.dim(step !== null && gutters(scenery.light, step))
  press.stand(person && box && { ...person, box, looks })
  press.scatter(isBreathing ? [...weather, ...breathe(step, inUnits(box, unit), looks)] : weather, unit)
  press.draw()
}

/** How large the weather is cut for a host: in proportion, but never so small that a flake cannot be seen. */
function unitOf({ width, height }: Size): number {
  return Math.max(0.55, Math.min(1.5, Math.sqrt(width * height / (1600 * 900))))
}

function inUnits({ x, y, width, height }: Box, unit: number): Box {
  return { x: x / unit, y: y / unit, width: width / unit, height: height / unit }
}
