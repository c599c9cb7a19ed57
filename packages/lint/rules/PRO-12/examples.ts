import type { RuleDocs } from '../../src/engine/rule'
import { asking, exampleProcurement, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: {
        ...exampleProcurement,
        description: {
          fr: 'L’accord-cadre dure quatre ans. Les heures peuvent augmenter de 15 % au plus ; le contrat n’est pas reconduit sans limite.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: {
          en: 'The framework agreement lasts 48 months; no further services are added without a new procedure.',
        },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: { ...exampleProcurement, description: { fr: 'L’accord-cadre est conclu pour huit ans.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'accord-cadre est conclu pour huit ans' }],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'The contract may be extended indefinitely.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'extended indefinitely' }],
    },
    {
      title: 'Months (English).',
      procurement: { ...exampleProcurement, description: { en: 'The framework agreement runs for 72 months.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'framework agreement runs for 72 months' }],
    },
    {
      title: 'Four years in months (English).',
      procurement: { ...exampleProcurement, description: { en: 'The framework agreement runs for 48 months.' } },
      findings: [],
    },
    {
      title: 'Two years, renewed twice (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'The framework agreement lasts two years and may be renewed twice.' },
      },
      findings: [
        {
          path: '/description/en',
          severity: 'warning',
          matched: 'framework agreement lasts two years and may be renewed twice',
        },
      ],
    },
    {
      title: 'Two years, renewed twice (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'L’accord-cadre est conclu pour deux ans, reconductible 2 fois.' },
      },
      findings: [
        {
          path: '/description/fr',
          severity: 'warning',
          matched: 'accord-cadre est conclu pour deux ans, reconductible 2 fois',
        },
      ],
    },
    {
      title: 'One year, renewed three times (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'L’accord-cadre est conclu pour un an, reconductible 3 fois.' },
      },
      findings: [],
    },
    {
      title: 'A utility: eight years (French).',
      procurement: {
        ...exampleProcurement,
        directive: '2014/25',
        description: { fr: 'L’accord-cadre est conclu pour huit ans.' },
      },
      findings: [],
    },
    {
      title: 'The directive is not known (French).',
      procurement: { ...without('directive'), description: { fr: 'L’accord-cadre est conclu pour huit ans.' } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'accord-cadre est conclu pour huit ans' }],
    },
    {
      title: 'In a condition of performance (English).',
      procurement: asking({ en: 'The contract may be extended indefinitely.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'extended indefinitely' }],
    },
  ],
}
