import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'A rule of this project: what nobody filled in cannot be what the buyer meant. Every language is read, in names, texts, evidence, verification, link, sub-criteria and ' +
    'steps.',
  examples: [
    { title: 'Texts without placeholders.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Braces that hold no name.',
      procurement: withChanged({ method: { description: { en: 'The set {1, 2} and the empty object {}.' } } }),
      findings: [],
    },
    {
      title: 'One language was filled in, the other was not.',
      procurement: withChanged({
        method: { description: { fr: 'Sous 20 jours ouvrés.', en: 'Within {days} working days.' } },
      }),
      findings: [{ path: '/criteria/1/description/en', severity: 'error', matched: '{days}' }],
    },
    {
      title: 'A placeholder in the evidence of a term and in the title of a lot.',
      procurement: {
        ...withChanged({ 'remote-work': { evidence: [{ text: { fr: 'Un rapport tous les {months:mois|mois}.' } }] } }),
        lots: [{ id: 'LOT-0001', title: { fr: 'Support de {component}' } }],
      },
      findings: [
        { path: '/criteria/3/evidence/0/text/fr', severity: 'error', matched: '{months:mois|mois}' },
        { path: '/lots/0/title/fr', severity: 'error', matched: '{component}' },
      ],
    },
  ],
}
