import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'any: class-of-firm & cannot-bid ~12',
  'any: kind-of-firm & cannot-bid ~6 !void',
  'class-of-firm & forbidden|punished ~10',
]

export const check: Check = function* (context) {
  if ((context.procurement.excludedCategories ?? []).length > 0)
    yield { path: '/excludedCategories', params: { name: '', place: 'frame' } }
  yield* faultsOfWording(context, patterns, {
    kinds: ['award', 'selection', 'performance', 'technical-specification'],
    frame: true,
  })
}
