import type { RuleDocs } from '../../src/engine/rule'
import { described, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only for what is asked for: what is migrated from, and what is connected to, may be named. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Migration des bases Oracle existantes vers PostgreSQL.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({ en: 'Interoperability with the current Active Directory.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Fourniture de licences Microsoft 365.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'licences Microsoft' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'The solution must run on Oracle.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'run on Oracle' }],
    },
    {
      title: 'A trade mark, and no equivalent.',
      procurement: withChanged({ method: { named: [{ what: 'trade-mark', name: 'Produit A', orEquivalent: false }] } }),
      findings: [{ path: '/criteria/1/named/0', severity: 'error' }],
    },
    {
      title: 'What is migrated from may be named.',
      procurement: withChanged({
        method: { named: [{ what: 'trade-mark', name: 'Produit A', where: 'source', orEquivalent: false }] },
      }),
      findings: [],
    },
    {
      title: 'Whether an equivalent is accepted is not said.',
      procurement: withChanged({ method: { named: [{ what: 'patent', name: 'Procédé A' }] } }),
      findings: [],
      notChecked: ['/criteria/1/named/0/orEquivalent'],
    },
  ],
}
