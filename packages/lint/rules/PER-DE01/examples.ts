import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

const german = (rest: object = {}): Procurement => ({
  ...exampleProcurement,
  jurisdiction: 'DE',
  buyerCategory: 'central',
  ...rest,
})
const otherGoods = exampleProcurement.lots.map(({ software: _, ...lot }) => lot)
const warned = [{ path: '/standardTerms', severity: 'warning' as const }]

export const docs: RuleDocs = {
  note: 'Many Länder ask the same of their own authorities, which is not held here. BVB are what is left of the older conditions.',
  examples: [
    { title: 'On an EVB-IT form.', procurement: german({ standardTerms: ['EVB-IT Pflege S'] }), findings: [] },
    { title: 'On the older conditions.', procurement: german({ standardTerms: ['BVB-Planung'] }), findings: [] },
    { title: 'On conditions of its own.', procurement: german({ standardTerms: [] }), findings: warned },
    {
      title: 'Software is named, whatever the code.',
      procurement: german({ standardTerms: [], cpv: ['79000000'] }),
      findings: warned,
    },
    {
      title: 'By its code alone, in a lot.',
      procurement: german({
        standardTerms: [],
        cpv: [],
        lots: otherGoods.map((lot) => ({ ...lot, cpv: ['48000000'] })),
      }),
      findings: warned,
    },
    {
      title: 'Something else is bought.',
      procurement: german({ standardTerms: [], cpv: ['45000000'], lots: otherGoods }),
      findings: [],
    },
    {
      title: 'A municipality.',
      procurement: german({ buyerCategory: 'sub-central', standardTerms: [] }),
      findings: [],
    },
    {
      title: 'The conditions are not known.',
      procurement: german({ standardTerms: undefined }),
      findings: [],
      notChecked: ['/standardTerms'],
    },
    {
      title: 'Who buys is not known.',
      procurement: german({ buyerCategory: undefined }),
      findings: [],
      notChecked: ['/buyerCategory'],
    },
  ],
}
