import type { RuleDocs } from '../../src/engine/rule'
import { selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where the document says that a minimum of references is eliminatory. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: selecting({
        fr: 'Références, ou tout autre moyen ; l’absence de références n’est pas éliminatoire.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: selecting({
        en: 'References, or any other proof; a lack of references does not lead to rejection.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'Trois références identiques sont exigées.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'références identiques' }],
    },
    {
      title: 'The words say it (English).',
      procurement: selecting({ en: 'Tenderers without such references will be rejected.' }),
      findings: [
        {
          path: '/criteria/6/description/en',
          severity: 'warning',
          matched: 'without such references will be rejected',
        },
      ],
    },
    {
      title: 'A minimum that shuts out.',
      procurement: selecting(
        { fr: 'Références de migrations.' },
        { minimum: { what: 'references', value: 3, eliminatory: true } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'error' }],
    },
  ],
}
