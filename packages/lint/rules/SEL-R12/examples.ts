import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where the document says so in its own member. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: selecting({ fr: 'Le candidat peut se prévaloir des capacités de tiers.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: selecting({ en: 'Tenderers may rely on the capacities of other entities.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'Le candidat ne peut se prévaloir des capacités de tiers.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'prévaloir des capacités' }],
    },
    {
      title: 'The words say it (English).',
      procurement: selecting({ en: 'Tenderers may not rely on the resources of other entities.' }),
      findings: [{ path: '/criteria/6/description/en', severity: 'warning', matched: 'rely on the resources' }],
    },
    {
      title: 'Reliance is not allowed.',
      procurement: { ...exampleProcurement, reliance: { allowed: false } },
      findings: [{ path: '/reliance', severity: 'error' }],
    },
    {
      title: 'A form that each member signs (French).',
      procurement: selecting({ fr: 'En cas de groupement, chacun des membres remplit un DUME.' }),
      findings: [],
    },
  ],
}
