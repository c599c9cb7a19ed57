import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'

// Administrative rules on § 55 BHO: binding for federal authorities; many Länder ask the same, which is not held here.
export const check: Check = function* ({ procurement }) {
  const { buyerCategory, standardTerms, cpv = [], lots = [] } = procurement
  const codes = [...cpv, ...lots.flatMap((lot) => lot.cpv ?? [])]
  const named = lots.some(({ software = [] }) => software.length > 0)
  if (!named && !codes.some((code) => /^(?:302|48|72)/u.test(code))) return
  if (buyerCategory === undefined) yield { fact: '/buyerCategory', ask: 'buyer' }
  if (buyerCategory !== 'central') return
  const missing = standardTerms && !standardTerms.some((each) => /\b(?:EVB-IT|BVB)\b/iu.test(each))
  yield* judge('/standardTerms', missing)
}
