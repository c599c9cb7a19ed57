import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note: 'Seen in simulated tenders. An error in France, where case law set such a formula aside; elsewhere a warning.',
  examples: [
    { title: 'A published ceiling.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Clipped at nothing.',
      procurement: withChanged({ price: { scoring: { method: 'price.linear-lowest-clipped' } } }),
      findings: [],
    },
    {
      title: 'In proportion.',
      procurement: withChanged({ price: { scoring: { method: 'price.proportional-lowest' } } }),
      findings: [],
    },
    {
      title: 'Linear without a floor.',
      procurement: withChanged({ price: { scoring: { method: 'price.linear-lowest' } } }),
      findings: [{ path: '/criteria/0', severity: 'error' }],
    },
    {
      title: 'Centred on the average, in another State.',
      procurement: { ...withChanged({ price: { scoring: { method: 'price.average-centred' } } }), jurisdiction: 'DE' },
      findings: [{ path: '/criteria/0', severity: 'warning' }],
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
  ],
}
