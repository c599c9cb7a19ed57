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
    {
      title: 'A clause of the catalogue brings its own.',
      procurement: withChanged({ method: { scoring: undefined, clause: { id: 'AWD-02', version: '1.0.0' } } }),
      findings: [],
    },
    {
      title: 'A clause that is not at hand may.',
      procurement: withChanged({ method: { scoring: undefined, clause: { id: 'ZZZ-01', version: '1.0.0' } } }),
      findings: [],
      notChecked: ['/criteria/1/scoring'],
    },
  ],
}
