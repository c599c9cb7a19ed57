import { OseError } from '@opensource-experts/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from '../__fixtures__/make-claims'
import { ada, ben, type FixtureRepository, makeRepository, mia, temporaryFolder } from '../__fixtures__/make-repository'
import { collectEvidence } from '../collect/collect-evidence'
import type { EvidenceBundle } from '../model/bundle'
import type { Claims } from '../model/claims'
import { evidenceFacts, type FactsOptions } from './evidence-facts'
import { factSheetToMarkdown } from './fact-sheet-to-markdown'

const folder = temporaryFolder()
let repository: FixtureRepository
let claims: Claims
let bundle: EvidenceBundle

beforeAll(async () => {
  repository = makeRepository(
    folder,
    [
      { author: mia },
      { committer: mia },
      { committer: ben },
      { files: { 'docs/a.md': 'a\n' } },
      { author: ben },
      { author: mia, committer: ada },
      {},
      {},
      {},
    ],
    { tags: [{ name: 'v1', commit: 8, tagger: ada }] },
  )
  const named = [1, 2, 3, 6, 7, 8].map((at) => ({
    person: 'ada',
    project: 'Engine A',
    commit: repository.ids[at] ?? '',
  }))
  const facts = [
    { ...named[0], address: 'https://git.example.org/a/1' } as (typeof named)[number],
    ...named.slice(1),
    { person: 'ada', project: 'Engine A', commit: '0'.repeat(40) },
    { person: 'ada', project: 'Engine A', commit: repository.ids[4] ?? '' },
  ]
  claims = makeClaims(repository.path, { people: bothClaimed, facts })
  bundle = (await collectEvidence(claims, { localRepositories: true, tempDir: folder, salt })).bundle
})

const sheet = (clause: FactsOptions['clause'], more: object = {}) =>
  evidenceFacts(bundle, { clause, claims, salt, ...more })

describe('AWD-01', () => {
  it('has at most five facts a person, each with what was checked, and the rejected ones with their reason', () => {
    const { people = [], mark, tenderer, notChecked } = sheet('AWD-01')
    expect([mark, tenderer, people.map(({ person }) => person)]).toEqual(['internal-file', 'Tenderer', ['ada', 'ben']])
    expect(people[0]).toMatchObject({
      facts: [
        {
          project: 'Engine A',
          nature: 'code',
          date: '2025-01-03',
          address: 'https://git.example.org/a/1',
          checked: ['in-history', 'author', 'in-window', 'content', 'once', 'recorded-by-other'],
        },
        { checked: ['in-history', 'author', 'in-window', 'content', 'once'] },
        { nature: 'documentation' },
        {},
        {},
      ],
      further: 1,
      rejected: [{ reason: 'not-in-history' }, { reason: 'other-author' }],
      helped: [{ project: 'Engine A', recordedForOthers: 1, mergedForOthers: 0, released: ['v1'] }],
    })
    expect(people[0]?.facts).toHaveLength(5)
    // Ben named none: nothing is added for him.
    expect(people[1]).toMatchObject({ facts: [], further: 0, rejected: [], helped: [] })
    expect(notChecked).toContain('identity')
  })

  it('takes fewer where the clause says so, and never more than five', () => {
    const count = (facts: number) => sheet('AWD-01', { facts }).people?.[0]?.facts.length
    expect([count(3), count(9)]).toEqual([3, 5])
  })

  it('holds no mark, whatever the clause', () => {
    for (const clause of ['AWD-01', 'SEL-01', 'SEL-02', 'PER-05'] as const)
      expect(Object.keys(JSON.parse(JSON.stringify(sheet(clause))) as object)).not.toContain('marks')
  })
})

