import type { Entry, Place } from '../context'
import { exampleProcurement, noticeCriterion, withChanged, without } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW02: Rule = {
  id: 'AWD-W02',
  summary: 'In a formalised procedure each of several award criteria has a weight, or an order with its reason.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(5)', status: 'memory' },
    { ref: 'CCP R2152-12', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/formalised',
    '/criteria/*/weight',
    '/criteria/*/origin',
    '/lots/*/awardMethod/complicated',
    '/lots/*/awardMethod/orderJustification',
  ],
  *check({ procurement, awards, places, formalised }) {
    // Directive 2014/23 asks for an order of importance, not for weights.
    if (procurement.directive === '2014/23' || awards.length === 0) return
    if (formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised' }
    if (!formalised.value) return
    for (const entry of awards) {
      const { pointer, name, criterion } = entry
      if (criterion.weight && criterion.weight.kind !== 'order') continue
      const open = places.filter((place) => place.award.includes(entry) && needsWeights(place))
      if (open.length === 0) continue
      // A buyer's criterion that joined a notice without numbers cannot show its own there.
      if (open.some((place) => place.award.some(isUnweightedInNotice))) {
        yield { fact: `${pointer}/weight`, ask: 'weight', params: { name } }
        continue
      }
      yield {
        path: pointer,
        criterion: criterion.id,
        lots: open.map(({ id }) => id),
        params: { name },
        field: 'BT-541-Lot-WeightNumber',
        // An order is there; what is missing is the reason why weighting was not possible.
        ...(criterion.weight ? { severity: 'warning' } : {}),
      }
    }
  },
}

/** Several criteria, no formula in words (BT-543), no reason for a mere order (BT-733). */
function needsWeights({ award, lot }: Place): boolean {
  const { complicated, orderJustification } = lot.awardMethod ?? {}
  return award.length > 1 && complicated === undefined && orderJustification === undefined
}

function isUnweightedInNotice({ fromNotice, criterion }: Entry<Place['award'][number]['criterion']>): boolean {
  return fromNotice && (criterion.weight === undefined || criterion.weight.kind === 'order')
}

const unweighted = { weight: undefined }

export const awdW02Docs = (): RuleDocs => ({
  note: 'Weights that a notice leaves out may stand in the tender documents: there the rule asks. Concessions are left out.',
  examples: [
    { title: 'Each criterion has a weight.', procurement: exampleProcurement, findings: [] },
    {
      title: 'One criterion has no weight, in a procedure above the thresholds.',
      procurement: withChanged({ method: unweighted }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'An adapted procedure may leave weights out.',
      procurement: { ...withChanged({ method: unweighted }), procedure: 'adapted' },
      findings: [],
    },
    {
      title: 'Without the value of the contract the thresholds do not tell.',
      procurement: without('value', withChanged({ method: unweighted })),
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'A notice without numbers: the weights may stand in the tender documents.',
      procurement: {
        ...exampleProcurement,
        criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)],
      },
      findings: [],
      notChecked: ['/criteria/0/weight', '/criteria/1/weight'],
    },
  ],
})
