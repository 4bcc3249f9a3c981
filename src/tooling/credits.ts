import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: true; readonly optional?: true; readonly devOptional?: true }>>
}
interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>
}

const OPEN = '<!-- written by npm run credits -->\n'
const CLOSE = '<!-- to here -->'

/**
 * Writes the list of packages into the credits, from `package-lock.json`: everything that is shipped, what the
 * repository asks for beside it, and how many there are of each licence in all.
 * @param root absolute path of the repository
 * @param credits the text of `CREDITS.md`
 * @returns the text with the list as it is now
 */
export function writeCredits(root: string, credits: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  const all = Object.entries(packages).filter(([path]) => path !== '').map(([path, { version = '?', license = 'unknown', dev, optional, devOptional }]) => (
    { name: path.replace(/^.*node_modules\//, ''), version, license, isShipped: !(dev ?? optional ?? devOptional ?? false) }
  )).sort((a, b) => a.name < b.name ? -1 : 1)
  const counts = new Map<string, number>()
  for (const { license } of all) counts.set(license, (counts.get(license) ?? 0) + 1)
  const rows = (wanted: (one: (typeof all)[number]) => boolean, use: string): readonly string[] =>
    all.filter(wanted).map(({ name, version, license }) => `| ${name} | ${version} | ${license} | ${use} |`)
  const list = [
    '| package | version | licence | |', '|---|---|---|---|',
    ...rows(one => one.isShipped, 'shipped'), ...rows(one => !one.isShipped && one.name in devDependencies, 'build and tests'), '',
    `With what these bring along there are ${all.length}: ${[...counts].sort((a, b) => b[1] - a[1]).map(([license, count]) => `${license} ${count}`).join(', ')}.`, '',
  ].join('\n')
  const [before = '', after = ''] = [credits.split(OPEN)[0], credits.split(CLOSE)[1]]
  return `${before}${OPEN}${list}${CLOSE}${after}`
}

/** Licences under which something may be shipped with the game. */
export const ALLOWED: readonly string[] = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1', '0BSD']

if (process.argv[1] === import.meta.filename) {
  const root = resolve(import.meta.dirname, '../..')
  const path = join(root, 'assets/CREDITS.md')
  writeFileSync(path, writeCredits(root, readFileSync(path, 'utf8')))
}
