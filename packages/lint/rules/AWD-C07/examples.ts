import type { RuleDocs } from '../../src/engine/rule'
import { described, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'An error only where a label is among the named things and the document says that no equivalent is accepted. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: described({ fr: 'Certificat ISO 9001 ou équivalent exigé.' }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: described({
        en: 'Certificate ISO 27001 or equivalent; any other proof is required to show the same facts.',
      }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: described({ fr: 'Le soumissionnaire est partenaire certifié de l’éditeur.' }),
      findings: [{ path: '/criteria/1/description/fr', severity: 'warning', matched: 'partenaire certifié' }],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'An ISO 9001 certificate is required.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'ISO 9001 certificate' }],
    },
    {
      title: 'A label, and no equivalent.',
      procurement: withChanged({ method: { named: [{ what: 'label', name: 'Label A', orEquivalent: false }] } }),
      findings: [{ path: '/criteria/1/named/0', severity: 'error' }],
    },
    {
      title: 'Whether an equivalent is accepted is not said.',
      procurement: withChanged({ method: { named: [{ what: 'label', name: 'Label A' }] } }),
      findings: [],
      notChecked: ['/criteria/1/named/0/orEquivalent'],
    },
  ],
}
