import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['gift', 'donation & foundation ~10', 'fee']

export const rule: Rule = {
  id: 'AWD-L09',
  presets: ['recommended'],
  summary: 'No donation, sponsorship or membership fee is scored or required.',
  family: 'award.link',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award', 'performance'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(3)', status: 'memory' },
    { ref: 'Directive 2014/24/EU art. 18(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: ['/criteria/*/name', '/criteria/*/description'],
  *check(context) {
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'performance'] })
  },
}
