import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { build, type InlineConfig } from 'vite'

/**
 * The offline edition: unzip, double-click `index.html`. From `file:` a browser loads neither modules nor anything by
 * `fetch`, and lets no picture from a file become a texture. So each page's code is one classic script, and what the code
 * would fetch lies beside it as packs: classic scripts too, fetched when asked for, that hand over the bytes.
 * @param root absolute path of the repository
 * @param outDir where the edition is written; emptied first
 * @param pages names of the HTML files at the root to include; the first is the game
 */
export async function buildOffline(root: string, outDir: string, pages: readonly string[]): Promise<void> {
  rmSync(outDir, { recursive: true, force: true })
  for (const [index, page] of pages.entries()) {
    const config: InlineConfig = {
      root,
      // Not the web edition, which has a service worker.
      mode: 'offline',
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: {
        outDir, emptyOutDir: index === 0, modulePreload: false, chunkSizeWarningLimit: 8000,
        // One page at a time: only so can all of its code be one script.
        rollupOptions: { input: join(root, page), output: { format: 'iife', inlineDynamicImports: true } },
      },
    }
    await build(config)
    const path = join(outDir, page)
    writeFileSync(path, makeClassic(readFileSync(path, 'utf8'), index === 0))
  }
  writePacks(outDir)
}

/** A page that loads its one script as a classic one, after the words; the game's own is preceded by the unpacker. */
function makeClassic(html: string, isGame: boolean): string {
  const unpacker = isGame ? '<script src="./packs/unpack.js"></script>\n' : ''
  return html
    .replace(/<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(/<script type="module"( crossorigin)? src=/g, `${unpacker}<script defer src=`)
    .replace(/ crossorigin(?=[ >])/g, '')
}

/** Pictures and sounds as scripts that hand over their bytes, and the little program that asks for them. */
function writePacks(outDir: string): void {
  const assets = join(outDir, 'assets')
  const packs = join(outDir, 'packs')
  mkdirSync(packs, { recursive: true })
  for (const name of readdirSync(assets)) {
    const type = PACKED[extname(name)]
    if (type === undefined) continue
    const bytes = readFileSync(join(assets, name))
    writeFileSync(join(packs, `${name}.js`), `unpack(${JSON.stringify(name)}, ${JSON.stringify(type)}, ${JSON.stringify(bytes.toString('base64'))})\n`)
    // Sounds and the layers of a scene are only ever fetched; a still and a person may also be shown as a file.
    if (type.startsWith('audio') || /-\d-(sky|far|mid|near|fore)-/.test(name)) rmSync(join(assets, name))
  }
  writeFileSync(join(packs, 'unpack.js'), UNPACKER)
}

const PACKED: Readonly<Record<string, string>> = { '.webp': 'image/webp', '.webm': 'audio/webm', '.m4a': 'audio/mp4' }

/**
 * Stands in for `fetch` and `XMLHttpRequest` where files cannot be fetched: what has a pack is answered from it, anything
 * else fails as it would have.
 */
const UNPACKER = `// Opened from a folder, a page can't fetch its own files. A pack is a script that hands over one file's bytes.
(function () {
  if (location.protocol !== 'file:') return
  var waiting = {}
  window.unpack = function (name, type, base64) {
    var text = atob(base64), bytes = new Uint8Array(text.length)
    for (var at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
    waiting[name].give(new Blob([bytes], { type: type }))
  }
  function nameOf(address) {
    var name = String(address && address.url || address).split('/').pop()
    return /\\.(webp|webm|m4a)$/.test(name) ? name : ''
  }
  function ask(name) {
    if (waiting[name]) return waiting[name].promise
    var wait = waiting[name] = {}
    wait.promise = new Promise(function (give, refuse) {
      var script = document.createElement('script')
      function done() { script.remove(); delete waiting[name] }
      wait.give = function (blob) { done(); give(blob) }
      script.onerror = function () { done(); refuse(new TypeError('there is no pack ' + name)) }
      script.src = './packs/' + name + '.js'
      document.head.append(script)
    })
    return wait.promise
  }
  var before = window.fetch
  window.fetch = function (address, options) {
    var name = nameOf(address)
    return name ? ask(name).then(function (blob) { return new Response(blob) }) : before.call(window, address, options)
  }
  window.XMLHttpRequest = class extends XMLHttpRequest {
    open(method, address) {
      this.packed = nameOf(address)
      if (!this.packed) super.open.apply(this, arguments)
    }
    send(body) {
      if (!this.packed) return super.send(body)
      var request = this
      ask(request.packed).then(function (blob) { return blob.arrayBuffer() }).then(function (bytes) {
        Object.defineProperty(request, 'status', { value: 200 })
        Object.defineProperty(request, 'response', { value: bytes })
        if (request.onload) request.onload()
      }, function () { if (request.onerror) request.onerror() })
    }
  }
})()
`

/** Files below a folder, relative and sorted, with slashes. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((one, other) => basename(one) === 'index.html' ? -1 : basename(other) === 'index.html' ? 1 : one < other ? -1 : 1)
}
