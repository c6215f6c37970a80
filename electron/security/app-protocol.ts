import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { Session } from 'electron'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import { APP_HOST, APP_SCHEME } from './origin'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
}

/**
 * The file of the window's own folder that a URL names, or undefined: another host, an unknown kind of file,
 * or a path that leads out of the folder, however it is written.
 */
export function fileOfUrl(url: string, root: string, host = APP_HOST): string | undefined {
  let path: string
  try {
    const parsed = new URL(url)
    if (parsed.protocol !== `${APP_SCHEME}:` || parsed.host !== host) return undefined
    path = decodeURIComponent(parsed.pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined
  const file = resolve(join(root, path === '/' ? 'index.html' : path))
  if (!file.startsWith(resolve(root) + sep)) return undefined
  return MEDIA_TYPES[extname(file)] === undefined ? undefined : file
}

/** Serves the window's files under one host, each with the policy; anything else does not exist. */
export function serveApp(session: Session, root: string, host = APP_HOST): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? fileOfUrl(request.url, root, host) : undefined
    if (file === undefined) return new Response('Not found', { status: 404 })
    try {
      const body = await readFile(file)
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}
