import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mpeToHtml, toMpe } from '@opensource-experts/adapters-place'
import { formatLoss, formatRefusal } from '@opensource-experts/adapters-ted/texts'
import { type Criterion, format, OseError, type Plan, type Procurement } from '@opensource-experts/core'
import { tenderDocuments, toHtml } from '@opensource-experts/documents'
import { formatReason } from '@opensource-experts/experts'
import type { LintResult } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import type { Found } from './find-experts.ts'
import type { SnapshotStep } from './snapshot-sources.ts'

export interface Outcome {
  readonly notice: Uint8Array
  readonly after: Uint8Array | undefined
  readonly plan: Plan
  readonly joined: Procurement
  readonly criteria: readonly Criterion[]
  readonly report: LintResult
  readonly experts: readonly Found[]
  readonly snapshot: SnapshotStep
}

/** Writes everything the demo made, and takes away what an earlier run left of the same names. */
export async function writeOutputs(out: string, outcome: Outcome): Promise<{ path: string; what: string }[]> {
  const { after, joined } = outcome
  const place = unlessRefused(() => mpeToHtml(toMpe(joined)))
  const files: readonly (readonly [name: string, what: string, content: string | Uint8Array | undefined])[] = [
    ['notice.xml', 'the notice with its new criteria', after],
    ['notice.diff.txt', 'what changed, in business terms', diff(outcome)],
    ['lint.txt', 'what the linter says, and the questions to the buyer', lintReport(outcome)],
    ['place-criteria.html', 'the criteria sheet to type into PLACE (assisted entry)', place],
    ...documentFiles(outcome),
    ['experts.txt', 'who was found, and why', expertsReport(outcome)],
  ]
  const written = []
  for (const [name, what, content] of files) {
    const path = join(out, name)
    await rm(path, { force: true })
    if (content === undefined) continue
    await writeFile(path, content)
    written.push({ path, what })
  }
  return [...written, await writeSnapshot(out, outcome)]
}

/** The folder that `ose experts search --snapshot` searches. */
async function writeSnapshot(out: string, { snapshot }: Outcome): Promise<{ path: string; what: string }> {
  const path = join(out, 'snapshot')
  await rm(path, { recursive: true, force: true })
  await mkdir(path, { recursive: true })
  for (const { name, text } of snapshot.files) await writeFile(join(path, name), text)
  return { path, what: 'what seven sources said, to be searched without a network' }
}

const documentNames = {
  'consultation-rules': 'criteria, weights and points, for the consultation rules',
  ccap: 'conditions, penalties and derogations, for the contract',
  cctp: 'technical specifications',
  'answer-frame': 'what tenderers fill in',
  'internal-file': 'reasons and open points, for the buyer alone',
} as const

/** The tender documents, each sentence in its own; without the words of the language there are none. */
function documentFiles({
  joined,
  report,
}: Outcome): (readonly [name: string, what: string, content: string | undefined])[] {
  const findings = report.findings.map((each) => format(each, 'en', [lintMessages]))
  const questions = [...new Set(report.notChecked.map(({ question }) => question))]
  const made = unlessRefused(() => tenderDocuments(joined, { internal: { findings, questions } }).documents)
  return Object.entries(documentNames).map(([kind, what]) => {
    const document = made?.find((each) => each.kind === kind)
    return [`${kind}.html`, what, document && toHtml(document)]
  })
}

function unlessRefused<Made>(make: () => Made): Made | undefined {
  try {
    return make()
  } catch (error) {
    // A notice in a language that the criteria lack has no sheet; the refusal has already said so.
    if (OseError.isInstance(error) && ['language-missing', 'clause-unresolved'].includes(error.code)) return undefined
    throw error
  }
}

function diff({ plan }: Outcome): string {
  if (plan.refusals.length > 0)
    return `Nothing was written:\n${plan.refusals.map((each) => `- ${formatRefusal(each)}`).join('\n')}\n`
  const lines: string[] = []
  let lot = ''
  for (const edit of plan.edits) {
    if (edit.lot !== lot) lines.push('', edit.lot)
    lot = edit.lot
    const language = edit.language === undefined ? '' : ` (${edit.language})`
    lines.push(`  ${edit.field}${language}, ${edit.criterion ?? ''}, ${edit.cause}`)
    if (edit.before !== null) lines.push(`    - ${edit.before.replaceAll('\n', '\n      ')}`)
    if (edit.after !== null) lines.push(`    + ${edit.after.replaceAll('\n', '\n      ')}`)
  }
  const losses = [...new Set(plan.losses.map((loss) => formatLoss(loss)))]
  if (losses.length > 0) lines.push('', 'Not in the notice:', ...losses.map((loss) => `  ${loss}`))
  if (plan.align.length > 0) {
    lines.push('', 'The tender documents must now say as well:')
    for (const { lot: place, field, criterion = '', before, after } of plan.align) {
      lines.push(`  ${place} ${field} ${criterion}: ${before ?? 'nothing'} -> ${after ?? 'to be written by the buyer'}`)
    }
  }
  return `${lines.join('\n').trim()}\n`
}

function lintReport({ report }: Outcome): string {
  const findings = report.findings.map(
    (each) =>
      `${each.severity} (${each.certainty}) ${each.ruleId} ${each.path}\n  ${format(each, 'en', [lintMessages])}`,
  )
  const questions = report.notChecked.map(({ ruleId, fact, question }) => `${ruleId} ${fact}\n  ${question}`)
  return [
    'No finding means no alert, not legal clearance.',
    '',
    `Findings (${findings.length})`,
    ...findings,
    '',
    `Not checked, for lack of a fact (${questions.length})`,
    ...questions,
    '',
  ].join('\n')
}

function expertsReport({ experts, snapshot }: Outcome): string {
  const sections = experts.map(({ lot, search }) => {
    const lines = search.experts.map(
      ({ expert, reasons }) => `- ${expert.name}: ${reasons.map((reason) => formatReason(reason)).join('; ')}`,
    )
    return `${lot}: ${search.total} firms, competition ${search.competition}\n${lines.join('\n')}`
  })
  return `Firms that do not exist, in neutral order (a shuffle seeded by the query).\n\n${sections.join('\n\n')}\n\n${snapshotReport(snapshot)}`
}

/** Who says what, in the snapshot of seven sources: several entries of one firm are one, with the reason. */
function snapshotReport({ found }: SnapshotStep): string {
  const sections = found.map(({ lot, answer: { experts, total, sources, maybeSame } }) => {
    const lines = experts.map(({ expert, members, joins, reasons }) => {
      const why = joins.length === 0 ? '' : ` (one firm by ${[...new Set(joins.map(({ by }) => by))].join(', ')})`
      const said = [...new Set(reasons.map(({ relation, value }) => `${relation} ${value}`))].join('; ')
      return `- ${expert.name}: ${said}; ${members.map(({ source }) => source).join(', ')}${why}`
    })
    const states = sources.map(({ id, status }) => `${id} ${status}`).join(', ')
    return `${lot}: ${total} firms, ${maybeSame.length} pairs left open; ${states}\n${lines.join('\n')}`
  })
  return `The same in a snapshot of seven sources (stale: nobody is asked).\n\n${sections.join('\n\n')}\n`
}
