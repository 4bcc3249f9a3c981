import { resolve } from 'node:path'
import { median } from './explore.ts'
import { exploreInThreads } from './explore-threads.ts'

/**
 * `npm run story:ends`: plays lives in which every choice on offer is as likely as another, and prints what share of
 * them comes to each end, rarest last. Leaves with 1 when one is rarer than one life in a hundred. `--lives=10000` plays more.
 */
const LIVES = Number(process.argv.find(word => word.startsWith('--lives='))?.slice(8) ?? 2000)
const RAREST = 1

const { ends, faults, unabridged } = await exploreInThreads(resolve(import.meta.dirname, '../../story'), LIVES, { isEven: true })
const all = [...ends.values()].reduce((sum, count) => sum + count, 0)
const shares = [...ends].map(([end, count]) => ({ end, share: count / all * 100 })).sort((a, b) => b.share - a.share)
for (const { end, share } of shares) process.stdout.write(`${share.toFixed(1).padStart(5)} %  ${end}\n`)
for (const [message, life] of faults) process.stdout.write(`✗ ${message}; the life: ${life.join(' ')}\n`)
process.stdout.write(`${all} lives, ${shares.length} ends, the rarest ${shares.at(-1)?.share.toFixed(1)} %; in the middle a life has ${median(unabridged)} words\n`)
process.exitCode = faults.size > 0 || shares.some(({ share }) => share < RAREST) ? 1 : 0
