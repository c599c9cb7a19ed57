import { compareDecimals, readDecimal, thresholdsOn, wholeDecimal } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { undividedBelow } from '../../src/facts/undivided'

// Law of 17 June 2016 art. 58(1): the threshold of federal supplies and services, for works and for every buyer.
export const check: Check = function* (context) {
  const { procurement, day } = context
  const only = yield* undividedBelow(context)
  if (!only) return
  const { value = procurement.framework?.maxValue ?? ('value' in only.lot ? only.lot.value : undefined) } = procurement
  const threshold = thresholdsOn(day ?? '')?.central
  const amount = value?.currency === 'EUR' ? readDecimal(value.amount) : undefined
  if (!amount || !threshold) yield { fact: amount ? '/date' : '/value', ask: 'value' }
  else if (compareDecimals(amount, wholeDecimal(threshold)) >= 0) {
    // Utilities have a threshold of their own.
    const certainty = procurement.directive === undefined ? { certainty: 'possible' as const } : {}
    yield { path: only.pointer, lots: [only.id], params: { threshold }, ...certainty }
  }
}
