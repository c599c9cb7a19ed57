import type { RuleParam, RuleQuestion } from '../../rules/rule'
import type { LintContext } from '../context'

/**
 * The day from which Law 2021-1104 (Climat et résilience), art. 35, binds public contracts: Decree 2022-767 says
 * 21 August 2026 for its arts 2, 3, 5, 7 and 9, by the day of sending or launch. One day for W08, W09 and PER-R08.
 */
export const climateLawFrom: RuleParam = { value: '2026-08-21', unit: 'day', source: 'law' }

export const climateLawFacts: readonly string[] = ['/jurisdiction', '/date', '/directive']

/**
 * Whether art. 35 binds this procurement; asks for the facts that are missing and then answers false. Defence and
 * security contracts (2009/81) are exempt; concessions (2014/23) have articles of their own, which no rule here covers.
 */
export function* climateLaw({ procurement, day, param }: LintContext): Generator<RuleQuestion, boolean> {
  const { directive } = procurement
  if (directive === '2009/81' || directive === '2014/23') return false
  if (day !== undefined && day < String(param('from'))) return false
  if (day === undefined) yield { fact: '/date', ask: 'date' }
  if (directive === undefined) yield { fact: '/directive', ask: 'directive' }
  return day !== undefined && directive !== undefined
}
