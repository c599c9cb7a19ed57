import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'no: rely & capacity|third ~8',
  'own-capacity & only ~6',
  'any: rely & forbidden & third|capacity ~10',
]

export const rule: Rule = {
  id: 'SEL-R12',
  presets: ['recommended'],
  summary: 'Tenderers may rely on the capacities of others.',
  family: 'selection',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['selection'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 63(1)', status: 'memory' },
    { ref: 'CCP R2142-3', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/reliance',
    '/criteria/*/name',
    '/criteria/*/description',
    '/title',
    '/description',
    '/lots/*/title',
    '/lots/*/description',
  ],
  *check(context) {
    if (context.procurement.reliance?.allowed === false)
      yield { path: '/reliance', params: { name: '', place: 'frame' } }
    yield* faultsOfWording(context, patterns, { kinds: ['selection'], frame: true })
  },
}
