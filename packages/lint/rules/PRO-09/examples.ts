import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: {
        ...exampleProcurement,
        description: {
          fr: 'Le dossier peut être rectifié dix jours avant la date limite, par avis à tous ; un pli reçu hors délai n’est pas ouvert.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: {
          en: 'Requirements are corrected before the closing date by a notice to all; late tenders are not opened.',
        },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: { ...exampleProcurement, description: { fr: 'Les plis reçus hors délai seront acceptés.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'plis reçus hors délai seront acceptés' }],
    },
    {
      title: 'The words say it (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'The specification may be amended after tenders are opened.' },
      },
      findings: [
        {
          path: '/description/en',
          severity: 'warning',
          matched: 'specification may be amended after tenders are opened',
        },
      ],
    },
  ],
}
