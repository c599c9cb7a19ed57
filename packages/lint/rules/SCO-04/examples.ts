import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'Judgement, not law, Portugal apart (SCO-PT01): relative price formulas have been excluded there since 2008. Seen in simulated tenders. The usual proportional formula is ' +
    'lawful, and the risk small and real: it is told, and no warning.',
  examples: [
    { title: 'A published ceiling.', procurement: exampleProcurement, findings: [] },
    {
      title: 'In proportion to the lowest: common and lawful in France.',
      procurement: withChanged({ price: { scoring: { method: 'price.proportional-lowest' } } }),
      findings: [{ path: '/criteria/0', severity: 'info' }],
    },
    {
      title: 'By rank: the order often hangs on a third.',
      procurement: withChanged({ price: { scoring: { method: 'price.rank' } } }),
      findings: [{ path: '/criteria/0', severity: 'warning' }],
    },
    {
      title: 'In proportion in Portugal, whose law has a rule of its own.',
      procurement: {
        ...withChanged({ price: { scoring: { method: 'price.proportional-lowest' } } }),
        jurisdiction: 'PT',
      },
      findings: [],
    },
    {
      title: 'A formula that is not known here.',
      procurement: withChanged({ price: { scoring: { method: 'price.house' } } }),
      findings: [],
      notChecked: ['/criteria/0/scoring/method'],
    },
    {
      title: 'No formula is known.',
      procurement: withChanged({ price: { scoring: undefined } }),
      findings: [],
      notChecked: ['/criteria/0/scoring'],
    },
    {
      title: 'The words say it (English).',
      procurement: described({ en: 'Tenders are ranked by price: 10, 7 and 4 marks.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'ranked by price' }],
    },
  ],
}
