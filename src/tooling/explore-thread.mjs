// One thread of the explorer. A worker of Node 20 does not take over tsx from the thread that starts it.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { explore } = await import('./explore.ts')
const { compileInk } = await import('./ink.ts')
const { folder, lives, seed, routes, isEven } = workerData
const { story, faults } = compileInk(folder)
if (!story || faults.length > 0) throw new Error('the ink does not compile')
parentPort?.postMessage(explore(story, lives, seed, routes, isEven))
