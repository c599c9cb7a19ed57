import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged } from '../../src/example/example-procurement'

const weights = (price: number, method: number, environment: number) =>
  withChanged({
    price: { weight: { kind: 'percentage', value: price } },
    method: { weight: { kind: 'percentage', value: method } },
    environment: { weight: { kind: 'percentage', value: environment } },
  })

export const docs: RuleDocs = {
  note: 'House limits, not law. Price and cost criteria of a lot count together; without a quality criterion nothing is said.',
  examples: [
    { title: 'Price weighs 50 per cent.', procurement: exampleProcurement, findings: [] },
    { title: 'Both limits are still within.', procurement: weights(80, 10, 10), findings: [] },
    {
      title: 'Price weighs 85 per cent.',
      procurement: weights(85, 10, 5),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'Decimals above 1 are shares of what they add to.',
      procurement: withChanged({
        price: { weight: { kind: 'decimal', value: '61.2' } },
        method: { weight: { kind: 'decimal', value: '28.8' } },
        environment: { weight: { kind: 'decimal', value: 10 } },
      }),
      findings: [],
      invalid: true,
    },
    {
      title: 'Price weighs 5 per cent.',
      procurement: weights(5, 75, 20),
      findings: [
        { path: '/lots/0', severity: 'warning' },
        { path: '/lots/1', severity: 'warning' },
      ],
    },
    {
      title: 'Whether one is a price is not known.',
      invalid: true,
      procurement: withChanged({ method: { type: undefined } }),
      findings: [],
      notChecked: ['/criteria/1/type'],
    },
    { title: 'Price alone.', procurement: withChanged({ method: undefined, environment: undefined }), findings: [] },
    { title: 'Quality alone.', procurement: withChanged({ price: undefined }), findings: [] },
    {
      title: 'Ranks have no share.',
      procurement: withChanged({
        price: { weight: { kind: 'order', value: 1 } },
        method: { weight: { kind: 'order', value: 2 } },
        environment: { weight: { kind: 'order', value: 3 } },
      }),
      findings: [],
    },
  ],
}
