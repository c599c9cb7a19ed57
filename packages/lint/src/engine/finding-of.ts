import { defined, type Finding, fingerprint, type Procurement, reaches } from '@opensource-experts/core'
import { helpUri } from './help-uri'
import type { LintOptions } from './lint-options'
import type { Rule, RuleReport } from './rule'
import { stablePath } from './stable-path'

/** A report of a rule with what the engine adds: severity, legal basis, fingerprint and help. */
export function findingOf(
  rule: Rule,
  report: RuleReport,
  procurement: Procurement,
  legalBasis: Finding['legalBasis'],
  options: LintOptions,
): Finding {
  const certainty = report.certainty ?? (rule.certainty === 'possible' ? 'possible' : 'certain')
  const asked = options.severities?.[rule.id]
  const severity = asked && asked !== 'off' ? asked : (report.severity ?? rule.severity)
  const { criterion, lots, matched, field, fix } = report
  const lot = lots?.length === 1 ? lots[0] : undefined
  const params = { ...defined({ criterion, lot }), ...report.params }
  // A criterion that is renamed keeps its suppressions.
  const { name: _, ...facts } = params as Readonly<Record<string, unknown>>
  return defined({
    ruleId: rule.id,
    // Of a vendor's own rule, which may have no sentences.
    summary: rule.summary,
    // What only the wording suggests is never an error, whatever the caller asks.
    severity: certainty === 'possible' && severity === 'error' ? 'warning' : severity,
    certainty,
    path: report.path,
    field,
    params,
    matched,
    legalBasis,
    fix,
    source: 'lint',
    fingerprint: fingerprint(rule.id, stablePath(report.path, procurement), certainty, facts, matched ?? null),
    helpUri: helpUri(rule.id, options.helpBase),
  })
}

/** What the buyer of this State may be held to: where the State is not known, no State's own law. */
export function basisIn({ jurisdiction }: Procurement, { legalBasis }: Rule): Finding['legalBasis'] {
  return legalBasis.flatMap(({ law = 'any', ref, status }) => (reaches(law, jurisdiction) ? [{ ref, status }] : []))
}
