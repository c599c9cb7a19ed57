import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where the document says so in its own member. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Le lot 3 n’est pas réservé aux PME ; sa taille leur est accessible.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'No lot is reserved for SMEs; small firms may bid as a group.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Le lot 3 est réservé aux PME.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'réservé aux PME' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Lot 2 is reserved for SMEs.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'reserved for SMEs' }],
    },
    {
      title: 'Reserved for small firms.',
      procurement: { ...exampleProcurement, reservedFor: ['sme'] },
      findings: [{ path: '/reservedFor', severity: 'error' }],
    },
  ],
}
