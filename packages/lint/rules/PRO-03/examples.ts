import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, without } from '../../src/example/example-procurement'

const judged = (...evaluators: object[]): Procurement => ({ ...exampleProcurement, evaluators })

export const docs: RuleDocs = {
  note:
    'A warning: both articles are from memory. Persons are not named in the document. Employment, shares, and rights to ' +
    'merge in a project that a tenderer leads are interests.',
  examples: [
    { title: 'Nobody has an interest.', procurement: exampleProcurement, findings: [] },
    { title: 'Declared, and dealt with.', procurement: judged({ interest: true, declared: true }), findings: [] },
    {
      title: 'None, and so nothing to declare.',
      procurement: judged({ interest: false, declared: false }),
      findings: [],
    },
    {
      title: 'The second of two has not declared an interest.',
      procurement: judged({ interest: false }, { interest: true, declared: false }),
      findings: [{ path: '/evaluators/1/declared', severity: 'warning' }],
    },
    {
      title: 'Whether it was declared is not known.',
      procurement: judged({ interest: true }),
      findings: [],
      notChecked: ['/evaluators/0/declared'],
    },
    {
      title: 'Whether there is an interest is not known.',
      procurement: judged({ declared: true }),
      findings: [],
      notChecked: ['/evaluators/0/interest'],
    },
    {
      title: 'Who judges is not known.',
      procurement: without('evaluators'),
      findings: [],
      notChecked: ['/evaluators'],
    },
  ],
}
