import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { OseError } from '@opensource-experts/core'
import { deskError } from './desk-error.js'

/** Nothing but what this server serves: no inline code, no other host, no frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/desk.js': ['desk.js', 'text/javascript; charset=utf-8'],
  '/words.js': ['words.js', 'text/javascript; charset=utf-8'],
  '/desk.css': ['desk.css', 'text/css; charset=utf-8'],
}

const largestBody = 64 * 1024

/** The desk over HTTP, on this machine only. Who the user is comes from the query: signing in is the platform's own affair. */
export async function serveDesk(desk, { port = 0, log = console.error } = {}) {
  const server = createServer((request, response) => {
    answer(desk, request).then(
      ({ status = 200, type = 'application/json; charset=utf-8', body, more = {} }) => {
        response.writeHead(status, { ...headers, 'content-type': type, ...more })
        response.end(body)
      },
      (error) => {
        const { status, code, facts } = describe(error, log)
        response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
        response.end(JSON.stringify({ error: { code, ...facts } }))
      },
    )
  })
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening))
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${server.address().port}/`, close }
}

async function answer(desk, request) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const { method } = request
  refuseForeign(request)
  const language = url.searchParams.get('lang') === 'en' ? 'en' : 'fr'
  if (method === 'GET' && Object.hasOwn(files, url.pathname)) return page(url.pathname)
  if (method === 'GET' && url.pathname === '/api/tender') return json(desk.view(language))
  if (method === 'GET' && url.pathname === '/api/proposals')
    return json(desk.proposals(level(url.searchParams.get('level')), language))
  if (method === 'GET' && url.pathname === '/api/document') {
    const { name, type, body } = desk.download()
    return { type, body, more: { 'content-disposition': `attachment; filename="${name}"` } }
  }
  if (method !== 'POST') throw deskError(404, 'not-found')
  const input = { ...(await readBody(request)), by: (url.searchParams.get('user') ?? 'A').slice(0, 40) }
  if (!Number.isInteger(input.revision)) throw deskError(400, 'request-invalid')
  if (url.pathname === '/api/plans') return json(desk.prepare(input, language), 201)
  if (url.pathname === '/api/plans/carry-out') return json(desk.carryOut(input))
  if (url.pathname === '/api/undo') return json(desk.undo(input))
  throw deskError(404, 'not-found')
}

function level(asked) {
  if (!['basic', 'advanced', 'exemplary'].includes(asked)) throw deskError(400, 'level-unknown')
  return asked
}

/** A page of another site cannot write here: it can send neither this type of content nor this host name. */
function refuseForeign({ headers: { host = '', 'content-type': type = '' }, method }) {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/u.test(host)) throw deskError(403, 'host-unknown')
  if (method === 'POST' && !type.startsWith('application/json')) throw deskError(415, 'request-invalid')
}

async function page(path) {
  const [name, type] = files[path]
  return { type, body: await readFile(new URL(`../page/${name}`, import.meta.url)) }
}

async function readBody(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largestBody) throw deskError(413, 'request-too-large')
    chunks.push(chunk)
  }
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below, as for any other body that is no object.
  }
  throw deskError(400, 'request-invalid')
}

function json(value, status = 200) {
  return { status, body: JSON.stringify(value) }
}

function describe(error, log) {
  if (error.status !== undefined) return error
  // What the library refuses is the user's matter; its code has words on the page or is shown as it is.
  if (OseError.isInstance(error)) return { status: 422, code: error.code, facts: { message: error.message } }
  log(error)
  return { status: 500, code: 'internal', facts: {} }
}
