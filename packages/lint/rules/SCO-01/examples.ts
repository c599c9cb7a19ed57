import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English as well, as concepts that stand together in a sentence: a warning, `possible`. Seen in simulated tenders. An error in France, where case law set such a formula aside; elsewhere a warning.',
  examples: [
    { title: 'A published ceiling.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Clipped at nothing.',
      procurement: withChanged({ price: { scoring: { method: 'price.linear-lowest-clipped' } } }),
      findings: [],
    },
    {
      title: 'In proportion.',
      procurement: withChanged({ price: { scoring: { method: 'price.proportional-lowest' } } }),
      findings: [],
    },
    {
      title: 'Linear without a floor.',
      procurement: withChanged({ price: { scoring: { method: 'price.linear-lowest' } } }),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    {
      title: 'Centred on the average, in another State.',
      procurement: { ...withChanged({ price: { scoring: { method: 'price.average-centred' } } }), jurisdiction: 'DE' },
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
      title: 'The words say it (French).',
      procurement: withChanged({ method: { description: { fr: 'Des points négatifs sont attribués.' } } }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'points négatifs' }],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: withChanged({ method: { description: { en: 'Marks below zero are raised to zero.' } } }),
      findings: [],
    },
    {
      title: 'A formula in words that goes below nothing (French).',
      procurement: described({ fr: 'Note = 10 × (2 − P/Pmin).' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning' }],
    },
  ],
}
