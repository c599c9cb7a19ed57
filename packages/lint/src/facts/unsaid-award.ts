import type { LintContext, Place } from '../engine/context'
import type { RuleQuestion } from '../engine/rule'

/**
 * Whether the document does not say what the award criteria of a lot are: it has none, or one that does not say which lots
 * it is for, or a notice only gives a formula in words (BT-543), which may speak of others, and what stands beside it was
 * added.
 */
export function isAwardUnsaid({ fromNotice, unplaced }: LintContext, { lot, award }: Place): boolean {
  if (award.length === 0 || unplaced) return true
  return fromNotice && lot.awardMethod?.complicated !== undefined && !award.some((entry) => entry.fromNotice)
}

/** Asked once for all rules that need it, whatever they want to know of the award criteria. */
export function* awardQuestion(lots: readonly string[]): Generator<RuleQuestion> {
  if (lots.length > 0) yield { fact: '/criteria', ask: 'award-criteria', common: true, lots }
}
