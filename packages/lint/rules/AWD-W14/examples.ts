import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'La pondération, publiée avec l’avis, ne sera pas modifiée après l’ouverture des plis.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'The weights were fixed before publication, and no further criteria will be applied.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Le poids des sous-critères est donné à titre indicatif.' }),
      findings: [
        {
          path: '/criteria/1/description/fr',
          severity: 'warning',
          matched: 'poids des sous-critères est donné à titre indicatif',
        },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'The weights are for internal use.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'weights are for internal' }],
    },
    {
      title: 'A range that is hardly one (English).',
      procurement: described({ en: 'Quality counts for between 10 and 80 per cent.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'counts for between 10 and 80 per' },
      ],
    },
    {
      title: 'A reference to the documents (French).',
      procurement: described({ fr: 'Appréciée en fonction des critères du règlement de la consultation.' }),
      findings: [],
    },
    {
      title: 'A narrow range (English).',
      procurement: described({ en: 'The criterion weighs between 30 and 40 per cent.' }),
      findings: [],
    },
    {
      title: 'A wide range (English).',
      procurement: described({ en: 'The criterion weighs between 10 and 80 per cent.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'weighs between 10 and 80 per' }],
    },
    {
      title: 'A wide range (French).',
      procurement: described({ fr: 'Le critère pèse entre 5 et 75 %.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'pèse entre 5 et 75' }],
    },
  ],
}
