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
          fr: 'Les offres ne sont pas négociées ; le titulaire négocie avec l’éditeur les conditions de la maintenance.',
        },
      },
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'Tenders cannot be negotiated; the server negotiates the protocol with the client.' },
      },
      findings: [],
    },
    {
      title: 'An adapted procedure may have it.',
      procurement: {
        ...exampleProcurement,
        procedure: 'adapted',
        formalised: true,
        description: { fr: 'Les offres seront négociées avec les trois premiers candidats.' },
      },
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: {
        ...exampleProcurement,
        description: { fr: 'Les trois premiers candidats remettent une offre améliorée.' },
      },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'candidats remettent une offre améliorée' }],
    },
    {
      title: 'The words say it (English).',
      procurement: {
        ...exampleProcurement,
        description: { en: 'The authority may negotiate the rates with the best tenderer.' },
      },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'authority may negotiate' }],
    },
    {
      title: 'A restricted procedure, in words that ask nothing.',
      procurement: { ...exampleProcurement, procedure: 'restricted' },
      findings: [],
    },
  ],
}
