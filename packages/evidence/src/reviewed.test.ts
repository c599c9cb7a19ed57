import { describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from './__fixtures__/make-claims'
import { ada, ben, coTrailers, makeRepository, mia, noa, temporaryFolder } from './__fixtures__/make-repository'
import { collectEvidence } from './collect/collect-evidence'
import { evidenceFacts } from './committee/evidence-facts'
import { factSheetToMarkdown } from './committee/fact-sheet-to-markdown'
import { reportToMarkdown } from './report/report-to-markdown'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const options = { salt, localRepositories: true, tempDir: folder }
const by = (...people: readonly string[]) => `Change\n\n${people.map((one) => `Reviewed-by: ${one}`).join('\n')}\n`

describe('reviews that commits name', () => {
  it('are counted for a change of somebody who is not claimed, once, and credit no commit', async () => {
    const { path } = makeRepository(folder, [
      { author: mia, message: by(ada, ada) },
      { author: mia, message: by('Ada <ADA@tenderer.example>', noa) },
      // Of a colleague, of oneself, by one of its authors, of a program, and in the middle of the text.
      { author: ben, message: by(ada) },
      { author: ada, message: by(ada) },
      { author: mia, message: `Change\n\n${coTrailers[0]}: ${ada}\nReviewed-by: ${ada}\n` },
      { author: 'tidy[bot] <tidy[bot]@forge.example>', message: by(ada) },
      { author: mia, message: `Change\n\nReviewed-by: ${ada}\n\nand more\n` },
    ])
    const { bundle } = await collectEvidence(makeClaims(path, { people: bothClaimed }), options)
    const [project] = bundle.evidence.projects
    expect(project?.people.map(({ reviewedForOthers, asCoAuthor }) => [reviewedForOthers, asCoAuthor])).toEqual([
      [2, 1],
      [undefined, 0],
    ])
  })

  it('confirm a person of whom there is nothing else, are recomputed, and stand in the sheet and the report', async () => {
    const { path } = makeRepository(folder, [{ author: mia, message: by(ada) }, { author: mia }])
    const claims = makeClaims(path)
    const { bundle } = await collectEvidence(claims, options)
    expect(bundle.evidence.projects[0]?.people[0]).toMatchObject({
      ...{ status: 'confirmed', commits: {}, reviewedForOthers: 1, committedForOthers: 0 },
    })
    expect((await verifyEvidence(bundle, { ...options, claims })).valid).toBe(true)
    const sheet = evidenceFacts(bundle, { clause: 'AWD-01', claims, salt })
    expect(sheet.people?.[0]?.helped).toEqual([
      { project: 'Engine A', recordedForOthers: 0, reviewedForOthers: 1, mergedForOthers: 0, released: [] },
    ])
    expect(factSheetToMarkdown(sheet)).toContain('0 releases, one change of others that names the person as reviewer')
    expect(reportToMarkdown(bundle, { claims, salt, locale: 'fr' })).toContain('relectures indiquées par autrui : 1')
  })

  it('are none outside the days of the person', async () => {
    const { path } = makeRepository(folder, [
      { author: mia, message: by(ada), date: '2025-01-05' },
      { date: '2025-03-01' },
    ])
    const people = [{ id: 'ada', emails: ['ada@tenderer.example'], from: '2025-02-01', basis: 'employee' }]
    const { bundle } = await collectEvidence(makeClaims(path, { people }), options)
    expect(bundle.evidence.projects[0]?.people[0]?.reviewedForOthers).toBeUndefined()
  })
})
