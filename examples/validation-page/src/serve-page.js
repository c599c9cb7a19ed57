import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { bundle } from './bundle.js'

/** Nothing but own files: no code from strings, no WebAssembly, no other host. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
const data = new URL('data/', import.meta.resolve('@opensource-experts/eforms-rules/package.json'))
const pages = { '/': ['index.html', 'text/html; charset=utf-8'], '/page.css': ['page.css', 'text/css; charset=utf-8'] }

/** The page, its scripts and the rules, on this machine only. */
export async function servePage({ port = 0 } = {}) {
  const scripts = await bundle()
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const [type, body] = await answer(pathname, scripts).catch(() => [])
    response.writeHead(body ? 200 : 404, { ...headers, 'content-type': type ?? 'text/plain; charset=utf-8' })
    response.end(body ?? 'There is nothing here.')
  })
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening))
  const close = () =>
    new Promise((closed) => {
      server.close(closed)
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${server.address().port}/`, close }
}

async function answer(path, scripts) {
  if (Object.hasOwn(pages, path)) {
    const [name, type] = pages[path]
    return [type, await readFile(new URL(`../page/${name}`, import.meta.url))]
  }
  const script = scripts.get(path.slice(1))
  if (script) return ['text/javascript; charset=utf-8', script]
  // A name of one of the data's own forms, so that no path leads out of it.
  const rules = /^\/rules\/((?:[\w.-]+\/){0,2}[\w-]+(?:\.json|\.json\.gz))$/u.exec(path)?.[1]
  if (rules && !rules.includes('..')) return ['application/octet-stream', await readFile(new URL(rules, data))]
  return []
}
