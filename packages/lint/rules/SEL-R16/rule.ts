import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

/** A description also says where the buyer is. */
const inFrame = [
  'local & firm ~2',
  'local-firm',
  'seat & territory|distance & firm ~8 !onsite',
  'preference & local ~4',
]

const patterns = [
  'local & firm ~2',
  'local-firm',
  'seat & territory|distance ~8 !onsite',
  'distance & firm ~8 !onsite',
  'preference & local ~4',
]

export const rule: Rule = {
  id: 'SEL-R16',
  presets: ['recommended'],
  summary: 'Nothing turns on where a firm is established, or on jobs in a place.',
  family: 'selection',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection', 'performance', 'technical-specification'],
  legalBasis: [
    { ref: 'CJEU C-234/03 Contse', status: 'verified' },
    { ref: 'CE 12 September 2018, 420585, Haute-Garonne', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 18(1)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/criteria/*/name',
    '/criteria/*/description',
    '/criteria/*/evidence',
    '/title',
    '/description',
    '/lots/*/title',
    '/lots/*/description',
  ],
  *check(context) {
    yield* faultsOfWording(context, patterns, {
      kinds: ['award', 'selection', 'performance', 'technical-specification'],
      proof: true,
      frame: true,
      inFrame,
    })
  },
}
