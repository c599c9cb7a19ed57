import { OseError } from '@opensource-experts/core'
import type { HttpOptions } from '@opensource-experts/core/http'
import { createTestServer, type TestAnswer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { asked, secret, sourceFixtures } from '../__fixtures__/sources'
import { createFileDirectory } from '../search/in-memory'
import { searchExperts } from '../search/search-experts'

const server = createTestServer(Object.assign({}, ...sourceFixtures.map(({ answers }) => answers)), {
  beforeAll,
  afterEach,
  afterAll,
})
const waits: number[] = []
const base: HttpOptions = {
  resolve: async (name) => [name.startsWith('inside.') ? '10.0.0.7' : '93.184.216.34'],
  sleep: async (ms) => {
    waits.push(ms)
  },
  random: () => 0.5,
}
const json = { 'content-type': 'application/json' }

interface Failure {
  readonly name: string
  readonly answer: TestAnswer
  readonly code: string | readonly string[]
  readonly http?: HttpOptions
}

/** Every way in which a source is known to fail, and what becomes of it. */
const failures: readonly Failure[] = [
  {
    name: 'HTML',
    answer: { body: '<!doctype html><p>x', headers: { 'content-type': 'text/html' } },
    code: ['http-not-json', 'source-shape-unknown'],
  },
  { name: '202', answer: { status: 202, json: [] }, code: 'http-not-ready' },
  { name: '204', answer: { status: 204 }, code: 'http-no-content' },
  { name: '401', answer: { status: 401 }, code: 'http-status' },
  { name: '404', answer: { status: 404 }, code: 'http-status' },
  { name: '429 without Retry-After, without end', answer: { status: 429 }, code: 'http-status' },
  {
    name: '429 that asks for an hour',
    answer: { status: 429, headers: { 'retry-after': '3600' } },
    code: 'http-status',
  },
  { name: '500 without end', answer: { status: 500 }, code: 'http-status' },
  { name: 'null', answer: { body: 'null', headers: json }, code: 'source-shape-unknown' },
  { name: 'an empty text', answer: { body: '', headers: json }, code: ['http-not-json', 'source-shape-unknown'] },
  { name: 'an empty list', answer: { json: [] }, code: 'source-shape-unknown' },
  { name: 'a number', answer: { json: 7 }, code: 'source-shape-unknown' },
  { name: 'another shape', answer: { json: { hello: [{ world: 1 }] } }, code: 'source-shape-unknown' },
  { name: 'a list of another shape', answer: { json: [{ hello: 1 }, [], null, 'x'] }, code: 'source-shape-unknown' },
  { name: 'a cut body', answer: { json: [{ nom: 'A' }], cut: 5 }, code: ['http-cut-body', 'http-network'] },
  {
    name: 'another charset',
    answer: { body: new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]), headers: json },
    code: 'http-charset',
  },
  {
    name: 'a huge body',
    answer: { body: `[${' '.repeat(5000)}]`, headers: json },
    code: 'http-too-large',
    http: { maxBytes: 1000 },
  },
  {
    name: 'a slow drip',
    answer: { body: ' '.repeat(500), headers: json, dripMs: 20 },
    code: 'http-timeout',
    http: { totalMs: 80 },
  },
  { name: 'no answer', answer: { delayMs: 'never' }, code: 'http-timeout', http: { totalMs: 50 } },
  { name: 'a broken connection', answer: { broken: true }, code: 'http-network' },
  {
    name: 'a redirect to another host',
    answer: { redirect: 'https://other.example.org/x' },
    code: 'http-redirect-refused',
  },
  {
    name: 'a redirect to a private address',
    answer: { redirect: 'https://127.0.0.1/x' },
    code: ['http-private-address', 'http-redirect-refused'],
  },
  {
    name: 'a redirect to a private name, other hosts allowed',
    answer: { redirect: 'https://inside.example.org/x' },
    code: 'http-private-address',
    http: { otherHosts: true },
  },
]

describe.each(sourceFixtures)('$id', ({ id, create, first, answers }) => {
  const make = (http: HttpOptions = {}) => create({ http: { ...base, ...http }, now: () => asked })
  const good = (answers[first] ?? {}) as TestAnswer

  it.each(failures)(
    '$name: a typed error that names the source; others are unharmed',
    async ({ answer, code, http }) => {
      server.use({ [first]: answer })
      const source = make(http)
      const error: unknown = await source.search({}).catch((cause: unknown) => cause)
      if (!OseError.isInstance(error)) throw new Error(`it did not fail as it should: ${String(error)}`)
      expect(error.code).toBe('source-unavailable')
      expect([code].flat()).toContain(error.facts.code)
      expect(error.facts.id).toBe(id)
      expect(error.message).toContain(`(${id}) is unavailable: `)
      const other = createFileDirectory(directory([firm('a')]))
      const { sources, experts } = await searchExperts([make(http), other], {})
      expect(sources).toMatchObject([
        { id, status: 'unavailable' },
        { id: 'test', status: 'ok' },
      ])
      expect(experts).toHaveLength(1)
      expect(JSON.stringify([error.message, error.facts, sources, String(error.cause)])).not.toContain(secret)
    },
  )

  it.each<[string, TestAnswer, number]>([
    ['500', { status: 500 }, 1],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '2' } }, 1],
    ['429 without', { status: 429 }, 1],
  ])('%s, then fine: it is asked again, after a wait', async (_, answer, count) => {
    waits.length = 0
    server.use({ [first]: [answer, good] })
    expect(await make().provenance()).toMatchObject({ status: 'ok' })
    expect(waits).toHaveLength(count)
    if (answer.headers) expect(waits[0]).toBeGreaterThanOrEqual(2000)
  })

  it('is stopped by the caller, and answers the next one', async () => {
    server.use({ [first]: { ...good, delayMs: 20 } })
    const source = make()
    const stop = new AbortController()
    const search = source.search({}, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(search).rejects.toThrow('enough')
    expect(await source.provenance()).toMatchObject({ status: 'ok' })
  })
})
