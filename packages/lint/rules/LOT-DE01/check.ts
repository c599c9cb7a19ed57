import type { Check } from '../../src/engine/rule'
import { undividedBelow } from '../../src/facts/undivided'

// UVgO § 22(1): in lots by quantity and by trade, unless economic or technical reasons ask otherwise. Works have other rules.
export const check: Check = function* (context) {
  if (context.procurement.contractType === 'works') return
  const lot = yield* undividedBelow(context)
  if (lot) yield { path: lot.pointer, lots: [lot.id] }
}
