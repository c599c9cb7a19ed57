import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A preliminary declaration that is proved before award is left alone. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Délai déclaré, vérifié en recette ; aucune affirmation n’est retenue sans vérification.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'A statement by the tenderer is not sufficient: it is shown by a test.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Délai apprécié sur la seule déclaration du soumissionnaire.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'sur la seule déclaration' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Times declared are accepted without verification.' }),
      findings: [
        {
          path: '/criteria/1/description/en',
          severity: 'warning',
          matched: 'declared are accepted without verification',
        },
      ],
    },
  ],
}
