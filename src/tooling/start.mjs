// `npm start`: installs if needed, builds, serves, prints the address and opens it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bin, makeReady, ROOT, run } from './ready.mjs'
import { serve } from './serve.mjs'

makeReady()
if (run(bin('vite'), ['build', '--logLevel', 'warn']) !== 0) process.exit(1)
// Without its service worker: whatever is built next, or served from this port by another program, would be hidden by it.
const { address } = await serve(join(ROOT, 'dist'), 4173, ['sw.js'])
console.log(`\n  The Other Shore · Тот берег · 彼岸\n  ${address}\n\n  Ctrl-C to close.`)

// A machine without a screen, or one that tests, opens nothing; the address stands above.
const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
if (screen && !process.env.CI && !process.argv.includes('--no-open')) {
  const [command, args] = process.platform === 'darwin' ? ['open', [address]] : process.platform === 'win32' ? ['cmd', ['/c', 'start', address]] : ['xdg-open', [address]]
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
