import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, withoutValue } from '../../src/example/example-procurement'

const of = (value: number) => ({ kind: 'percentage', value })

function adapted(method: object, price: number): Procurement {
  const document = withChanged({
    method: { target: 'operator', ...method },
    price: { weight: of(price), scoring: { method: 'price.absolute-ceiling', params: { C: 75_000 } } },
  })
  // Below the thresholds, where an adapted procedure may be.
  const lots = document.lots.map((lot) => ({ ...lot, value: { amount: 60_000, currency: 'EUR' } }))
  return { ...document, lots, value: { amount: 120_000, currency: 'EUR' }, procedure: 'adapted', formalised: false }
}

export const docs: RuleDocs = {
  note: 'The one place where a firm’s record may count at award. In a formalised procedure it may not: AWD-L03.',
  examples: [
    { title: 'Nothing looks at the firm.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Twenty per cent, with its reason.',
      procurement: adapted({ weight: of(20), necessity: { fr: 'Reprise d’un code ancien sous dix jours.' } }, 70),
      findings: [],
    },
    {
      title: 'No reason is given.',
      procurement: adapted({ weight: of(20) }, 70),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Forty per cent.',
      procurement: adapted({ necessity: { fr: 'Reprise d’un code ancien sous dix jours.' } }, 50),
      findings: [{ path: '/criteria/1', severity: 'warning' }],
    },
    {
      title: 'Whether it is formalised is not known.',
      procurement: withoutValue(withChanged({ method: { target: 'operator' } })),
      findings: [],
      notChecked: ['/formalised'],
    },
  ],
}
