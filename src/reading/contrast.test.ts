import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./first.css', import.meta.url), 'utf8')

/** The colours that a rule sets, by name. */
function read(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`first.css has no rule ${selector}`)
  const body = css.slice(start, css.indexOf('\n}', start))
  return Object.fromEntries([...body.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const light = read(':root')
const dark = { ...light, ...read(":root[data-paper='dark']") }
const high = { ...light, ...read(":root[data-contrast='high']") }
const highDark = { ...dark, ...high, ...read(":root[data-contrast='high'][data-paper='dark']") }
const papers = { light, dark, high, highDark }

/** Every pair of ink and ground that the stylesheets set words in. */
const PAIRS: readonly (readonly [ink: string, ground: string])[] = [
  ...['paper', 'shade', 'leaf'].flatMap((ground) => ['ink', 'ink-soft', 'pencil', 'red-ink', 'blue', 'hand'].map((ink) => [ink, ground] as const)),
  ['stamp', 'leaf'], ['stamp-2', 'leaf'],
  ['ink', 'board'], ['ink-soft', 'board'], ['stamp', 'board'], ['stamp-2', 'board'],
]
/** Marks and lines that mean something, which need less: 3 to 1. */
const MARKS: readonly (readonly [mark: string, ground: string])[] = [
  ['red', 'paper'], ['red', 'shade'], ['red', 'leaf'], ['rule-strong', 'paper'], ['focus', 'paper'], ['focus', 'shade'], ['focus', 'leaf'],
]

describe.each(Object.entries(papers))('on %s paper', (_, colours) => {
  const colour = (name: string): string => colours[name] ?? expect.fail(`no colour ${name}`)

  it.each(PAIRS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(MARKS)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('the seal can be read', () => {
  const begin = /\.begin \{[^}]*?color: (#[0-9a-f]{6}); background: (#[0-9a-f]{6})/.exec(css)
  expect(contrast(begin?.[1] ?? '', begin?.[2] ?? '')).toBeGreaterThanOrEqual(4.5)
})

it('high contrast is high', () => {
  for (const colours of [high, highDark]) expect(contrast(colours['ink'] ?? '', colours['paper'] ?? '')).toBeGreaterThan(15)
})
