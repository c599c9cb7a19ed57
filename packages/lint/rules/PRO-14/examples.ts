import type { LocalizedText } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

const told = (description: LocalizedText) => ({ ...exampleProcurement, description })

export const docs: RuleDocs = {
  note: 'Copies on paper, charged at what they cost, are left alone.',
  examples: [
    { title: 'Nothing is said of it.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The documents are sold.',
      procurement: told({ en: 'The tender documents may be obtained on payment of a fee of 50 euros.' }),
      findings: [
        { path: '/description/en', severity: 'warning', matched: 'tender documents may be obtained on payment' },
      ],
    },
    {
      title: 'The file is had against a cheque.',
      procurement: told({ fr: 'Le dossier de consultation est remis contre paiement de 30 euros.' }),
      findings: [
        {
          path: '/description/fr',
          severity: 'warning',
          matched: 'dossier de consultation est remis contre paiement de 30 euros',
        },
      ],
    },
    {
      title: 'A criterion of selection asks for the receipt.',
      procurement: selecting({ fr: 'Le candidat joint le reçu du dossier de consultation acheté auprès du service.' }),
      findings: [
        {
          path: '/criteria/6/description/fr',
          severity: 'warning',
          matched: 'dossier de consultation acheté',
        },
      ],
    },
    {
      title: 'Free of charge, and copies on paper at cost.',
      procurement: told({
        en: 'The tender documents are available free of charge and without a fee. Printed copies of the tender documents are sent on payment of their cost.',
        fr: 'Le dossier de consultation est gratuit, sans frais de dossier. Une copie papier du dossier de consultation est envoyée contre paiement de son coût.',
      }),
      findings: [],
    },
  ],
}
