import type { RuleDocs } from '../../src/engine/rule'
import { asking } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: asking({ fr: 'Le code source n’est pas confidentiel ; les failles sous embargo le restent.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: asking({ en: 'Flaws under embargo stay confidential; the source code is not.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: asking({ fr: 'Le code source est confidentiel.' }),
      findings: [{ path: '/criteria/3/description/fr', severity: 'warning', matched: 'code source est confidentiel' }],
    },
    {
      title: 'The words say it (English).',
      procurement: asking({ en: 'The source code is confidential.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'source code is confidential' }],
    },
  ],
}
