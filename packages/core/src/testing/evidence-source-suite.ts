import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import type {
  ActivityKind,
  ActivityQuery,
  EvidenceSource,
  IssueResponse,
  PlatformActivity,
} from '../ports/evidence-source'
import { suiteActivities, suiteProject } from './suite-activities'
import type { SuiteFramework } from './suite-framework'

export interface EvidenceSourceSuiteOptions {
  /** What the tests call the source. */
  readonly name: string
  /**
   * Makes a source whose project `project` holds exactly these activities, in pages as small as it can. Called several times
   * in a test for the same ones: each time a new object.
   */
  readonly make: (activities: readonly PlatformActivity[], project: string) => EvidenceSource | Promise<EvidenceSource>
  /** Makes a source that does not answer. */
  readonly makeUnavailable: () => EvidenceSource | Promise<EvidenceSource>
  /** Makes a source that asks for an hour's rest. Leave out for one that has no limits. */
  readonly makeLimited?: () => EvidenceSource | Promise<EvidenceSource>
}

const kinds: readonly ActivityKind[] = ['review', 'issue', 'release']
const window = { project: suiteProject, from: '2026-01-01', to: '2026-03-31' }
const known = ['kind', 'id', 'account', 'program', 'date', 'address', 'changeBy', 'verdict']
const maxPages = 100

