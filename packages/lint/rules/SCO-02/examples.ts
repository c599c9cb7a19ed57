import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English as well, as concepts that stand together in a sentence: a warning, `possible`. Seen in simulated tenders. An error in France, elsewhere a warning.',
  examples: [
    { title: 'A published ceiling.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Centred on the average: other faults, not this one.',
      procurement: withChanged({ price: { scoring: { method: 'price.average-centred' } } }),
      findings: [],
    },
    {
      title: 'Centred on an estimate.',
      procurement: withChanged({ price: { scoring: { method: 'price.estimate-centred' } } }),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    {
      title: 'The same in another State.',
      procurement: { ...withChanged({ price: { scoring: { method: 'price.estimate-centred' } } }), jurisdiction: 'DE' },
      findings: [{ path: '/criteria/0', severity: 'warning' }],
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
      title: 'The words say it (English).',
      procurement: withChanged({ price: { description: { en: 'The price closest to the average gets full marks.' } } }),
      findings: [
        { path: '/criteria/0/description/en', severity: 'warning', matched: 'closest to the average gets full marks' },
      ],
    },
    {
      title: 'A formula in words that turns on an estimate (English).',
      procurement: described({ en: 'Mark = 20 × (1 − |P − estimate| / estimate).' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning' }],
    },
  ],
}
