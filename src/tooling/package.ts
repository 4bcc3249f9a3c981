// `npm run package`: the editions that go out, each a zip in `release/`, with checksums. The same commit gives the same bytes.
// `--as-built` takes `dist` as it is.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { build } from 'vite'
import { buildOffline, listFiles } from './offline.ts'
import { printGuide } from './print-guide.ts'
import { withoutWeb } from './web.ts'

/** itch.io's own limits for a game in the browser. */
const ITCH = { files: 1000, path: 240, file: 200e6, whole: 500e6 }
/** Every file in a zip is dated so: a date of its own would make each zip another. */
const DATE = new Date(1993, 9, 15, 17, 0, 0)

const root = resolve(import.meta.dirname, '../..')
const release = join(root, 'release')
const offline = join(root, 'build/offline')
const pages = ['index.html', 'board.html', 'guide.html', 'teacher.html'].filter(page => existsSync(join(root, page)))

const README = `The Other Shore · Тот берег · 彼岸

Open index.html in the folder "the-other-shore" with any browser: Chrome, Edge, Firefox or Safari. Nothing is installed,
nothing is sent anywhere, and no network is needed. Your lives are kept by that browser; save them to a file from the menu
before you move the folder.
`
const CLASSROOM = `The Other Shore: for the classroom

Begin with the guide: "Tomorrow, out of this folder" says what to do tonight, and what each of 45 minutes is for.

teachers-guide.pdf  the teacher's guide, to be printed
guide.html          the same as a page
teacher.html        every chapter's choices at a glance
index.html          the game; under "About this work" a lesson is made
board.html          the class board: paste the codes that pupils hand in

Open each with any browser: Chrome, Edge, Firefox or Safari. Nothing is installed, nothing is sent anywhere, no pupil's
name is asked for. Copy the whole folder to a shared drive, to sticks or onto each device; its files belong together.
Where pupils' devices may not open pages from a folder, as on many managed Chromebooks, put the folder on any web space.
`

mkdirSync(release, { recursive: true })
// The gate has built it already.
if (!process.argv.includes('--as-built')) await build({ root, logLevel: 'warn' })
await buildOffline(root, offline, pages)

// On itch.io the game stands in a frame; `dist` itself is the web edition.
const game = withoutWeb(readFolder(join(root, 'dist')))
checkItch(game)
const folder = readFolder(offline)
const guide = await printGuide(join(offline, 'guide.html'), '19931015170000')
const readMe = { 'READ ME.txt': Buffer.from(README) }
const written = [
  pack('the-other-shore-html.zip', game),
  pack('the-other-shore-offline.zip', { ...prefix('the-other-shore', { ...folder, ...readMe }) }),
  pack('the-other-shore-classroom.zip', prefix('the-other-shore-classroom', { ...folder, 'READ ME.txt': Buffer.from(CLASSROOM), 'teachers-guide.pdf': guide })),
]
writeFileSync(join(release, 'SHA256SUMS'), written.map(({ name, sum }) => `${sum}  ${name}\n`).join(''))
for (const { name, size, files, sum } of written) console.log(`${name}  ${(size / 1e6).toFixed(1)} MB, ${files} files  ${sum.slice(0, 12)}…`)

function readFolder(path: string): Record<string, Buffer> {
  return Object.fromEntries(listFiles(path).map(name => [name, readFileSync(join(path, name))]))
}

function prefix(folderName: string, files: Record<string, Buffer>): Record<string, Buffer> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folderName}/${name}`, bytes]))
}

/** Leaves with what itch.io would refuse. */
function checkItch(files: Record<string, Buffer>): void {
  const names = Object.keys(files)
  const faults = [
    ...(names.includes('index.html') ? [] : ['there is no index.html at the root']),
    ...(names.length > ITCH.files ? [`${names.length} files; ${ITCH.files} are the most`] : []),
    ...names.filter(name => name.length > ITCH.path).map(name => `the path is too long: ${name}`),
    ...names.filter(name => (files[name]?.length ?? 0) > ITCH.file).map(name => `the file is too large: ${name}`),
    ...(Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0) > ITCH.whole ? ['the whole is too large'] : []),
    ...names.filter((name, at) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) !== at).map(name => `two files differ only in case: ${name}`),
  ]
  if (faults.length > 0) throw new Error(`itch.io would refuse it: ${faults.join('; ')}`)
}

function pack(name: string, files: Record<string, Buffer>): { name: string; size: number; files: number; sum: string } {
  // What is compressed already only takes time: pictures, sounds, fonts.
  const entries: Zippable = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [bytes, { level: /\.(webp|webm|m4a|woff2|png)$/.test(path) ? 0 : 9, mtime: DATE }]]))
  const zip = zipSync(entries)
  const path = join(release, name)
  rmSync(path, { force: true })
  writeFileSync(path, zip)
  return { name, size: zip.length, files: Object.keys(files).length, sum: createHash('sha256').update(zip).digest('hex') }
}
