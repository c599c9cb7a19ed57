import type { AwardMethod, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, oneLot } from '../../src/example/example-procurement'

function lotWith(awardMethod: AwardMethod): Procurement {
  return { ...exampleProcurement, ...oneLot, lots: oneLot.lots.map((lot) => ({ ...lot, awardMethod })) }
}

export const docs: RuleDocs = {
  note: 'That rounding early can change the winner is shown by simulation in the tests of core.',
  examples: [
    { title: 'The total is rounded.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Each mark is rounded.',
      procurement: lotWith({ rounding: { decimals: 0, stage: 'each' } }),
      findings: [{ path: '/lots/0/awardMethod/rounding/stage', severity: 'info' }],
    },
    {
      title: 'It is not known.',
      procurement: lotWith({}),
      findings: [],
      notChecked: ['/lots/0/awardMethod/rounding/stage'],
    },
  ],
}
