import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Three years.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 2, years: 3 } },
      ),
      findings: [],
    },
    {
      title: 'Five years, for competition.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 2, years: 5, justification: { fr: 'Peu de marchés récents.' } } },
      ),
      findings: [],
    },
    {
      title: 'One year.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 2, years: 1 } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'It is not said.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'references', value: 2 } }),
      findings: [],
      notChecked: ['/criteria/6/minimum/years'],
    },
  ],
}
