import type { Framework, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withLot } from '../../src/example/example-procurement'

const framed = (framework: Framework, lot: object = { componentFamilies: ['search', 'conversion'] }): Procurement => ({
  ...withLot(lot),
  framework: { maxValue: { amount: 420000, currency: 'EUR' }, years: 4, ...framework },
})
const two = { componentFamilies: undefined, software: [{ name: 'Moteur A' }, { name: 'Annuaire C' }] }

export const docs: RuleDocs = {
  note: 'Advice: awarding to one firm is lawful. What only one firm can hold together is not known to a program.',
  examples: [
    { title: 'No framework agreement.', procurement: exampleProcurement, findings: [] },
    { title: 'Several firms.', procurement: framed({ maxParticipants: 2 }), findings: [] },
    { title: 'One firm, one family of components.', procurement: framed({ maxParticipants: 1 }, {}), findings: [] },
    {
      title: 'A dynamic purchasing system.',
      procurement: { ...framed({ maxParticipants: 1 }), dps: true },
      findings: [],
    },
    {
      title: 'One firm, two families.',
      procurement: framed({ maxParticipants: 1 }),
      findings: [{ path: '/lots/0/componentFamilies', severity: 'info' }],
    },
    {
      title: 'How many firms is not known.',
      procurement: framed({}),
      findings: [],
      notChecked: ['/framework/maxParticipants'],
    },
    {
      title: 'Of which families two pieces of software are is not known.',
      procurement: framed({ maxParticipants: 1 }, two),
      findings: [],
      notChecked: ['/lots/0/componentFamilies'],
    },
    {
      title: 'One piece of software is of one family.',
      procurement: framed({ maxParticipants: 1 }, { componentFamilies: undefined }),
      findings: [],
    },
  ],
}
