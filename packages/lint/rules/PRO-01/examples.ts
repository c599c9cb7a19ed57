import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, without } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A warning: every article named is from memory. Firms are not named in the document.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'L’étude préalable de la société Orvéa, qui peut répondre, est jointe au dossier.' },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Le bureau d’études auteur du programme pourra soumissionner dans les mêmes conditions.' },
      },
      findings: [
        { path: '/description/fr', severity: 'warning', matched: 'pourra soumissionner dans les mêmes conditions' },
      ],
    },
    {
      title: 'The words say it (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'The consultant who drafted the specification may tender.' },
      },
      findings: [
        {
          path: '/description/en',
          severity: 'warning',
          matched: 'consultant who drafted the specification may tender',
        },
      ],
    },
    { title: 'No firm helped.', procurement: exampleProcurement, findings: [] },
    {
      title: 'One helped, and what was done is written down.',
      procurement: {
        ...exampleProcurement,
        priorInvolvement: [{ levelling: { fr: 'Compte rendu des échanges joint ; délai de réponse de 50 jours.' } }],
      },
      findings: [],
    },
    {
      title: 'Of two that helped, nothing is written down for the second.',
      procurement: {
        ...exampleProcurement,
        priorInvolvement: [{ levelling: { fr: 'Compte rendu joint.' } }, { levelling: { fr: '' } }],
      },
      findings: [{ path: '/priorInvolvement/1/levelling', severity: 'error' }],
    },
    {
      title: 'Read from a notice, which has no field for it.',
      procurement: { ...exampleProcurement, priorInvolvement: [{}], criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/priorInvolvement/0/levelling'],
    },
    {
      title: 'Whether a firm helped is not known.',
      procurement: without('priorInvolvement'),
      findings: [],
      notChecked: ['/priorInvolvement'],
    },
  ],
}
