import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A policy that is tied to the performance of the contract in the same sentence is left alone. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Politique d’insertion mise en œuvre pour l’exécution du marché.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Plan for contributing the work carried out under this contract.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Politique générale de l’entreprise en faveur du logiciel libre.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'Politique générale' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Overall corporate open-source policy of the tenderer.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'Overall corporate' }],
    },
  ],
}
