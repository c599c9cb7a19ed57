import type { RuleDocs } from '../../src/engine/rule'
import { described } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A sentence that also says how much or over which time is left alone. Words are read in French and English, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Expérience de l’équipe affectée : au moins deux modifications acceptées en 24 mois, forte implication non exigée.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'At least two accepted changes in 24 months by the persons assigned; no strong experience is required.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Solide expérience du projet par l’équipe affectée.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'Solide expérience' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Significant involvement of the assigned team in the community.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'Significant involvement' }],
    },
    {
      title: 'What a price and its formula are called (French).',
      procurement: described({
        fr: 'Prix des prestations. La formule suivante est appliquée : offre la moins chère / offre notée x 20.',
      }),
      findings: [],
    },
  ],
}
