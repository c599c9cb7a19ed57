import { createTed } from '@opensource-experts/adapters-ted'
import {
  type ChangeOptions,
  defined,
  type Finding,
  format,
  OseError,
  type Procurement,
  type Refusal,
  summarise,
} from '@opensource-experts/core'
import { clauseFacts } from '@opensource-experts/criteria'
import { formatAdvice, lint, type Preset, type QuestionPlace, type Suppression } from '@opensource-experts/lint'
import { applyFixes } from '@opensource-experts/lint/fix'
import { lintMessages } from '@opensource-experts/lint/texts'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption, changeOptions, weightsOf } from '../declaration/shared-options'
import { words } from '../documents/further-words'
import { joinChangeFile } from '../documents/join-change-file'
import { type LintOutputs, lintOutputs } from '../documents/lint-outputs'
import { parseChangeFile } from '../documents/read-change-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { type ProcurementPart, procurementParts } from '../documents/read-procurement'
import { readSuppressions } from '../documents/read-suppressions'
import { resolveFor } from '../documents/resolve-clauses'
import { withRulePage } from '../documents/rule-page'
import { withCatalogue } from '../documents/with-catalogue'
import type { ExitCode } from '../errors/exit-code'
import { usageError } from '../errors/usage-error'
import { eachDocument } from '../io/answer'
import type { Context } from '../io/context'
import { withSharedFile } from '../io/with-shared-file'
import { type DocumentPlace, documentFacts, documentTitle } from '../text/document-title'
import { familiesText } from '../text/families-text'
import { findingsText } from '../text/findings-text'
import { namesIn } from '../text/names'
import { placeText } from '../text/place-text'
import { refusalsText } from '../text/refusals-text'
import { section } from '../text/section'
import { say } from '../words/say'

interface Subject {
  readonly procurement: Procurement
  readonly refusals: readonly Refusal[]
  /** Why it cannot be used as a procurement. */
  readonly broken?: OseError
}

/** Checks procurements, or criteria files joined to what a notice holds. Exit 1 with error findings. */
export const command = defineCommand({
  name: 'lint',
  rank: 200,
  description: 'check procurements, or criteria files joined to what a notice holds',
  examples: [
    'ose lint procurement.json --lang fr',
    'ose lint procurement.json --preset fr',
    'ose lint procurement.json --fix --out mended',
    'ose lint criteria.json --notice notice.xml --weights scale',
  ],
  arguments: {
    procurement: { description: 'procurements (JSON, or notices), or criteria files with --notice', many: true },
  },
  options: {
    notice: { value: 'file', description: 'the notice that criteria files go into' },
    ...changeOptions,
    ...catalogueOption,
    suppressions: { value: 'file', description: 'findings to set aside, each with its reason (JSON)' },
    preset: {
      value: 'name',
      description:
        'rules to run: of the EU, of the EU and one State, or the house limits alone; may be given several times',
      choices: ['recommended', 'eu', 'fr', 'it', 'be', 'de', 'pt', 'house'],
      many: true,
    },
    fix: { description: 'mend what a program can: the answer has the steps as a JSON Patch' },
    out: { value: 'folder', description: 'with --fix, folder of the mended procurements' },
    sarif: { value: 'folder', description: 'folder of SARIF 2.1.0 logs, one a file, for the internal file' },
    force: { description: 'replace files that are there' },
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
    fixed: {
      en: 'Mended:',
      fr: 'Corrigé :',
    },
    unjoined: {
      en: 'The criteria stand beside unchanged weights, since joining them is refused:',
      fr: 'Les critères figurent à côté de poids inchangés, car leur ajout est refusé :',
    },
  },
  run: (own, { procurement: files }, flags) =>
    withCatalogue(own, flags, async (context) => {
      const outputs = await lintOutputs(context, files, flags)
      return withOptional(context, flags.suppressions, readSuppressions, (suppressions = []) =>
        withOptional(context, flags.notice, readNoticeProcurement, (notice) =>
          eachDocument(
            context,
            files,
            (file) => procurementParts(context, file),
            (file, part, place) => {
              const subject = subjectOf(context, part, file, notice, { ...flags, weights: weightsOf(flags) })
              const about = { file, place, ...defined({ from: part.from }) }
              return report(
                context,
                about,
                { ...subject, part },
                {
                  suppressions,
                  outputs,
                  fix: flags.fix === true,
                  joined: notice !== undefined,
                  ...defined({ presets: flags.preset }),
                },
              )
            },
          ),
        ),
      )
    }),
})

function withOptional<Document>(
  context: Context,
  file: string | undefined,
  read: (context: Context, file: string) => Promise<Document>,
  work: (document?: Document) => Promise<ExitCode>,
): Promise<ExitCode> {
  return file === undefined ? work() : withSharedFile(context, file, read, work)
}

async function readNoticeProcurement(context: Context, file: string): Promise<Procurement> {
  return createTed().read(await readNoticeFile(context, file)).procurement
}

