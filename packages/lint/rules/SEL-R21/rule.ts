import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

/** Kinds of firms that no article lets a contract be kept for. */
const unlawful: ReadonlySet<string> = new Set(['sme', 'cooperative', 'open-source'])

const patterns = ['reserved & kind-of-firm ~6']

export const rule: Rule = {
  id: 'SEL-R21',
  presets: ['recommended'],
  summary: 'No contract or lot is kept for small, cooperative or open-source firms.',
  family: 'selection',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU arts 20, 77', status: 'memory' },
    { ref: 'CCP L2113-12 to L2113-15', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/reservedFor',
    '/criteria/*/name',
    '/criteria/*/description',
    '/title',
    '/description',
    '/lots/*/title',
    '/lots/*/description',
  ],
  *check(context) {
    const kinds = (context.procurement.reservedFor ?? []).filter((each) => unlawful.has(each))
    if (kinds.length > 0) yield { path: '/reservedFor', params: { name: '', place: 'frame' } }
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection'], frame: true })
  },
}