describe('the others', () => {
  it('SEL-01: what all people did, by project', () => {
    expect(sheet('SEL-01').references).toEqual([
      {
        project: 'Engine A',
        contributions: { code: 6, documentation: 1 },
        first: '2025-01-03',
        last: '2025-01-10',
        released: ['v1'],
        mergedForOthers: 0,
        examples: expect.arrayContaining([expect.stringMatching(/^swh:1:rev:/)]),
      },
    ])
  })

  it('SEL-02: who changed the software, and no documentation', () => {
    expect(sheet('SEL-02').references?.map(({ person, contributions }) => [person, contributions])).toEqual([
      ['ada', { code: 5 }],
      ['ben', { code: 1 }],
    ])
  })

  it('PER-05: a row for each contribution that is named; what git does not tell is null', () => {
    const { ledger = [] } = sheet('PER-05')
    expect(ledger).toHaveLength(8)
    expect(ledger[0]).toEqual({
      callOff: null,
      component: 'Engine A',
      kind: 'code',
      address: 'https://git.example.org/a/1',
      date: '2025-01-03',
      state: 'accepted',
      hours: null,
      person: 'ada',
    })
    expect(ledger[6]).toMatchObject({ state: 'not-in-history', date: null, kind: null })
  })
})

describe('who stands behind a code', () => {
  it('is known by the claims and the salt alone', () => {
    const [person] = bundle.evidence.people
    expect(evidenceFacts(bundle, { clause: 'AWD-01' }).people?.[0]?.person).toBe(person?.person.slice(0, 12))
    expect(evidenceFacts(bundle, { clause: 'AWD-01', salt }).people?.[0]?.person).toBe(person?.person.slice(0, 12))
  })

  it.each<[string, () => object]>([
    [
      'claims of another bundle',
      () => ({ claims: { ...claims, window: { from: '2025-01-02', to: '2025-12-31' } }, salt }),
    ],
    ['another salt', () => ({ claims, salt: `${salt}x` })],
    ['no salt', () => ({ claims })],
    ['no claims at all', () => ({ claims: {}, salt })],
    ['an unknown clause', () => ({ clause: 'AWD-02' })],
  ])('%s: refused', (_, more) => {
    const refused = () => evidenceFacts(bundle, { clause: 'AWD-01', ...more() })
    expect(refused).toThrow(OseError)
    expect(refused).toThrow(/evidenceFacts cannot use its input/)
    expect(refused).not.toThrow(salt)
  })
})

describe('as Markdown', () => {
  it.each([
    ['en', 'Facts of the persons assigned (AWD-01)', 'These are facts and no marks.', 'it is not in the history'],
    [
      'fr',
      'Faits relatifs aux personnes affectées (AWD-01)',
      'Ce sont des faits et non des notes.',
      'ne figure pas dans l’historique',
    ],
  ])('%s: titles, facts, what was not checked', (locale, ...parts) => {
    for (const clause of ['AWD-01', 'SEL-01', 'SEL-02', 'PER-05'] as const) {
      const text = factSheetToMarkdown(sheet(clause), locale)
      if (clause === 'AWD-01') for (const part of parts) expect(text).toContain(part)
      // Every code has a word.
      expect(text).not.toMatch(/(?:nature|checked|reason|column|sheet|state|not-checked)\.[a-z]/)
    }
  })

  it('takes no mark, link, tag or table out of the names of others', () => {
    const name = 'A | [x](https://bad.example) <script> `b` *c*\n# d'
    const changed = {
      ...sheet('SEL-01'),
      tenderer: name,
      references: [{ project: name, contributions: {}, released: [], mergedForOthers: 0, examples: [] }],
    }
    const text = factSheetToMarkdown(changed)
    expect(text).not.toMatch(/\n# d|(?<!\\)\[x\]|(?<!\\)<script|(?<!\\)`b/)
    expect(text).toContain('| A \\| \\[x\\]')
  })

  it.each([[undefined], [null], [{}], [{ clause: 'AWD-01' }], [5]])('%j is no sheet', (value) => {
    expect(() => factSheetToMarkdown(value as never)).toThrow(/factSheetToMarkdown cannot use its input/)
  })
})
