import type { Framework, Procurement } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, noticeCriterion } from '../../src/example/example-procurement'

const maxValue = { amount: 420000, currency: 'EUR' }
const framed = (framework: Framework, rest: object = {}): Procurement => ({
  ...exampleProcurement,
  framework: { maxParticipants: 3, ...framework },
  ...rest,
})

export const docs: RuleDocs = {
  note:
    'The duty rests on articles and a case from memory; seen is only that a notice has a field for it. Without any value it is ' +
    'a warning: the maximum comes with them. Utilities have eight years, defence and security contracts seven. Where the framework agreement has no duration of its own, ' +
    'that of its longest lot counts.',
  examples: [
    { title: 'No framework agreement.', procurement: exampleProcurement, findings: [] },
    { title: 'A maximum, and four years.', procurement: framed({ maxValue, years: 4 }), findings: [] },
    {
      title: 'A maximum in quantity.',
      procurement: framed({ maxQuantity: { value: 900, unit: 'person-days' }, years: 3 }),
      findings: [],
    },
    {
      title: 'No maximum.',
      procurement: framed({ years: 4 }),
      findings: [{ path: '/framework/maxValue', severity: 'error' }],
    },
    {
      title: 'No maximum, and no value yet.',
      procurement: (() => {
        const { value: _, ...draft } = framed({ years: 4 })
        return { ...draft, lots: draft.lots.map(({ value: __, ...lot }) => lot) }
      })(),
      findings: [{ path: '/framework/maxValue', severity: 'warning' }],
    },
    {
      title: 'No maximum, beside the value of a lot alone.',
      procurement: (() => {
        const { value: _, ...draft } = framed({ years: 4 })
        return { ...draft, lots: draft.lots.map((lot) => ({ ...lot, value: maxValue })) }
      })(),
      findings: [{ path: '/framework/maxValue', severity: 'error' }],
    },
    {
      title: 'Four years and a half.',
      procurement: framed({ maxValue, years: '4.5' }),
      findings: [{ path: '/framework/years', severity: 'warning' }],
    },
    {
      title: 'Five years, with a reason.',
      procurement: framed({ maxValue, years: 5, reason: { fr: 'Amortissement du matériel sur cinq ans.' } }),
      findings: [],
    },
    {
      title: 'A lot that lasts longer.',
      procurement: framed(
        { maxValue },
        { lots: exampleProcurement.lots.map((lot, index) => ({ ...lot, durationMonths: index === 1 ? 49 : 36 })) },
      ),
      findings: [{ path: '/framework/years', severity: 'warning' }],
    },
    {
      title: 'A utility: eight years.',
      procurement: framed({ maxValue, years: 8 }, { directive: '2014/25', buyerCategory: 'utility' }),
      findings: [],
    },
    {
      title: 'A utility, more than eight years, its directive not named.',
      procurement: framed({ maxValue, years: 9 }, { directive: undefined, buyerCategory: 'utility' }),
      findings: [{ path: '/framework/years', severity: 'warning' }],
    },
    {
      title: 'Defence: seven years.',
      procurement: framed({ maxValue, years: 7 }, { directive: '2009/81' }),
      findings: [],
    },
    {
      title: 'Defence: eight years.',
      procurement: framed({ maxValue, years: 8 }, { directive: '2009/81' }),
      findings: [{ path: '/framework/years', severity: 'warning' }],
    },
    {
      title: 'Under no such directive.',
      procurement: framed({ maxValue, years: 9 }, { directive: 'other' }),
      findings: [],
    },
    {
      title: 'A dynamic purchasing system has neither.',
      procurement: framed({ years: 9 }, { dps: true }),
      findings: [],
    },
    {
      title: 'Which directive binds is not known.',
      procurement: framed({ maxValue, years: 5 }, { directive: undefined }),
      findings: [],
      notChecked: ['/directive'],
    },
    {
      title: 'Four years under any directive.',
      procurement: framed({ maxValue, years: 4 }, { directive: undefined }),
      findings: [],
    },
    {
      title: 'How long it lasts is not known.',
      procurement: framed(
        { maxValue },
        { lots: exampleProcurement.lots.map((lot) => ({ ...lot, durationMonths: undefined })) },
      ),
      findings: [],
      notChecked: ['/framework/years'],
    },
    {
      title: 'Read from a notice.',
      procurement: framed({ years: 5 }, { criteria: [noticeCriterion(1)] }),
      findings: [],
      notChecked: ['/framework/maxValue', '/framework/reason'],
    },
  ],
}
