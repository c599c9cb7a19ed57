import { fromPointer, OseError } from '@opensource-experts/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from '../__fixtures__/make-claims'
import {
  ben,
  type FixtureCommit,
  type FixtureRepository,
  makeRepository,
  mia,
  temporaryFolder,
} from '../__fixtures__/make-repository'
import { collectEvidence } from '../collect/collect-evidence'
import { digestOf } from '../digest/canonical'
import type { EvidenceBundle } from '../model/bundle'
import type { Claims } from '../model/claims'
import { verifyEvidence } from './verify-evidence'

const folder = temporaryFolder()
const options = { localRepositories: true, tempDir: folder }
const commits: readonly FixtureCommit[] = [{ author: mia }, {}, { author: ben, files: { 'docs/a.md': 'a\n' } }, {}]
let repository: FixtureRepository
let claims: Claims
let bundle: EvidenceBundle

beforeAll(async () => {
  repository = makeRepository(folder, commits)
  const facts = [{ person: 'ada', project: 'Engine A', commit: repository.ids[1] ?? '' }]
  claims = makeClaims(repository.path, { people: bothClaimed, facts })
  bundle = (await collectEvidence(claims, { ...options, salt })).bundle
})

/** A bundle whose evidence was changed at some pointers, with a digest that fits again. */
function forged(changes: Readonly<Record<string, unknown>>): EvidenceBundle {
  const evidence = JSON.parse(JSON.stringify(bundle.evidence)) as EvidenceBundle['evidence']
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = [...fromPointer(pointer)]
    const last = keys.pop() ?? ''
    const place = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], evidence)
    ;(place as Record<string, unknown>)[last] = value
  }
  return { ...bundle, evidence, digest: digestOf(evidence) }
}

const codeOf = (person: number) => bundle.evidence.projects[0]?.people[person]?.commits.code ?? []

const paths = async (of: EvidenceBundle, more: object) =>
  (await verifyEvidence(of, { ...options, ...more })).differences.map(({ path }) => path)

const everything = () => ({ claims, salt })
const history = () => ({ repositories: { 'Engine A': repository.path } })

describe('a bundle as it was made', () => {
  it('is valid by its claims, by the history, and as far as its digest says', async () => {
    expect(await verifyEvidence(bundle, { ...options, ...everything() })).toMatchObject({
      valid: true,
      recomputed: 'everything',
      differences: [],
    })
    expect(await verifyEvidence(bundle, { ...options, ...history() })).toMatchObject({
      valid: true,
      recomputed: 'history',
      notChecked: [],
    })
    expect(await verifyEvidence(bundle)).toMatchObject({ valid: true, recomputed: 'digest', notChecked: ['Engine A'] })
  })

  it('stays valid when its keys come in another order, and from a clone whose history went on', async () => {
    const reversed = JSON.parse(JSON.stringify(bundle), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as EvidenceBundle
    const longer = makeRepository(folder, [...commits, { author: mia }]).path
    const repositories = { 'Engine A': longer }
    expect(await paths(reversed, { ...everything(), repositories })).toEqual([])
    expect(await paths(reversed, { repositories })).toEqual([])
  })
})

describe('what was changed is named', () => {
  it('a digest', async () => {
    expect(await paths({ ...bundle, digest: '0'.repeat(64) }, {})).toEqual(['/digest'])
  })

  it.each<[string, string, unknown, string, boolean]>([
    ['a count', '/projects/0/commits/counted', 5, '', true],
    ['a metric', '/projects/0/metrics/contributors', 1, '', true],
    ['a commit that is not there', '/projects/0/people/0/commits/code/0', `swh:1:rev:${'0'.repeat(40)}`, '', true],
    ['the kind of a fact', '/facts/0/nature', 'tests', '', true],
    ['the rules', '/parameters/rules', '0', '', true],
    ['a mailmap', '/projects/0/mailmap', 'a'.repeat(64), '', true],
    ['a domain', '/parameters/domains', ['x.example'], '/0', false],
    ['a number for others', '/projects/0/people/1/mergedForOthers', 3, '', false],
    ['a finding', '/findings', [{ code: 'reverted', params: {} }], '/0', false],
  ])('%s', async (_, pointer, value, below, seenByAll) => {
    const changed = forged({ [pointer]: value })
    const path = `/evidence${pointer}${below}`
    expect(await paths(changed, everything())).toContain(path)
    const seen = await paths(changed, history())
    if (seenByAll) expect(seen).toContain(path)
    else expect(seen).toEqual([])
  })

  it('a commit that is moved to another person, by the claims; one that is credited twice, by anybody', async () => {
    const person = '/projects/0/people'
    const [first, ...rest] = codeOf(0)
    const moved = forged({ [`${person}/0/commits/code`]: rest, [`${person}/1/commits/code`]: [first] })
    expect(await paths(moved, everything())).toContain('/evidence/projects/0/people/1/commits/code')
    expect(await paths(moved, history())).toEqual([])
    const twice = forged({ [`${person}/1/commits/code`]: codeOf(0) })
    expect(await paths(twice, history())).toEqual([0, 1].map((at) => `/evidence${person}/1/commits/code/${at}`))
  })

  it('a history that was rewritten, at its head and in each commit', async () => {
    const rewritten = makeRepository(folder, [
      { author: mia },
      { message: 'Another' },
      { author: ben, files: { 'docs/a.md': 'a\n' } },
      {},
    ]).path
    const found = await paths(bundle, { repositories: { 'Engine A': rewritten } })
    expect(found).toContain('/evidence/projects/0/head')
    expect(found).toContain('/evidence/projects/0/people/0/commits/code/0')
  })

  it('other claims, and another salt', async () => {
    const other = { ...claims, window: { from: '2025-01-01', to: '2025-06-30' } }
    expect(await paths(bundle, { claims: other, salt })).toEqual(
      expect.arrayContaining(['/made/claims', '/evidence/window/to']),
    )
    expect(await paths(bundle, { claims, salt: `${salt}x` })).toContain('/evidence/people/0/person')
  })
})

describe('what is no bundle', () => {
  const refused = (value: unknown, more: object = {}) =>
    verifyEvidence(value as EvidenceBundle, more).then(
      () => 'taken',
      (error: unknown) => (OseError.isInstance(error) ? error.code : String(error)),
    )
  const throws = {
    get schemaVersion() {
      throw new Error('no')
    },
  }

  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => 'x'],
    ['an empty object', () => ({})],
    ['another version', () => ({ ...bundle, schemaVersion: '2' })],
    ['no projects', () => forged({ '/projects': 1 })],
    ['a project of null', () => forged({ '/projects': [null] })],
    ['a count that is a text', () => forged({ '/projects/0/commits/all': '4' })],
    ['a commit like an option', () => forged({ '/projects/0/people/0/commits/code': ['--output=x'] })],
    ['a head like an option', () => forged({ '/projects/0/head': '--output=x' })],
    ['a kind that every object knows', () => forged({ '/projects/0/people/0/commits': { constructor: [] } })],
    ['a member that throws', () => throws],
  ])('%s', async (_, value) => {
    expect(await refused(value())).toBe('bundle-invalid')
  })

  it('nor are claims taken without their salt, or an unknown option', async () => {
    expect(await refused(bundle, { claims })).toBe('input-invalid')
    expect(await refused(bundle, { claim: claims })).toBe('input-invalid')
    expect(await refused(bundle, null as never)).toBe('input-invalid')
  })

  it('a local path of a bundle is not read unless that is allowed', async () => {
    const local = forged({ '/projects/0/repository': repository.path })
    expect(await refused(local)).toBe('repository-refused')
  })
})
