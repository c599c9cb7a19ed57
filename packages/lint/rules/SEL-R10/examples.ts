import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Reads members alone, and no text.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Five do.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'contributions', value: 2, eligibleOperators: 5 } },
      ),
      findings: [],
    },
    {
      title: 'One does.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'contributions', value: 20, eligibleOperators: 1 } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'References that two firms have.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 5, eligibleOperators: 2 } },
      ),
      findings: [{ path: '/criteria/6/minimum', severity: 'warning' }],
    },
    {
      title: 'References that three firms have.',
      procurement: selecting(
        { fr: 'Capacité.', en: 'Ability.' },
        { minimum: { what: 'references', value: 5, eligibleOperators: 3 } },
      ),
      findings: [],
    },
    {
      title: 'References, and nobody has counted.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'references', value: 1 } }),
      findings: [],
    },
    {
      title: 'Nobody has counted.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { minimum: { what: 'headcount', value: 20 } }),
      findings: [],
      notChecked: ['/criteria/6/minimum/eligibleOperators'],
    },
  ],
}
