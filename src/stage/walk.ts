import type { Pose } from './press.ts'

/** Someone, by the print that shows them. */
export interface Someone {
  readonly id: string
  readonly url: string
}

export interface Standing extends Someone {
  readonly pose: Pose
}

/** Whether somebody is still on the way in or out. */
export function isWalking(there: Standing | null, wanted: Someone | null): boolean {
  return there?.url !== wanted?.url || (there !== null && there.pose < 2)
}

/**
 * The next drawing of somebody's coming or going: three in, two out, and who is there goes before another comes.
 * Another face of the same person is simply there.
 */
export function walk(there: Standing | null, wanted: Someone | null): Standing | null {
  if (there === null) return wanted === null ? null : { ...wanted, pose: 0 }
  if (there.id === wanted?.id) return { ...wanted, pose: there.pose === 0 ? 1 : 2 }
  if (there.pose === 0) return null
  return { ...there, pose: there.pose === 2 ? 1 : 0 }
}
