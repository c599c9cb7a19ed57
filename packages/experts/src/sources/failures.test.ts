import { OseError } from '@opensource-experts/core'
import type { HttpOptions } from '@opensource-experts/core/http'
import { createTestServer, type TestAnswer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { failures } from '../__fixtures__/failures'
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
