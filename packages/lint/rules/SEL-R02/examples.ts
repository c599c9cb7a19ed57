import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'By lot.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'headcount', value: 2, computedOn: 'lot' } },
      ),
      findings: [],
    },
    {
      title: 'On the whole.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'turnover', value: { amount: 1, currency: 'EUR' }, computedOn: 'procedure' } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'error' }],
    },
    {
      title: 'It is not said.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'headcount', value: 2 } }),
      findings: [],
      notChecked: ['/criteria/6/minimum/computedOn'],
    },
  ],
}
