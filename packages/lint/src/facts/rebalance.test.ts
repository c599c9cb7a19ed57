import { type Criterion, type Procurement, parseDecimal } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { buildContext } from '../engine/build-context'
import { exampleProcurement, noticeCriterion } from '../example/example-procurement'
import { rebalance } from './rebalance'
import { sumOf } from './weights'

type Value = number | string

function patchOf(kind: string, values: readonly Value[], total: Value, extra: readonly Criterion[] = []) {
  const own = values.map((value, index) => noticeCriterion(index + 1, { weight: { kind, value } as never }))
  const document = { ...exampleProcurement, criteria: [...own, ...extra] } as Procurement
  const { places, placesOf } = buildContext(document, () => undefined)
  const [place] = places
  const whole = parseDecimal(total)
  if (!place || !whole) throw new Error('no lot')
  return rebalance(place, placesOf, sumOf(place.award), whole)?.map(({ path, value }) => [path, value])
}

test('weights keep their proportions in the step that is used already', () => {
  expect(patchOf('percentage', [25, 20, 5], 100)).toEqual([
    ['/criteria/0/weight/value', 50],
    ['/criteria/1/weight/value', 40],
    ['/criteria/2/weight/value', 10],
  ])
  expect(patchOf('percentage', ['37.5', '12.5'], 100)?.map(([, value]) => value)).toEqual([75, 25])
  expect(patchOf('decimal', ['0.3', '0.2'], 1)?.map(([, value]) => value)).toEqual([0.6, 0.4])
})

test('what comes out in no such step is not guessed', () => {
  expect(patchOf('percentage', [60, 45], 100)).toBeUndefined()
  expect(patchOf('percentage', [1, 1, 1], 100)).toBeUndefined()
  expect(patchOf('percentage', [0, 0], 100)).toBeUndefined()
  expect(patchOf('percentage', [-50, 25], 100)).toBeUndefined()
})

test('percentages that add up to 1 are decimals under the wrong name', () => {
  expect(patchOf('percentage', ['0.6', '0.4'], 100)).toEqual([
    ['/criteria/0/weight/kind', 'decimal'],
    ['/criteria/1/weight/kind', 'decimal'],
  ])
  expect(patchOf('decimal', ['0.5', '0.5'], 1)?.map(([path]) => path)).toEqual([
    '/criteria/0/weight/value',
    '/criteria/1/weight/value',
  ])
})

test('another lot that shares a criterion, and not all, is left alone', () => {
  const shared = noticeCriterion(9, { lots: ['LOT-0001', 'LOT-0002'], weight: { kind: 'percentage', value: 25 } })
  expect(patchOf('percentage', [25], 100, [shared])).toBeUndefined()
  const elsewhere = noticeCriterion(9, { lots: ['LOT-0002'], weight: { kind: 'percentage', value: 25 } })
  expect(patchOf('percentage', [25, 25], 100, [elsewhere])).toHaveLength(2)
})

test('two lots with the same criteria move together', () => {
  const everywhere = [20, 30].map((value, index) =>
    noticeCriterion(index + 1, { lots: ['LOT-0001', 'LOT-0002'], weight: { kind: 'percentage', value } }),
  )
  expect(patchOf('percentage', [], 100, everywhere)?.map(([, value]) => value)).toEqual([40, 60])
})
