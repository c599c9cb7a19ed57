import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion } from '../../src/example/example-procurement'

const limited = (lotLimits: object, rest: object = {}): Procurement => ({
  ...exampleProcurement,
  lotLimits: { submitted: 2, ...lotLimits },
  expectedTenderers: 2,
  ...rest,
})

export const docs: RuleDocs = {
  note:
    'An error in France, where the article and the case are seen; elsewhere a warning, since art. 46(2) is from memory. ' +
    'A rule that leaves a choice to somebody is `possible`: read the sentence. Award by the preference of the tenderer is ' +
    'less settled than decreasing value, and no finding.',
  examples: [
    { title: 'No limit.', procurement: exampleProcurement, findings: [] },
    { title: 'As many awards as lots: no limit either.', procurement: limited({ awarded: 2 }), findings: [] },
    {
      title: 'The limit, and the rule.',
      procurement: limited({
        awarded: 1,
        rule: { fr: 'Attribution par ordre décroissant de valeur estimée, sans appréciation discrétionnaire.' },
      }),
      findings: [],
    },
    {
      title: 'A clause says it.',
      procurement: limited(
        { awarded: 1 },
        { lotClauses: [{ id: 'limit', clause: { id: 'LOT-03', version: '1.0.0', level: 'basic' }, lots: 'all' }] },
      ),
      findings: [],
    },
    {
      title: 'A limit without a rule.',
      procurement: limited({ awarded: 1 }),
      findings: [{ path: '/lotLimits/rule', severity: 'error' }],
    },
    {
      title: 'A clause on something else does not say it.',
      procurement: limited(
        { awarded: 1, rule: { fr: ' ' } },
        { lotClauses: [{ id: 'size', clause: { id: 'LOT-07', version: '1.0.0', level: 'basic' }, lots: 'all' }] },
      ),
      findings: [{ path: '/lotLimits/rule', severity: 'error' }],
    },
    {
      title: 'In another State.',
      procurement: limited({ awarded: 1 }, { jurisdiction: 'DE' }),
      findings: [{ path: '/lotLimits/rule', severity: 'warning' }],
    },
    {
      title: 'A rule that leaves the choice to the buyer.',
      procurement: limited({
        awarded: 1,
        rule: { fr: 'Les lots sont répartis à l’appréciation de l’acheteur.' },
      }),
      findings: [{ path: '/lotLimits/rule/fr', severity: 'warning', matched: 'à l’appréciation de l’acheteur' }],
    },
    {
      title: 'A rule that leaves the choice to the buyer, in English.',
      procurement: limited({ awarded: 1, rule: { en: 'The authority shares out the lots as it sees fit.' } }),
      findings: [{ path: '/lotLimits/rule/en', severity: 'warning', matched: 'it sees fit' }],
    },
    {
      title: 'A notice has no field for the rule.',
      procurement: limited({ awarded: 1 }, { criteria: [noticeCriterion(1)] }),
      findings: [],
      notChecked: ['/lotLimits/rule'],
    },
  ],
}
