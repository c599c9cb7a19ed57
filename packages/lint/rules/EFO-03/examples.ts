import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion, oneLot, withLot, without } from '../../src/example/example-procurement'

const formula = { complicated: { fr: 'Note sur 20, prix sur 10.' } }
const [price, ...others] = exampleProcurement.criteria
const bare = exampleProcurement.criteria.map((each) => ({ ...each, weight: undefined }))
const ranks = exampleProcurement.criteria.map((each, index) =>
  each.kind === 'award' ? { ...each, weight: { kind: 'order', value: index + 1 } } : each,
)
const of = (awardMethod: object, criteria: readonly object[] = exampleProcurement.criteria) => ({
  ...withLot({ awardMethod }, { ...exampleProcurement, ...oneLot }),
  criteria: criteria as typeof exampleProcurement.criteria,
})

export const docs: RuleDocs = {
  note: 'Fixed prices and lowest marks are numbers too. That weights are missing is AWD-W02; a reason for ranks beside weights is AWD-W03.',
  examples: [
    { title: 'Numbers alone.', procurement: exampleProcurement, findings: [] },
    { title: 'A formula alone.', procurement: of(formula, bare), findings: [] },
    {
      title: 'Ranks, and the reason for them.',
      procurement: of({ orderJustification: { fr: 'Aucune pondération n’est possible.' } }, ranks),
      findings: [],
    },
    { title: 'An empty formula.', procurement: of({ complicated: { fr: ' ' } }), findings: [] },
    {
      title: 'Both.',
      procurement: of(formula),
      findings: [{ path: '/lots/0/awardMethod/complicated', severity: 'error' }],
    },
    {
      title: 'A formula and a fixed price.',
      procurement: of(formula, [{ ...price, weight: undefined, fixed: { kind: 'total', value: 1000 } }]),
      findings: [{ path: '/lots/0/awardMethod/complicated', severity: 'error' }],
    },
    {
      title: 'A formula and a lowest mark.',
      procurement: of(formula, [noticeCriterion(1, { thresholds: [{ kind: 'min-score', value: 5 }] })]),
      findings: [{ path: '/lots/0/awardMethod/complicated', severity: 'error' }],
    },
    {
      title: 'A formula and a list of thresholds without any.',
      procurement: of(formula, [noticeCriterion(1, { thresholds: [] })]),
      findings: [],
    },
    {
      title: 'A formula, and ranks.',
      procurement: of(formula, ranks),
      findings: [{ path: '/lots/0/awardMethod/complicated', severity: 'error' }],
    },
    {
      title: 'The kind of notice is not known.',
      procurement: without('noticeFormat', of(formula, [price ?? {}, ...others])),
      findings: [],
      notChecked: ['/noticeFormat'],
    },
    {
      title: 'Another kind of notice.',
      procurement: { ...of(formula), noticeFormat: { name: 'national' } },
      findings: [],
    },
  ],
}
