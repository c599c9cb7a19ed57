import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'It looks for free choice, and for criteria or weights that may still change. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Apprécié selon la grille publiée en annexe 3, sans appréciation discrétionnaire.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'Assessed by the published grid in annex 3; the buyer has no discretion beyond it.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Apprécié à la seule discrétion du pouvoir adjudicateur.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'discrétion' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Assessed as the buyer sees fit.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'sees fit' }],
    },
  ],
}
