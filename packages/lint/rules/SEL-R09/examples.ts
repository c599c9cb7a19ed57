import type { RuleDocs } from '../../src/engine/rule'
import { selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: selecting({ fr: 'Références de clients publics ou privés.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: selecting({ en: 'References not only from public bodies.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'Références exclusivement du secteur public.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'Références exclusivement du secteur public',
        },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: selecting({ en: 'References must come from public bodies only.' }),
      findings: [
        {
          path: '/criteria/6/description/en',
          severity: 'warning',
          matched: 'References must come from public bodies only',
        },
      ],
    },
  ],
}
