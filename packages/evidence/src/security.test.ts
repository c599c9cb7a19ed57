import { beforeAll, describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from './__fixtures__/make-claims'
import { ben, type FixtureRepository, makeRepository, mia, temporaryFolder } from './__fixtures__/make-repository'
import { collectEvidence } from './collect/collect-evidence'
import { evidenceFacts } from './committee/evidence-facts'
import { factSheetToMarkdown } from './committee/fact-sheet-to-markdown'
import { digestOf } from './digest/canonical'
import type { EvidenceBundle } from './model/bundle'
import type { Claims } from './model/claims'
import { reportToMarkdown } from './report/report-to-markdown'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const options = { localRepositories: true, tempDir: folder }
let repository: FixtureRepository
let claims: Claims
let bundle: EvidenceBundle

beforeAll(async () => {
  repository = makeRepository(folder, [
    { author: mia },
    { message: 'No read past the end\n\nMends CVE-2024-12345.\n' },
    { message: 'Say where to report\n', files: { 'SECURITY.md': 'a\n' } },
    { message: 'Mend it quietly\n' },
    { author: mia, message: 'CVE-2024-99999\n' },
    { author: ben, message: 'Speak of security\n', files: { 'docs/a.md': 'a\n' } },
    // A program that takes in a release is no work on security.
    { message: 'CVE-2024-11111\n', files: { 'yarn.lock': 'a\n' } },
  ])
  const facts = [1, 3].map((at) => ({ person: 'ada', project: 'Engine A', commit: repository.ids[at] ?? '' }))
  claims = makeClaims(repository.path, { people: bothClaimed, facts })
  bundle = (await collectEvidence(claims, { ...options, salt })).bundle
})

const id = (at: number) => `swh:1:rev:${repository.ids[at]}`

/** The same bundle, with another list of what is about security, and a digest that fits. */
function stating(security: readonly string[]): EvidenceBundle {
  const evidence = JSON.parse(JSON.stringify(bundle.evidence)) as {
    projects: { people: { security?: readonly string[] }[] }[]
  }
  const person = evidence.projects[0]?.people[0]
  if (person) person.security = security
  return { ...bundle, evidence: evidence as never, digest: digestOf(evidence) }
}

describe('work on security', () => {
  it('is named by its numbers and its policy, beside the kind, and nothing else is', () => {
    const [adas, bens] = bundle.evidence.projects[0]?.people ?? []
    expect(adas?.security).toEqual([id(1), id(2)].sort())
    expect(adas?.commits).toEqual({ code: [id(1), id(3)].sort(), documentation: [id(2)] })
    expect(bens?.security).toBeUndefined()
    expect(bundle.evidence.facts.map(({ security }) => security)).toEqual([true, undefined])
  })

  it('is recomputed by anybody, and what is added or left out is named', async () => {
    const paths = async (of: EvidenceBundle, more: object) =>
      (await verifyEvidence(of, { ...options, ...more })).differences.map(({ path }) => path)
    const history = { repositories: { 'Engine A': repository.path } }
    const place = '/evidence/projects/0/people/0/security'
    expect(await paths(bundle, history)).toEqual([])
    expect(await paths(stating([id(1), id(2), id(3)].sort()), history)).toEqual([
      `${place}/${[id(1), id(2), id(3)].sort().indexOf(id(3))}`,
    ])
    expect(await paths(stating([id(1)]), history)).toEqual([place])
    expect(await paths(stating([id(1)]), { claims, salt })).toEqual([place])
  })

  it('stands in the sheets and the report, with what is not seen of it', () => {
    const sheet = (clause: 'AWD-01' | 'SEL-01' | 'SEL-02') => evidenceFacts(bundle, { clause, claims, salt })
    expect(sheet('AWD-01').people?.[0]?.facts.map(({ checked }) => checked.includes('security'))).toEqual([true, false])
    expect(sheet('SEL-01').references?.map(({ security }) => security)).toEqual([2])
    // The policy is a page, and no change of the software.
    expect(sheet('SEL-02').references?.map(({ security }) => security)).toEqual([1])
    expect(factSheetToMarkdown(sheet('SEL-01'))).toContain('changing a policy on security: 2')
    const report = reportToMarkdown(bundle, { claims, salt, locale: 'fr' })
    expect(report).toContain('sécurité \\(déjà comptée ci-dessus\\) : 2')
    expect(report).toContain('sans le dire')
  })
})
