import type { Check } from '../../src/engine/rule'
import { climateLaw } from '../../src/facts/climate-law'
import { lotsWithout } from '../../src/facts/lots-without'
import { environmentalAnswers, isWordless } from '../../src/facts/tagged'

export const check: Check = function* (context) {
  if (!(yield* climateLaw(context))) return
  const environmental = environmentalAnswers()
  for (const each of lotsWithout(context, environmental))
    yield 'path' in each ? { ...each, params: { ...each.params, name: '' } } : each
  // L2112-2: the condition is what it asks, and not what it is called.
  for (const entry of context.entries) {
    const { criterion, pointer, lots, name } = entry
    if (criterion.kind === 'performance' && environmental(entry) === 'yes' && isWordless(entry))
      yield {
        path: pointer,
        criterion: criterion.id,
        lots,
        certainty: 'possible',
        severity: 'warning',
        params: { lot: 'none', name },
      }
  }
}
