import { resolve } from 'node:path'
import { readAlmanac } from './almanac.ts'
import { CHECKS, judge } from './checks.ts'
import { compareReadings, findDead, median } from './explore.ts'
import { findEchoes, judgeEchoes } from './echoes.ts'
import { readCourse } from './course.ts'
import { readGuide } from './guide.ts'
import { exploreInThreads } from './explore-threads.ts'
import { compileInk, type Fault } from './ink.ts'
import { readInkSource } from './ink-source.ts'
import { PROSE_CHECKS } from './prose.ts'
import { walkRoutes } from './routes.ts'
import { readVocabulary } from './vocabulary.ts'

/**
 * `npm run story:check`: reads the story as written, then plays it, and says what is wrong with file and line.
 * With `--json` it prints the figures alone; `--lives=10000` plays more lives. Leaves with 1 when anything is wrong.
 */
const LIVES = Number(process.argv.find(word => word.startsWith('--lives='))?.slice(8) ?? 820)
const folder = resolve(import.meta.dirname, '../../story')
const assets = resolve(import.meta.dirname, '../../assets')

const compiled = compileInk(folder)
const { vocabulary, faults: vocabularyFaults } = readVocabulary(folder)
const manuscript = { source: readInkSource(folder), vocabulary, assets }
const results: { name: string; faults: readonly Fault[] }[] = [
  { name: 'the ink compiles without a warning', faults: compiled.faults },
  { name: 'the vocabulary is whole', faults: [...vocabularyFaults, ...readAlmanac(folder).faults, ...readCourse(folder).faults, ...readGuide(folder).faults] },
  ...[...CHECKS, ...PROSE_CHECKS].map(check => ({ name: check.name, faults: check.run(manuscript) })),
  { name: 'no hinge is forgotten', faults: judgeEchoes(findEchoes(manuscript.source, vocabulary), manuscript.source) },
  { name: 'the golden routes come out as they must', faults: compiled.json ? walkRoutes(folder, compiled.json) : [] },
]
const began = performance.now()
const explored = compiled.json ? await exploreInThreads(folder, LIVES) : undefined
const seconds = (performance.now() - began) / 1000
if (explored) results.push(...judge(explored, manuscript))

const written = manuscript.source.reduce((sum, line) => sum + words(line.choice ?? line.text), 0)
const figures = explored && {
  version: compiled.version,
  knots: manuscript.source.filter(line => /^\s*={2,}\s*\w/.test(line.text) && !/function/.test(line.text)).length,
  wordsWritten: written,
  choices: manuscript.source.filter(line => line.choice !== undefined).length,
  hinges: Object.keys(vocabulary.hinges).length,
  leaves: Object.keys(vocabulary.leaves).length,
  notes: Object.keys(vocabulary.notes).length,
  ends: explored.ends.size,
  lives: explored.lives,
  livesToCover: explored.livesToCover,
  livesPerSecond: Math.round(explored.lives / seconds),
  choicesReached: explored.taken.size,
  medianLife: { words: median(explored.words), choices: median(explored.choices), minutes: Math.round(median(explored.words) / 200) },
  medianWhole: { words: median(explored.unabridged), lives: explored.unabridged.length },
  shortestLife: Math.min(...explored.words),
  longestLife: Math.max(...explored.words),
  wordsPerChoice: Math.round(median(explored.words) / Math.max(1, median(explored.choices))),
  longestRun: explored.longestRun,
  readByAll: compareReadings(explored.readings, '04').common,
  apartFromChapter4: `${compareReadings(explored.readings, '04').apart} %`,
  medianPassage: median([...explored.passages.values()]),
  longestPassage: Math.max(...explored.passages.values()),
  leafVersions: Object.fromEntries([...explored.leaves].map(([leaf, versions]) => [leaf, versions.size])),
  deadChoices: findDead(explored).length,
}

const failed = results.filter(result => result.faults.length > 0).length
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...figures, passed: results.length - failed, failed }, undefined, 2)}\n`)
} else {
  for (const { name, faults } of results) {
    process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n`)
    for (const fault of faults) process.stdout.write(`    ${fault.file}${fault.line ? `:${fault.line}` : ''}  ${fault.message}\n`)
  }
  for (const [name, figure] of Object.entries(figures ?? {})) process.stdout.write(`  ${name}: ${typeof figure === 'object' ? JSON.stringify(figure) : figure}\n`)
  process.stdout.write(`story: ${results.length - failed} passed, ${failed} failed\n`)
}
process.exitCode = failed > 0 ? 1 : 0

/** Words that a reader may meet in a line as written: without logic, diverts, tags and names of knots. */
function words(text: string): number {
  if (/^\s*(={1,}|~|VAR|LIST|CONST|INCLUDE|->)/.test(text)) return 0
  return text.replace(/#.*$/, '').replace(/->.*$/, '').replace(/\{[^|:{}]*:/g, ' ').split(/\s+/).filter(word => /\p{L}/u.test(word)).length
}
