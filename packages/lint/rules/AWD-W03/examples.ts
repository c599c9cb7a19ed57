import type { Lot } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, oneLot, withChanged } from '../../src/example/example-procurement'

const [first] = exampleProcurement.lots as readonly [Lot]
const justified: Lot = {
  ...first,
  awardMethod: { ...first.awardMethod, orderJustification: { fr: 'Besoins inconnus.' } },
}

function ranked(...ids: readonly string[]) {
  const weight = (value: number) => ({ weight: { kind: 'order', value } })
  const changes = Object.fromEntries(ids.map((id, index) => [id, weight(index + 1)]))
  return { ...withChanged(changes), ...oneLot, lots: [justified] }
}

export const docs: RuleDocs = {
  note: 'Whether a mere order is lawful at all, and has its reason, is AWD-W02.',
  examples: [
    { title: 'Weights alone.', procurement: exampleProcurement, findings: [] },
    { title: 'Ranks alone, with the reason.', procurement: ranked('price', 'method', 'environment'), findings: [] },
    {
      title: 'One criterion has a rank, the others weights.',
      procurement: { ...ranked('method'), ...oneLot },
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'A reason, and weights.',
      procurement: { ...exampleProcurement, ...oneLot, lots: [justified] },
      findings: [{ path: '/lots/0', severity: 'error' }],
    },
    {
      title: 'No award criteria: a reason for ranks is nothing.',
      procurement: {
        ...withChanged({ price: undefined, method: undefined, environment: undefined }),
        lots: exampleProcurement.lots.map((lot) => ({
          ...lot,
          awardMethod: { orderJustification: { fr: 'Le besoin varie.' } },
        })),
      },
      findings: [],
    },
  ],
}
