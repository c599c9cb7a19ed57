import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

const judged = (...evaluators: object[]): Procurement => ({ ...exampleProcurement, evaluators })

export const docs: RuleDocs = {
  note:
    'A warning: both articles are from memory. Persons are not named in the document. Employment, shares, and rights to ' +
    'merge in a project that a tenderer leads are interests.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: { ...exampleProcurement, description: { en: 'No member of the panel holds shares in a bidder.' } },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Un salarié du prestataire sortant participe à l’analyse des offres.' },
      },
      findings: [
        {
          path: '/description/fr',
          severity: 'warning',
          matched: 'salarié du prestataire sortant participe à l’analyse',
        },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: { ...exampleProcurement, description: { en: 'An engineer of the incumbent sits on the panel.' } },
      findings: [
        { path: '/description/en', severity: 'warning', matched: 'engineer of the incumbent sits on the panel' },
      ],
    },
    { title: 'Nobody has an interest.', procurement: exampleProcurement, findings: [] },
    { title: 'Declared, and dealt with.', procurement: judged({ interest: true, declared: true }), findings: [] },
    {
      title: 'None, and so nothing to declare.',
      procurement: judged({ interest: false, declared: false }),
      findings: [],
    },
    {
      title: 'The second of two has not declared an interest.',
      procurement: judged({ interest: false }, { interest: true, declared: false }),
      findings: [{ path: '/evaluators/1/declared', severity: 'error' }],
    },
    {
      title: 'Whether it was declared is not known.',
      procurement: judged({ interest: true }),
      findings: [],
      notChecked: ['/evaluators/0/declared'],
    },
    {
      title: 'Whether there is an interest is not known.',
      procurement: judged({ declared: true }),
      findings: [],
      notChecked: ['/evaluators/0/interest'],
    },
    {
      title: 'Who judges is not known.',
      procurement: without('evaluators'),
      findings: [],
      notChecked: ['/evaluators'],
    },
  ],
}
