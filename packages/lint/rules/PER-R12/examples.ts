import type { RuleDocs } from '../../src/engine/rule'
import { asking, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'Sixty days are the longest that art. 4 leaves to any public body; what is between 30 and 60 depends on the buyer and ' +
    'is not judged.',
  examples: [
    { title: 'Nothing is said of it.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A hundred and twenty days, in words.',
      procurement: asking({ fr: 'Le délai de paiement est de cent vingt jours.' }),
      findings: [
        {
          path: '/criteria/3/description/fr',
          severity: 'warning',
          matched: 'délai de paiement est de cent vingt jours',
        },
      ],
    },
    {
      title: 'Three months, in the description of the whole.',
      procurement: { ...exampleProcurement, description: { en: 'Invoices are paid within three months.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'Invoices are paid within three months' }],
    },
    {
      title: 'Ten weeks.',
      procurement: asking({ en: 'Invoices are paid within ten weeks.' }),
      findings: [
        { path: '/criteria/3/description/en', severity: 'warning', matched: 'Invoices are paid within ten weeks' },
      ],
    },
    {
      title: 'Interest is excluded.',
      procurement: asking({ fr: 'Un retard de paiement n’ouvre droit à aucun intérêt moratoire.' }),
      findings: [{ path: '/criteria/3/description/fr', severity: 'warning', matched: 'aucun intérêt moratoire' }],
    },
    {
      title: 'Sixty days, which some may take.',
      procurement: asking({ en: 'Invoices are paid within sixty days.' }),
      findings: [],
    },
    {
      title: 'Thirty days, beside longer times of something else.',
      procurement: asking({
        fr: 'Le délai de paiement est de trente jours. Les pièces sont conservées pendant six mois.',
        en: 'Invoices are paid within 30 days. Access ends 90 days after the contract.',
      }),
      findings: [],
    },
  ],
}
