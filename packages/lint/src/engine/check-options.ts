import { nearestKey, OseError } from '@opensource-experts/core'
import type { LintOptions } from './lint-options'
import type { Rule } from './rule'

/**
 * Options come from outside: a misspelt rule would otherwise be silence taken for consent. `rules`: all that may be
 * named, whether they run or not.
 */
export function checkOptions(options: LintOptions, rules: readonly Rule[]): void {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const requireRule = (ruleId: string, path: string): Rule => {
    const rule = known.get(ruleId)
    if (rule) return rule
    throw new OseError(
      'rule-not-found',
      `Options of lint: there is no rule "${ruleId}"; ${hint(ruleId, known.keys())}.`,
      {
        path,
        facts: { ruleId },
      },
    )
  }
  for (const [index, { ruleId, reason }] of (options.suppressions ?? []).entries()) {
    requireRule(ruleId, `/suppressions/${index}/ruleId`)
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new OseError(
        'suppression-without-reason',
        `Options of lint: the suppression of ${ruleId} has no reason; write why the finding is set aside.`,
        { path: `/suppressions/${index}/reason`, facts: { ruleId } },
      )
    }
  }
  for (const ruleId of Object.keys(options.severities ?? {})) requireRule(ruleId, `/severities/${ruleId}`)
  for (const [ruleId, params] of Object.entries(options.params ?? {})) {
    const rule = requireRule(ruleId, `/params/${ruleId}`)
    for (const name of Object.keys(params)) {
      if (name in rule.params) continue
      throw new OseError(
        'rule-param-not-found',
        `Options of lint: ${ruleId} has no parameter "${name}"; ${hint(name, Object.keys(rule.params))}.`,
        { path: `/params/${ruleId}/${name}`, facts: { ruleId, name } },
      )
    }
  }
}

function hint(wrong: string, known: Iterable<string>): string {
  const list = [...known]
  const near = nearestKey(wrong, list)
  if (near !== undefined) return `use "${near}"`
  return list.length > 0 ? `there are ${list.join(', ')}` : 'it has none'
}
