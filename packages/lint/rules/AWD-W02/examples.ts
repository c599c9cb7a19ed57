import type { RuleDocs } from '../../src/engine/rule'
import {
  exampleProcurement,
  noticeCriterion,
  withChanged,
  withLot,
  without,
  withoutValue,
} from '../../src/example/example-procurement'

const unweighted = { weight: undefined }

export const docs: RuleDocs = {
  note: 'Weights that a notice leaves out may stand in the tender documents: there the rule asks. Concessions are left out.',
  examples: [
    { title: 'Each criterion has a weight.', procurement: exampleProcurement, findings: [] },
    {
      title: 'One criterion has no weight, in a procedure above the thresholds.',
      procurement: withChanged({ method: unweighted }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'An adapted procedure may leave weights out.',
      procurement: { ...withChanged({ method: unweighted }), procedure: 'adapted' },
      findings: [],
    },
    {
      title: 'Without the value of the contract the thresholds do not tell.',
      procurement: withoutValue(withChanged({ method: unweighted })),
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'A notice without numbers: the weights may stand in the tender documents.',
      procurement: {
        ...exampleProcurement,
        criteria: [noticeCriterion(1, { type: 'price' }), noticeCriterion(2)],
      },
      findings: [],
      notChecked: ['/criteria/0/weight'],
    },
    {
      title: 'A concession needs an order of importance, and no weights.',
      procurement: { ...withChanged({ method: { weight: undefined } }), directive: '2014/23' },
      findings: [],
    },
    {
      title: 'Without award criteria nobody is asked for the procedure.',
      procurement: without('procedure', {
        ...withChanged({ price: undefined, method: undefined, environment: undefined }),
        lots: exampleProcurement.lots.map(({ value: _, ...lot }) => lot),
      }),
      findings: [],
    },
    {
      title: 'Ranks, and no reason why there are no weights.',
      procurement: withChanged({
        price: { weight: { kind: 'order', value: 1 } },
        method: { weight: { kind: 'order', value: 2 } },
        environment: { weight: { kind: 'order', value: 3 } },
      }),
      findings: [
        { path: '/criteria/0', severity: 'warning' },
        { path: '/criteria/1', severity: 'warning' },
        { path: '/criteria/2', severity: 'warning' },
      ],
    },
    {
      title: 'Ranks, with the reason in each lot.',
      procurement: {
        ...withChanged({
          price: { weight: { kind: 'order', value: 1 } },
          method: { weight: { kind: 'order', value: 2 } },
          environment: { weight: { kind: 'order', value: 3 } },
        }),
        lots: exampleProcurement.lots.map((lot) => ({
          ...lot,
          awardMethod: { orderJustification: { fr: 'Le besoin varie d’un bon de commande à l’autre.' } },
        })),
      },
      findings: [],
    },
    {
      title: 'A formula in words in each lot.',
      procurement: {
        ...withChanged({ method: { weight: undefined } }),
        lots: exampleProcurement.lots.map((lot) => ({
          ...lot,
          awardMethod: { complicated: { fr: 'Note = 60 % du prix, le reste pour la méthode.' } },
        })),
      },
      findings: [],
    },
    {
      title: 'A formula in words in the first lot only.',
      procurement: withLot(
        { awardMethod: { complicated: { fr: 'Note = 60 % du prix, le reste pour la méthode.' } } },
        withChanged({ method: { weight: undefined } }),
      ),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'A single criterion needs no weight.',
      procurement: withChanged({ price: { weight: undefined }, method: undefined, environment: undefined }),
      findings: [],
    },
    {
      title: "A criterion of the buyer's joined a notice without numbers.",
      procurement: withChanged({ price: { origin: 'notice', weight: undefined }, method: { weight: undefined } }),
      findings: [],
      notChecked: ['/criteria/0/weight'],
    },
    {
      title: 'A notice with a rank alone.',
      procurement: withChanged({
        price: { origin: 'notice', weight: { kind: 'order', value: 1 } },
        method: { weight: undefined },
      }),
      findings: [],
      notChecked: ['/criteria/0/weight'],
    },
  ],
}
