import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const range = (min: number, max: number) => ({ weight: { kind: 'percentage', value: 40, middle: true, min, max } })

export const docs: RuleDocs = {
  note: 'Percentages alone: what a range of points means depends on the other points of the lot.',
  examples: [
    { title: 'Exact weights.', procurement: exampleProcurement, findings: [] },
    { title: 'A range of four points.', procurement: withChanged({ method: range(38, 42) }), findings: [] },
    {
      title: 'A range of twenty points.',
      procurement: withChanged({ method: range(30, 50) }),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'A range without its bounds.',
      procurement: withChanged({ method: { weight: { kind: 'percentage', value: 40, middle: true } } }),
      findings: [],
      notChecked: ['/criteria/1/weight'],
    },
    {
      title: 'A range in points is no share.',
      procurement: withChanged({ method: { weight: { kind: 'points', value: 40, middle: true, min: 10, max: 70 } } }),
      findings: [],
    },
    {
      title: 'A range without its upper end.',
      procurement: withChanged({ method: { weight: { kind: 'percentage', value: 40, middle: true, min: 10 } } }),
      findings: [],
      notChecked: ['/criteria/1/weight'],
    },
  ],
}
