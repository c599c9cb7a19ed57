import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, selecting } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'What a clause of the catalogue asks has its code there.',
  examples: [
    { title: 'Nothing to say.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Ability.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { code: 'slc-abil-mgmt-qual' }),
      findings: [],
    },
    {
      title: 'None of them.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, { code: 'other' }),
      findings: [{ path: '/criteria/6', severity: 'error' }],
    },
    {
      title: 'It is not said.',
      procurement: selecting({ fr: 'Capacité.', en: 'Ability.' }, {}),
      findings: [],
      notChecked: ['/criteria/6/code'],
    },
  ],
}
