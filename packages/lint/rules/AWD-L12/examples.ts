import type { RuleDocs } from '../../src/engine/rule'
import { described, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Says what no other rule of the link says. Parts of a tender (its plan, its method, the team proposed) are left alone, and so is what is done under the contract. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Méthode du soumissionnaire et planning proposé.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Quality of the supplier’s plan for the hand-over.' }),
      findings: [],
    },
    {
      title: 'It is denied (English).',
      procurement: described({ en: 'The brand of the supplier is not marked.' }),
      findings: [],
    },
    {
      title: 'The persons assigned are looked at.',
      procurement: withChanged({
        method: { target: 'assigned-staff', description: { en: 'The brand of the supplier.' } },
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Image du prestataire.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'du prestataire' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Bidders with a subsidiary abroad get two marks.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'Bidders with' }],
    },
    {
      title: 'What is said of the firm as a whole is AWD-L03.',
      procurement: withChanged({
        method: { target: 'operator', description: { en: 'Bidders with a subsidiary abroad get two marks.' } },
      }),
      findings: [],
    },
    {
      title: 'A price.',
      procurement: withChanged({ price: { description: { en: 'Bidders with a subsidiary abroad get two marks.' } } }),
      findings: [],
    },
    {
      title: 'A cost.',
      procurement: withChanged({
        price: { type: 'cost', description: { en: 'Bidders with a subsidiary abroad get two marks.' } },
      }),
      findings: [],
    },
  ],
}
