import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['reference & only & public-sector ~10']

export const rule: Rule = {
  id: 'SEL-R09',
  presets: ['recommended'],
  summary: 'References of private clients count as well as public ones.',
  family: 'selection',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['selection'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 58(1)', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 18(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description', '/criteria/*/evidence'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['selection'], proof: true })
  },
}
