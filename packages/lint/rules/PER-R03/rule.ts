import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['exclusive & rights ~6']

export const rule: Rule = {
  id: 'PER-R03',
  presets: ['recommended'],
  summary: 'Rights are not assigned exclusively where work is to be published or proposed upstream.',
  family: 'performance',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['performance', 'technical-specification'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 70', status: 'memory' },
    { ref: 'Arrêté du 30 mars 2021 (CCAG-TIC), intellectual property', status: 'verified' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['performance', 'technical-specification'] })
  },
}
