import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['guarantee & merge & upstream ~10 !propose', 'pay & condition & merge ~10']

export const rule: Rule = {
  id: 'PER-R02',
  presets: ['recommended'],
  summary: 'Nobody has to guarantee what a third-party project decides.',
  family: 'performance',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['performance', 'award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 18(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['performance', 'award'] })
  },
}
