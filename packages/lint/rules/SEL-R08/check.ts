import type { Check } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'reference & identical ~8 !equivalent',
  'jobs-done & identical ~6 !equivalent',
  'no-reference & punished|refused-proof ~14 !excused',
  'reference & none-of-them & punished ~16 !excused',
  'reference & must-have ~12 !equivalent',
]

export const check: Check = function* (context) {
  for (const entry of context.entries) {
    const { criterion } = entry
    if (
      criterion.kind === 'selection' &&
      criterion.minimum?.what === 'references' &&
      criterion.minimum.eliminatory === true
    )
      yield { path: `${entry.pointer}/minimum`, ...about(entry) }
  }
  yield* faultsOfWording(context, patterns, { kinds: ['selection'] })
}
