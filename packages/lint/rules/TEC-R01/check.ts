import type { Check } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const makes: ReadonlySet<string> = new Set(['trade-mark', 'patent', 'origin', 'process'])

const patterns = ['brand & supply ~8 !equivalent !from-brand']
// Art. 42(4): where a thing is specified, a make that nothing opens or explains.
const specifiedPatterns = [
  'brand !equivalent !from-brand !example !free-pick',
  'any: no-other-make !equivalent !void',
  'same-make !equivalent !example !linked-with',
]

export const check: Check = function* (context) {
  for (const entry of context.entries) {
    if (entry.criterion.kind !== 'award' && entry.criterion.kind !== 'technical-specification') continue
    for (const [index, { what, where = 'target', orEquivalent, necessity }] of (
      entry.criterion.named ?? []
    ).entries()) {
      if (!makes.has(what) || where !== 'target' || orEquivalent === true || necessity) continue
      const path = `${entry.pointer}/named/${index}`
      if (orEquivalent === false) yield { path, ...about(entry) }
      else yield { fact: `${path}/orEquivalent`, ask: 'equivalent', about: entry.name, lots: entry.lots }
    }
  }
  yield* faultsOfWording(context, patterns, { kinds: ['award'] })
  yield* faultsOfWording(context, specifiedPatterns, { kinds: ['technical-specification'] })
}
