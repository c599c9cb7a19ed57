import type { LintContext, Place } from '../engine/context'
import type { RuleQuestion } from '../engine/rule'
import { isStated } from './judge'

/**
 * The one lot of a contract below the EU thresholds that is not divided, without a reason: whether one is due is then the
 * national law's. At and above them, and where the value is not known, LOT-R01 speaks. Concessions, defence contracts and
 * utilities are left out. The reason is asked where it may stand elsewhere.
 */
export function* undividedBelow({
  procurement,
  places,
  partial,
  formalised,
}: LintContext): Generator<RuleQuestion, Place | undefined> {
  const { directive = '2014/24', notDividedReason } = procurement
  const lots = places.filter(({ kind }) => kind === 'lot')
  const [only] = lots
  if (!only || lots.length > 1 || formalised.value !== false || directive !== '2014/24') return undefined
  if (notDividedReason?.ground?.trim() || isStated(notDividedReason?.text)) return undefined
  if (!partial) return only
  yield { fact: '/notDividedReason' }
  return undefined
}
