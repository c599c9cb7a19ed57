import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'
import { faultsOfWording } from '../../src/facts/wording'
import { faultsOfFormulas } from '../../src/facts/written-prices'

const patterns = ['negative !raised !software-does']

export const check: Check = function* (context) {
  yield* judgeFormulas(context, ({ negative }) => negative)
  yield* faultsOfFormulas(context, ({ negative }) => (negative ? {} : undefined))
  yield* faultsOfWording(context, patterns, { kinds: ['award'] })
}
