import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

// Art. 18(1): no other order favours whoever holds the contract, a place, a State or a size, or is kept from tenderers.
const unequal: readonly string[] = ['incumbent', 'local', 'national', 'size', 'undisclosed']
const patterns = [
  'tie & incumbent|local|local-firm|kind-of-firm|seat|distance ~14 !random',
  'incumbent & advantage|earn ~10',
]

export const check: Check = function* (context) {
  const { tieBreak } = context.procurement
  yield* judge(
    '/tieBreak',
    tieBreak?.some((way) => unequal.includes(way)),
  )
  yield* faultsOfWording(context, patterns, { kinds: ['award'], frame: true })
}
