import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged, without } from '../../src/example/example-procurement'

const noPrice = { price: undefined, method: { weight: { kind: 'percentage', value: 90 } } }

export const docs: RuleDocs = {
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
    {
      title: 'A concession.',
      procurement: { ...withChanged({ price: undefined }), directive: '2014/23' },
      findings: [],
    },
    { title: 'Defence.', procurement: { ...withChanged({ price: undefined }), directive: '2009/81' }, findings: [] },
    {
      title: 'Whether it is a price is not known.',
      invalid: true,
      procurement: withChanged({ price: { type: undefined } }),
      findings: [],
      notChecked: ['/criteria/0/type'],
    },
    {
      title: "A notice of which a criterion is the buyer's, and the price is not fixed.",
      procurement: withChanged({ price: undefined, method: { origin: 'notice' } }),
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: "A notice of which a criterion is the buyer's, and whether the price is fixed is not known.",
      procurement: without('fixedPrice', withChanged({ price: undefined, method: { origin: 'notice' } })),
      findings: [],
      notChecked: ['/fixedPrice'],
    },
  ],
}
