import { beforeAll, describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from './__fixtures__/make-claims'
import { makeRepository, mia, temporaryFolder } from './__fixtures__/make-repository'
import type { AttestedEvidence, AttestedKind, AttestedPerson } from './attest/attested'
import { collectEvidence } from './collect/collect-evidence'
import { evidenceFacts, type FactsOptions } from './committee/evidence-facts'
import { factSheetToMarkdown } from './committee/fact-sheet-to-markdown'
import { digestOf } from './digest/canonical'
import type { EvidenceBundle } from './model/bundle'
import type { Claims } from './model/claims'
import { reportToHtml } from './report/report-to-html'
import { reportToMarkdown } from './report/report-to-markdown'

const folder = temporaryFolder()
let claims: Claims
let bundle: EvidenceBundle
let attested: AttestedEvidence

const kind = (status: AttestedKind['status']): AttestedKind => ({
  ...{ status, others: 40, programs: 2, undated: 0, leftOut: 0 },
})

function attestedOf(people: readonly AttestedPerson[], changes: Partial<AttestedEvidence> = {}): AttestedEvidence {
  const whole = {
    window: bundle.evidence.window,
    projects: [
      {
        ...{ name: 'Engine A', repository: 'https://forge.example/a/engine', source: 'github' },
        ...{ attestedBy: 'forge.example', asked: '2026-01-05', people },
        kinds: { review: kind('whole'), issue: kind('partial'), release: kind('unavailable') },
      },
    ],
  }
  const { notice, made } = bundle
  return {
    ...{ schemaVersion: '1', basis: 'attested-by-the-platform', made, attested: whole, notice },
    ...{ digest: digestOf(whole) },
    ...changes,
  }
}

const address = (id: number) => `https://forge.example/a/engine/${id}`
const review = (id: number, of: 'others' | 'colleague' | 'unknown') =>
  ({ id: String(id), date: '2025-02-01', verdict: 'approved', of, address: address(id) }) as const

beforeAll(async () => {
  const repository = makeRepository(folder, [{ author: mia }, {}, {}])
  claims = makeClaims(repository.path, { people: bothClaimed })
  bundle = (await collectEvidence(claims, { localRepositories: true, tempDir: folder, salt })).bundle
  const [ada, ben] = bundle.evidence.people.map(({ person }) => person)
  const none = { issues: [], releases: [], notCredited: { outsideDates: 0, ownChange: 0 } }
  attested = attestedOf([
    {
      ...{ person: ada ?? '', accounts: ['a'.repeat(64)], ...none },
      reviews: [review(1, 'colleague'), review(2, 'others'), review(3, 'others')],
      issues: [{ id: '9', date: '2025-03-01', address: address(9) }],
    },
    { person: ben ?? '', accounts: ['b'.repeat(64)], reviews: [review(4, 'unknown')], ...none },
  ])
})

const sheet = (clause: FactsOptions['clause'], given = attested) =>
  evidenceFacts(bundle, { clause, claims, salt, attested: given })

describe('what platforms attest, before a committee', () => {
  it('stands by person for AWD-01 and SEL-02, together for SEL-01, and not in the ledger', () => {
    const reviews = { ofOthers: 2, ofColleagues: 1, ofUnknown: 0 }
    const rows = [
      // Releases could not be asked: no figure, and not none.
      { project: 'Engine A', person: 'ada', reviews, issues: 1, examples: [address(2), address(3), address(1)] },
      {
        ...{ project: 'Engine A', person: 'ben', issues: 0, examples: [address(4)] },
        reviews: { ofOthers: 0, ofColleagues: 0, ofUnknown: 1 },
      },
    ]
    for (const clause of ['AWD-01', 'SEL-02'] as const)
      expect(sheet(clause).attested).toEqual({
        basis: 'attested-by-the-platform',
        rows,
        sources: [
          {
            ...{ project: 'Engine A', attestedBy: 'forge.example', asked: '2026-01-05' },
            ...{ partial: ['issue'], unknown: ['release'] },
          },
        ],
        digest: attested.digest,
      })
    expect(sheet('SEL-01').attested?.rows).toEqual([
      {
        ...{ project: 'Engine A', issues: 1, examples: [address(2), address(3), address(1)] },
        reviews: { ofOthers: 2, ofColleagues: 1, ofUnknown: 1 },
      },
    ])
    expect(sheet('PER-05').attested).toBeUndefined()
  })

  it('changes nothing of what git confirms', () => {
    for (const clause of ['AWD-01', 'SEL-01', 'SEL-02'] as const) {
      const { attested: _, ...others } = sheet(clause)
      expect(others).toEqual(evidenceFacts(bundle, { clause, claims, salt }))
    }
  })

  it.each(['en', 'fr'])(
    '%s: is a section of its own in the sheets and both reports, with whose word it is',
    (locale) => {
      const options = { claims, salt, attested, locale }
      const texts = [
        factSheetToMarkdown(sheet('AWD-01'), locale),
        factSheetToMarkdown(sheet('SEL-01'), locale),
        reportToMarkdown(bundle, options).replaceAll('\\', ''),
        reportToHtml(bundle, options).replaceAll('\u00a0', ' '),
      ]
      for (const text of texts) {
        expect(text).toContain(locale === 'en' ? 'What platforms attest' : 'Ce qu’attestent les plateformes')
        expect(text).toContain(
          locale === 'en' ? 'not known, and not nothing: releases' : 'ne veut pas dire nul : versions',
        )
        expect(text).toContain('forge.example')
        expect(text).toContain(attested.digest)
        expect(text).not.toMatch(/(?:attested|column)\.[a-z]/)
      }
      expect(reportToHtml(bundle, { claims, salt, locale })).not.toContain('attest')
    },
  )

  it('is refused where it is of other claims or of another window, and where it was changed', () => {
    const wrong = (given: AttestedEvidence) => {
      expect(() => sheet('AWD-01', given)).toThrow(expect.objectContaining({ code: 'attested-invalid' }))
      expect(() => reportToHtml(bundle, { attested: given })).toThrow(
        expect.objectContaining({ code: 'attested-invalid' }),
      )
    }
    wrong({ ...attested, made: { ...attested.made, claims: '0'.repeat(64) } })
    const later = { ...attested.attested, window: { from: '2025-01-01', to: '2026-01-01' } }
    wrong({ ...attested, attested: later, digest: digestOf(later) })
    wrong({ ...attested, attested: { ...attested.attested, projects: [] } })
    expect(() => sheet('AWD-01', 5 as never)).toThrow('evidenceFacts cannot use its input')
  })

  it.each<['whole' | 'partial', object | undefined, RegExp]>([
    [
      'whole',
      { answered: 1, unanswered: 1, medianHours: 1.5 },
      /took 1\.5 hours in the median of the one issue .*one had none/,
    ],
    // The issues that were read are the oldest ones: no figure of the project.
    ['partial', undefined, /^(?!.*in the median)/s],
  ])('time to first response, %s: of the project', (status, firstResponse, words) => {
    const opened = '2025-02-01T12:00:00Z'
    const issues = [
      { id: '1', opened, answered: '2025-02-01T13:30:00Z' },
      { id: '2', opened },
    ]
    const projects = attested.attested.projects.map((project) => ({
      ...project,
      responses: { status, programs: 3, leftOut: 0, issues },
    }))
    const whole = { ...attested.attested, projects }
    const given = sheet('SEL-01', { ...attested, attested: whole, digest: digestOf(whole) })
    expect(given.attested?.sources[0]?.firstResponse).toEqual(firstResponse)
    expect(factSheetToMarkdown(given)).toMatch(words)
    expect(given.attested?.rows).toEqual(sheet('SEL-01').attested?.rows)
  })

  it('shows texts of others as texts', () => {
    const name = '<script>x</script> | [a](https://bad.example)\n# b \u202e'
    const projects = attested.attested.projects.map((project) => ({
      ...project,
      name,
      attestedBy: name,
      people: project.people.map((person) => ({ ...person, issues: [{ id: '1', date: '2025-02-01', address: name }] })),
    }))
    const whole = { ...attested.attested, projects }
    const given = { ...attested, attested: whole, digest: digestOf(whole) }
    expect(reportToHtml(bundle, { attested: given })).not.toMatch(/<script|\u202e/)
    for (const text of [factSheetToMarkdown(sheet('AWD-01', given)), reportToMarkdown(bundle, { attested: given })])
      expect(text).not.toMatch(/\n# b|(?<!\\)\[a\]|(?<!\\)<script|\u202e/)
  })

  it('says so where nobody claims an account, and where nobody was asked', () => {
    const [project] = attested.attested.projects
    if (!project) throw new Error('a project')
    const { attestedBy: _, asked: __, ...unasked } = project
    const kinds = { review: kind('not-asked'), issue: kind('not-asked'), release: kind('not-asked') }
    const whole = { ...attested.attested, projects: [{ ...unasked, kinds, people: [] }] }
    const text = factSheetToMarkdown(sheet('AWD-01', { ...attested, attested: whole, digest: digestOf(whole) }))
    expect(text).toContain('Engine A: no platform was asked')
    expect(text).toContain('Nobody claims an account')
  })
})
