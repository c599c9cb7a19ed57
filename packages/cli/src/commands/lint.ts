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
import { defineCommand } from '../declaration/define-command'
import { weightsOption } from '../declaration/shared-options'
import { joinCriteriaFile } from '../documents/join-criteria-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { checkedProcurement } from '../documents/read-procurement'
import { readSuppressions } from '../documents/read-suppressions'
import { checkClauses, resolveFor } from '../documents/resolve-clauses'
import { withRulePage } from '../documents/rule-page'
import { unknownMemberFindings } from '../documents/unknown-member-findings'
import type { ExitCode } from '../errors/exit-code'
import { usageError } from '../errors/usage-error'
import { eachFile } from '../io/answer'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'
import { withSharedFile } from '../io/with-shared-file'
import { findingsText } from '../text/findings-text'
import { refusalsText } from '../text/refusals-text'
import { section } from '../text/section'
import type { Language } from '../words/language'
import { say } from '../words/say'

interface Subject {
  readonly procurement: Procurement
  readonly found: readonly Finding[]
  readonly refusals: readonly Refusal[]
}

/** Checks procurements, or criteria files joined to what a notice holds. Exit 1 with error findings. */
export const command = defineCommand({
  name: 'lint',
  rank: 200,
  description: 'check procurements, or criteria files joined to what a notice holds',
  arguments: { procurement: { description: 'procurements, or criteria files with --notice (JSON)', many: true } },
  options: {
    notice: { value: 'file', description: 'the notice that criteria files go into' },
    ...weightsOption,
    suppressions: { value: 'file', description: 'findings to set aside, each with its reason (JSON)' },
  },
  words: {
    summary: {
      en: '{error, plural, one {1 error} other {{error} errors}}, {warning, plural, one {1 warning} other {{warning} warnings}}, {info, plural, one {1 note} other {{info} notes}}',
      fr: '{error, plural, one {{error} erreur} other {{error} erreurs}}, {warning, plural, one {{warning} avertissement} other {{warning} avertissements}}, {info, plural, one {{info} note} other {{info} notes}}',
    },
    'not-checked': {
      en: 'Not checked, since facts are missing:',
      fr: 'Non vérifié, faute d’informations :',
    },
    suppressed: {
      en: '{count, plural, one {1 finding} other {{count} findings}} set aside by suppressions',
      fr: '{count, plural, one {{count} constat écarté} other {{count} constats écartés}} à la demande de l’acheteur',
    },
    unjoined: {
      en: 'The criteria stand beside unchanged weights, since joining them is refused:',
      fr: 'Les critères figurent à côté de poids inchangés, car leur ajout est refusé :',
    },
    'unknown-member': {
      en: '{path}: "{key}" is no member that this version knows. It is kept and was not checked.',
      fr: '{path} : « {key} » n’est pas un membre connu de cette version. Il est conservé sans être vérifié.',
    },
    'unknown-member-nearest': {
      en: '{path}: "{key}" is no member that this version knows; did you mean "{nearest}"? It is kept and was not checked.',
      fr: '{path} : « {key} » n’est pas un membre connu de cette version ; fallait-il lire « {nearest} » ? Il est conservé sans être vérifié.',
    },
  },
  run: (context, { procurement: files }, flags) =>
    withOptional(context, flags.suppressions, readSuppressions, (suppressions = []) =>
      withOptional(context, flags.notice, readNoticeProcurement, (notice) =>
        eachFile(context, files, async (file) => {
          const subject = await readJson(file, (value) => subjectOf(value, file, notice, flags.weights))
          return report(context, file, subject, suppressions)
        }),
      ),
    ),
})

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
  const findings = [...found, ...result.findings.map(withRulePage)].map((finding) => ({
    ...finding,
    message: sentence(finding, lang),
  }))
  const summary = summarise(findings)
  const { notChecked, suppressed } = result
  return {
    document: { file, findings, notChecked, summary },
    lines: () => [
      paint('bold', file),
      ...section(paint('yellow', say(lang, 'lint.unjoined')), refusalsText(refusals, context)),
      ...findingsText(findings, context, (finding) => formatAdvice(finding, lang, [lintMessages])),
      ...section(
        say(lang, 'lint.not-checked'),
        notChecked.map(({ question, places }) => `    ${question} ${paint('dim', `[${rulesOf(places)}]`)}`),
      ),
      ...(suppressed.length > 0 ? [`  ${say(lang, 'lint.suppressed', { count: suppressed.length })}`] : []),
      `  ${say(lang, 'lint.summary', summary)}`,
      `  ${say(lang, 'no-clearance')}`,
    ],
    exit: summary.error > 0 ? 1 : 0,
  } as const
}

/** The rules that wait for one answer. */
function rulesOf(places: readonly QuestionPlace[]): string {
  return [...new Set(places.map(({ ruleId }) => ruleId))].join(', ')
}

function sentence(finding: Finding, lang: Language): string {
  if (finding.ruleId !== 'DOC-01') return format(finding, lang, [lintMessages])
  const known = 'nearest' in finding.params ? 'lint.unknown-member-nearest' : 'lint.unknown-member'
  return say(lang, known, { path: finding.path, ...finding.params })
}
