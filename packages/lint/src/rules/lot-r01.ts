import { type Procurement, reaches } from '@opensource-experts/core'
import { exampleProcurement, noticeCriterion, without } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const lotR01: Rule = {
  id: 'LOT-R01',
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
  *check({ procurement, places, fromNotice, formalised }) {
    const { directive, notDividedReason, globalContract, jurisdiction } = procurement
    const lots = places.filter(({ kind }) => kind === 'lot')
    const [only] = lots
    if (!only || lots.length > 1 || isStated(notDividedReason)) return
    if (directive === '2014/23' || directive === '2009/81') return
    const french = reaches('FR', jurisdiction) === true
    // L2113-10 binds every French contract; art. 46 binds contracting authorities above the thresholds.
    if (french ? globalContract : directive === '2014/25' || formalised.value === false) return
    if (fromNotice) {
      yield { fact: '/notDividedReason', ask: 'reason' }
      return
    }
    const missing = [
      ...(directive === undefined ? [{ fact: '/directive', ask: 'directive' }] : []),
      ...(french && globalContract === undefined ? [{ fact: '/globalContract', ask: 'global-contract' }] : []),
      ...(!french && formalised.value === undefined ? [{ fact: '/formalised', ask: 'formalised' }] : []),
    ]
    yield* missing
    yield { path: only.pointer, lots: [only.id], ...(missing.length > 0 ? { certainty: 'possible' } : {}) }
  },
}

function isStated(reason: Procurement['notDividedReason']): boolean {
  return [reason?.ground, ...Object.values(reason?.text ?? {})].some((text) => text?.trim())
}

const single = (): Procurement => ({ ...exampleProcurement, lots: exampleProcurement.lots.slice(0, 1) })

export const lotR01Docs = (): RuleDocs => ({
  note:
    'Certain once the directive and, in France, `globalContract`, elsewhere `formalised` are known; until then a warning ' +
    'and a question. A notice has no place for the reason: there the rule only asks. Concessions, defence contracts and, ' +
    'outside France, utilities are left out.',
  examples: [
    { title: 'Two lots.', procurement: exampleProcurement, findings: [] },
    {
      title: 'One lot, and the reason.',
      procurement: {
        ...single(),
        notDividedReason: {
          ground: 'L2113-11 1°',
          text: { fr: 'L’acheteur ne peut assurer par lui-même la coordination des deux prestations.' },
        },
      },
      findings: [],
    },
    { title: 'A French global contract.', procurement: { ...single(), globalContract: true }, findings: [] },
    {
      title: 'One lot without a reason.',
      procurement: single(),
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'Whether it is a global contract is not known.',
      procurement: without('globalContract', single()),
      findings: [{ path: '/lots/0', severity: 'warning' }],
      notChecked: ['/globalContract'],
    },
    {
      title: 'A notice has no place for the reason.',
      procurement: { ...single(), criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/notDividedReason'],
    },
  ],
})
