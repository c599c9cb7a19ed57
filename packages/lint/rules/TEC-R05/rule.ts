import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['forge & publish ~8 !equivalent !example']

export const rule: Rule = {
  id: 'TEC-R05',
  presets: ['recommended'],
  summary: 'No one forge is imposed for publication.',
  family: 'techspec',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['technical-specification', 'performance', 'award'],
  legalBasis: [{ ref: 'Directive 2014/24/EU art. 42(4)', status: 'memory' }],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['technical-specification', 'performance', 'award'] })
  },
}
