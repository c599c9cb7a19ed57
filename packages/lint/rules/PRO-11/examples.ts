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
          fr: 'Le besoin, réparti en deux lots, a été apprécié dans son ensemble pour choisir la procédure.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: { ...exampleProcurement, description: { en: 'Lots were added together to find the procedure.' } },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Les achats sont fractionnés afin de rester sous le seuil de publicité.' },
      },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'fractionnés afin de rester sous le seuil' }],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'Orders are split to avoid a tender procedure.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'split to avoid a tender' }],
    },
  ],
}
