import { type ActivityQuery, type EvidenceSource, OseError, type PlatformActivity } from '@opensource-experts/core'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { forges, token } from '../__fixtures__/forges'
import { pseudonym } from '../digest/canonical'
import type { Claims } from '../model/claims'
import { collectAttested } from './collect-attested'
import { parseAttested } from './parse-attested'

const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const salt = 's'.repeat(32)
const now = Date.parse('2026-11-02T12:00:00Z')
const http = { retries: 0, resolve: async () => ['93.184.216.34'], now: () => now }

const claims: Claims = {
  schemaVersion: '1',
  tenderer: { name: 'Firm', ids: [{ scheme: 'SIREN', value: '000000018' }] },
  window: { from: '2026-01-01', to: '2026-03-31' },
  people: [
    { id: 'p1', emails: ['ada@firm.example'], basis: 'employee', accounts: [{ host: 'forge.example', name: 'Ada' }] },
    {
      id: 'p2',
      emails: ['bo@firm.example'],
      basis: 'employee',
      from: '2026-02-01',
      accounts: [{ host: 'forge.example', name: 'bo' }],
    },
    { id: 'p3', emails: ['cy@firm.example'], basis: 'partner' },
  ],
  projects: [{ name: 'Engine A', repository: 'https://forge.example/group/engine.git' }],
}
const held: readonly PlatformActivity[] = [
  {
    kind: 'review',
    id: 'r1',
    account: 'ada',
    date: '2026-02-03',
    changeBy: 'outside',
    verdict: 'approved',
    address: 'https://forge.example/1',
  },
  { kind: 'review', id: 'r2', account: 'ada', date: '2026-02-02', changeBy: 'bo', verdict: 'commented' },
  { kind: 'review', id: 'r3', account: 'ADA', date: '2026-02-04', changeBy: 'ada', verdict: 'approved' },
  { kind: 'review', id: 'r4', account: 'ada', date: '2026-02-05', verdict: 'changes-asked' },
  { kind: 'review', id: 'r5', account: 'outside', date: '2026-02-05', changeBy: 'ada', verdict: 'approved' },
  { kind: 'review', id: 'r6', account: 'ada', changeBy: 'outside', verdict: 'approved' },
  { kind: 'issue', id: '1', account: 'bo', date: '2026-01-31' },
  { kind: 'issue', id: '2', account: 'bo', date: '2026-02-01' },
  { kind: 'issue', id: '3', account: 'tidy[bot]', program: true, date: '2026-02-01' },
  { kind: 'issue', id: '4', date: '2026-02-01' },
  { kind: 'release', id: 'v1', account: 'ada', date: '2026-03-01' },
]

/** One activity a page; `stopAt` is the page at which it asks to be left alone. */
function memory(stopAt = Number.POSITIVE_INFINITY): EvidenceSource & { readonly asked: ActivityQuery[] } {
  const asked: ActivityQuery[] = []
  return {
    id: 'memory',
    attestedBy: 'forge.example',
    asked,
    async activities(query, { cursor = '0', signal } = {}) {
      signal?.throwIfAborted()
      asked.push(query)
      if (asked.length > stopAt)
        throw new OseError('source-rate-limited', 'It asks for rest.', {
          facts: { waitMs: 1, again: '2026-11-02T13:00:00.000Z' },
        })
      const all = held.filter(({ kind }) => kind === query.kind)
      const next = Number(cursor) + 1
      return { activities: all.slice(next - 1, next), leftOut: 0, ...(next < all.length ? { next: String(next) } : {}) }
    },
  }
}
const collect = (source: EvidenceSource, options = {}) =>
  collectAttested(claims, { salt, http, sources: { 'forge.example': source }, ...options })

