import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, oneLot, withChanged, withoutValue } from '../../src/example/example-procurement'

function priced(scoring: object): Procurement {
  return { ...withChanged({ price: { scoring } }), ...oneLot }
}

export const docs: RuleDocs = {
  note: 'The line at 35 per cent is this project’s; at 17 per cent French case law has spoken. For a ceiling the value of the lot is what a price is expected to be.',
  examples: [
    { title: 'A ceiling near the value.', procurement: exampleProcurement, findings: [] },
    {
      title: 'In proportion to the lowest.',
      procurement: withChanged({ price: { scoring: { method: 'price.proportional-lowest' } } }),
      findings: [],
    },
    {
      title: 'Sevenths: a price twice as high keeps five sixths.',
      procurement: priced({ method: 'price.compressed' }),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    {
      title: 'A generous ceiling flattens the price.',
      procurement: priced({ method: 'price.absolute-ceiling', params: { C: 900000 } }),
      findings: [{ path: '/criteria/0', severity: 'warning' }],
    },
    {
      title: 'The ceiling is not known.',
      procurement: priced({ method: 'price.absolute-ceiling' }),
      findings: [],
      notChecked: ['/criteria/0/scoring/params'],
    },
    {
      title: 'The value of the lot is not known.',
      procurement: withoutValue(priced({ method: 'price.absolute-ceiling', params: { C: 300000 } })),
      findings: [],
      notChecked: ['/lots/0/value'],
    },
    {
      title: 'A formula that is not known here.',
      procurement: withChanged({ price: { scoring: { method: 'price.house' } } }),
      findings: [],
      notChecked: ['/criteria/0/scoring/method'],
    },
    {
      title: 'No formula is known.',
      procurement: withChanged({ price: { scoring: undefined } }),
      findings: [],
      notChecked: ['/criteria/0/scoring'],
    },
    {
      title: 'A formula in words that a high price hardly feels (French).',
      procurement: described({ fr: 'Note = 20/6 × (7 − P/Pmin), P étant le prix de l’offre.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning' }],
    },
    {
      title: 'Marks that lie close together (English).',
      procurement: described({ en: 'Price marks run from 18 to 20 points.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Price marks run from 18 to 20 points' },
      ],
    },
    {
      title: 'Marks far apart (English).',
      procurement: described({ en: 'Price marks run from 4 to 20 points.' }),
      findings: [],
    },
    {
      title: 'A few points, close together: what else they are is not known (English).',
      procurement: described({ en: 'Price marks run from 6 to 8 points.' }),
      findings: [],
    },
    {
      title: 'Ten points, and eight for everybody (English).',
      procurement: described({ en: 'Price marks run from 8 to 10 points.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Price marks run from 8 to 10 points' },
      ],
    },
    {
      title: 'Most points are given to every tender (English).',
      procurement: described({ en: 'No tender scores less than 35 of the 40 points for the price.' }),
      findings: [
        {
          path: '/criteria/1/description/en',
          severity: 'warning',
          matched: 'No tender scores less than 35 of the 40 points for the price',
        },
      ],
    },
    {
      title: 'A few points are given to every tender (English).',
      procurement: described({ en: 'No tender scores less than 10 of the 40 points for the price.' }),
      findings: [],
    },
    {
      title: 'Every tender has the same mark (English).',
      procurement: described({ en: 'Every tender gets the same mark for its price.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Every tender gets the same mark' },
      ],
    },
    {
      title: 'A cost, by sevenths.',
      procurement: withChanged({ price: { type: 'cost', scoring: { method: 'price.compressed' } } }),
      findings: [
        { path: '/criteria/0', severity: 'error' },
        { path: '/criteria/0', severity: 'error' },
      ],
    },
    {
      title: 'Sevenths, outside France.',
      procurement: { ...withChanged({ price: { scoring: { method: 'price.compressed' } } }), jurisdiction: 'IE' },
      findings: [
        { path: '/criteria/0', severity: 'warning' },
        { path: '/criteria/0', severity: 'warning' },
      ],
    },
  ],
}
