import type { AwardMethod, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import {
  exampleProcurement,
  noticeCriterion,
  oneLot,
  withChanged,
  withoutValue,
} from '../../src/example/example-procurement'

function lotWith(awardMethod: AwardMethod): Procurement {
  return { ...exampleProcurement, ...oneLot, lots: oneLot.lots.map((lot) => ({ ...lot, awardMethod })) }
}

export const docs: RuleDocs = {
  note: 'Where every criterion has a weight and nothing else is said, tenders are taken to be ranked by the sum.',
  examples: [
    { title: 'A sum by weights.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A ratio in an adapted procedure.',
      procurement: { ...lotWith({ total: 'total.ratio' }), formalised: false },
      findings: [],
    },
    {
      title: 'A ratio.',
      procurement: lotWith({ total: 'total.ratio' }),
      findings: [{ path: '/lots/0/awardMethod/total', severity: 'error' }],
    },
    {
      title: 'Neither weights nor a method are known.',
      procurement: {
        ...lotWith({}),
        criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)],
      },
      findings: [],
      notChecked: ['/lots/0/awardMethod/total'],
    },
    {
      title: 'Whether it is formalised is not known.',
      procurement: withoutValue(lotWith({ total: 'total.ratio' })),
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'No weights, and a price for each point of quality.',
      procurement: {
        ...withChanged({
          price: { weight: undefined },
          method: { weight: undefined },
          environment: { weight: undefined },
        }),
        lots: exampleProcurement.lots.map((lot) => ({ ...lot, awardMethod: { total: 'total.ratio' } })),
      },
      findings: [
        { path: '/lots/0/awardMethod/total', severity: 'error' },
        { path: '/lots/1/awardMethod/total', severity: 'error' },
      ],
    },
  ],
}
