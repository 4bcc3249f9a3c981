// Makes a fresh clone ready: looks at the Node that runs, and installs the packages where they are missing or older
// than package-lock.json. Plain JavaScript, since nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Runs a command in the repository, its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options })
  if (error) console.error(`${command}: ${error.message}`)
  return status ?? 1
}

/** Installs what is missing. Leaves the process with a sentence when it cannot. */
export function makeReady() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`The game needs Node 20.19 or newer; this is ${process.version}. It can be had at nodejs.org.`)
    process.exit(1)
  }
  const mark = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
  const kept = join(ROOT, 'node_modules/.ready')
  if (existsSync(kept) && readFileSync(kept, 'utf8') === mark) return
  console.log('Installing what is missing …')
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('The packages could not be installed: see above. Is there a network?')
    process.exit(1)
  }
  writeFileSync(kept, mark)
}

/** Path of a program that the packages brought along. */
export const bin = name => join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)

if (process.argv[1] === fileURLToPath(import.meta.url)) makeReady()