function subjectOf(
  context: Context,
  part: ProcurementPart,
  file: string,
  notice: Procurement | undefined,
  options: ChangeOptions,
): Subject {
  const { value } = part
  const criteriaFile =
    isObject(value) && ('criteria' in value || 'remove' in value) && !('lots' in value) && !('languages' in value)
  if (criteriaFile && !notice) {
    const says = `${file} is a criteria file, which says nothing by itself. Give the notice that it goes into: --notice notice.xml.`
    throw usageError(says, 'notice-not-given')
  }
  if (!notice) {
    try {
      const { value: procurement } = part.procurement()
      const criteria = resolveFor(procurement, procurement.criteria, context)
      return { procurement: { ...procurement, criteria }, refusals: [] }
    } catch (error) {
      // What a document holds is for the rules to judge (DOC-01); only what is none at all is a wrong file.
      if (!OseError.isInstance(error) || !aboutDocument.has(error.code) || !isObject(value) || Array.isArray(value))
        throw error
      return { procurement: value as Procurement, refusals: [], broken: error }
    }
  }
  if (part.notice || (isObject(value) && 'lots' in value)) {
    const says = `${file} is a whole procurement; --notice goes with criteria files. Leave --notice out, or keep schemaVersion and criteria only.`
    throw new OseError('not-a-criteria-file', says, part.notice ? {} : { path: '/lots' })
  }
  return part.as((each) => {
    return joinChangeFile(notice, parseChangeFile(each, file, context), options, context)
  })
}

/** What says that a document, or a part that a clause is filled from, is not as it should be. */
const aboutDocument: ReadonlySet<string> = new Set(['document-invalid', 'input-invalid'])

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

interface Asked {
  readonly suppressions: readonly Suppression[]
  readonly presets?: readonly Preset[]
  readonly outputs: LintOutputs
  readonly fix: boolean
  /** Whether a notice was joined. */
  readonly joined: boolean
}

async function report(
  context: Context,
  about: DocumentPlace,
  { procurement, refusals, broken, part }: Subject & { readonly part: ProcurementPart },
  { suppressions, presets, outputs, fix, joined }: Asked,
) {
  const { lang, paint } = context
  const { file, place } = about
  if (fix && part.notice)
    throw usageError(`${file} is a notice: --fix mends procurements. Read it first, with ose notice read --json.`)
  const options = {
    suppressions,
    locale: lang,
    texts: lintMessages,
    clauses: clauseFacts(context.catalogue),
    words,
    ...defined({ presets }),
  }
  // What cannot be used as a procurement is for a person to mend.
  const fixes = fix && !broken ? applyFixes(procurement, options) : undefined
  const result = fixes?.result ?? lint(procurement, options)
  // A criteria file that joined a notice is not the document that the findings are about.
  const placeOf = joined ? undefined : part.placeOf
  const spoken = (finding: Finding) => ({
    ...withRulePage(finding),
    ...defined({ location: placeOf?.(finding.path) }),
    message: format(finding, lang, [lintMessages]),
  })
  const findings = result.findings.map(spoken)
  const fixed = fixes?.fixed.map(spoken) ?? []
  const summary = summarise(findings)
  // A document that cannot be used is never without an error.
  if (broken && summary.error === 0) throw broken
  const { notChecked, families, suppressed } = result
  const written = [
    fixes && (await outputs.mended?.(file, place, part.value, fixes)),
    await outputs.sarif?.(file, place, result, placeOf),
  ].filter((path) => path !== undefined)
  return {
    document: {
      ...documentFacts(about),
      findings,
      notChecked,
      families,
      summary,
      ...(fixes ? { fixed, patch: fixes.patch } : {}),
      ...(written.length > 0 ? { written } : {}),
    },
    lines: () => [
      documentTitle(about, context),
      ...section(
        paint('yellow', say(lang, 'lint.unjoined')),
        refusalsText(refusals, context, namesIn([procurement], lang)),
      ),
      ...section(say(lang, 'lint.fixed'), findingsText(fixed.map(withoutLocation), context, { placeOf: named })),
      ...findingsText(findings.map(withoutLocation), context, {
        advice: (finding) => formatAdvice(finding, lang, [lintMessages]),
        placeOf: named,
      }),
      ...section(
        say(lang, 'lint.not-checked'),
        notChecked.map(({ question, places }) => `    ${question} ${paint('dim', `[${rulesOf(places)}]`)}`),
      ),
      ...familiesText(families, context),
      ...(suppressed.length > 0 ? [`  ${say(lang, 'lint.suppressed', { count: suppressed.length })}`] : []),
      ...written.map((output) => `  ${paint('green', say(lang, 'written', { output }))}`),
      `  ${say(lang, 'lint.summary', summary)}`,
      `  ${say(lang, 'no-clearance')}`,
    ],
    exit: summary.error > 0 ? 1 : 0,
  } as const

  function named(path: string): string {
    return placeText(path, procurement, lang)
  }
}

/** People read which criterion it is; editors and CI take line and column from the document. */
function withoutLocation<Spoken extends Finding>({ location: _, ...finding }: Spoken) {
  return finding
}

/** The rules that wait for one answer. */
function rulesOf(places: readonly QuestionPlace[]): string {
  return [...new Set(places.map(({ ruleId }) => ruleId))].join(', ')
}