/** What every `EvidenceSource` has to keep. Define it once for each source, as `expertDirectorySuite`. */
export function evidenceSourceSuite(
  { describe, it, expect }: SuiteFramework,
  { name, make, makeUnavailable, makeLimited }: EvidenceSourceSuiteOptions,
): void {
  const fresh = () => make(suiteActivities, suiteProject)
  const inWindow = (kind: ActivityKind) =>
    suiteActivities.filter(
      (one) => one.kind === kind && (one.date ?? '') >= window.from && (one.date ?? '') <= window.to,
    )
  const ids = (activities: readonly PlatformActivity[]) => activities.map(({ id }) => id).sort()

  describe(`${name}: contract of EvidenceSource`, () => {
    it('says what it is and whose word it gives', async () => {
      const source = await fresh()
      expect([source.id === '', source.attestedBy === '']).toEqual([false, false])
    })

    for (const kind of kinds)
      it(`gives each ${kind} of the days asked once, and no other`, async () => {
        const found = await everyPage(await fresh(), { ...window, kind })
        expect(ids(found)).toEqual(ids(inWindow(kind)))
        expect(found.every((one) => one.kind === kind)).toBe(true)
      })

    it('says who did it, when, and of a review whose change it was', async () => {
      const found = await everyPage(await fresh(), { ...window, kind: 'review' })
      const facts = (list: readonly PlatformActivity[]) =>
        list
          .map(({ id, account, date, changeBy }) => ({ id, account, date, changeBy }))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(facts(found)).toEqual(facts(inWindow('review')))
    })

    it('gives nothing of a person but the account', async () => {
      for (const kind of kinds) {
        const found = await everyPage(await fresh(), { ...window, kind })
        expect(found.flatMap((one) => Object.keys(one)).filter((key) => !known.includes(key))).toEqual([])
        expect(JSON.stringify(found).includes('@')).toBe(false)
      }
    })

    it('goes on at each of its places, in another object', async () => {
      for (const kind of kinds) {
        const query = { ...window, kind }
        const source = await fresh()
        const before: PlatformActivity[] = []
        let page = await source.activities(query)
        for (let pages = 0; page.next !== undefined && pages < maxPages; pages += 1) {
          before.push(...page.activities)
          const rest = await everyPage(await fresh(), query, page.next)
          expect(ids(distinct([...before, ...rest]))).toEqual(ids(inWindow(kind)))
          page = await source.activities(query, { cursor: page.next })
        }
      }
    })

    it('refuses a place that it did not give, and one of another query', async () => {
      const source = await fresh()
      expect(await fails(() => source.activities({ ...window, kind: 'issue' }, { cursor: 'no place of mine' }))).toBe(
        'cursor-invalid',
      )
      const { next } = await source.activities({ ...window, kind: 'review' })
      if (next === undefined) return
      const other = { ...window, kind: 'issue' } as const
      expect(await fails(() => source.activities(other, { cursor: next }))).toBe('cursor-invalid')
    })

    it('does not know a project that is not there: that is no project without activities', async () => {
      const source = await fresh()
      const code = await fails(() => everyPage(source, { ...window, project: 'group/other', kind: 'issue' }))
      expect(code === undefined).toBe(false)
    })

    it('stops where it is asked to', async () => {
      const source = await fresh()
      const call = () =>
        source.activities({ ...window, kind: 'issue' }, { signal: AbortSignal.abort(new Error('enough')) })
      expect(await call().catch((error: Error) => error.message)).toBe('enough')
    })

    // An optional method is the statement that the source can.
    it('says when each issue was opened and first answered, where it can, and of nobody', async () => {
      const source = await fresh()
      if (!source.responses) return
      const issues = await everyResponse(source)
      const opened = (list: readonly { id: string; day: string | undefined }[]) =>
        [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(opened(issues.map(({ id, opened: moment }) => ({ id, day: moment.slice(0, 10) })))).toEqual(
        opened(inWindow('issue').map(({ id, date }) => ({ id, day: date }))),
      )
      const members = ['id', 'opened', 'answered', 'program']
      expect(issues.flatMap((one) => Object.keys(one)).filter((key) => !members.includes(key))).toEqual([])
      expect(issues.filter(({ opened: moment, answered = moment }) => answered < moment)).toEqual([])
    })

    it('goes on with answers at each of its places, in another object', async () => {
      const source = await fresh()
      if (!source.responses) return
      const all = await everyResponse(source)
      const before: IssueResponse[] = []
      let page = await source.responses(window)
      for (let pages = 0; page.next !== undefined && pages < maxPages; pages += 1) {
        before.push(...page.issues)
        const rest = await everyResponse(await fresh(), page.next)
        expect(new Map([...before, ...rest].map((one) => [one.id, one]))).toEqual(
          new Map(all.map((one) => [one.id, one])),
        )
        page = await source.responses(window, { cursor: page.next })
      }
    })

    it('is unavailable where it does not answer, never empty', async () => {
      const source = await makeUnavailable()
      if (source.responses) expect(await fails(async () => source.responses?.(window))).toBe('source-unavailable')
      for (const kind of kinds)
        expect(await fails(() => source.activities({ ...window, kind }))).toBe('source-unavailable')
    })

    if (makeLimited)
      it('says how long it asks to be left alone', async () => {
        const source = await makeLimited()
        const error = await source.activities({ ...window, kind: 'issue' }).catch((thrown: unknown) => thrown)
        const waitMs = OseError.isInstance(error) ? error.facts.waitMs : undefined
        expect([OseError.isInstance(error) && error.code, typeof waitMs === 'number' && waitMs > 3_000_000]).toEqual([
          'source-rate-limited',
          true,
        ])
      })
  })
}

async function everyPage(source: EvidenceSource, query: ActivityQuery, from?: string): Promise<PlatformActivity[]> {
  const found: PlatformActivity[] = []
  let cursor = from
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await source.activities(query, defined({ cursor }))
    found.push(...page.activities)
    cursor = page.next
    if (cursor === undefined) return found
  }
  throw new OseError('pages-without-end', `The source ${source.id} still had pages after ${maxPages}.`)
}

async function everyResponse(source: EvidenceSource, from?: string): Promise<IssueResponse[]> {
  const found: IssueResponse[] = []
  let cursor = from
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await source.responses?.(window, defined({ cursor }))
    found.push(...(page?.issues ?? []))
    cursor = page?.next
    if (cursor === undefined) return found
  }
  throw new OseError('pages-without-end', `The source ${source.id} still had pages after ${maxPages}.`)
}

function distinct(activities: readonly PlatformActivity[]): PlatformActivity[] {
  return [...new Map(activities.map((one) => [one.id, one])).values()]
}

async function fails(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call()
    return undefined
  } catch (error) {
    return OseError.isInstance(error) ? error.code : 'no error of ours'
  }
}
