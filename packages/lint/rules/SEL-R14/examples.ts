import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads the member, and French and English words of selection criteria and of the document.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'At the time of the tender.',
      procurement: { ...exampleProcurement, consortia: { legalForm: 'at-tender' } },
      findings: [{ path: '/consortia/legalForm', severity: 'error' }],
    },
    {
      title: 'In words.',
      procurement: {
        ...exampleProcurement,
        description: { en: 'Groups must be incorporated before submitting a tender.' },
      },
      findings: [
        {
          path: '/description/en',
          severity: 'warning',
          matched: 'Groups must be incorporated before submitting a tender',
        },
      ],
    },
    {
      title: 'After award.',
      procurement: { ...exampleProcurement, description: { en: 'Groups need no legal form to tender.' } },
      findings: [],
    },
    {
      title: 'It is not said.',
      procurement: without('consortia'),
      findings: [],
      notChecked: ['/consortia/legalForm'],
    },
    {
      title: 'The words shut groups out (English).',
      procurement: selecting({ en: 'Joint bids are not allowed.' }),
      findings: [{ path: '/criteria/6/description/en', severity: 'warning', matched: 'Joint bids are not allowed' }],
    },
    {
      title: 'The words shut groups out (French).',
      procurement: selecting({ fr: 'Pas de groupement.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'Pas de groupement' }],
    },
  ],
}
