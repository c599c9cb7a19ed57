import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { afterEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createHandler } from '../src/create-handler.js'
import { createPool } from '../src/create-pool.js'

const stub = new URL('./stub-worker.js', import.meta.url)
const real = new URL('../src/worker.js', import.meta.url)
const open = []

async function serve({ worker = stub, threads = 1, queue = 1, ...options } = {}) {
  const pool = createPool({ worker, threads, queue })
  const server = createServer(createHandler({ pool, ...options })).listen(0, '127.0.0.1')
  open.push({ server, pool })
  await once(server, 'listening')
  const base = `http://127.0.0.1:${server.address().port}`
  const post = (body, { path = '/validate', ...init } = {}) =>
    fetch(`${base}${path}`, { method: 'POST', body, ...init })
  return { base, post, pool }
}

afterEach(async () => {
  for (const { server, pool } of open.splice(0)) {
    server.closeAllConnections()
    server.close()
    await pool.close()
  }
})

test('a verdict is an answer, and what was asked reaches the validator', async () => {
  const { post } = await serve()
  const response = await post('notice', { path: '/validate?sdk=1.15&language=fr' })
  assert.equal(response.status, 200)
  assert.deepEqual(await response.json(), { valid: true, sdk: '1.15', language: 'fr', bytes: 6 })
})

test('says what it takes; other paths and methods are named', async () => {
  const { base, post } = await serve()
  assert.match(await (await fetch(base)).text(), /POST \/validate/u)
  assert.equal((await post('x', { path: '/nothing' })).status, 404)
  const got = await fetch(`${base}/validate`)
  assert.equal(got.status, 405)
  assert.equal(got.headers.get('allow'), 'POST')
})

test('an address that is none is refused, and the server goes on', async () => {
  const { base, post } = await serve()
  const { port } = new URL(base)
  const [response] = await once(request({ port, path: '//[', host: '127.0.0.1' }).end(), 'response')
  assert.equal(response.statusCode, 400)
  response.resume()
  assert.equal((await post('notice')).status, 200)
})

test('what is no notice is told with its place; missing rules are not the notice’s fault', async () => {
  const { post } = await serve()
  const broken = await post('broken')
  assert.equal(broken.status, 400)
  assert.deepEqual((await broken.json()).error, {
    code: 'not-xml',
    message: 'No XML.',
    location: { line: 1, column: 2 },
  })
  assert.equal((await post('no-pack')).status, 503)
})

test('a body over the limit is refused before it is read whole', async () => {
  const { post } = await serve({ limit: 10 })
  const response = await post('x'.repeat(11))
  assert.equal(response.status, 413)
})

test('beyond the queue: 429 and when to come again; those that wait are answered', async () => {
  const { post } = await serve({ threads: 1, queue: 2 })
  await post('warm')
  const all = await Promise.all(Array.from({ length: 8 }, () => post('slow')))
  const statuses = all.map(({ status }) => status).sort()
  assert.deepEqual(statuses, [200, 200, 200, 429, 429, 429, 429, 429])
  const refused = all.find(({ status }) => status === 429)
  assert.equal(refused.headers.get('retry-after'), '1')
  assert.equal((await post('notice')).status, 200)
})

test('who hangs up ends the work: the thread is free for the next', async () => {
  const { post, pool } = await serve({ threads: 1, queue: 4 })
  await post('warm')
  const controller = new AbortController()
  const gone = post('endless', { signal: controller.signal })
  const waiting = post('notice')
  setTimeout(() => controller.abort(), 100)
  await assert.rejects(gone, { name: 'AbortError' })
  assert.equal((await waiting).status, 200)
  assert.equal(pool.state().waiting, 0)
})

test('a notice that takes too long is ended, and the next one is answered', async () => {
  const { post } = await serve({ patience: 400 })
  await post('warm')
  assert.equal((await post('endless')).status, 504)
  assert.equal((await post('notice')).status, 200)
})

test('a thread that dies or throws tells nothing of the house, and another takes its place', async () => {
  const { post } = await serve()
  for (const body of ['throws', 'dies']) {
    const response = await post(body)
    assert.equal(response.status, 500)
    assert.doesNotMatch(await response.text(), /secret/u)
  }
  assert.equal((await post('notice')).status, 200)
})

test('the real worker: what is no XML has its place, and without rules it says so', async () => {
  process.env.OSE_PACKS = fileURLToPath(new URL('./no-packs-here/', import.meta.url))
  const { post } = await serve({ worker: real })
  const broken = await post('<a>')
  assert.equal(broken.status, 400)
  assert.equal((await broken.json()).error.code, 'not-xml')
  const notice =
    '<ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"><CustomizationID xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">eforms-sdk-1.13</CustomizationID></ContractNotice>'
  const missing = await post(notice)
  assert.equal(missing.status, 503)
  assert.equal((await missing.json()).error.code, 'sdk-pack-missing')
})
