import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Les données sont hébergées dans l’Union européenne (CCP L. 2112-4).' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Data are hosted in the European Union.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Seules les entreprises européennes peuvent répondre.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'entreprises européennes' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'European vendors are preferred.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'European vendors' }],
    },
    {
      title: 'What the buyer is, in a description (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Chaîne culturelle européenne, localisée à Strasbourg.' },
      },
      findings: [],
    },
  ],
}
