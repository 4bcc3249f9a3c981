import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { listFiles } from './offline.ts'

/** What the web edition has beside the game itself; an edition that is not on a host of one's own goes without. */
export const WEB_FILES = ['sw.js', 'manifest.webmanifest', 'icons/icon-192.png', 'icons/icon-512.png'] as const
/** What the game can do without until it comes. */
const LATER = /\.(webp|webm|m4a)$/

const HEAD = '<link rel="manifest" href="./manifest.webmanifest">\n<link rel="apple-touch-icon" href="./icons/icon-192.png">\n'
const MANIFEST = {
  id: './', start_url: './', scope: './', display: 'standalone', lang: 'en',
  name: 'The Other Shore · Тот берег · 彼岸', short_name: 'The Other Shore',
  description: 'A story in choices, in the manner of woodblock prints: Harbin, 1932 to 1945.',
  background_color: '#0e1c47', theme_color: '#0e1c47', categories: ['games', 'books', 'education'],
  icons: [192, 512].map(size => ({ src: `./icons/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' })),
}

/** Makes the build a web edition: a manifest, from which browsers offer to install it, and a service worker. */
export function webPlugin(root: string): Plugin {
  let outDir = ''
  return {
    name: 'web',
    // The offline edition is built in a mode of its own.
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    configResolved(config) { outDir = resolve(root, config.build.outDir) },
    transformIndexHtml: { order: 'post', handler: (html, { path }) => path === '/index.html' ? html.replace('</head>', () => `${HEAD}</head>`) : html },
    closeBundle() {
      mkdirSync(join(outDir, 'icons'), { recursive: true })
      for (const { src } of MANIFEST.icons) copyFileSync(join(root, 'assets', src), join(outDir, src))
      writeFileSync(join(outDir, 'manifest.webmanifest'), `${JSON.stringify(MANIFEST, null, 2)}\n`)
      writeWorker(outDir)
    },
  }
}

/** Writes `sw.js` for a folder as it is now: which files the game needs, by name and sum, and which may come later. */
export function writeWorker(folder: string): void {
  // The icons are the system's, which asks for them when it installs the game.
  const files = listFiles(folder).filter(name => name !== 'sw.js' && !name.startsWith('icons/'))
  const shell = files.filter(name => !LATER.test(name)).map(name => [name, `sha256-${sum(readFileSync(join(folder, name)), 'base64')}`])
  const later = files.filter(name => LATER.test(name))
  const edition = sum(JSON.stringify([shell, later]), 'hex').slice(0, 12)
  const consts = Object.entries({ EDITION: edition, SHELL: shell, LATER: later }).map(([name, value]) => `const ${name} = ${JSON.stringify(value)}\n`).join('')
  writeFileSync(join(folder, 'sw.js'), consts + readFileSync(join(import.meta.dirname, 'web-worker.js'), 'utf8'))
}

/** The same game without what makes it a web edition: for a frame on somebody else's page. */
export function withoutWeb(files: Readonly<Record<string, Buffer>>): Record<string, Buffer> {
  const kept = Object.entries(files).filter(([name]) => !(WEB_FILES as readonly string[]).includes(name))
  return Object.fromEntries(kept.map(([name, bytes]) => [name, name === 'index.html' ? Buffer.from(bytes.toString('utf8').replace(HEAD, '')) : bytes]))
}

function sum(bytes: Buffer | string, as: 'hex' | 'base64'): string {
  return createHash('sha256').update(bytes).digest(as)
}
