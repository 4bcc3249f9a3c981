import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALLOWED, writeCredits } from './credits.ts'

const ROOT = resolve(import.meta.dirname, '../..')

describe('the credits', () => {
  const credits = readFileSync(join(ROOT, 'assets/CREDITS.md'), 'utf8')
  it('list every package with its licence, as npm run credits writes them', () => {
    expect(credits).toBe(writeCredits(ROOT, credits))
  })
  it('name nothing shipped whose licence would not let it be', () => {
    const shipped = [...credits.matchAll(/^\| (\S+) \| \S+ \| (\S+) \| shipped \|$/gm)]
    expect(shipped.length).toBeGreaterThan(8)
    expect(shipped.filter(([, , licence = '']) => !ALLOWED.includes(licence)).map(([row]) => row)).toEqual([])
  })
  it('are of packages that are pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
