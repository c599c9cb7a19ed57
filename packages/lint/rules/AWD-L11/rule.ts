import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['firm-size !assigned']

export const rule: Rule = {
  id: 'AWD-L11',
  presets: ['recommended'],
  summary: 'No award criterion looks at the size or the means of the firm.',
  family: 'award.link',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CJEU C-532/06 Lianakis', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 58(3)', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 67(2)(b)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['award'] })
  },
}
