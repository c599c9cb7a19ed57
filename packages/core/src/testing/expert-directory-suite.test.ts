import { describe, expect, it } from 'vitest'
import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import type { Expert, ExpertDirectory, ExpertMatch, ExpertQuery, MatchReason } from '../ports/expert-directory'
import { expertDirectorySuite } from './expert-directory-suite'

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** As small a directory as keeps the contract. */
function sound(experts: readonly Expert[]): ExpertDirectory {
  const held = structuredClone(experts)
  return {
    id: 'sound',
    async search(query, { cursor, signal } = {}) {
      signal?.throwIfAborted()
      if (cursor !== undefined && cursor !== '2') throw new OseError('cursor-invalid', 'The cursor is not mine.')
      const all = held
        .flatMap((expert) => match(expert, query) ?? [])
        .sort((a, b) => (a.expert.id < b.expert.id ? 1 : -1))
      const start = Number(cursor ?? 0)
      const end = cursor === undefined ? 2 : all.length
      return { experts: structuredClone(all.slice(start, end)), ...(end < all.length ? { next: String(end) } : {}) }
    },
    async provenance() {
      return { id: 'sound', status: 'ok', count: held.length }
    },
    async get(id) {
      return structuredClone(held.find((expert) => expert.id === id))
    },
  }
}

function match(expert: Expert, query: ExpertQuery): ExpertMatch | undefined {
  const kinds: (MatchReason[] | undefined)[] = [
    query.software?.flatMap((asked) =>
      (['maintains', 'offers'] as const).flatMap((relation) =>
        (expert[relation] ?? [])
          .filter(({ value }) => plain(value) === plain(asked))
          .map((fact) => ({ criterion: 'software' as const, relation, ...fact })),
      ),
    ),
    query.skills?.flatMap((asked) =>
      (expert.skills ?? [])
        .filter(({ value }) => plain(value) === plain(asked))
        .map((fact) => ({ criterion: 'skill' as const, relation: 'has' as const, ...fact })),
    ),
    query.languages?.flatMap((asked) =>
      (expert.languages ?? [])
        .filter(({ value }) => value === asked.toLowerCase().split('-')[0])
        .map((fact) => ({ criterion: 'language' as const, relation: 'serves' as const, ...fact })),
    ),
    query.territories?.flatMap((asked) =>
      (expert.territories ?? [])
        .filter(({ value }) => value.startsWith(asked) || asked.startsWith(value))
        .map((fact) => ({ criterion: 'territory' as const, relation: 'in' as const, ...fact })),
    ),
    query.sizes?.flatMap((asked) =>
      expert.size?.value === asked ? [{ criterion: 'size' as const, relation: 'is' as const, ...expert.size }] : [],
    ),
  ]
  return kinds.some((reasons) => reasons?.length === 0)
    ? undefined
    : { expert, reasons: kinds.flatMap((each) => each ?? []) }
}

/** Names of the tests of the suite that fail. */
async function failures(
  make: (experts: readonly Expert[]) => ExpertDirectory,
  makeUnavailable?: () => ExpertDirectory,
): Promise<string[]> {
  const tests: [string, () => void | Promise<void>][] = []
  expertDirectorySuite(
    { describe: (_, body) => body(), it: (name, body) => tests.push([name, body]), expect },
    { name: 'any', make, ...defined({ makeUnavailable }) },
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
  (change: (match: ExpertMatch) => ExpertMatch) =>
  (experts: readonly Expert[]): ExpertDirectory => {
    const inner = sound(experts)
    return {
      ...inner,
      search: async (...call) => {
        const page = await inner.search(...call)
        return { ...page, experts: page.experts.map(change) }
      },
    }
  }

describe('expertDirectorySuite', () => {
  it('takes a directory that keeps the contract', async () => {
    expect(await failures(sound)).toEqual([])
  })

  it.each<[string, (experts: readonly Expert[]) => ExpertDirectory, string]>([
    [
      'infers maintaining from offering',
      changed((found) => ({
        ...found,
        reasons: found.reasons.map((reason) =>
          reason.criterion === 'software' ? { ...reason, relation: 'maintains' as const } : reason,
        ),
      })),
      'keeps offering and maintaining apart, and gives source and date of each reason',
    ],
    [
      'invents a date',
      changed((found) => ({ ...found, reasons: found.reasons.map((reason) => ({ ...reason, date: '2026-01-01' })) })),
      'keeps offering and maintaining apart, and gives source and date of each reason',
    ],
    [
      'gives no reasons',
      changed((found) => ({ ...found, reasons: [] })),
      'needs one match of each kind that is asked, and gives a reason of each kind',
    ],
    [
      'drops facts',
      changed(({ expert: { size: _, ...expert }, reasons }) => ({ expert, reasons })),
      'gives every firm once for a query that asks nothing, with all its facts',
    ],
    [
      'orders by entry',
      (experts) => ({
        ...sound(experts),
        search: async (query) => ({
          experts: structuredClone(experts.flatMap((expert) => match(expert, query) ?? [])),
        }),
      }),
      'has an order that repeats and owes nothing to the order of entry',
    ],
    [
      'hands out its inner data',
      (experts) => ({
        ...sound(experts),
        search: async (query) => ({ experts: experts.flatMap((expert) => match(expert, query) ?? []) }),
      }),
      'gives plain data that nobody can change in the directory',
    ],
    [
      'finds parts of names',
      (experts) => ({
        ...sound(experts),
        search: async ({ software = [], ...query }) => ({
          experts: experts.flatMap((expert) => {
            const names = [...(expert.offers ?? []), ...(expert.maintains ?? [])].map(({ value }) => plain(value))
            const hit =
              software.length === 0 || software.some((asked) => names.some((name) => name.includes(plain(asked))))
            return hit ? (match(expert, query) ?? []) : []
          }),
        }),
      }),
      'finds software whatever the case, the accents and the spaces, and no longer name',
    ],
    [
      'heeds no signal',
      (experts) => ({
        ...sound(experts),
        search: (query, call) => sound(experts).search(query, call?.cursor ? { cursor: call.cursor } : {}),
      }),
      'stops where it is asked to',
    ],
    [
      'starts again for a foreign cursor',
      (experts) => ({ ...sound(experts), search: (query) => sound(experts).search(query) }),
      'refuses a cursor that it did not give',
    ],
    [
      'counts wrongly',
      (experts) => ({ ...sound(experts), provenance: async () => ({ id: 'sound', status: 'ok', count: 1 }) }),
      'says what it is and how many firms it holds',
    ],
  ])('fails one that %s', async (_, make, test) => {
    expect(await failures(make)).toContain(test)
  })

  it('fails one whose dead source looks empty', async () => {
    const empty = () => ({ ...sound([]), search: async () => ({ experts: [] }) })
    expect(await failures(sound, empty)).toEqual(['is unavailable where its source is down, never empty'])
  })
})
