import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['member & association|network ~6']

export const rule: Rule = {
  id: 'SEL-R15',
  presets: ['recommended'],
  summary: 'Membership of an association, network or cooperative is neither asked for nor scored.',
  family: 'selection',
  severity: 'error',
  certainty: 'possible',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU arts 18(1), 58(1)', status: 'memory' },
    { ref: 'CCP L3', status: 'memory' },
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
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'], proof: true, frame: true })
  },
}
