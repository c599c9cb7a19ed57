import type { Check } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'forge & profile|only|evidence|no-equivalent ~10 !example !equivalent',
  'any: outside-of & forge & not-looked|refused-proof ~8',
]

export const check: Check = function* (context) {
  for (const entry of context.entries) {
    if (entry.criterion.kind !== 'award' && entry.criterion.kind !== 'selection') continue
    for (const [index, { platforms = [], orEquivalent }] of (entry.criterion.evidence ?? []).entries()) {
      if (platforms.length === 1 && orEquivalent === false)
        yield { path: `${entry.pointer}/evidence/${index}`, ...about(entry) }
    }
  }
  yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'], proof: true })
}
