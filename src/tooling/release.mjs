// `npm run release`: the release checklist. It does what a machine can do, says of each step what came of it, and ends with
// what only a person can. Nothing is uploaded. Leaves with 1 when a step failed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeReady, ROOT } from './ready.mjs'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const failures = []
makeReady()

step('nothing is left uncommitted', () => capture('git', ['status', '--porcelain']).stdout.trim() === '')
step(`the version, ${version}, is not one that was released`, () => !capture('git', ['tag', '--list']).stdout.split('\n').includes(`v${version}`))
step('what is shipped has no known hole', () => {
  const { status, stdout, stderr } = capture('npm', ['audit', '--omit=dev'])
  // A registry that does not answer has not said that all is well.
  if (/endpoint returned an error|ENOTFOUND|ECONNREFUSED/.test(stderr)) console.log('  the registry does not answer; ask again where it does')
  else process.stdout.write(stdout)
  return status === 0
})
step('every check passes', () => show('npm', ['test', '--silent']))
step('the editions are packed', () => show('npm', ['run', '--silent', 'package']))
step('the page has its pictures', () => show('npm', ['run', '--silent', 'page']))

console.log(`
By hand, in this order:
  [ ] npm run art:sheet, and look at what does not belong
  [ ] python3 music/check.py delivered, and listen to what changed
  [ ] unzip the offline edition on a stick, open it on a machine that is not yours, play to a chapter's close, hand in, read the code on the board
  [ ] print the guide and one report
  [ ] read publish/page.md and publish/fields.yaml once more: is each word still so?
  [ ] git tag v${version}; butler push release/the-other-shore-html.zip STUDIO/the-other-shore:html5 --userversion ${version}
  [ ] upload the offline and classroom zips beside it, with SHA256SUMS; update the page from release/page
`)
console.log(failures.length === 0 ? 'Ready.' : `Not ready: ${failures.join('; ')}.`)
process.exit(failures.length === 0 ? 0 : 1)

function step(name, body) {
  console.log(`— ${name}`)
  const holds = body()
  console.log(holds ? '  yes' : '  NO')
  if (!holds) failures.push(`it does not hold that ${name}`)
}

function capture(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' }
}

function show(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}
