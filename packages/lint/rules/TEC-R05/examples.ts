import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Le code est publié sur la forge de l’acheteur, sur GitHub ou toute autre forge publique.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'The code is published on GitHub or any other public forge.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Le code est publié sur GitHub.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'publié sur GitHub' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Sources are hosted on GitHub.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'hosted on GitHub' }],
    },
  ],
}
