import { compareDecimals, readDecimal, wholeDecimal } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'subcontract & forbidden ~6',
  'no: subcontract & allowed ~6',
  'any: subcontract & limited & share ~10',
  'by-self',
]

export const check: Check = function* (context) {
  const { allowed, maxShare, criticalTasks } = context.procurement.subcontracting ?? {}
  const share = readDecimal(maxShare)
  const capped = share !== undefined && compareDecimals(share, wholeDecimal(100)) < 0 && !criticalTasks
  if (allowed === false || capped) yield { path: '/subcontracting', params: { name: '', place: 'frame' } }
  yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection', 'performance'], frame: true })
}
