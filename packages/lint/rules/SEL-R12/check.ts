import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'no: rely & capacity|third ~8',
  'own-capacity & only ~6',
  'any: rely & forbidden & third|capacity ~10',
]

export const check: Check = function* (context) {
  if (context.procurement.reliance?.allowed === false) yield { path: '/reliance', params: { name: '', place: 'frame' } }
  yield* faultsOfWording(context, patterns, { kinds: ['selection'], frame: true })
}
