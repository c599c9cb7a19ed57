import {
  type Finding,
  type FindingSummary,
  fingerprint,
  type NotChecked,
  type Procurement,
  reaches,
  summarise,
} from '@opensource-experts/core'
import { checkOptions } from './check-options'
import { buildContext, type ContextBase } from './context'
import type { LintOptions } from './lint-options'
import { question } from './messages/lint-messages'
import { recommendedRules } from './rules/recommended-rules'
import type { Rule, RuleQuestion, RuleReport } from './rules/rule'
import { stablePath } from './stable-path'
import { isSuppressedBy } from './suppression'

export interface SuppressedFinding {
  readonly finding: Finding
  readonly reason: string
}

/** No finding means no alert, not legal clearance. */
export interface LintResult {
  /** Sorted by path, then rule. */
  readonly findings: readonly Finding[]
  /** Facts that rules needed and did not have, with the question to ask the buyer. Sorted by fact, then rule. */
  readonly notChecked: readonly NotChecked[]
  /** Of `findings`. */
  readonly summary: FindingSummary
  /** What suppressions dropped: for the internal file, never for tender documents. */
  readonly suppressed: readonly SuppressedFinding[]
}

/**
 * Checks a procurement against the rules. Pure, synchronous, same input same output; takes a document that is not
 * complete. Throws `OseError` (`suppression-without-reason`, `rule-not-found`, `rule-param-not-found`) where an option
 * is wrong, never for what the document holds.
 */
export function lint(procurement: Procurement, options: LintOptions = {}): LintResult {
  const rules = options.rules ?? recommendedRules
  checkOptions(options, rules)
  const base = buildContext(procurement, options.clauses ?? (() => undefined))
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  const questions = new Map<string, NotChecked>()
  for (const rule of rules) {
    if (options.severities?.[rule.id] === 'off') continue
    for (const answer of run(rule, base, options)) {
      if ('fact' in answer) {
        const asked = question(rule.id, answer, options.locale ?? 'en')
        questions.set(`${rule.id} ${answer.fact}`, { ruleId: rule.id, fact: answer.fact, question: asked })
        continue
      }
      const finding = findingOf(rule, answer, procurement, options)
      const suppression = options.suppressions?.find((each) => isSuppressedBy(each, rule.id, answer))
      if (suppression) suppressed.push({ finding, reason: suppression.reason.trim() })
      else findings.push(finding)
    }
  }
  findings.sort(byPlace)
  suppressed.sort((a, b) => byPlace(a.finding, b.finding))
  const notChecked = [...questions.values()].sort((a, b) => compare(a.fact, b.fact) || compare(a.ruleId, b.ruleId))
  return { findings, notChecked, summary: summarise(findings), suppressed }
}

function run(rule: Rule, base: ContextBase, options: LintOptions): Iterable<RuleReport | RuleQuestion> {
  const reached = reaches(rule.jurisdiction, base.procurement.jurisdiction)
  if (reached === undefined) return [{ fact: '/jurisdiction', ask: 'jurisdiction' }]
  if (!reached) return []
  const param = (name: string) => options.params?.[rule.id]?.[name] ?? rule.params[name]?.value ?? 0
  return rule.check({ ...base, param })
}

function findingOf(rule: Rule, report: RuleReport, procurement: Procurement, options: LintOptions): Finding {
  const certainty = report.certainty ?? (rule.certainty === 'possible' ? 'possible' : 'certain')
  const asked = options.severities?.[rule.id]
  const severity = asked && asked !== 'off' ? asked : (report.severity ?? rule.severity)
  const { criterion, lots, matched, field, fix } = report
  const lot = lots?.length === 1 ? { lot: lots[0] } : {}
  const params = { ...(criterion === undefined ? {} : { criterion }), ...lot, ...report.params }
  const { name: _, ...facts } = params as Readonly<Record<string, unknown>>
  return {
    ruleId: rule.id,
    // What only the wording suggests is never an error, whatever the caller asks.
    severity: certainty === 'possible' && severity === 'error' ? 'warning' : severity,
    certainty,
    path: report.path,
    ...(field === undefined ? {} : { field }),
    params,
    ...(matched === undefined ? {} : { matched }),
    legalBasis: rule.legalBasis,
    ...(fix === undefined ? {} : { fix }),
    source: 'lint',
    fingerprint: fingerprint(rule.id, stablePath(report.path, procurement), certainty, facts, matched ?? null),
    helpUri: `${options.helpBase ?? 'docs/rules.md'}#${rule.id.toLowerCase()}`,
  }
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint)
}

/** By code unit: the same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
