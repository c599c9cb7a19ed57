import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

// Art. 67(2): price or cost is one of the criteria, but where the price is fixed and tenders compete on quality.
const nothingPatterns = ['any: price-nothing !fixed-price !void']
const alonePatterns = ['price-alone']

export const check: Check = function* (context) {
  const { procurement, day, param } = context
  if (procurement.directive === '2014/23' || procurement.directive === '2009/81') return
  if (!procurement.fixedPrice)
    for (const report of faultsOfWording(context, nothingPatterns, { kinds: ['award'], frame: true }))
      yield { ...report, params: { ...report.params, way: 'nothing' } }
  // L2152-7: one criterion alone is a global cost that takes the environment into account.
  if (reaches('FR', procurement.jurisdiction) !== true || day === undefined || day < String(param('from'))) return
  if (procurement.defence) return
  for (const report of faultsOfWording(context, alonePatterns, { kinds: ['award'], frame: true }))
    yield { ...report, params: { ...report.params, way: 'alone' } }
}
