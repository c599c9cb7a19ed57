import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, withChanged, without } from '../../src/example/example-procurement'

const odd = (members: object): Procurement => ({ ...exampleProcurement, ...members }) as Procurement

export const docs: RuleDocs = {
  note:
    'What cannot be read is left out for the other rules, which then ask; what can be read and not be meant, such as a ' +
    'weight of 0, is kept. What is missing is no mistake. Values of a notice are not judged here: it is published.',
  examples: [
    { title: 'Everything can be read.', procurement: exampleProcurement, findings: [] },
    {
      title: 'A weight with a decimal comma.',
      procurement: withChanged({ method: { weight: { kind: 'percentage', value: '40,0' } } }),
      findings: [{ path: '/criteria/1/weight/value', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'A weight of 0.',
      procurement: withChanged({ method: { weight: { kind: 'percentage', value: 0 } } }),
      findings: [{ path: '/criteria/1/weight/value', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'The name of a State for its code.',
      procurement: odd({ jurisdiction: 'France' }),
      findings: [{ path: '/jurisdiction', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'A criterion that names a lot that is not there.',
      procurement: withChanged({ method: { lots: ['LOT-0001', 'LOT-0009'] } }),
      findings: [{ path: '/criteria/1/lots/1', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'A value below 0.',
      procurement: odd({ value: { amount: -420000, currency: 'EUR' } }),
      findings: [{ path: '/value/amount', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'An object that is no procurement.',
      procurement: {} as Procurement,
      findings: [{ path: '', severity: 'error' }],
      notChecked: ['/lots'],
      invalid: true,
    },
    {
      title: 'A member that is not known, and an empty one.',
      procurement: odd({ deadline: '2026-12-20', fixedPrice: null }),
      findings: [
        { path: '/deadline', severity: 'warning' },
        { path: '/fixedPrice', severity: 'warning' },
      ],
      invalid: true,
    },
    {
      title: 'A criterion that says neither its kind nor its lots, and a lot without a number.',
      procurement: withChanged({ method: { kind: undefined, lots: undefined } }),
      findings: [],
      notChecked: ['/criteria/1/kind', '/criteria/1/lots'],
      invalid: true,
    },
    {
      title: 'A lot without a number.',
      procurement: odd({ lots: [...exampleProcurement.lots, { title: { fr: 'Formation' } }] }),
      findings: [],
      notChecked: ['/lots/2/id'],
      invalid: true,
    },
    {
      title: 'A text that is longer than what is read of one.',
      procurement: described({ fr: 'Le titulaire rend compte. '.repeat(4_000) }),
      findings: [],
      notChecked: ['/criteria/1/description/fr'],
    },
    {
      title: 'No lot at all.',
      procurement: without('lots'),
      findings: [],
      notChecked: ['/lots'],
      invalid: true,
    },
  ],
}
