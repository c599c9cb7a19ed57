import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const relative = withChanged({ price: { scoring: { method: 'price.proportional-lowest' } } })
const portuguese = (document: Procurement): Procurement => ({ ...document, jurisdiction: 'PT' })

export const docs: RuleDocs = {
  note: 'Stands in for SCO-04, which elsewhere warns of the same formulas as a matter of good sense.',
  examples: [
    { title: 'A published ceiling.', procurement: portuguese(exampleProcurement), findings: [] },
    {
      title: 'In proportion to the lowest.',
      procurement: portuguese(relative),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    { title: 'The same in France.', procurement: relative, findings: [] },
    {
      title: 'A formula that is not known here.',
      procurement: portuguese(withChanged({ price: { scoring: { method: 'price.house' } } })),
      findings: [],
      notChecked: ['/criteria/0/scoring/method'],
    },
  ],
}