describe('collectAttested', () => {
  it('matches claimed accounts, and counts the others', async () => {
    const { attested } = await collect(memory())
    const [project] = attested.attested.projects
    expect(project).toMatchObject({
      name: 'Engine A',
      source: 'memory',
      attestedBy: 'forge.example',
      asked: '2026-11-02',
    })
    expect(project?.kinds).toEqual({
      review: { status: 'whole', others: 1, programs: 0, undated: 1, leftOut: 0 },
      issue: { status: 'whole', others: 1, programs: 1, undated: 0, leftOut: 0 },
      release: { status: 'whole', others: 0, programs: 0, undated: 0, leftOut: 0 },
    })
    const [ada, bo, cy] = project?.people ?? []
    expect(ada).toEqual({
      person: pseudonym(salt, 'person', 'p1'),
      accounts: [pseudonym(salt, 'account', 'forge.example/ada')],
      reviews: [
        { id: 'r2', date: '2026-02-02', verdict: 'commented', of: 'colleague' },
        { id: 'r1', date: '2026-02-03', verdict: 'approved', of: 'others', address: 'https://forge.example/1' },
        { id: 'r4', date: '2026-02-05', verdict: 'changes-asked', of: 'unknown' },
      ],
      issues: [],
      releases: [{ id: 'v1', date: '2026-03-01' }],
      notCredited: { outsideDates: 0, ownChange: 1 },
    })
    expect(bo).toMatchObject({ issues: [{ id: '2' }], notCredited: { outsideDates: 1 } })
    expect(cy).toMatchObject({ accounts: [], reviews: [], issues: [], releases: [] })
  })

  it('names nobody', async () => {
    const { attested } = await collect(memory())
    expect(JSON.stringify(attested)).not.toMatch(/"ada|\/ada|outside"|"bo"|tidy|firm\.example/i)
  })

  it('stops at each page where it is asked for rest, goes on from there, and comes to the same', async () => {
    const whole = (await collect(memory())).attested
    for (let stop = 0; stop < held.length; stop += 1) {
      const first = (await collect(memory(stop))).attested
      const states = Object.values(first.attested.projects[0]?.kinds ?? {}).map(({ status }) => status)
      expect(states.some((status) => status !== 'whole')).toBe(true)
      expect(JSON.stringify(first)).toContain('2026-11-02T13:00:00.000Z')
      const second = memory()
      const { attested } = await collect(second, { before: parseAttested(JSON.parse(JSON.stringify(first))) })
      expect(attested.digest).toBe(whole.digest)
      expect(second.asked).toHaveLength(held.length - stop)
    }
  })

  it('can be ended, and goes on from what was kept', async () => {
    const ending = new AbortController()
    let kept: unknown
    const keep = (soFar: unknown) => {
      kept = structuredClone(soFar)
      ending.abort(new Error('enough'))
    }
    await expect(collect(memory(), { keep, signal: ending.signal })).rejects.toThrow('enough')
    const { attested } = await collect(memory(), { before: parseAttested(kept) })
    expect(attested.digest).toBe((await collect(memory())).attested.digest)
  })

  it('says of what it does not take further that it is partial', async () => {
    const { attested } = await collect(memory(), { mostPages: 2 })
    expect(attested.attested.projects[0]?.kinds.review).toMatchObject({
      status: 'partial',
      next: '2',
      reason: 'it has more than 2 pages.',
    })
  })

  it('is unavailable, and never empty, where a platform does not answer; the others are not harmed', async () => {
    const both = { ...claims, projects: [...claims.projects, { name: 'B', repository: 'https://dead.example/a/b' }] }
    const dead: EvidenceSource = {
      ...memory(),
      activities: () => Promise.reject(new OseError('source-unavailable', 'It is down.')),
    }
    const { attested } = await collectAttested(both, {
      salt,
      sources: { 'forge.example': memory(), 'dead.example': dead },
    })
    const [a, b] = attested.attested.projects
    expect(a?.kinds.issue.status).toBe('whole')
    expect(Object.values(b?.kinds ?? {})).toEqual(
      Array(3).fill({ status: 'unavailable', reason: 'It is down.', others: 0, programs: 0, undated: 0, leftOut: 0 }),
    )
  })

  it('asks no host of which it does not know what it runs, and no path of a machine', async () => {
    const elsewhere = {
      ...claims,
      projects: [
        { name: 'A', repository: 'https://git.example/a/b' },
        { name: 'B', repository: './b' },
      ],
    }
    const { attested } = await collectAttested(elsewhere, { salt })
    expect(attested.attested.projects.map(({ kinds }) => kinds.review)).toMatchObject([
      { status: 'not-asked', reason: 'it is not known which program git.example runs; name it to have it asked.' },
      { status: 'not-asked', reason: 'its repository is at no public https address.' },
    ])
    expect(server.requests).toEqual([])
  })

  it('sends each token to its own host', async () => {
    const [gitHub, gitLab] = forges
    server.use({ ...gitHub?.answers([], 'group/engine'), ...gitLab?.answers([], 'group/engine') })
    const two = {
      ...claims,
      projects: [
        { name: 'A', repository: 'https://github.com/group/engine' },
        { name: 'B', repository: 'https://gitlab.com/group/engine.git' },
      ],
    }
    const { attested } = await collectAttested(two, { salt, http, tokens: { 'github.com': token } })
    expect(attested.attested.projects.flatMap(({ kinds }) => Object.values(kinds).map(({ status }) => status))).toEqual(
      Array(6).fill('whole'),
    )
    const told = server.requests.filter(({ headers }) => JSON.stringify(headers).includes(token))
    expect(new Set(told.map(({ url }) => new URL(url).host))).toEqual(new Set(['api.github.com']))
  })

  it('refuses what was attested for other claims, with another secret, or changed since', async () => {
    const { attested } = await collect(memory(3))
    const other = { ...claims, window: { from: '2026-01-02', to: '2026-03-31' } }
    await expect(collectAttested(other, { salt, before: attested })).rejects.toMatchObject({ code: 'attested-invalid' })
    await expect(collectAttested(claims, { before: attested })).rejects.toMatchObject({ code: 'attested-invalid' })
    const changed = JSON.parse(JSON.stringify(attested)) as {
      attested: { projects: { kinds: { review: { others: number } } }[] }
    }
    if (changed.attested.projects[0]) changed.attested.projects[0].kinds.review.others = 7
    expect(() => parseAttested(changed)).toThrow(expect.objectContaining({ code: 'attested-invalid' }))
    expect(() => parseAttested({ ...attested, attested: { projects: 1 } })).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    )
  })

  it('refuses an account that two people claim', async () => {
    const twice = {
      ...claims,
      people: claims.people.map((one) => ({ ...one, accounts: [{ host: 'forge.example', name: 'ADA' }] })),
    }
    await expect(collectAttested(twice)).rejects.toMatchObject({ code: 'input-invalid', path: '/people/1/accounts/0' })
  })
})
