import type { Check } from '../../src/engine/rule'
import { undividedBelow } from '../../src/facts/undivided'

// Legislative Decree 36/2023 art. 58(2): the notice gives the reasons.
export const check: Check = function* (context) {
  const lot = yield* undividedBelow(context)
  if (lot) yield { path: lot.pointer, lots: [lot.id] }
}
