import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.webp': 'image/webp', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webm': 'audio/webm', '.m4a': 'audio/mp4',
}
/** What is compressed already is sent as it is. */
const TEXT = /\.(html|js|css|json|svg|txt|md)$/

/** One file as it goes over the line. */
interface Sent {
  readonly body: Buffer
  readonly type: string
  readonly isZipped: boolean
}

export interface Served {
  /** Ends in a slash; each folder lies below it under its name. */
  readonly address: string
  close(): void
}

/**
 * Serves folders from memory, text compressed beforehand with gzip as good hosts do it, so that two pages are measured
 * on the same footing and neither waits for a disk or a compressor. At `/empty` lies a page with nothing on it.
 * @param folders name in the address → absolute path of the folder
 */
export function serveCompressed(folders: Readonly<Record<string, string>>): Promise<Served> {
  const files = new Map<string, Sent>(Object.entries(folders).flatMap(([name, folder]) => readFolder(folder).map(([path, sent]) => [`/${name}/${path}`, sent] as const)))
  files.set('/empty', { body: Buffer.from('<!doctype html><title>Empty</title><link rel="icon" href="data:,">'), type: TYPES['.html'] ?? '', isZipped: false })
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const sent = files.get(asked.endsWith('/') ? `${asked}index.html` : asked)
    if (!sent) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    response.writeHead(200, {
      'content-type': sent.type, 'content-length': sent.body.length, 'cache-control': 'max-age=3600',
      ...(sent.isZipped ? { 'content-encoding': 'gzip' } : {}),
    }).end(sent.body)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      const port = typeof place === 'object' && place ? place.port : 0
      resolve({ address: `http://localhost:${port}/`, close: () => { server.closeAllConnections(); server.close() } })
    })
  })
}

function readFolder(folder: string): readonly (readonly [string, Sent])[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile()).map(entry => {
    const path = join(entry.parentPath, entry.name)
    const isZipped = TEXT.test(entry.name)
    const body = readFileSync(path)
    return [relative(folder, path).replaceAll('\\', '/'), {
      body: isZipped ? gzipSync(body, { level: 9 }) : body, type: TYPES[extname(path)] ?? 'application/octet-stream', isZipped,
    }] as const
  })
}
