import type { Finding, Procurement } from '@opensource-experts/core'
import { clauseFacts } from '@opensource-experts/criteria'
import { type LintResult, lint, listRules } from '@opensource-experts/lint'
import { de } from '@opensource-experts/lint/words/de'
import { es } from '@opensource-experts/lint/words/es'
import { it } from '@opensource-experts/lint/words/it'
import { nl } from '@opensource-experts/lint/words/nl'
import type { CorpusCase } from './cases'

// What the linter makes of a case. Nothing here is lenient: what it says of the sound document is no merit of the case's.

/**
 * `hit`: a finding that the case alone brings about. `asked`: a question about the fact that is missing.
 * `miss`: neither. `alarm`: a warning or error of its family, or any error, on what is lawful. `quiet`: none.
 */
export type Outcome = 'hit' | 'asked' | 'miss' | 'alarm' | 'quiet'

export interface Judgement {
  readonly case: CorpusCase
  readonly outcome: Outcome
  /** The rules that count for the outcome. */
  readonly rules: readonly string[]
  /** Rules of other families that found something in the case and nothing in the sound document. */
  readonly elsewhere: readonly string[]
  /** True where an alarm is one on the sound document as well. */
  readonly ofTheFrame: boolean
  /** Whether any finding is an error. */
  readonly error: boolean
}

const familyOf = new Map<string, string>(listRules().map(({ id, family }) => [id, family]))

export function judge(one: CorpusCase): Judgement {
  const result = linted(one.procurement)
  const sound = new Set(linted(one.bare).findings.map((finding) => keyOf(finding, one.bare)))
  const own = result.findings.filter((finding) => !sound.has(keyOf(finding, one.procurement)))
  const right = (ruleId: string) => [one.family, ...one.also].includes(familyOf.get(ruleId) ?? '')
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  const elsewhere = idsOf(own.filter(({ ruleId }) => !right(ruleId)))
  const rest = { case: one, elsewhere, error: errors.length > 0, ofTheFrame: false }
  if (one.verdict === 'lawful') {
    const loud = result.findings.filter(
      ({ ruleId, severity }) => severity === 'error' || (severity === 'warning' && right(ruleId)),
    )
    const ofTheFrame = loud.length > 0 && !loud.some((finding) => own.includes(finding))
    return { ...rest, outcome: loud.length > 0 ? 'alarm' : 'quiet', rules: idsOf(loud), ofTheFrame }
  }
  const found = own.filter(({ ruleId }) => right(ruleId))
  if (found.length > 0) return { ...rest, outcome: 'hit', rules: idsOf(found) }
  const asked = questions(result, one.missing).filter(right)
  return { ...rest, outcome: asked.length > 0 ? 'asked' : 'miss', rules: [...new Set(asked)] }
}

const clauses = clauseFacts()

function linted(procurement: Procurement): LintResult {
  return lint(procurement, { clauses, words: [de, es, it, nl] })
}

/** The rules that ask for the member that is missing. */
function questions({ notChecked }: LintResult, missing: string | undefined): string[] {
  const member = missing?.split('.').at(-1)
  if (member === undefined) return []
  return notChecked.flatMap(({ places }) =>
    places.filter(({ fact }) => fact.split('/').includes(member)).map(({ ruleId }) => ruleId),
  )
}

/**
 * The rule, its weight and the place, by id and not by position: a criterion that left must not make the others new, and
 * a warning is more than the word that the sound document has.
 */
function keyOf({ ruleId, path, severity }: Finding, { criteria, lots }: Procurement): string {
  const [, list, index, ...rest] = path.split('/')
  const item = list === 'criteria' ? criteria[Number(index)] : list === 'lots' ? lots[Number(index)] : undefined
  return [ruleId, severity, list, item?.id ?? index, ...rest].join('/')
}

function idsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))]
}
