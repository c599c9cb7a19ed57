import { expect, it, test } from 'vitest'
import { buildContext } from '../engine/build-context'
import { exampleProcurement, withChanged } from '../example/example-procurement'
import { amountOf, judgeFormulas, numbersOf } from './formula'

it('reads parameters as numbers, amounts without their currency, and leaves the others', () => {
  const params = {
    C: { amount: '300000.50', currency: 'EUR' },
    F: '12.5',
    best: 5,
    words: 'ten',
    on: true,
    list: ['1'],
  }
  expect(numbersOf(params)).toEqual({ C: 300000.5, F: 12.5, best: 5 })
  expect(numbersOf()).toEqual({})
  expect([amountOf(undefined), amountOf({ amount: 7, currency: 'EUR' })]).toEqual([undefined, 7])
})

const context = (procurement: typeof exampleProcurement) => ({
  ...buildContext(procurement, () => undefined),
  param: () => 0,
})
const price = (method: string) => withChanged({ price: { scoring: { method } } })

test.each([
  ['FR', undefined],
  ['RE', undefined],
  ['DE', 'warning'],
])('in %s a fault of a formula is as the rule says, or %s', (jurisdiction, severity) => {
  const document = { ...price('price.rank'), jurisdiction }
  const [report] = judgeFormulas(context(document), () => true)
  expect(report).toMatchObject({ path: '/criteria/0' })
  expect(report && 'severity' in report ? report.severity : undefined).toBe(severity)
})

test('quality is left alone, and a formula that nobody knows is asked', () => {
  const quality = withChanged({ price: { type: 'quality' } })
  expect([...judgeFormulas(context(quality), () => true)]).toEqual([])
  expect([...judgeFormulas(context(price('price.house')), () => true)]).toMatchObject([
    { fact: '/criteria/0/scoring/method' },
  ])
  expect([...judgeFormulas(context(exampleProcurement), () => false)]).toEqual([])
})
