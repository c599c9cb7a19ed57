import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { tagged } from '../../src/facts/tagged'
import { says } from '../../src/facts/wording'

const patterns = ['subcontract & passed-on ~8']

export const check: Check = function* (context) {
  const { entries, procurement } = context
  const { allowed, flowDown, directPayment } = procurement.subcontracting ?? {}
  if (allowed === false) return
  const terms = entries.filter(({ criterion }) => criterion.kind === 'performance')
  const shown = terms.filter((term) => ['upstream', 'publication'].some((tag) => tagged(term, tag) === 'yes'))
  if (shown.length > 0) {
    const passed = terms.some((term) => tagged(term, 'flow-down') === 'yes' || says(context, term, patterns))
    const verdict = flowDown === undefined ? (passed ? false : undefined) : !flowDown
    const lots = [...new Set(shown.flatMap((term) => term.lots))]
    yield* judge('/subcontracting/flowDown', verdict, { lots, params: { fault: 'duties' } })
  }
  // L2193-10: direct payment is of right, so that only what denies it is a fault.
  if (directPayment === false && reaches('FR', procurement.jurisdiction) === true)
    yield { path: '/subcontracting/directPayment', params: { fault: 'payment' } }
}
