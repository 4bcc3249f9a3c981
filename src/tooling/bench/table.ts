/** One thing that was measured, and what the house's budget says of it. */
export interface Figure {
  readonly what: string
  /** On which machine and line; left out where it does not matter. */
  readonly profile?: string
  readonly unit: string
  readonly ours: number | undefined
  /** The bare page's, where it has one. */
  readonly bare?: number | undefined
  /** At most so many times the bare page's, or at most so much. */
  readonly bound?: { readonly ratio: number } | { readonly most: number }
}

/** Within its bound, beyond it, or only told: without a bound, or without a figure to hold against it. */
export type Verdict = 'kept' | 'broken' | 'told'

/** Holds a figure against its bound. */
export function judge({ ours, bare, bound }: Figure): Verdict {
  if (!bound || ours === undefined) return 'told'
  if ('most' in bound) return ours <= bound.most ? 'kept' : 'broken'
  if (bare === undefined) return 'told'
  return ours <= bare * bound.ratio ? 'kept' : 'broken'
}

const SIGNS: Readonly<Record<Verdict, string>> = { kept: '✓', broken: '✗', told: '' }
const HEAD = ['', '', 'ours', 'bare', 'ratio', 'bound', '']

/** Writes figures as a table of plain text, one line each. */
export function writeTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(figure => [
    figure.what, figure.profile ?? '', write(figure.ours, figure.unit), figure.bare === undefined ? '' : write(figure.bare, figure.unit),
    writeRatio(figure), writeBound(figure), SIGNS[judge(figure)],
  ])]
  const widths = HEAD.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => row.map((cell, column) => column < 2 || column === row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

function write(figure: number | undefined, unit: string): string {
  if (figure === undefined) return 'none'
  return `${figure.toLocaleString('en', { maximumFractionDigits: Math.abs(figure) < 10 && !Number.isInteger(figure) ? 2 : 0 })}${unit && ` ${unit}`}`
}

function writeRatio({ ours, bare }: Figure): string {
  return ours === undefined || bare === undefined || bare <= 0 ? '' : `${(ours / bare).toFixed(2)}×`
}

function writeBound({ bound, unit }: Figure): string {
  if (!bound) return ''
  return 'ratio' in bound ? `≤ ${bound.ratio}×` : `≤ ${write(bound.most, unit)}`
}
