import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['host & national ~8 !legal-hook']

export const rule: Rule = {
  id: 'TEC-R06',
  presets: ['recommended'],
  summary: 'Hosting on national territory names the law that asks for it.',
  family: 'techspec',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['technical-specification', 'performance', 'award'],
  legalBasis: [
    { ref: 'Regulation (EU) 2018/1807 art. 4', status: 'memory' },
    { ref: 'Code du patrimoine R212-23', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 18(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['technical-specification', 'performance', 'award'] })
  },
}
