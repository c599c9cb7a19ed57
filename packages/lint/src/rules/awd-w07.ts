import { isAwardUnsaid } from '../facts/unsaid-award'
import { exampleProcurement, noticeCriterion, withChanged, without } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW07: Rule = {
  id: 'AWD-W07',
  summary: 'Price or cost is among the award criteria, unless the price is fixed.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(2)', status: 'memory' },
    { ref: 'CCP R2152-7 2°', status: 'verified' },
  ],
  legalReview: null,
  params: {},
  facts: ['/fixedPrice', '/directive', '/lots/*/awardMethod/complicated', '/criteria/*/type', '/criteria/*/origin'],
  *check(context) {
    const { procurement, places } = context
    const { directive, fixedPrice } = procurement
    if (fixedPrice || directive === '2014/23' || directive === '2009/81') return
    const silent = places.filter((place) => place.kind === 'lot' && isAwardUnsaid(context, place))
    if (silent.length > 0) {
      yield { fact: '/criteria', ask: 'award-criteria', params: { lots: silent.map(({ id }) => id) } }
    }
    for (const place of places) {
      const { id, pointer, award } = place
      if (isAwardUnsaid(context, place) || award.some(({ criterion }) => criterion.type !== 'quality')) continue
      if (fixedPrice === undefined && award.some(({ fromNotice }) => fromNotice)) {
        yield { fact: '/fixedPrice', ask: 'fixed-price', params: { lot: id } }
      } else {
        yield { path: pointer, lots: [id] }
      }
    }
  },
}

const noPrice = { price: undefined, method: { weight: { kind: 'percentage', value: 90 } } }

export const awdW07Docs = (): RuleDocs => ({
  note:
    'A fixed price counts once it is claimed: `fixedPrice`, or a price criterion with a fixed number. Where the ' +
    'criteria come from a notice, the rule asks. Concessions and defence contracts are left out.',
  examples: [
    { title: 'Price is one of the criteria.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A life-cycle cost stands in for the price.',
      procurement: withChanged({ price: { type: 'cost', tags: [] } }),
      findings: [],
    },
    {
      title: 'The price is fixed, and tenders compete on quality.',
      procurement: { ...withChanged(noPrice), fixedPrice: true },
      findings: [],
    },
    {
      title: 'Quality criteria only.',
      procurement: withChanged(noPrice),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'A notice whose formula in words may speak of the price, beside an added quality criterion.',
      procurement: {
        ...withChanged(noPrice),
        legalBasis: '32014L0024',
        lots: exampleProcurement.lots.map((lot) => ({
          ...lot,
          awardMethod: { complicated: { fr: 'Voir le règlement' } },
        })),
      },
      findings: [],
      notChecked: ['/criteria'],
    },
    {
      title: 'A notice with quality criteria only, and a second lot that says nothing.',
      procurement: { ...without('fixedPrice'), criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/criteria', '/fixedPrice'],
    },
  ],
})
