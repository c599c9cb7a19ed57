import { OseError, type PlatformActivity } from '@opensource-experts/core'
import type { HttpOptions } from '@opensource-experts/core/http'
import { createTestServer, evidenceSourceSuite, type TestAnswer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { forges, project, token } from '../__fixtures__/forges'

const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const now = Date.parse('2026-11-02T12:00:00Z')
const resolve: NonNullable<HttpOptions['resolve']> = async (name) => [
  name.startsWith('inside.') ? '127.0.0.1' : '93.184.216.34',
]
const http: HttpOptions = { retries: 1, retryWaitMs: 0, resolve, now: () => now, sleep: async () => undefined }
const query = { project, kind: 'issue', from: '2026-01-01', to: '2026-03-31' } as const

for (const { id, host, create, answers, first } of forges) {
  evidenceSourceSuite(
    { describe, it, expect },
    {
      name: id,
      make: (activities, name) => {
        // GitLab's approvals have no number of their own: change and account name them.
        server.use(answers(activities, name))
        const source = create({ token, http })
        return id === 'gitlab'
          ? { ...source, activities: async (...call) => bare(await source.activities(...call)) }
          : source
      },
      makeUnavailable: () => {
        server.use(Object.fromEntries(Object.values(first).map((key) => [key, { status: 503 }])))
        return create({ http })
      },
      makeLimited: () => {
        server.use({ [first.issue]: { status: 429, headers: { 'retry-after': '3600' } } })
        return create({ http })
      },
    },
  )

  describe(id, () => {
    const one: PlatformActivity = { kind: 'issue', id: '2', account: 'ada', date: '2026-01-01' }
    const ask = (kind: PlatformActivity['kind'] = 'issue', options: HttpOptions = {}) =>
      create({ token, http: { ...http, ...options } }).activities({ ...query, kind })
    const failure = async (
      answer: TestAnswer | readonly TestAnswer[],
      kind: PlatformActivity['kind'],
      options?: HttpOptions,
    ) => {
      server.use({ [first[kind]]: answer })
      const error = await ask(kind, options).catch((thrown: unknown) => thrown)
      if (!OseError.isInstance(error)) throw new Error(`no error of ours: ${String(error)}`)
      return error
    }

    it('attests for its host, and sends the token to it alone, in a header', async () => {
      server.use(answers([one], project))
      const source = create({ token, http })
      expect([source.id, source.attestedBy]).toEqual([id, host])
      await source.activities(query)
      const [request] = server.requests
      expect(request?.url).not.toContain(token)
      expect(Object.values(request?.headers ?? {}).filter((value) => value.includes(token))).toHaveLength(1)
    })

    it('takes an empty list for what it is', async () => {
      server.use(answers([], project))
      expect(await ask('release')).toEqual({ activities: [], leftOut: 0 })
    })

    it('leaves out an odd entry, and counts it', async () => {
      server.use({ [first.issue]: { json: [{ hello: 1 }, entryOf(id)] } })
      const { activities, leftOut } = await ask()
      expect([activities.length, leftOut]).toEqual([1, 1])
    })

    it.each<[string, TestAnswer | readonly TestAnswer[], string, HttpOptions?]>([
      ['HTML', { body: '<!doctype html><p>x', headers: { 'content-type': 'text/html' } }, 'http-not-json'],
      ['202', { status: 202, json: [] }, 'http-not-ready'],
      ['204', { status: 204 }, 'http-no-content'],
      ['401', { status: 401 }, 'http-status'],
      ['403', { status: 403, json: { message: token } }, 'source-shape-unknown'],
      ['404', { status: 404 }, 'http-status'],
      ['500 without end', { status: 500 }, 'http-status'],
      ['an empty text', { body: '', headers: { 'content-type': 'application/json' } }, 'http-not-json'],
      ['null', { body: 'null', headers: { 'content-type': 'application/json' } }, 'source-shape-unknown'],
      ['another shape', { json: { message: 'hello' } }, 'source-shape-unknown'],
      ['a list of another shape', { json: [{ hello: 1 }, null, 7] }, 'source-shape-unknown'],
      ['a cut body', { json: [{ number: 1 }], cut: 5 }, 'http-cut-body'],
      [
        'another charset',
        { body: new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]), headers: { 'content-type': 'application/json' } },
        'http-charset',
      ],
      [
        'a huge body',
        { body: `[${' '.repeat(5000)}]`, headers: { 'content-type': 'application/json' } },
        'http-too-large',
        { maxBytes: 1000 },
      ],
      ['a slow drip', { body: ' '.repeat(500), dripMs: 20 }, 'http-timeout', { totalMs: 80 }],
      ['no answer', { delayMs: 'never' }, 'http-timeout', { totalMs: 50 }],
      ['a broken connection', { broken: true }, 'http-network'],
      ['a redirect to another host', { redirect: 'https://other.example.org/x' }, 'http-redirect-refused'],
      ['a redirect to a private address', { redirect: 'https://127.0.0.1/x' }, 'http-redirect-refused'],
      [
        'a redirect to a private name, other hosts allowed',
        { redirect: 'https://inside.example.org/x' },
        'http-private-address',
        { otherHosts: true },
      ],
      [
        'a next page on another host',
        { json: [], headers: { link: '<https://other.example.org/x>; rel="next"' } },
        'source-shape-unknown',
      ],
    ])('%s: unavailable, named, and without the token', async (_, answer, code, options) => {
      for (const kind of ['issue', 'review', 'release'] as const) {
        const error = await failure(answer, kind, options)
        expect([error.code, error.facts.code]).toEqual([
          'source-unavailable',
          code === 'http-cut-body' ? expect.stringMatching(/^http-(cut-body|network)$/) : code,
        ])
        expect(error.message).toMatch(
          new RegExp(
            `^${id === 'github' ? 'GitHub' : id === 'gitlab' ? 'GitLab' : 'Forgejo'} at \\S+ is unavailable: `,
          ),
        )
        expect(JSON.stringify([error, error.message, error.stack, String(error.cause)])).not.toContain(token)
      }
    })

    it('500, then fine', async () => {
      server.use({ ...answers([one], project), [first.release]: [{ status: 500 }, { json: [] }] })
      expect(await ask('release')).toEqual({ activities: [], leftOut: 0 })
    })

    it.each<[string, TestAnswer, number]>([
      ['429 that says how long', { status: 429, headers: { 'retry-after': '7' } }, 7000],
      ['429 that says until when', { status: 429, headers: { 'x-ratelimit-reset': String(now / 1000 + 9) } }, 9000],
      ['429 of GitLab', { status: 429, headers: { 'ratelimit-reset': String(now / 1000 + 5) } }, 5000],
      [
        '403 with nothing left',
        { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 3) } },
        3000,
      ],
      ['429 that says nothing', { status: 429 }, 60_000],
    ])('%s is waited for, then asked again', async (_, answer, wait) => {
      const waits: number[] = []
      server.use({ [first.release]: [answer, { json: [] }] })
      const sleep = async (ms: number) => {
        waits.push(ms)
      }
      expect(await ask('release', { sleep })).toEqual({ activities: [], leftOut: 0 })
      expect(waits).toEqual([wait])
    })

    it.each<[string, TestAnswer, number]>([
      ['429 that asks for an hour', { status: 429, headers: { 'retry-after': '3600' } }, 3_600_000],
      [
        '403 until the next hour',
        { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 1800) } },
        1_800_000,
      ],
      ['429 without end', { status: 429 }, 60_000],
    ])('%s: says when to come again, without the token', async (_, answer, waitMs) => {
      const error = await failure(answer, 'issue')
      expect(error).toMatchObject({
        code: 'source-rate-limited',
        facts: { waitMs, again: new Date(now + waitMs).toISOString() },
      })
      expect(JSON.stringify([error, error.message, error.stack])).not.toContain(token)
    })

    it.each(['https://host.example', '../../x', 'a//b', 'a/..', 'a/b?c', '-a/b', ''])(
      '%j is no project, and nothing is asked',
      async (odd) => {
        const error = await create({ http })
          .activities({ ...query, project: odd })
          .catch((thrown: unknown) => thrown)
        expect(error).toMatchObject({ code: 'input-invalid' })
        expect(server.requests).toEqual([])
      },
    )

    it('gives no day to what the platform gives none', async () => {
      if (id !== 'gitlab') return
      server.use(answers([{ kind: 'review', id: '5', account: 'ada', changeBy: 'bo' }], project))
      const { activities } = await ask('review')
      expect(activities).toMatchObject([{ account: 'ada', changeBy: 'bo' }])
      expect(activities[0]).not.toHaveProperty('date')
    })

    it('tells programs, and accounts that are gone', async () => {
      if (id === 'gitlab') return
      const gone = { kind: 'issue', id: '8', date: '2026-01-02' } as const
      server.use(answers([{ ...one, account: 'tidy[bot]' }, gone], project))
      const source = create({ http })
      const page = await source.activities(query)
      expect(page.activities).toMatchObject([{ program: true }])
      const rest = await source.activities(query, { cursor: page.next ?? '' })
      expect(rest.activities[0]).not.toHaveProperty('account')
    })
  })
}

function bare(page: Awaited<ReturnType<ReturnType<(typeof forges)[number]['create']>['activities']>>) {
  return { ...page, activities: page.activities.map((one) => ({ ...one, id: one.id.replace(/^\d+-/, '') })) }
}

function entryOf(id: string) {
  const [who, number] = id === 'gitlab' ? ['username', 'iid'] : ['login', 'number']
  const user = { [who]: 'ada' }
  return { [number]: 3, created_at: '2026-02-01T00:30:00+01:00', user, author: user }
}
