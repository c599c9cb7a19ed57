import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Le titulaire propose, suit et reprend ses correctifs ; leur acceptation par le projet n’est pas exigée.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'The contractor proposes its fixes; acceptance by the project is not required for payment.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Le titulaire garantit l’intégration de ses correctifs dans le projet d’origine.' }),
      findings: [
        {
          path: '/criteria/1/description/fr',
          severity: 'warning',
          matched: 'garantit l’intégration de ses correctifs dans le projet d’origine',
        },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Payment is made once the patch has been merged upstream.' }),
      findings: [
        {
          path: '/criteria/1/description/en',
          severity: 'warning',
          matched: 'Payment is made once the patch has been merged',
        },
      ],
    },
  ],
}
