import type { RuleDocs } from '../../src/engine/rule'
import { selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'What AWD-C07 is for award criteria and specifications. An error only where a certificate is among the named things and the document says that no equivalent is accepted. Words are read in French and English, and in German, Italian, Spanish and Dutch where those are given, as concepts that stand together in a sentence; what is denied is left alone. They are a warning, `possible`: read the sentence.',
  examples: [
    {
      title: 'What is lawful, in words that look alike (French).',
      procurement: selecting({
        fr: 'Certificat ISO 27001 ou équivalent ; aucune certification de l’éditeur n’est exigée.',
      }),
      findings: [],
    },
    {
      title: 'What is lawful, in words that look alike (English).',
      procurement: selecting({ en: 'ISO 9001 certification or other evidence of equivalent measures.' }),
      findings: [],
    },
    {
      title: 'The words say it (French).',
      procurement: selecting({ fr: 'Le candidat est certifié ISO 9001, aucun autre document n’étant recevable.' }),
      findings: [{ path: '/criteria/6/description/fr', severity: 'warning', matched: 'certifié ISO' }],
    },
    {
      title: 'The words say it (English).',
      procurement: selecting({ en: 'Candidates must hold a certificate issued by the vendor.' }),
      findings: [{ path: '/criteria/6/description/en', severity: 'warning', matched: 'issued by the vendor' }],
    },
    {
      title: 'A certificate, and no equivalent.',
      procurement: selecting(
        { en: 'Security of the service.' },
        { named: [{ what: 'label', name: 'Label A', orEquivalent: false }] },
      ),
      findings: [{ path: '/criteria/6/named/0', severity: 'error' }],
    },
    {
      title: 'Whether an equivalent is accepted is not said.',
      procurement: selecting({ en: 'Security of the service.' }, { named: [{ what: 'label', name: 'Label A' }] }),
      findings: [],
      notChecked: ['/criteria/6/named/0/orEquivalent'],
    },
    {
      title: 'What an authority certifies (French).',
      procurement: selecting({ fr: 'Certificats fiscaux et sociaux délivrés par les administrations, à fournir.' }),
      findings: [],
    },
  ],
}
