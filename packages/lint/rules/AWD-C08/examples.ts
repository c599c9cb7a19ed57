import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Facts that tenderers declare and the buyer marks are what a criterion should ask for. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Faits déclarés, puis vérifiés et notés par l’acheteur ; aucune auto-évaluation n’est notée.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'The buyer marks the facts; a self-assessment is not scored.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Note issue d’une auto-évaluation du soumissionnaire.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'auto-évaluation' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Self-assessed maturity score.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'Self-assessed maturity score' }],
    },
  ],
}
