import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['negative !raised !software-does']

export const check: Check = function* (context) {
  yield* judgeFormulas(context, ({ negative }) => negative)
  yield* faultsOfWording(context, patterns, { kinds: ['award'] })
}
