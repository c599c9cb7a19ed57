import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['discretion !published-grid', 'buyer & change & weights ~10', 'change & weights & later ~10']

export const rule: Rule = {
  id: 'AWD-C01',
  presets: ['recommended'],
  summary: 'No criterion leaves the buyer an unrestricted choice.',
  family: 'award.clarity',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(4)', status: 'memory' },
    { ref: 'CE 25 June 2024, 479982', status: 'verified' },
    { ref: 'CJEU C-6/15 TNS Dimarso', status: 'verified' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'] })
  },
}
