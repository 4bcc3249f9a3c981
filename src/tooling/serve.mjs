// A static server for `dist/`, on this machine only.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webm': 'audio/webm', '.m4a': 'audio/mp4',
}

/**
 * Serves a folder.
 * @param {string} folder absolute path
 * @param {number} port the first port to try; a taken one gives way to the next, 0 takes any
 * @param {readonly string[]} without names of files that are not served
 * @returns {Promise<{ address: string, close(): void }>}
 */
export function serve(folder, port, without = []) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const path = join(folder, normalize(asked), asked.endsWith('/') ? 'index.html' : '')
    if (!path.startsWith(folder) || without.includes(asked.slice(1)) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
    createReadStream(path).pipe(response)
  })
  return new Promise((resolve, reject) => {
    let tries = 0
    server.on('error', error => {
      if (error.code !== 'EADDRINUSE' || tries > 20) reject(error)
      else server.listen(port + (tries += 1), '127.0.0.1')
    })
    server.on('listening', () => resolve({ address: `http://localhost:${server.address().port}/`, close: () => { server.closeAllConnections(); server.close() } }))
    server.listen(port, '127.0.0.1')
  })
}
