import type { Course, CourseHinge } from './course.ts'
import { countOf, type Life } from './gatherBoard.ts'

/** How the lives on the board divided at a hinge. */
export interface Division {
  readonly chapter: string
  readonly hinge: CourseHinge
  /** In the story's own order. */
  readonly options: readonly { readonly id: string; readonly act: string; readonly count: number }[]
  readonly met: number
  /** From 0, where all did the same, to 1, where every option has as many. */
  readonly parted: number
}

export interface Counted {
  readonly lives: number
  /** The hinges that anyone met, in order. */
  readonly divisions: readonly Division[]
  readonly ends: readonly { readonly id: string; readonly title: string; readonly count: number }[]
}

/** A number as the class may see it: exactly; rounded to fives; or only that it is small. */
export type Seen = { readonly kind: 'exact' | 'about'; readonly count: number } | { readonly kind: 'few' }

/** Splits smaller than this are not shown. */
export const FEW = 5

/**
 * Counts what the lives did and how they ended.
 * @param lives each counts as often as its code does
 */
export function countBoard(lives: Iterable<Life>, course: Course): Counted {
  const hinges = course.chapters.flatMap(({ id: chapter, hinges: own }) => own.map(hinge => ({
    // Counts stand in a list: to look each up in a table would take most of the time with fifty thousand lives.
    chapter, hinge, places: new Map(hinge.options.map(({ id }, place) => [id, place])), counts: hinge.options.map(() => 0),
  })))
  const ended = new Map<string, number>()
  let all = 0
  for (const life of lives) {
    const count = countOf(life)
    const { taken, end } = life.handIn
    all += count
    for (const one of hinges) {
      const option = taken[one.hinge.id]
      const place = option === undefined ? undefined : one.places.get(option)
      if (place !== undefined) one.counts[place] = (one.counts[place] ?? 0) + count
    }
    if (end !== undefined) ended.set(end, (ended.get(end) ?? 0) + count)
  }
  const divisions = hinges.map(({ chapter, hinge, counts }): Division => {
    const options = hinge.options.map(({ id, act }, place) => ({ id, act, count: counts[place] ?? 0 }))
    const met = options.reduce((sum, { count }) => sum + count, 0)
    return { chapter, hinge, options, met, parted: measureParting(options.map(({ count }) => count)) }
  })
  return {
    lives: all,
    divisions: divisions.filter(({ met }) => met > 0),
    ends: course.ends.map(({ id, title }) => ({ id, title, count: ended.get(id) ?? 0 })).filter(({ count }) => count > 0),
  }
}

/** The hinges at which the class disagreed most, the most divided first; those that few have met are left out. */
export function findParted(divisions: readonly Division[], most = 3): readonly Division[] {
  return divisions.filter(({ met, parted }) => met >= FEW && parted > 0).sort((one, other) => other.parted - one.parted).slice(0, most)
}

/**
 * What may be seen of counts that belong together. Where any split is smaller than five, it is not shown, and the others
 * are rounded to fives: otherwise whoever knows how many lives there are could take them away from the whole.
 */
export function veil(counts: readonly number[], isOpen: boolean): readonly Seen[] {
  const isSmall = (count: number): boolean => count > 0 && count < FEW
  if (isOpen || !counts.some(isSmall)) return counts.map(count => ({ kind: 'exact', count }))
  return counts.map(count => count < FEW ? { kind: 'few' } : { kind: 'about', count: Math.round(count / FEW) * FEW })
}

/** Two lives beside each other: every hinge that either met, and what each did there. */
export interface Beside {
  readonly chapter: string
  readonly hinge: CourseHinge
  readonly one?: string
  readonly other?: string
  /** Both came here, and did not do the same. */
  readonly isParting: boolean
}

/** Lays two lives side by side, hinge by hinge. */
export function layBeside(one: Life, other: Life, course: Course): readonly Beside[] {
  return course.chapters.flatMap(({ id: chapter, hinges }) => hinges.flatMap((hinge): Beside[] => {
    const act = (life: Life): string | undefined => hinge.options.find(({ id }) => id === life.handIn.taken[hinge.id])?.act
    const [first, second] = [act(one), act(other)]
    if (first === undefined && second === undefined) return []
    return [{
      chapter, hinge, ...(first === undefined ? {} : { one: first }), ...(second === undefined ? {} : { other: second }),
      isParting: first !== undefined && second !== undefined && first !== second,
    }]
  }))
}

/** Places of the two lives that parted most often; undefined with fewer than two. */
export function findFurthest(lives: readonly Life[]): readonly [number, number] | undefined {
  let furthest: readonly [number, number] | undefined
  let most = -1
  lives.forEach((one, at) => {
    for (let next = at + 1; next < lives.length; next += 1) {
      const other = lives[next]?.handIn.taken ?? {}
      const partings = Object.entries(one.handIn.taken).filter(([hinge, option]) => other[hinge] !== undefined && other[hinge] !== option).length
      if (partings > most) {
        most = partings
        furthest = [at, next]
      }
    }
  })
  return furthest
}

/** How likely two lives drawn from the class differ here, against how likely they could at most. */
function measureParting(counts: readonly number[]): number {
  const met = counts.reduce((sum, count) => sum + count, 0)
  if (met === 0 || counts.length < 2) return 0
  const alike = counts.reduce((sum, count) => sum + (count / met) ** 2, 0)
  return (1 - alike) / (1 - 1 / counts.length)
}
