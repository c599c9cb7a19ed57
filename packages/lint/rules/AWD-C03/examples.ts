import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'A criterion whose sub-criteria all have a method needs none of its own.',
  examples: [
    { title: 'Each has its method.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Its parts have theirs.',
      procurement: withChanged({
        method: {
          scoring: undefined,
          subCriteria: [{ name: { fr: 'Délais' }, scoring: { method: 'quality.anchored-steps' } }],
        },
      }),
      findings: [],
    },
    {
      title: 'No method.',
      procurement: withChanged({ method: { scoring: undefined } }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'A notice has no place for it.',
      procurement: { ...exampleProcurement, criteria: [noticeCriterion(1)] },
      findings: [],
      notChecked: ['/criteria/0/scoring'],
    },
  ],
}
