// `npm test`, the one gate: types, lint, unit, story, browser. Every stage runs, whatever the others said; the last
// line counts what passed and failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { bin, makeReady, ROOT, run } from './ready.mjs'

makeReady()
const scratch = mkdtempSync(join(tmpdir(), 'the-other-shore-'))
let passed = 0
let failed = 0

stage('types', () => count(run(bin('tsc'), ['-p', '.'])))
stage('lint', () => count(run(bin('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'e2e'])))
stage('unit', () => vitest('unit', []))
stage('story', () => {
  const { stdout } = spawnSync(bin('tsx'), ['src/tooling/story-check.ts'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })
  process.stdout.write(stdout)
  const found = /story: (\d+) passed, (\d+) failed/.exec(stdout)
  return found ? [Number(found[1]), Number(found[2])] : [0, 1]
})
process.env.CHROME_PATH = await findChromium().catch(error => { console.error(error.message); return '' })
stage('browser', () => process.env.CHROME_PATH && run(bin('vite'), ['build', '--logLevel', 'warn']) === 0 ? vitest('browser', ['--config', 'e2e/vitest.config.ts']) : [0, 1])

rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

function stage(name, body) {
  console.log(`\n— ${name}`)
  const began = Date.now()
  const [good, bad] = body()
  passed += good
  failed += bad
  console.log(`  ${name}: ${good} passed, ${bad} failed, ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** One check that is either right or not. */
function count(status) {
  return status === 0 ? [1, 0] : [0, 1]
}

function vitest(name, args) {
  const report = join(scratch, `${name}.json`)
  const status = run(bin('vitest'), ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile=${report}`])
  if (!existsSync(report)) return [0, 1]
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that does not even load has no failed test of its own, and is a failure all the same.
  return [numPassedTests, numFailedTests + (status !== 0 && numFailedTests === 0 ? 1 : 0)]
}
