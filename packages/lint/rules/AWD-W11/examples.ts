import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

const community = (value: number, rest: object = { tags: ['community'] }) =>
  withChanged({
    price: { weight: { kind: 'percentage', value: 90 - value } },
    method: { weight: { kind: 'percentage', value }, ...rest },
  })

export const docs: RuleDocs = {
  note:
    'A house limit, not law. The tag `community` counts, and the clauses AWD-10, AWD-11, AWD-12 and AWD-19 whatever ' +
    'their tags. The rule asks where a notice’s criteria without tags could lead over the limit.',
  examples: [
    { title: 'No criterion on community engagement.', procurement: exampleProcurement, findings: [] },
    { title: 'They weigh 25 per cent.', procurement: community(25), findings: [] },
    {
      title: 'A criterion of the buyer’s own, tagged `community`, weighs 30 per cent.',
      procurement: community(30),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'The practical exercise (AWD-19) counts too.',
      procurement: community(30, { tags: ['staff'], clause: { id: 'AWD-19', version: '1.0.0', level: 'basic' } }),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'A notice’s quality criterion of 60 per cent: what it is about is not known.',
      procurement: {
        ...exampleProcurement,
        criteria: [
          noticeCriterion(1, { type: 'price', weight: { kind: 'percentage', value: 40 } }),
          noticeCriterion(2, { weight: { kind: 'percentage', value: 60 } }),
        ],
      },
      findings: [],
      notChecked: ['/criteria/1/tags'],
    },
    {
      title: 'A cost is no criterion on the community.',
      procurement: withChanged({ price: { type: 'cost', tags: ['community'] } }),
      findings: [],
    },
  ],
}
