import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: {
        ...exampleProcurement,
        description: {
          fr: 'L’accord-cadre dure quatre ans. Les heures peuvent augmenter de 15 % au plus ; le contrat n’est pas reconduit sans limite.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: {
          en: 'The framework agreement lasts 48 months; no further services are added without a new procedure.',
        },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: { ...exampleProcurement, description: { fr: 'L’accord-cadre est conclu pour huit ans.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'accord-cadre est conclu pour huit ans' }],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'The contract may be extended indefinitely.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'extended indefinitely' }],
    },
  ],
}
