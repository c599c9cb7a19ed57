import type { Rule } from '../../src/engine/rule'
import { about, faultsOfWording } from '../../src/facts/wording'

const patterns = ['forge & profile|only|evidence ~10 !example !equivalent']

export const rule: Rule = {
  id: 'AWD-C06',
  presets: ['recommended'],
  summary: 'Proof is accepted from more than one private platform.',
  family: 'award.proof',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 42(4)', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 18(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/criteria/*/evidence/*/platforms',
    '/criteria/*/evidence/*/orEquivalent',
    '/criteria/*/name',
    '/criteria/*/description',
  ],
  *check(context) {
    for (const entry of context.entries) {
      if (entry.criterion.kind !== 'award' && entry.criterion.kind !== 'selection') continue
      for (const [index, { platforms = [], orEquivalent }] of (entry.criterion.evidence ?? []).entries()) {
        if (platforms.length === 1 && orEquivalent === false)
          yield { path: `${entry.pointer}/evidence/${index}`, ...about(entry) }
      }
    }
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'], proof: true })
  },
}
