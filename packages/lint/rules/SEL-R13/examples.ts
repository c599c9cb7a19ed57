import type { RuleDocs } from '../../src/engine/rule'
import { asking, described, exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where the document says so in its own members. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'La direction technique du lot est une tâche essentielle ; la sous-traitance du reste n’est pas interdite.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'Subcontracting is permitted; the critical task of release management stays with the tenderer.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'La sous-traitance est limitée à 30 %.' }),
      findings: [
        { path: '/criteria/1/description/fr', severity: 'warning', matched: 'sous-traitance est limitée à 30' },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Subcontracting is not permitted.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Subcontracting is not permitted' },
      ],
    },
    {
      title: 'A cap, and no task is named.',
      procurement: { ...exampleProcurement, subcontracting: { allowed: true, maxShare: 30 } },
      findings: [{ path: '/subcontracting', severity: 'error' }],
    },
    {
      title: 'Critical tasks are named.',
      procurement: {
        ...exampleProcurement,
        subcontracting: { allowed: true, maxShare: 70, criticalTasks: { fr: 'Direction technique du lot.' } },
      },
      findings: [],
    },
    {
      title: 'A share of the whole is no limit.',
      procurement: { ...exampleProcurement, subcontracting: { allowed: true, maxShare: 100 } },
      findings: [],
    },
    {
      title: 'Forbidden, and a share too.',
      procurement: { ...exampleProcurement, subcontracting: { allowed: false, maxShare: 30 } },
      findings: [{ path: '/subcontracting', severity: 'error' }],
    },
    {
      title: 'The words say it, in a selection criterion (English).',
      procurement: selecting({ en: 'Subcontracting is not allowed.' }),
      findings: [{ path: '/criteria/6/description/en', severity: 'warning', matched: 'Subcontracting is not allowed' }],
    },
    {
      title: 'The words say it, in a condition (English).',
      procurement: asking({ en: 'Subcontracting is not allowed.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'Subcontracting is not allowed' }],
    },
    {
      title: 'The words say it, in the description of the whole (English).',
      procurement: { ...exampleProcurement, description: { en: 'Subcontracting is not allowed.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Subcontracting is not allowed' }],
    },
  ],
}
