import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['source & confidential ~8']

export const rule: Rule = {
  id: 'PER-R04',
  presets: ['recommended'],
  summary: 'Source code is not declared secret where it is to be published.',
  family: 'performance',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['performance', 'technical-specification'],
  legalBasis: [
    { ref: 'CRPA L300-2', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['performance', 'technical-specification'] })
  },
}
