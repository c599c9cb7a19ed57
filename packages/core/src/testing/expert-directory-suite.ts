import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import type { Expert, ExpertDirectory, ExpertMatch, ExpertQuery } from '../ports/expert-directory'
import { suiteExperts } from './suite-experts'
import type { SuiteFramework } from './suite-framework'

export interface ExpertDirectorySuiteOptions {
  /** What the tests call the directory. */
  readonly name: string
  /** Makes a directory that holds exactly these firms, in this order. Its facts, sources and dates are theirs. */
  readonly make: (experts: readonly Expert[]) => ExpertDirectory | Promise<ExpertDirectory>
  /** Makes a directory whose source is down. Leave out for one that lies in memory. */
  readonly makeUnavailable?: () => ExpertDirectory | Promise<ExpertDirectory>
}

const maxPages = 100

/**
 * What every `ExpertDirectory` has to keep. Define it once for each directory:
 *
 *     expertDirectorySuite({ describe, it, expect }, { name: 'my directory', make: (experts) => myDirectory(experts) })
 */
export function expertDirectorySuite(
  { describe, it, expect }: SuiteFramework,
  { name, make, makeUnavailable }: ExpertDirectorySuiteOptions,
): void {
  // Each directory gets firms of its own, so that one that hands out its inner data spoils itself only.
  const fresh = (experts: readonly Expert[] = suiteExperts) => make(JSON.parse(JSON.stringify(experts)))
  const search = async (query: ExpertQuery, experts?: readonly Expert[]) => everyPage(await fresh(experts), query)
  const found = async (query: ExpertQuery) => (await search(query)).map(({ expert }) => expert.id).sort()

  describe(`${name}: contract of ExpertDirectory`, () => {
    it('says what it is and how many firms it holds', async () => {
      const directory = await fresh()
      const status = await directory.provenance()
      expect(directory.id === '').toBe(false)
      expect([status.id, status.status, status.status === 'ok' && status.count]).toEqual([
        directory.id,
        'ok',
        suiteExperts.length,
      ])
    })

    it('gives every firm once for a query that asks nothing, with all its facts', async () => {
      const matches = await search({})
      const byId = (a: Expert, b: Expert) => (a.id < b.id ? -1 : 1)
      expect(matches.map(({ expert }) => expert).sort(byId)).toEqual([...suiteExperts].sort(byId))
      expect(matches.flatMap(({ reasons }) => reasons)).toEqual([])
    })

    it('finds software whatever the case, the accents and the spaces, and no longer name', async () => {
      for (const software of ['Moteur Élan', 'moteur elan', '  MOTEUR  ELAN ', 'Moteur E\u0301lan'])
        expect(await found({ software: [software] })).toEqual(['firm-1', 'firm-2'])
      expect(await found({ software: ['Moteur'] })).toEqual([])
    })

    it('keeps offering and maintaining apart, and gives source and date of each reason', async () => {
      const matches = await search({ software: ['Convertisseur B'] })
      const relations = matches.map(({ expert, reasons }) => [
        expert.id,
        reasons.map(({ relation }) => relation).sort(),
      ])
      expect(Object.fromEntries(relations)).toEqual({
        'firm-1': ['maintains'],
        'firm-2': ['offers'],
        'firm-3': ['offers'],
        'firm-4': ['maintains'],
      })
      for (const { expert, reasons } of matches) {
        for (const { criterion, relation, value, source, date } of reasons) {
          const facts = relation === 'maintains' ? expert.maintains : expert.offers
          expect(criterion).toBe('software')
          expect(facts?.some((fact) => fact.value === value && fact.source === source && fact.date === date)).toBe(true)
        }
      }
    })

    it('finds skills whatever the case and the accents', async () => {
      expect(await found({ skills: ['accessibilite'] })).toEqual(['firm-1'])
    })

    it('finds languages of service whatever the case and the region; one that is not stated is no match', async () => {
      expect(await found({ languages: ['fr'] })).toEqual(['firm-1'])
      expect(await found({ languages: ['FR-be', 'en'] })).toEqual(['firm-1', 'firm-2'])
      expect(await found({ languages: ['de'] })).toEqual([])
      const [match] = await search({ languages: ['br'] })
      expect(match?.reasons.map(({ criterion, relation, value }) => [criterion, relation, value])).toEqual([
        ['language', 'serves', 'br'],
      ])
    })

    it('takes in what lies in a territory, and who covers it', async () => {
      expect(await found({ territories: ['FRK'] })).toEqual(['firm-1', 'firm-2'])
      expect(await found({ territories: ['FRK26'] })).toEqual(['firm-1', 'firm-2'])
      expect(await found({ territories: ['FRK2'] })).toEqual(['firm-1', 'firm-2'])
      expect(await found({ territories: ['FRK27'] })).toEqual(['firm-2'])
      expect(await found({ territories: ['FR'] })).toEqual(['firm-1', 'firm-2', 'firm-4', 'firm-5'])
    })

    it('takes sizes as stated: an unknown size is no match', async () => {
      expect(await found({ sizes: ['micro'] })).toEqual(['firm-1'])
      expect(await found({ sizes: ['micro', 'small'] })).toEqual(['firm-1', 'firm-2'])
    })

    it('needs one match of each kind that is asked, and gives a reason of each kind', async () => {
      const matches = await search({
        software: ['Convertisseur B', 'Moteur Élan'],
        territories: ['FRK26'],
        sizes: ['small'],
      })
      expect(matches.map(({ expert }) => expert.id)).toEqual(['firm-2'])
      const kinds = matches.flatMap(({ reasons }) => reasons.map(({ criterion }) => criterion))
      expect([...new Set(kinds)].sort()).toEqual(['size', 'software', 'territory'])
    })

    it('answers a query that nobody meets with an empty last page', async () => {
      const page = await (await fresh()).search({ software: ['Nothing Of That Name'] })
      expect([page.experts.length, page.next === undefined]).toEqual([0, true])
    })

    it('has an order that repeats and owes nothing to the order of entry', async () => {
      const ids = (matches: readonly ExpertMatch[]) => matches.map(({ expert }) => expert.id)
      const query: ExpertQuery = { software: ['Convertisseur B'] }
      const first = ids(await search(query))
      expect(ids(await search(query))).toEqual(first)
      expect(ids(await search(query, [...suiteExperts].reverse()))).toEqual(first)
    })

    it('gives plain data that nobody can change in the directory', async () => {
      const directory = await fresh()
      const before = JSON.stringify(await everyPage(directory, { software: ['Convertisseur B'] }))
      for (const { expert } of await everyPage(directory, {})) {
        // A frozen answer is as good as a copy.
        Reflect.set(expert, 'name', 'changed')
        Reflect.set(expert.offers?.[0] ?? {}, 'value', 'changed')
      }
      expect(JSON.stringify(await everyPage(directory, { software: ['Convertisseur B'] }))).toBe(before)
    })

    it('stops where it is asked to', async () => {
      const directory = await fresh()
      expect(await rejects(() => directory.search({}, { signal: AbortSignal.abort() }))).toBe(true)
    })

    it('refuses a cursor that it did not give', async () => {
      const directory = await fresh()
      expect(await rejects(() => directory.search({}, { cursor: 'no cursor of mine' }))).toBe(true)
    })

    it('gets a firm by its id, where it can', async () => {
      const directory = await fresh()
      if (!directory.get) return
      expect(await directory.get('firm-3')).toEqual(suiteExperts[2])
      expect(await directory.get('constructor')).toBe(undefined)
    })

    if (makeUnavailable) {
      it('is unavailable where its source is down, never empty', async () => {
        const directory = await makeUnavailable()
        const error = await directory.search({}).then(
          () => undefined,
          (cause: unknown) => cause,
        )
        expect(OseError.isInstance(error)).toBe(true)
        const status = await directory.provenance()
        expect([status.status, status.status === 'unavailable' && status.reason.length > 0]).toEqual([
          'unavailable',
          true,
        ])
      })
    }
  })
}

async function everyPage(directory: ExpertDirectory, query: ExpertQuery): Promise<ExpertMatch[]> {
  const matches: ExpertMatch[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await directory.search(query, defined({ cursor }))
    matches.push(...page.experts)
    cursor = page.next
    if (cursor === undefined) return matches
  }
  throw new OseError('pages-without-end', `The directory ${directory.id} still had pages after ${maxPages}.`)
}

async function rejects(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call()
    return false
  } catch {
    return true
  }
}
