import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['general-policy !contract']

export const rule: Rule = {
  id: 'AWD-L02',
  presets: ['recommended'],
  summary: 'No award criterion looks at the general policy of the firm.',
  family: 'award.link',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CE 25 May 2018, 417580, Nantes Métropole', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 67(3)', status: 'memory' },
    { ref: 'Directive 2014/24/EU recital 97', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['award'] })
  },
}
