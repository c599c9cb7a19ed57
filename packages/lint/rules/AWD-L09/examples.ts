import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Only money: work that is contributed is what other rules and clauses are about. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Aucun don ni cotisation n’est demandé ; les données sont publiées.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'No donation is asked for; days of upstream maintenance are priced.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Montant du mécénat versé aux fondations du libre.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'mécénat' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Annual donations to the foundation that hosts the project.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'donations' }],
    },
  ],
}
