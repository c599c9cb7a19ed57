import { compareDecimals, readDecimal, wholeDecimal } from '@opensource-experts/core'
import type { Rule } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'subcontract & forbidden ~6',
  'no: subcontract & allowed ~6',
  'any: subcontract & limited & share ~10',
  'by-self',
]

export const rule: Rule = {
  id: 'SEL-R13',
  presets: ['recommended'],
  summary: 'Subcontracting is not forbidden or capped as a whole.',
  family: 'selection',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award', 'selection', 'performance'],
  legalBasis: [
    { ref: 'CJEU C-63/18 Vitali', status: 'memory' },
    { ref: 'CJEU C-406/14 Wrocław', status: 'memory' },
    { ref: 'Directive 2014/24/EU arts 63(2), 71', status: 'memory' },
    { ref: 'CCP L2193-3', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/subcontracting',
    '/criteria/*/name',
    '/criteria/*/description',
    '/title',
    '/description',
    '/lots/*/title',
    '/lots/*/description',
  ],
  *check(context) {
    const { allowed, maxShare, criticalTasks } = context.procurement.subcontracting ?? {}
    const share = readDecimal(maxShare)
    const capped = share !== undefined && compareDecimals(share, wholeDecimal(100)) < 0 && !criticalTasks
    if (allowed === false || capped) yield { path: '/subcontracting', params: { name: '', place: 'frame' } }
    yield* faultsOfWording(context, patterns, { kinds: ['award', 'selection', 'performance'], frame: true })
  },
}
