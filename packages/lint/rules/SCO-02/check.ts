import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'
import { faultsOfWording } from '../../src/facts/wording'
import { faultsOfFormulas } from '../../src/facts/written-prices'

const patterns = ['any: centre & best-price ~14', 'too-low & zero-mark ~14']

export const check: Check = function* (context) {
  yield* judgeFormulas(context, ({ bestGetsBest }) => !bestGetsBest)
  yield* faultsOfFormulas(context, ({ bestGetsBest }) => (bestGetsBest ? undefined : {}))
  yield* faultsOfWording(context, patterns, { kinds: ['award'] })
}
