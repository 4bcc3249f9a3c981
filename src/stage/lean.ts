import type { Eye } from './press.ts'

/** The reader's eye over the picture, after a pointer or the tilt of a device. */
export interface Lean {
  readonly eye: Eye
  /** Brings the eye a step nearer to where it is wanted; false when it has arrived. */
  ease(): boolean
  /** The eye goes back to the middle, at once. */
  straighten(): void
  leave(): void
}

/** Share of the way that is left, covered in one step of a thirtieth of a second. */
const EASE = 0.14
const ARRIVED = 0.004
/** Degrees of tilt that move the eye to the edge. */
const TILT = 22

/**
 * Follows pointers that hover and devices that tell their tilt. A finger that reads must not shake the picture.
 * @param moved called when the eye is wanted elsewhere
 */
export function followLean(moved: () => void): Lean {
  let eye: Eye = { x: 0, y: 0 }
  let wanted = eye
  let rest: { beta: number, gamma: number } | null = null

  const want = (x: number, y: number): void => {
    wanted = { x: Math.max(-1, Math.min(1, x)), y: Math.max(-1, Math.min(1, y)) }
    moved()
  }
  const point = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') want(event.clientX / innerWidth * 2 - 1, event.clientY / innerHeight * 2 - 1)
  }
  const tilt = ({ beta, gamma }: DeviceOrientationEvent): void => {
    if (beta === null || gamma === null) return
    // However the device is held at first is straight; held otherwise for long, that becomes straight.
    rest ??= { beta, gamma }
    rest = { beta: rest.beta + (beta - rest.beta) * 0.01, gamma: rest.gamma + (gamma - rest.gamma) * 0.01 }
    const across = (gamma - rest.gamma) / TILT, down = (beta - rest.beta) / TILT
    const turned = screen.orientation?.angle ?? 0
    const [x, y] = turned === 90 ? [down, -across] : turned === 270 ? [-down, across] : [across, down]
    if (Math.abs(x - wanted.x) + Math.abs(y - wanted.y) > 0.03) want(x, y)
  }
  addEventListener('pointermove', point, { passive: true })
  addEventListener('deviceorientation', tilt, { passive: true })

  return {
    get eye() {
      return eye
    },
    ease() {
      const x = wanted.x - eye.x, y = wanted.y - eye.y
      if (Math.abs(x) + Math.abs(y) < ARRIVED) return false
      eye = { x: eye.x + x * EASE, y: eye.y + y * EASE }
      return true
    },
    straighten() {
      eye = wanted = { x: 0, y: 0 }
    },
    leave() {
      removeEventListener('pointermove', point)
      removeEventListener('deviceorientation', tilt)
    },
  }
}
