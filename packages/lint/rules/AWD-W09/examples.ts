import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged, without } from '../../src/example/example-procurement'

const none = { environment: undefined, method: { weight: { kind: 'percentage', value: 50 } } }

export const docs: RuleDocs = {
  note:
    'The tag `environment` counts, on clauses and on the buyer’s own criteria. A criterion without tags that speaks of ' +
    'the environment, comes from a notice or is a cost is asked about.',
  examples: [
    { title: 'One criterion is tagged `environment`.', procurement: exampleProcurement, findings: [] },
    { title: 'Launched before the day.', procurement: { ...withChanged(none), date: '2026-08-20' }, findings: [] },
    { title: 'Another State.', procurement: { ...withChanged(none), jurisdiction: 'DE' }, findings: [] },
    { title: 'A defence contract.', procurement: { ...withChanged(none), directive: '2009/81' }, findings: [] },
    {
      title: 'No criterion takes the environment into account, launched on the day.',
      procurement: { ...withChanged(none), date: '2026-08-21' },
      findings: [
        { path: '/lots/0', severity: 'error' },
        { path: '/lots/1', severity: 'error' },
      ],
    },
    {
      title: 'The environmental criterion covers the first lot only.',
      procurement: withChanged({ environment: { lots: ['LOT-0001'] } }),
      findings: [{ path: '/lots/1', severity: 'error' }],
    },
    {
      title: 'A criterion without tags that speaks of energy.',
      procurement: withChanged({ environment: { tags: undefined, name: { fr: 'Consommation d’énergie' } } }),
      findings: [],
      notChecked: ['/criteria/2/tags'],
    },
    {
      title: 'A notice has no place for tags.',
      procurement: {
        ...exampleProcurement,
        lots: exampleProcurement.lots.slice(0, 1),
        criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)],
      },
      findings: [],
      notChecked: ['/criteria/1/tags'],
    },
    {
      title: 'Neither State nor date is known: the State is asked first.',
      procurement: without('jurisdiction', without('date', withChanged(none))),
      findings: [],
      notChecked: ['/jurisdiction'],
    },
  ],
}
