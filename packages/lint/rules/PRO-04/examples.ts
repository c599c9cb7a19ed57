import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where the document lists classes of firms that are excluded. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Les intégrateurs peuvent candidater ; chacun déclare ses intérêts.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Integrators and resellers may bid; each declares its interests.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Les intégrateurs ne sont pas admis à concourir.' }),
      findings: [
        { path: '/criteria/1/description/fr', severity: 'warning', matched: 'intégrateurs ne sont pas admis' },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Resellers and integrators are excluded.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Resellers and integrators are excluded' },
      ],
    },
    {
      title: 'A class of firms is listed as excluded.',
      procurement: { ...exampleProcurement, excludedCategories: ['intégrateurs'] },
      findings: [{ path: '/excludedCategories', severity: 'error' }],
    },
  ],
}
