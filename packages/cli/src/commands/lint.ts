import { createTed } from '@opensource-experts/adapters-ted'
import {
  type Finding,
  format,
  OseError,
  type Procurement,
  parseCriteriaFile,
  type Refusal,
  summarise,
  type WeightPolicy,
} from '@opensource-experts/core'
import { clauseFacts } from '@opensource-experts/criteria'
import { formatAdvice, lint, type QuestionPlace, type Suppression } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import type { Context } from '../context'
import { joinCriteriaFile } from '../documents/join-criteria-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { checkedProcurement } from '../documents/read-procurement'
import { readSuppressions } from '../documents/read-suppressions'
import { checkClauses, resolveFor } from '../documents/resolve-clauses'
import { unknownMemberFindings } from '../documents/unknown-member-findings'
import type { ExitCode } from '../errors/exit-code'
import { usageError } from '../errors/usage-error'
import { eachFile } from '../io/answer'
import { readJson } from '../io/read-json'
import { withSharedFile } from '../io/with-shared-file'
import { cliMessages, say } from '../messages/say'
import { findingsText } from '../text/findings-text'
import { section } from '../text/plan-text'
import { refusalText } from '../text/refusal-text'

export interface LintFlags {
  /** The notice that criteria files are joined to. */
  readonly notice?: string
  readonly weights: WeightPolicy
  readonly suppressions?: string
}

interface Subject {
  readonly procurement: Procurement
  readonly found: readonly Finding[]
  readonly refusals: readonly Refusal[]
}

/** `ose lint`: checks procurements, or criteria files joined to what a notice holds. Exit 1 with error findings. */
export function lintFiles(context: Context, files: readonly string[], flags: LintFlags): Promise<ExitCode> {
  return withOptional(context, flags.suppressions, readSuppressions, (suppressions = []) =>
    withOptional(context, flags.notice, readNoticeProcurement, (notice) =>
      eachFile(context, files, async (file) => {
        const subject = await readJson(file, (value) => subjectOf(value, file, notice, flags.weights))
        return report(context, file, subject, suppressions)
      }),
    ),
  )
}

function withOptional<Document>(
  context: Context,
  file: string | undefined,
  read: (file: string) => Promise<Document>,
  work: (document?: Document) => Promise<ExitCode>,
): Promise<ExitCode> {
  return file === undefined ? work() : withSharedFile(context, file, read, work)
}

async function readNoticeProcurement(file: string): Promise<Procurement> {
  return createTed().read(await readNoticeFile(file)).procurement
}

function subjectOf(value: unknown, file: string, notice: Procurement | undefined, weights: WeightPolicy): Subject {
  const criteriaFile = isObject(value) && 'criteria' in value && !('lots' in value) && !('languages' in value)
  if (criteriaFile && !notice) {
    const says = `${file} is a criteria file, which says nothing by itself. Give the notice that it goes into: --notice notice.xml.`
    throw usageError(says, 'notice-not-given')
  }
  if (!notice) {
    const { value: procurement, warnings } = checkedProcurement(value, file)
    const criteria = resolveFor(procurement, procurement.criteria)
    return { procurement: { ...procurement, criteria }, found: unknownMemberFindings(warnings), refusals: [] }
  }
  if (isObject(value) && 'lots' in value) {
    const says = `${file} is a whole procurement; --notice goes with criteria files. Leave --notice out, or keep schemaVersion and criteria only.`
    throw new OseError('not-a-criteria-file', says, { path: '/lots' })
  }
  const { value: document } = parseCriteriaFile(value, { file })
  checkClauses(document.criteria)
  return { ...joinCriteriaFile(notice, document, weights), found: [] }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function report(context: Context, file: string, subject: Subject, suppressions: readonly Suppression[]) {
  const { lang, paint } = context
  const { procurement, found, refusals } = subject
  const result = lint(procurement, { suppressions, locale: lang, texts: lintMessages, clauses: clauseFacts() })
  const findings = [...found, ...result.findings].map((finding) => ({ ...finding, message: sentence(finding, lang) }))
  const summary = summarise(findings)
  const { notChecked, suppressed } = result
  return {
    document: { file, findings, notChecked, summary },
    lines: () => [
      paint('bold', file),
      ...section(
        paint('yellow', say(lang, 'weights-unjoined')),
        refusals.map((refusal) => refusalText(refusal, context)),
      ),
      ...findingsText(findings, context, (finding) => formatAdvice(finding, lang, [lintMessages])),
      ...section(
        say(lang, 'not-checked'),
        notChecked.map(({ question, places }) => `    ${question} ${paint('dim', `[${rulesOf(places)}]`)}`),
      ),
      ...(suppressed.length > 0 ? [`  ${say(lang, 'suppressed', { count: suppressed.length })}`] : []),
      `  ${say(lang, 'summary', summary)}`,
      `  ${say(lang, 'no-clearance')}`,
    ],
    exit: summary.error > 0 ? 1 : 0,
  } as const
}

/** The rules that wait for one answer. */
function rulesOf(places: readonly QuestionPlace[]): string {
  return [...new Set(places.map(({ ruleId }) => ruleId))].join(', ')
}

function sentence(finding: Finding, lang: string): string {
  const nearest = finding.ruleId === 'DOC-01' && 'nearest' in finding.params
  return format(nearest ? { ...finding, ruleId: 'DOC-01.nearest' } : finding, lang, [lintMessages, cliMessages])
}
