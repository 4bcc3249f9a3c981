import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** A browser's processes, all of them: it, and whatever it started. */
export interface Processes {
  /** Seconds of a core that they have used since each began. */
  seconds(): number
  /** Megabytes that are theirs alone: without the program itself, which every browser on the machine shares. */
  megabytes(): number
  /** Those of the process that draws for all pages, which stands in for a graphics processor where there is none. */
  drawing(): number
}

/** Ticks a second in `/proc`: 100 on every Linux that runs a browser. */
const TICKS = 100

/** Finds the processes of a browser. Undefined where the system has no `/proc` to read them from. */
export async function findProcesses(browser: Browser): Promise<Processes | undefined> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const root = processInfo.find(({ type }) => type === 'browser')?.id
  return root === undefined ? undefined : processesOf(root)
}

/** A process and all that it started. Undefined where the system has no `/proc` to read them from. */
export function processesOf(root: number): Processes | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined
  return {
    seconds: () => sum(listTree(root).map(readSeconds)),
    megabytes: () => sum(listTree(root).map(readMegabytes)),
    drawing: () => sum(listTree(root).filter(id => read(id, 'cmdline')?.includes('--type=gpu-process')).map(readMegabytes)),
  }
}

function listTree(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const [, parent] = readStat(Number(name)) ?? []
    if (parent !== undefined) children.set(Number(parent), [...children.get(Number(parent)) ?? [], Number(name)])
  }
  const tree = [root]
  for (const one of tree) tree.push(...children.get(one) ?? [])
  return tree
}

/** The fields of `/proc/<id>/stat` after the name, which may hold blanks. Undefined where the process has gone. */
function readStat(id: number): readonly string[] | undefined {
  return read(id, 'stat')?.replace(/^.*\) /s, '').split(' ')
}

function readSeconds(id: number): number {
  const fields = readStat(id) ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS
}

/** After a minute or two Chromium gets a language model of its own ready, whatever page is open: that counts for nothing. */
const ALIEN = 'on_device_model'

function readMegabytes(id: number): number {
  if (read(id, 'cmdline')?.includes(ALIEN)) return 0
  const text = read(id, 'smaps_rollup') ?? ''
  return sum([...text.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB/gm)].map(found => Number(found[1]))) / 1024
}

function read(id: number, file: string): string | undefined {
  try {
    return Number.isInteger(id) ? readFileSync(`/proc/${id}/${file}`, 'utf8') : undefined
  } catch {
    return undefined
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, one) => all + one, 0)
}
