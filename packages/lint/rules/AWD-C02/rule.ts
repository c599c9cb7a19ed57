import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['vague & quality ~2 !measured', 'fame !measured']

export const rule: Rule = {
  id: 'AWD-C02',
  presets: ['recommended'],
  summary: 'What is asked for is measured and not only praised.',
  family: 'award.clarity',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection'],
  legalBasis: [
    { ref: 'CE 25 June 2024, 479982', status: 'verified' },
    { ref: 'CAA Douai 7 June 2011, 10DA00232', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 67(4)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
  },
}
