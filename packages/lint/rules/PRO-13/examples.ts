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
          fr: 'Les offres sont remises sous trente-cinq jours ; un incident est pris en charge sous cinq jours.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'Tenders are due within 35 days; questions are answered six days before the closing date.' },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: { ...exampleProcurement, description: { fr: 'Les offres sont à remettre sous cinq jours.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'offres sont à remettre sous cinq jours' }],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within six days of the notice.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Tenders are due within six days' }],
    },
  ],
}
