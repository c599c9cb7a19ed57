import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeClaims, salt } from './__fixtures__/make-claims'
import { git, temporaryFolder } from './__fixtures__/make-repository'
import { collectEvidence } from './collect/collect-evidence'
import { evidenceFacts } from './committee/evidence-facts'
import { factSheetToMarkdown } from './committee/fact-sheet-to-markdown'
import { reportToHtml } from './report/report-to-html'
import { verifyEvidence } from './verify/verify-evidence'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = temporaryFolder()

function historyOf(): { readonly id: string; readonly email: string; readonly day: string }[] {
  if (!existsSync(`${root}/.git`)) return []
  try {
    const format = ['log', '--no-merges', '--format=%H %aE %ad', '--date=format:%Y-%m-%d']
    return git(['-C', root, '-c', `safe.directory=${root}`, ...format])
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([id = '', email = '', day = '']) => ({ id, email, day }))
  } catch {
    return []
  }
}

const history = historyOf()

/** The seventh honest repository: this one, as far as its history is here. A package that was unpacked has none. */
describe.skipIf(history.length < 20)('the repository of this library', () => {
  it('goes all the way, from claims to the report, and raises no question', { timeout: 120_000 }, async () => {
    const [newest] = history
    const mine = history.filter(({ email }) => email === newest?.email)
    const claims = makeClaims(root, {
      // A day more on either side: days are those of UTC here.
      window: { from: dayBeside(mine.at(-1)?.day, -1), to: dayBeside(newest?.day, 1) },
      people: [{ id: 'maintainer', emails: [newest?.email ?? ''], basis: 'employee' }],
      tenderer: { name: 'House', ids: [] },
      facts: mine.slice(0, 3).map(({ id }) => ({ person: 'maintainer', project: 'Engine A', commit: id })),
    })
    const options = { salt, localRepositories: true, tempDir: folder }
    const { bundle } = await collectEvidence(claims, options)
    const [project] = bundle.evidence.projects
    const [person] = project?.people ?? []
    const credited = Object.values(person?.commits ?? {}).reduce((sum, ids) => sum + ids.length, 0)
    const { empty = 0, generated = 0 } = person?.notCredited ?? {}
    expect(credited + empty + generated).toBe(mine.length)
    expect(bundle.evidence.findings).toEqual([])
    expect(await verifyEvidence(bundle, { ...options, claims })).toMatchObject({ valid: true, differences: [] })
    const sheet = evidenceFacts(bundle, { clause: 'AWD-01', claims, salt })
    expect(sheet.people?.[0]?.facts).toHaveLength(3)
    expect(factSheetToMarkdown(sheet, 'fr')).toContain(bundle.digest)
    expect(reportToHtml(bundle, { claims, salt, locale: 'fr' })).toContain(bundle.digest)
  })
})

function dayBeside(day = '2025-01-01', by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
}
