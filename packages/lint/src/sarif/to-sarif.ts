import {
  anyFunction,
  anyObject,
  anyText,
  checkInput,
  defined,
  type Finding,
  format,
  helpUriFor,
  isConfirmedAddress,
  type Members,
  type MessageCatalogue,
  oneOf,
  repositoryAddress,
  type Severity,
  type SourceLocation,
} from '@opensource-experts/core'
import { formatAdvice } from '../engine/format-advice'
import type { LintResult, OpenQuestion } from '../engine/lint-result'
import { messagesOf } from '../engine/messages-of'
import { rulesInput, textsInput } from '../engine/options-input'
import type { Rule } from '../engine/rule'
import { ruleNotes } from '../generated/rule-notes'
import { recommendedRules } from '../presets/recommended'
import type { SarifLevel, SarifLocation, SarifLog, SarifResult, SarifRule } from './sarif-log'

/** What was linted, and the answer. */
export interface SarifSubject {
  /** The file, as a URI reference: relative to the root of the repository, for what shows it beside the lines. */
  readonly uri: string
  readonly result: Pick<LintResult, 'findings' | 'notChecked' | 'suppressed'>
  /** Line and column of a JSON Pointer, from 1 (`parseJson(text).placeOf` of `core/json`). Default: none is said. */
  readonly placeOf?: (path: string) => SourceLocation | undefined
}

export interface SarifOptions {
  /** Language of the sentences, BCP 47. Default `en`. */
  readonly locale?: string
  /** Sentences by language, such as `lintMessages` of `./texts`. Default: those of `rules`; without any, what holds. */
  readonly texts?: MessageCatalogue
  /** Rules that were run. Default `recommendedRules`. */
  readonly rules?: readonly Rule[]
}

const findingInput: Members = {
  members: {
    ruleId: anyText,
    severity: oneOf('error', 'warning', 'info'),
    path: anyText,
    fingerprint: anyText,
    params: anyObject,
  },
  required: ['ruleId', 'severity', 'path', 'fingerprint', 'params'],
  open: true,
}
const resultInput: Members = {
  members: {
    findings: { list: findingInput },
    notChecked: {
      list: {
        members: { ruleId: anyText, fact: anyText, question: anyText },
        required: ['ruleId', 'fact', 'question'],
        open: true,
      },
    },
    suppressed: {
      list: { members: { finding: findingInput, reason: anyText }, required: ['finding', 'reason'], open: true },
    },
  },
  required: ['findings', 'notChecked', 'suppressed'],
  open: true,
}
const subjectInput: Members = {
  members: { uri: anyText, result: resultInput, placeOf: anyFunction },
  required: ['uri', 'result'],
}

/**
 * Findings as one SARIF 2.1.0 log, for tools that show them beside the lines of a file. What could not be checked is a result
 * of kind `open`; what was set aside has its suppression. It is for the internal file: reasons of suppressions are in it.
 * Pure. Throws `input-invalid`.
 */
export function toSarif(subjects: readonly SarifSubject[], options: SarifOptions = {}): SarifLog {
  checkInput('toSarif', {
    subjects: [{ list: subjectInput }, subjects],
    options: [{ members: { locale: anyText, texts: textsInput, rules: rulesInput } }, options],
  })
  const { locale = 'en', texts = {}, rules = recommendedRules } = options
  const catalogues = [texts, messagesOf(rules)]
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const ruleOf = (ruleId: string) => ({ ruleId, ...defined({ ruleIndex: index.get(ruleId) }) })
  const results = subjects.flatMap(({ uri, result, placeOf }) => {
    const at = (path: string) => [locationOf(uri, path, placeOf)]
    const reported = (finding: Finding, reason?: string) => {
      // What is wrong, and what to do: tools show this text alone.
      const says = [format(finding, locale, catalogues), formatAdvice(finding, locale, catalogues)]
      const head = { ...ruleOf(finding.ruleId), locations: at(finding.path) }
      return resultOf(finding, head, says.filter((each) => each !== '').join(' '), reason)
    }
    return [
      ...result.findings.map((finding) => reported(finding)),
      ...result.suppressed.map(({ finding, reason }) => reported(finding, reason)),
      ...result.notChecked.map((question) =>
        openOf(question, { ...ruleOf(question.ruleId), locations: at(question.fact) }),
      ),
    ]
  })
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Opensource Experts lint',
            ...(isConfirmedAddress(repositoryAddress) ? { informationUri: repositoryAddress } : {}),
            rules: rules.map(descriptorOf),
          },
        },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results,
        properties: { audience: 'internal-file' },
      },
    ],
  }
}

type Head = Pick<SarifResult, 'ruleId' | 'ruleIndex' | 'locations'>

function resultOf(finding: Finding, head: Head, text: string, reason: string | undefined): SarifResult {
  const { severity, certainty, fix, fingerprint } = finding
  return {
    ...head,
    kind: 'fail',
    level: levels[severity],
    message: { text },
    partialFingerprints: { 'oseFinding/v1': fingerprint },
    ...(reason === undefined ? {} : { suppressions: [{ kind: 'external', justification: reason }] }),
    properties: { certainty, ...defined({ fix }) },
  }
}

/** SARIF 3.27.9: what is `open` was not decided, and has no level. */
function openOf({ question }: OpenQuestion, head: Head): SarifResult {
  return { ...head, kind: 'open', level: 'none', message: { text: question } }
}

function descriptorOf(rule: Rule): SarifRule {
  const summary = ruleNotes[rule.id]?.summary ?? rule.summary
  return {
    id: rule.id,
    ...(summary === undefined ? {} : { shortDescription: { text: summary } }),
    ...(isConfirmedAddress(repositoryAddress) ? { helpUri: helpUriFor(rule.id) } : {}),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { family: rule.family, legalBasis: rule.legalBasis.map(({ ref }) => ref) },
  }
}

const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' }

function locationOf(uri: string, path: string, placeOf: SarifSubject['placeOf']): SarifLocation {
  const place = placeOf?.(path)
  return {
    physicalLocation: {
      artifactLocation: { uri },
      ...(place ? { region: { startLine: place.line, startColumn: place.column } } : {}),
    },
    logicalLocations: [{ fullyQualifiedName: path }],
  }
}
