import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'
import { de } from '../../src/lexica/words/de'

export const docs: RuleDocs = {
  note: 'Means that are assigned to the contract in the same sentence are left alone. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Effectifs affectés à l’exécution du lot et leur disponibilité.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Headcount dedicated to the lot and its availability.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Chiffre d’affaires et effectifs de l’entreprise.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'Chiffre d’affaires' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Annual turnover of the tenderer.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'turnover' }],
    },
    {
      title: 'The life cycle of a product (German).',
      procurement: described({ de: 'Ökobilanz der Lieferung in kg CO2.' }),
      findings: [],
      words: [de],
    },
  ],
}
