import { defined, type Procurement, reaches } from '@opensource-experts/core'
import type { Rule } from '../../src/engine/rule'

export const rule: Rule = {
  id: 'LOT-R01',
  presets: ['recommended'],
  summary: 'A contract that is not divided into lots says why.',
  family: 'lots',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['lots'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU arts 46(1) and 84(1)(h)', status: 'memory' },
    { ref: 'CCP L2113-10, L2113-11', status: 'verified' },
    { ref: 'CCP R2113-2, R2113-3', status: 'verified' },
  ],
  legalReview: null,
  params: {},
  facts: ['/lots', '/notDividedReason', '/directive', '/globalContract', '/formalised', '/criteria/*/origin'],
  *check({ procurement, places, partial, formalised }) {
    const { directive, notDividedReason, globalContract, jurisdiction } = procurement
    const lots = places.filter(({ kind }) => kind === 'lot')
    const [only] = lots
    if (!only || lots.length > 1 || isStated(notDividedReason)) return
    if (directive === '2014/23' || directive === '2009/81') return
    const french = reaches('FR', jurisdiction) === true
    // L2113-10 binds every French contract; art. 46 binds contracting authorities above the thresholds.
    if (french ? globalContract : directive === '2014/25' || formalised.value === false) return
    if (partial) {
      yield { fact: '/notDividedReason', ask: 'reason' }
      return
    }
    const missing = [
      ...(directive === undefined ? [{ fact: '/directive', ask: 'directive' }] : []),
      ...(french && globalContract === undefined ? [{ fact: '/globalContract', ask: 'global-contract' }] : []),
      ...(!french && formalised.value === undefined ? [{ fact: '/formalised', ask: 'formalised' }] : []),
    ]
    yield* missing
    yield {
      path: only.pointer,
      lots: [only.id],
      ...defined({ certainty: missing.length > 0 ? 'possible' : undefined }),
    }
  },
}

function isStated(reason: Procurement['notDividedReason']): boolean {
  return [reason?.ground, ...Object.values(reason?.text ?? {})].some((text) => text?.trim())
}
