import { describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import type { ActivityPage, EvidenceSource, PlatformActivity, ResponsePage } from '../ports/evidence-source'
import { evidenceSourceSuite } from './evidence-source-suite'

/** As small a source as keeps the contract: one activity a page. */
function sound(held: readonly PlatformActivity[], project: string): EvidenceSource {
  return {
    id: 'sound',
    attestedBy: 'forge.example.org',
    async activities({ kind, from, to, project: asked }, { cursor, signal } = {}) {
      signal?.throwIfAborted()
      if (asked !== project) throw new OseError('source-unavailable', 'There is no such project.')
      const found = held.filter(({ kind: of, date = from }) => of === kind && date >= from && date <= to)
      const [of, at = '0'] = (cursor ?? `${kind} 0`).split(' ')
      if (of !== kind || !/^\d+$/.test(at)) throw new OseError('cursor-invalid', 'It is not mine.')
      const next = Number(at) + 1
      return {
        activities: structuredClone(found.slice(next - 1, next)),
        leftOut: 0,
        ...(next < found.length ? { next: `${kind} ${next}` } : {}),
      }
    },
  }
}

/** The same, which says too when issues were answered: one issue a page. */
const answering =
  (change: (page: ResponsePage) => object = (page) => page): Make =>
  (held, project) => ({
    ...sound(held, project),
    async responses({ from, to }, { cursor = '0' } = {}) {
      const issues = held.flatMap(({ kind, id, date = from }) =>
        kind === 'issue' && date >= from && date <= to ? [{ id, opened: `${date}T12:00:00Z` }] : [],
      )
      const next = Number(cursor) + 1
      const page = { issues: issues.slice(next - 1, next), leftOut: 0 }
      return change({ ...page, ...(next < issues.length ? { next: String(next) } : {}) }) as ResponsePage
    },
  })

const failing = (code: 'source-unavailable' | 'source-rate-limited', waitMs?: number): EvidenceSource => ({
  ...sound([], 'none'),
  activities: () => Promise.reject(new OseError(code, 'It does not answer.', { facts: { waitMs } })),
})

type Make = (held: readonly PlatformActivity[], project: string) => EvidenceSource

/** Names of the tests of the suite that fail. */
async function failures(
  make: Make,
  unavailable = failing('source-unavailable'),
  limited = failing('source-rate-limited', 3_600_000),
) {
  const tests: [string, () => void | Promise<void>][] = []
  evidenceSourceSuite(
    { describe: (_, body) => body(), it: (name, body) => tests.push([name, body]), expect },
    { name: 'any', make, makeUnavailable: () => unavailable, makeLimited: () => limited },
  )
  const failed: string[] = []
  for (const [name, body] of tests) {
    try {
      await body()
    } catch {
      failed.push(name)
    }
  }
  return failed
}

const changed =
  (change: (page: ActivityPage) => ActivityPage): Make =>
  (held, project) => {
    const inner = sound(held, project)
    return { ...inner, activities: async (...call) => change(await inner.activities(...call)) }
  }
const each = (change: (one: PlatformActivity) => object) =>
  changed((page) => ({ ...page, activities: page.activities.map((one) => change(one) as PlatformActivity) }))

describe('evidenceSourceSuite', () => {
  it('takes a source that keeps the contract', async () => {
    expect(await failures(sound)).toEqual([])
    expect(await failures(answering())).toEqual([])
  })

  it.each<[string, Make, string]>([
    ['has no name', (...held) => ({ ...sound(...held), id: '' }), 'says what it is and whose word it gives'],
    [
      'loses the pages after the first',
      changed(({ next: _, ...page }) => page),
      'gives each issue of the days asked once, and no other',
    ],
    [
      'gives one twice',
      changed((page) => ({ ...page, activities: [...page.activities, ...page.activities] })),
      'gives each issue of the days asked once, and no other',
    ],
    [
      'gives other days',
      (held, project) => ({
        ...sound(held, project),
        activities: async (query, call) => sound(held, project).activities({ ...query, to: '2030-01-01' }, call),
      }),
      'gives each issue of the days asked once, and no other',
    ],
    [
      'loses answers after the first page',
      answering(({ next: _, ...page }) => page),
      'says when each issue was opened and first answered, where it can, and of nobody',
    ],
    [
      'says who answered',
      answering((page) => ({ ...page, issues: page.issues.map((one) => ({ ...one, by: 'ada' })) })),
      'says when each issue was opened and first answered, where it can, and of nobody',
    ],
    [
      'has answers before their questions',
      answering((page) => ({
        ...page,
        issues: page.issues.map((one) => ({ ...one, answered: '2020-01-01T00:00:00Z' })),
      })),
      'says when each issue was opened and first answered, where it can, and of nobody',
    ],
    [
      'does not say whose change it was',
      each(({ changeBy: _, ...one }) => one),
      'says who did it, when, and of a review whose change it was',
    ],
    [
      'gives another day',
      each((one) => ({ ...one, date: '2026-01-03' })),
      'says who did it, when, and of a review whose change it was',
    ],
    [
      'gives a mail address',
      each((one) => ({ ...one, email: 'ada@firm.example' })),
      'gives nothing of a person but the account',
    ],
    [
      'knows its places itself alone',
      (held, project) => {
        const inner = sound(held, project)
        let given = false
        return {
          ...inner,
          activities: async (query, call = {}) => {
            if (call.cursor !== undefined && !given) throw new OseError('cursor-invalid', 'I have forgotten.')
            given = true
            return inner.activities(query, call)
          },
        }
      },
      'goes on at each of its places, in another object',
    ],
    [
      'takes any place',
      (held, project) => ({
        ...sound(held, project),
        activities: (query, call = {}) =>
          sound(held, project).activities(query, call.cursor?.startsWith(query.kind) ? call : {}),
      }),
      'refuses a place that it did not give, and one of another query',
    ],
    [
      'knows every project',
      (held, project) => ({
        ...sound(held, project),
        activities: (query, call) => sound(held, project).activities({ ...query, project }, call),
      }),
      'does not know a project that is not there: that is no project without activities',
    ],
    [
      'does not stop',
      (held, project) => ({
        ...sound(held, project),
        activities: (query, { signal: _, ...call } = {}) => sound(held, project).activities(query, call),
      }),
      'stops where it is asked to',
    ],
  ])('finds one that %s', async (_, make, test) => {
    expect(await failures(make)).toContain(test)
  })

  it('finds one that is empty where it does not answer, and one that says no wait', async () => {
    const empty: EvidenceSource = { ...sound([], 'none'), activities: async () => ({ activities: [], leftOut: 0 }) }
    expect(await failures(sound, empty)).toEqual(['is unavailable where it does not answer, never empty'])
    const silent = failing('source-rate-limited')
    expect(await failures(sound, undefined, silent)).toEqual(['says how long it asks to be left alone'])
  })
})
