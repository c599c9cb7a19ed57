import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: {
        ...exampleProcurement,
        description: {
          fr: 'Les offres sont remises sous trente-cinq jours ; un incident est pris en charge sous cinq jours.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'Tenders are due within 35 days; questions are answered six days before the closing date.' },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: { ...exampleProcurement, description: { fr: 'Les offres sont à remettre sous cinq jours.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'offres sont à remettre sous cinq jours' }],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within six days of the notice.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Tenders are due within six days' }],
    },
    {
      title: 'A restricted procedure: nine days (English).',
      procurement: {
        ...exampleProcurement,
        procedure: 'restricted',
        description: { en: 'Tenders are due within nine days.' },
      },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Tenders are due within nine days' }],
    },
    {
      title: 'A restricted procedure: twelve days (English).',
      procurement: {
        ...exampleProcurement,
        procedure: 'restricted',
        description: { en: 'Tenders are due within twelve days.' },
      },
      findings: [],
    },
    {
      title: 'An open procedure: twelve days (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within twelve days.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Tenders are due within twelve days' }],
    },
    {
      title: 'Fifteen days, even where it is urgent (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within 15 days.' } },
      findings: [],
    },
    {
      title: 'A procedure of national law (French).',
      procurement: {
        ...exampleProcurement,
        procedure: 'oth-single',
        description: { fr: 'Les offres sont à remettre sous cinq jours.' },
      },
      findings: [],
    },
    {
      title: 'The procedure is not known (French).',
      procurement: { ...without('procedure'), description: { fr: 'Les offres sont à remettre sous cinq jours.' } },
      findings: [],
      notChecked: ['/procedure'],
    },
    {
      title: 'One week (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within one week.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Tenders are due within one week' }],
    },
    {
      title: 'Three weeks (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within three weeks.' } },
      findings: [],
    },
    {
      title: 'Hours (English).',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are due within 48 hours.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Tenders are due within 48 hours' }],
    },
    {
      title: 'Working days (French).',
      procurement: { ...exampleProcurement, description: { fr: 'Les offres sont à remettre sous 10 jours ouvrés.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'offres sont à remettre sous 10 jours' }],
    },
  ],
}
