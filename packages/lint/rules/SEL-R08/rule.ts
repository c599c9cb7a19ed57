import type { Rule } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'reference & identical ~6 !equivalent',
  'no-reference & punished ~12',
  'reference & must-have ~12 !equivalent',
]

export const rule: Rule = {
  id: 'SEL-R08',
  presets: ['recommended'],
  summary: 'Lack of similar references alone shuts nobody out.',
  family: 'selection',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['selection'],
  legalBasis: [
    { ref: 'CCP R2142-14', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 58(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/minimum', '/criteria/*/name', '/criteria/*/description'],
  *check(context) {
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
  },
}
