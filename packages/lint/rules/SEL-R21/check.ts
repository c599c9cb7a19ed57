import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

/** Kinds of firms that no article lets a contract be kept for. */
const unlawful: ReadonlySet<string> = new Set(['sme', 'cooperative', 'open-source'])

const patterns = ['reserved & kind-of-firm ~6 !software-does']
/** "Must be a cooperative". */
const selectedPatterns = [...patterns, 'must-be & kind-of-firm ~1']

export const check: Check = function* (context) {
  const kinds = (context.procurement.reservedFor ?? []).filter((each) => unlawful.has(each))
  if (kinds.length > 0) yield { path: '/reservedFor', params: { name: '', place: 'frame' } }
  yield* faultsOfWording(context, patterns, { kinds: ['award'], frame: true })
  yield* faultsOfWording(context, selectedPatterns, { kinds: ['selection'] })
}
