import { OseError } from '@opensource-experts/core'
import type { HttpOptions } from '@opensource-experts/core/http'
import { createTestServer, type TestAnswer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { failures } from '../__fixtures__/failures'
import { registerFixtures } from '../__fixtures__/registers'
import { asked, secret, sourceFixtures } from '../__fixtures__/sources'
import { createFileDirectory } from '../search/in-memory'
import { searchExperts } from '../search/search-experts'

const good = (known: unknown): TestAnswer => ({ json: known })
const server = createTestServer(
  Object.assign(
    {},
    ...sourceFixtures.map(({ answers }) => answers),
    ...registerFixtures.map(({ first, known }) => ({ [first]: good(known) })),
  ),
  { beforeAll, afterEach, afterAll },
)
const waits: number[] = []
const base: HttpOptions = {
  resolve: async (name) => [name.startsWith('inside.') ? '10.0.0.7' : '93.184.216.34'],
  sleep: async (ms) => {
    waits.push(ms)
  },
  random: () => 0.5,
}

/** What each source made of each failure, for the page that is compared at the end. */
const table = new Map<string, Map<string, string>>()
const note = (name: string, id: string, says: string) => {
  const row = table.get(name) ?? new Map<string, string>()
  table.set(name, row.set(id, says))
}

const passing: readonly (readonly [name: string, answer: TestAnswer, waits: number])[] = [
  ['500', { status: 500 }, 1],
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '2' } }, 1],
  ['429 without', { status: 429 }, 1],
]

describe.each(sourceFixtures)('$id', ({ id, create, first, answers }) => {
  const make = (http: HttpOptions = {}) => create({ http: { ...base, ...http }, now: () => asked })
  const usual = (answers[first] ?? {}) as TestAnswer

  it.each(failures)(
    '$name: a typed error that names the source; others are unharmed',
    async ({ name, answer, code, http }) => {
      server.use({ [first]: answer })
      const source = make(http)
      const error: unknown = await source.search({}).catch((cause: unknown) => cause)
      if (!OseError.isInstance(error)) throw new Error(`it did not fail as it should: ${String(error)}`)
      expect(error.code).toBe('source-unavailable')
      expect([code].flat()).toContain(error.facts.code)
      expect(error.facts.id).toBe(id)
      note(name, id, `\`${String(error.facts.code)}\``)
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

  it.each(passing)('%s, then fine: it is asked again, after a wait', async (name, answer, count) => {
    waits.length = 0
    server.use({ [first]: [answer, usual] })
    expect(await make().provenance()).toMatchObject({ status: 'ok' })
    expect(waits).toHaveLength(count)
    note(`${name}, then fine`, id, 'ok, asked again')
    if (answer.headers) expect(waits[0]).toBeGreaterThanOrEqual(2000)
  })

  it('its own answer, as the fixtures have it', async () => {
    server.use(answers)
    const status = await make().provenance()
    expect(status.status).toBe('ok')
    note('its own answer', id, `ok, ${status.status === 'ok' ? status.count : 0} firms`)
  })

  it('is stopped by the caller, and answers the next one', async () => {
    server.use({ [first]: { ...usual, delayMs: 20 } })
    const source = make()
    const stop = new AbortController()
    const search = source.search({}, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(search).rejects.toThrow('enough')
    expect(await source.provenance()).toMatchObject({ status: 'ok' })
  })
})

describe.each(registerFixtures)('$id, which is asked for one thing', ({ id, first, known, ask, nothing }) => {
  it.each(failures)(
    '$name: a typed error that names it, or what it does not know',
    async ({ name, answer, code, http }) => {
      server.use({ [first]: answer })
      const outcome: unknown = await ask({ ...base, ...http }).catch((cause: unknown) => cause)
      if (nothing.includes(name)) {
        expect(outcome).toBeUndefined()
        return note(name, id, 'not known')
      }
      if (!OseError.isInstance(outcome)) throw new Error(`it did not fail as it should: ${String(outcome)}`)
      expect(outcome.code).toBe('source-unavailable')
      expect([code].flat()).toContain(outcome.facts.code)
      expect(outcome.facts.id).toBe(id)
      note(name, id, `\`${String(outcome.facts.code)}\``)
    },
  )

  it.each(passing)('%s, then fine: it is asked again, after a wait', async (name, answer, count) => {
    waits.length = 0
    server.use({ [first]: [answer, good(known)] })
    expect(await ask(base)).toBeDefined()
    expect(waits).toHaveLength(count)
    note(`${name}, then fine`, id, 'ok, asked again')
  })

  it('its own answer, as the fixture has it', async () => {
    expect(await ask(base)).toBeDefined()
    note('its own answer', id, 'ok, known')
  })
})

it('all of it in one table, in docs/experts-sources/failures.md (vitest -u writes it)', async () => {
  const ids = [...sourceFixtures, ...registerFixtures].map(({ id }) => id)
  const names = ['its own answer', ...[...table.keys()].filter((name) => name !== 'its own answer')]
  const rows = names.map((name) => `| ${[name, ...ids.map((id) => table.get(name)?.get(id) ?? '')].join(' | ')} |`)
  const page = [
    '<!-- Made by packages/experts/src/sources/failures.test.ts, from what each source did: `vitest run -u` writes it. -->',
    '# Each source against its answer and each failure',
    '',
    'Every source is given the failures below, by a local server. Where a code stands, the source is `unavailable` with that reason in',
    '`facts.code`: never an empty list, and never without its name. Beside it another source answers, unharmed. The last three are asked for one',
    'firm, package or repository, and say where they do not know it.',
    '',
    `| answer | ${ids.join(' | ')} |`,
    `|${'---|'.repeat(ids.length + 1)}`,
    ...rows,
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../../../docs/experts-sources/failures.md')
})
