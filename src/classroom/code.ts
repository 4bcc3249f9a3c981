/**
 * Codes that survive handwriting. A code is a number written in groups of five signs: four that carry it and one that
 * checks them. The alphabet has 29 signs, none of which looks like another (no 0 O, 1 I L, 2 Z, V U); 29 is prime, so
 * that a sum with the weights 5 4 3 2 1 notices every single slip and every swap of neighbours, in the group where it
 * happened. The sum also counts the group's place, so that groups can't change places, and the number carries a check of
 * the whole, so that no group can be lost.
 */
export const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXY'
const BASE = ALPHABET.length
const CARRIED = 4
const GROUP = CARRIED + 1
/** The fewest groups of a code: a lone group would be a word. */
const FEWEST = 2

/** One figure of a code: from 0 to one less than its radix. */
export interface Figure {
  readonly value: number
  readonly radix: number
}

/** Why a text is no code: a sign that no code has, or a group that does not add up (counted from 1), or the whole does not. */
export interface Slip {
  readonly slip: 'sign' | 'group' | 'whole'
  readonly group: number
}

/**
 * Writes figures as a code.
 * @param figures the first is read first; each must be below its radix
 * @returns groups of five signs with dashes between
 */
export function writeCode(figures: readonly Figure[]): string {
  // The last figure is written highest, so that reading can take them off one by one.
  const number = figures.reduceRight((sum, { value, radix }) => sum * BigInt(radix) + BigInt(value), 0n)
  const signs = toSigns(number)
  const size = Math.max(FEWEST, Math.ceil((signs.length + 1) / CARRIED)) * CARRIED
  const padded = [...signs, ...Array.from({ length: size - 1 - signs.length }, () => 0)]
  padded.push(checkWhole(padded))
  return Array.from({ length: size / CARRIED }, (_, at) => {
    const carried = padded.slice(at * CARRIED, (at + 1) * CARRIED)
    return [...carried, checkGroup(carried, at)].map(sign => ALPHABET[sign]).join('')
  }).join('-')
}

/** The number in a code, to be taken off figure by figure; or where it slipped. Spaces, dashes and case don't matter. */
export function readCode(text: string): Slip | Figures {
  const signs = Array.from(text.toUpperCase().replace(/[\s\u2010-\u2015–—-]+/g, ''))
  const odd = signs.findIndex(sign => !ALPHABET.includes(sign))
  if (odd >= 0) return { slip: 'sign', group: Math.floor(odd / GROUP) + 1 }
  if (signs.length < FEWEST * GROUP || signs.length % GROUP !== 0) return { slip: 'whole', group: Math.max(1, Math.ceil(signs.length / GROUP)) }
  const carried: number[] = []
  for (let at = 0; at * GROUP < signs.length; at += 1) {
    const group = signs.slice(at * GROUP, (at + 1) * GROUP).map(sign => ALPHABET.indexOf(sign))
    const own = group.slice(0, CARRIED)
    if (checkGroup(own, at) !== group[CARRIED]) return { slip: 'group', group: at + 1 }
    carried.push(...own)
  }
  if (checkWhole(carried.slice(0, -1)) !== carried.at(-1)) return { slip: 'whole', group: signs.length / GROUP }
  return new Figures(carried.slice(0, -1).reduceRight((sum, sign) => sum * BigInt(BASE) + BigInt(sign), 0n))
}

/** The figures of a code that was read, one after another. */
export class Figures {
  /** The number in limbs of 24 bits, the lowest first: dividing them is several times quicker than dividing a big number. */
  readonly #limbs: number[] = []

  constructor(number: bigint) {
    for (let rest = number; rest > 0n; rest >>= 24n) this.#limbs.push(Number(rest & 0xff_ffffn))
  }

  /** The next figure, when it was written with this radix. */
  take(radix: number): number {
    let value = 0
    for (let at = this.#limbs.length - 1; at >= 0; at -= 1) {
      const part = value * LIMB + (this.#limbs[at] ?? 0)
      this.#limbs[at] = Math.floor(part / radix)
      value = part % radix
    }
    return value
  }

  /** True when nothing but zeros is left: what was read is all that was written. */
  get isSpent(): boolean {
    return this.#limbs.every(limb => limb === 0)
  }
}

const LIMB = 2 ** 24

/** What stands in a text that may be codes: at least two runs of four to six letters and digits with dashes between. */
export function findCodes(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{N}])[A-Za-z0-9]{4,6}(?:[\u2010-\u2015-][A-Za-z0-9]{4,6})+(?![\p{L}\p{N}])/gu) ?? []
}

function toSigns(number: bigint): number[] {
  const signs: number[] = []
  for (let rest = number; rest > 0n; rest /= BigInt(BASE)) signs.push(Number(rest % BigInt(BASE)))
  return signs
}

function checkGroup(carried: readonly number[], at: number): number {
  const sum = carried.reduce((all, sign, index) => all + sign * (GROUP - index), (at + 1) * 7)
  return (BASE - sum % BASE) % BASE
}

/** A polynomial of the carried signs; 3 is a primitive root of 29, so its powers do not repeat within seven groups. */
function checkWhole(carried: readonly number[]): number {
  return carried.reduce((sum, sign) => (sum * 3 + sign + 1) % BASE, 11)
}
