import { Worker } from 'node:worker_threads'
import { merge, type Explored } from './explore.ts'
import { readRoutes } from './routes.ts'

/** The same on every machine, so that every machine plays the same lives. */
const THREADS = 2

/**
 * Explores a story in threads, each with a seed of its own.
 * @param folder absolute path of the story folder; the ink in it must compile
 * @param isEven whether every choice on offer is as likely as another; else lives go toward what was not yet seen
 * @returns the merged finding; rejects when a thread fails
 */
export async function exploreInThreads(folder: string, lives: number, { isEven = false, threads = THREADS } = {}): Promise<Explored> {
  const routes = readRoutes(folder).map(({ route }) => route.choices)
  const parts = Array.from({ length: threads }, (_, at) => new Promise<Explored>((resolve, reject) => {
    const worker = new Worker(new URL('explore-thread.mjs', import.meta.url), { workerData: { folder, lives: Math.ceil(lives / threads), seed: 1932 + at, routes, isEven } })
    worker.once('message', resolve)
    worker.once('error', reject)
  }))
  return merge(await Promise.all(parts))
}
