import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A warning, since the law sometimes asks for it. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Les archives publiques sont conservées sur le territoire national (code du patrimoine, R. 212-23).',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Data are hosted in the European Union.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Les données sont hébergées en France.' }),
      findings: [
        { path: '/criteria/1/description/fr', severity: 'warning', matched: 'données sont hébergées en France' },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Data must be stored in Germany.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Data must be stored in Germany' },
      ],
    },
  ],
}
