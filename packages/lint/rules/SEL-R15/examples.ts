import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Members of a consortium, of a team and States that are members are left alone. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({
        fr: 'Capacité réunie par un groupement ; aucune adhésion à une association n’est demandée, et les membres du groupement sont libres.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'No membership of an association is required of the members of the consortium.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Être membre d’un réseau d’entreprises du libre.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'membre d’un réseau' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Membership of a trade association.' }),
      findings: [
        { path: '/criteria/1/description/en', severity: 'warning', matched: 'Membership of a trade association' },
      ],
    },
    {
      title: 'What the buyer is, in a description (French).',
      procurement: { ...exampleProcurement, description: { fr: 'Le syndicat est membre d’un réseau d’archives.' } },
      findings: [],
    },
  ],
}
