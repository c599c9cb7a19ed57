import {
  createExcerpts,
  createValidator,
  formatRuleAdvice,
  type NotRun,
  type RuleEngine,
} from '@opensource-experts/adapters-ted/validate'
import { defined, format, OseError } from '@opensource-experts/core'
import { nationalPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'
import { defineCommand } from '../declaration/define-command'
import { packsOption } from '../declaration/shared-options'
import { packsDir } from '../documents/packs-dir'
import { readNoticeFile } from '../documents/read-notice-file'
import { usageError } from '../errors/usage-error'
import { eachFile } from '../io/answer'
import type { Context } from '../io/context'
import { excerptText } from '../text/excerpt-text'
import { findingsText, type SpokenFinding } from '../text/findings-text'
import { section } from '../text/section'
import { say } from '../words/say'

/** Finds nothing: what is not asked is not run. */
const noRules: RuleEngine = { id: 'none', run: () => Promise.resolve({ fired: 0, failed: [], broken: [] }) }

const answers = { true: 'valid', false: 'invalid', null: 'undecided' } as const
const styles = { true: 'green', false: 'red', null: 'yellow' } as const

/** The official schemas and rules, offline. Exit 3 where the answer is open. */
export const command = defineCommand({
  name: 'notice validate',
  rank: 130,
  description: 'check notices against the official schemas and rules, offline',
  examples: ['ose notice validate notice.xml', 'ose notice validate notice.xml --sdk 1.15 --only rules'],
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: {
    sdk: {
      value: 'version',
      description: 'own (the SDK that the notice names), a minor (1.15) or 1.15.1',
      fallback: 'own',
    },
    dialectSdk: {
      value: 'name=minor',
      description: 'the SDK that a national form rests on, where it is not known here: "eForms-DE 2.1=1.12"',
      many: true,
    },
    national: {
      value: 'name',
      description: 'by the SDK of a State, added with ose sdk add --national, in place of that of the EU',
    },
    only: {
      value: 'part',
      description: 'rules or schemas alone; the other counts as not checked',
      choices: ['rules', 'xsd'],
    },
    ...packsOption,
  },
  words: {
    valid: { en: 'valid', fr: 'valide' },
    invalid: { en: 'not valid', fr: 'non valide' },
    undecided: { en: 'not decided', fr: 'sans réponse' },
    verdict: {
      en: '{answer} under SDK {sdk} (subtype {subtype}, {fired, plural, one {1 rule} other {{fired} rules}} fired)',
      fr: '{answer} selon le SDK {sdk} (sous-type {subtype}, {fired, plural, one {{fired} règle déclenchée} other {{fired} règles déclenchées}})',
    },
    todo: { en: 'What to do: {advice}', fr: 'Que faire : {advice}' },
    field: { en: 'Field: {name} ({field})', fr: 'Champ : {name} ({field})' },
    'not-run': { en: 'Not checked:', fr: 'Non vérifié :' },
  },
  run(context, { notice: files }, flags) {
    const { lang, paint, signal } = context
    const validator = createValidator({
      packs: openPackStore(packsOf(context, flags)),
      signal,
      dialects: basesOf(flags.dialectSdk ?? []),
      ...(flags.only === 'rules'
        ? { engines: { xsd: null } }
        : flags.only === 'xsd'
          ? { engines: { rules: noRules } }
          : {}),
    })
    return eachFile(context, files, async (file) => {
      const notice = await readNoticeFile(context, file)
      const verdict = await validator
        .validate(notice, { sdk: flags.sdk, language: lang })
        .catch((error: unknown) => Promise.reject(missingOf(flags.national, error)))
      const { sdk, subtype, firedRules } = verdict
      const notRun = notAsked(verdict.notRun, flags.only)
      const valid = verdict.valid === true && notRun.length > 0 ? null : verdict.valid
      const excerptOf = verdict.findings.length > 0 ? createExcerpts(notice) : () => undefined
      const findings = verdict.findings.map((finding) => ({
        ...finding,
        // Some asserts are about no field: their sentence then names the place.
        message: format({ ...finding, field: finding.field ?? finding.path }, lang),
        ...defined({ advice: formatRuleAdvice(finding, lang) || undefined, excerpt: excerptOf(finding) }),
      }))
      const key = `${valid}` as const
      const answer = paint(styles[key], say(lang, `notice-validate.${answers[key]}`))
      const facts = { answer, sdk, subtype: subtype ?? say(lang, 'unknown'), fired: firedRules }
      return {
        document: { file, sdk, subtype, valid, firedRules, findings, notRun },
        lines: () => [
          `${paint('bold', file)}: ${say(lang, 'notice-validate.verdict', facts)}`,
          ...findings.flatMap((finding) =>
            findingsText([finding], context, {
              below: () => [
                ...fieldText(finding, context),
                ...(finding.excerpt ? excerptText(finding.excerpt, paint) : []),
              ],
              advice: () => (finding.advice ? say(lang, 'notice-validate.todo', { advice: finding.advice }) : ''),
            }),
          ),
          ...section(
            say(lang, 'notice-validate.not-run'),
            notRun.map(({ what, reason }) => `    ${what}: ${reason}`),
          ),
          `  ${say(lang, 'no-clearance')}`,
        ],
        exit: valid === null ? 3 : valid ? 0 : 1,
      }
    })
  },
})

function packsOf(context: Context, flags: { readonly packs?: string; readonly national?: string }): string {
  const dir = packsDir(context, flags)
  return flags.national === undefined ? dir : nationalPacksDir(dir, flags.national)
}

/** Which pack is missing, and how it is added: a store of packs does not know whose it holds. */
function missingOf(national: string | undefined, error: unknown): unknown {
  if (national === undefined || !OseError.isInstance(error) || error.code !== 'sdk-pack-missing') return error
  const { facts } = error
  return new OseError(
    'sdk-pack-missing',
    `There is no rule pack of the national SDK ${national} for this notice. Add it (ose sdk add <version> --national ${national} --from <archive or folder>), or name the version that is there (--sdk).`,
    { facts, cause: error },
  )
}

/** The field in words, where the sentence names none: where it does, it may name another one than the rule goes by. */
function fieldText({ field, message, params }: SpokenFinding, { lang }: Context): string[] {
  const name = params.fieldName
  if (field === undefined || typeof name !== 'string' || /\((?:BT|OPT|OPP)-\d/.test(message)) return []
  return [say(lang, 'notice-validate.field', { name, field })]
}

/** @throws OseError `usage` for what is no name and minor. */
function basesOf(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((each) => {
      const [name, sdk, ...more] = each.split('=').map((part) => part.trim())
      if (name && sdk && more.length === 0) return [name, sdk]
      throw usageError(`--dialect-sdk "${each}" is no name and SDK. Write it so: --dialect-sdk "eForms-DE 2.1=1.12".`)
    }),
  )
}

/** What was left out since only a part was asked for, in place of what the validator says of a part without engine. */
function notAsked(notRun: readonly NotRun[], only: 'rules' | 'xsd' | undefined): readonly NotRun[] {
  if (only === undefined) return notRun
  const what = only === 'rules' ? 'xsd' : 'eforms'
  const left = { what, code: 'not-asked', reason: `Not asked for: --only ${only}.` }
  return [left, ...notRun.filter((each) => each.what !== what)]
}
