import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['european & firm|preference ~4 !legal-hook', 'seat & european ~6 !data !legal-hook']

export const rule: Rule = {
  id: 'SEL-R17',
  presets: ['recommended'],
  summary: 'A preference for European firms names the law that allows it.',
  family: 'selection',
  severity: 'warning',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection', 'performance', 'technical-specification'],
  legalBasis: [
    { ref: 'CJEU C-652/22 Kolin', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 25', status: 'memory' },
    { ref: 'CCP L2112-4', status: 'verified' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/criteria/*/name',
    '/criteria/*/description',
    '/title',
    '/description',
    '/lots/*/title',
    '/lots/*/description',
  ],
  *check(context) {
    yield* faultsOfWording(context, patterns, {
      kinds: ['award', 'selection', 'performance', 'technical-specification'],
      frame: true,
    })
  },
}
