import type { RuleDocs } from '../../src/engine/rule'
import { asking } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: asking({ fr: 'Concession non exclusive des droits sur les résultats.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: asking({ en: 'Rights are granted on a non-exclusive basis.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: asking({ fr: 'Cession à titre exclusif des droits sur les résultats.' }),
      findings: [{ path: '/criteria/3/description/fr', severity: 'warning', matched: 'exclusif des droits' }],
    },
    {
      title: 'The words say it (English).',
      procurement: asking({ en: 'All rights are assigned exclusively to the buyer.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'assigned exclusively' }],
    },
  ],
}
