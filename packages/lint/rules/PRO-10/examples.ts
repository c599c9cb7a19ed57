import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'La visite est ouverte à toutes les entreprises ; son compte rendu est diffusé.' },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'Answers to the bidder who asked are published for all bidders.' },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Les réponses sont envoyées au seul candidat concerné.' },
      },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'réponses sont envoyées au seul candidat' }],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'Only the incumbent may inspect the system.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Only the incumbent may inspect' }],
    },
  ],
}
