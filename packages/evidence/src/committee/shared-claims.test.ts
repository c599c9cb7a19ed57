import { beforeAll, describe, expect, it } from 'vitest'
import { makeClaims } from '../__fixtures__/make-claims'
import { ben, type FixtureRepository, makeRepository, mia, temporaryFolder } from '../__fixtures__/make-repository'
import { collectEvidence } from '../collect/collect-evidence'
import type { EvidenceBundle } from '../model/bundle'
import type { Claims } from '../model/claims'
import { sharedClaims } from './shared-claims'

const folder = temporaryFolder()
let repository: FixtureRepository
const person = (id: string, email: string) => ({ people: [{ id, emails: [email], basis: 'subcontractor' }] })
const bundleOf = async (changes: Partial<Claims>): Promise<EvidenceBundle> =>
  (await collectEvidence(makeClaims(repository.path, changes), { localRepositories: true, tempDir: folder })).bundle

beforeAll(() => {
  repository = makeRepository(folder, [{ author: mia }, {}, {}, { author: ben }])
})

describe('what several tenderers claim', () => {
  it('is told by commits, whatever the secrets, with who claims them', async () => {
    const bundles = await Promise.all(
      [
        person('ada', 'ada@tenderer.example'),
        { ...person('x', 'ada@tenderer.example'), projects: [{ name: 'Engine', repository: repository.path }] },
        person('ben', 'ben@tenderer.example'),
      ].map(bundleOf),
    )
    expect(sharedClaims(bundles.map((bundle, at) => ({ tender: `T${at + 1}`, bundle })))).toEqual([
      {
        tenders: ['T1', 'T2'],
        projects: ['Engine A', 'Engine'],
        count: 2,
        commits: expect.arrayContaining([repository.ids[1], repository.ids[2]]),
      },
    ])
  })

  it('is nothing among those who claim apart, and for one alone', async () => {
    const [one, two] = await Promise.all([
      bundleOf(person('ada', 'ada@tenderer.example')),
      bundleOf(person('ben', 'ben@tenderer.example')),
    ])
    expect(
      sharedClaims([
        { tender: 'T1', bundle: one as EvidenceBundle },
        { tender: 'T2', bundle: two as EvidenceBundle },
      ]),
    ).toEqual([])
    expect(sharedClaims([{ tender: 'T1', bundle: one as EvidenceBundle }])).toEqual([])
    expect(sharedClaims([])).toEqual([])
  })

  it('is asked with one bundle for each tender', async () => {
    const bundle = await bundleOf({})
    expect(() =>
      sharedClaims([
        { tender: 'T1', bundle },
        { tender: 'T1', bundle },
      ]),
    ).toThrow('each tender has one bundle')
    for (const wrong of [undefined, null, {}, [null], [{ tender: 'T1' }], [{ tender: 'T1', bundle: {} }]])
      expect(() => sharedClaims(wrong as never)).toThrow('sharedClaims cannot use its input')
  })
})
