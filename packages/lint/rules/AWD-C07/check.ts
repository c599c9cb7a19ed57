import type { Check } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'partner-tier !equivalent',
  'label-name & required|label ~12 !equivalent',
  'label & required ~8 !equivalent',
]

export const check: Check = function* (context) {
  for (const entry of context.entries) {
    if (entry.criterion.kind === 'performance') continue
    for (const [index, { what, orEquivalent }] of (entry.criterion.named ?? []).entries()) {
      if (what !== 'label') continue
      const path = `${entry.pointer}/named/${index}`
      if (orEquivalent === false) yield { path, ...about(entry) }
      if (orEquivalent === undefined)
        yield { fact: `${path}/orEquivalent`, ask: 'equivalent', about: entry.name, lots: entry.lots }
    }
  }
  yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection', 'technical-specification'], proof: true })
}
