import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'no: rely & capacity|third ~6',
  'own-capacity & only|required ~6',
  'any: rely & forbidden & third|capacity ~10',
  'any: capacity & third & refused-proof ~14',
  'any: pool & capacity ~6',
  // What each member signs for itself is a form, and no ability.
  'alone-meets !own-form',
]

export const check: Check = function* (context) {
  if (context.procurement.reliance?.allowed === false) {
    const fix = [{ op: 'replace', path: '/reliance/allowed', value: true }] as const
    yield { path: '/reliance', params: { name: '', place: 'frame' }, fix }
  }
  yield* faultsOfWording(context, patterns, { kinds: ['selection'], frame: true })
}
