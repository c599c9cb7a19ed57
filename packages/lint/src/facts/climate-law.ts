import type { LintContext } from '../engine/context'
import type { RuleQuestion } from '../engine/rule'

/**
 * Whether art. 35 binds this procurement; asks for the facts that are missing and then answers false. Defence and
 * security contracts (2009/81, or said to be such) are exempt; concessions (2014/23) have articles of their own, which no rule here covers.
 */
export function* climateLaw({ procurement, day, param }: LintContext): Generator<RuleQuestion, boolean> {
  const { directive, defence } = procurement
  if (defence || directive === '2009/81' || directive === '2014/23') return false
  if (day !== undefined && day < String(param('from'))) return false
  if (day === undefined) yield { fact: '/date', ask: 'date', common: true }
  if (directive === undefined) yield { fact: '/directive', ask: 'directive', common: true }
  return day !== undefined && directive !== undefined
}
