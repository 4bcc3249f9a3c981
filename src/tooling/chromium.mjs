// Finds a Chromium for the browser tests: CHROME_PATH, one that the system has, Playwright's own; on Debian as root it
// installs the package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const APPS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** @returns {Promise<string>} path of a Chromium; throws with a sentence when there is none */
export async function findChromium() {
  const found = await look()
  if (found) return found
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')
  if (canInstall) {
    console.log('Installing Chromium …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  }
  const installed = onPath('chromium')
  if (installed) return installed
  throw new Error('No Chromium was found. Install Chrome or Chromium, or say where one is: CHROME_PATH=/path/to/chrome npm test')
}

async function look() {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH
    throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, and nothing is there.`)
  }
  const system = NAMES.map(onPath).find(Boolean) ?? APPS.find(path => existsSync(path))
  if (system) return system
  const { chromium } = await import('playwright-core')
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : undefined
}

/** @param {string} name */
function onPath(name) {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
