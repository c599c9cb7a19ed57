import type { Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, withChanged, withLot, without } from '../../src/example/example-procurement'
import { longestRead } from '../../src/text/words'

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
      title: 'A criterion that says neither its kind nor its lots.',
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
      title: 'A lot without a number or a title.',
      procurement: odd({ lots: [...exampleProcurement.lots, {}] }),
      findings: [],
      notChecked: ['/lots/2/id'],
      invalid: true,
    },
    {
      title: 'The number of a lot is a list, another lot is a word, and a group names a lot that is not there.',
      procurement: odd({
        lots: [...exampleProcurement.lots, { id: ['LOT-0003'] }, 'LOT-0004'],
        lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0009'] }],
      }),
      findings: [
        { path: '/lotGroups/0/lots/1', severity: 'error' },
        { path: '/lots/2/id', severity: 'error' },
        { path: '/lots/3', severity: 'error' },
      ],
      invalid: true,
    },
    {
      title: 'The lots are a sentence.',
      procurement: odd({ lots: 'Two lots.' }),
      findings: [{ path: '/lots', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'The lot has a value below 0.',
      procurement: withLot({ value: { amount: -1, currency: 'EUR' } }),
      findings: [{ path: '/lots/0/value/amount', severity: 'error' }],
      invalid: true,
    },
    {
      title: 'The kind of a criterion is a number, and its lots a number.',
      procurement: withChanged({ method: { kind: 7, lots: 7 } }),
      findings: [
        { path: '/criteria/1/kind', severity: 'error' },
        { path: '/criteria/1/lots', severity: 'error' },
      ],
      invalid: true,
    },
    {
      title: 'A text as long as what is read of one.',
      procurement: described({ fr: 'x'.repeat(longestRead) }),
      findings: [],
    },
    {
      title: 'A description of the whole that is longer than that.',
      procurement: { ...exampleProcurement, description: { fr: 'x'.repeat(longestRead + 1) } },
      findings: [],
      notChecked: ['/description/fr'],
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
