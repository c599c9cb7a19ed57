import type { Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { buildContext } from '../engine/build-context'
import { exampleProcurement, noticeCriterion } from '../example/example-procurement'
import { awardQuestion, isAwardUnsaid } from './unsaid-award'

const formula = { complicated: { fr: 'Voir le règlement' } }
const [own] = exampleProcurement.criteria

test.each([
  ['no criteria', {}, [], true],
  ['a buyer’s criteria', {}, [own], false],
  ['a buyer’s formula beside criteria of the buyer', { awardMethod: formula }, [own], false],
  ['a notice’s formula, and what was added', { awardMethod: formula, legalBasis: '32014L0024' }, [own], true],
  ['a notice without a formula, and what was added', { legalBasis: '32014L0024' }, [own], false],
  ['a notice’s formula beside criteria of the notice', { awardMethod: formula }, [own, noticeCriterion(1)], false],
])('%s: unsaid %s', (_, { awardMethod, ...part }: Record<string, unknown>, criteria, unsaid) => {
  const lots = exampleProcurement.lots.slice(0, 1).map((lot) => ({ ...lot, awardMethod }))
  const context = buildContext({ ...exampleProcurement, ...part, lots, criteria } as Procurement, () => undefined)
  const [place] = context.places
  expect(place && isAwardUnsaid({ ...context, param: () => 0 }, place)).toBe(unsaid)
})

test('lots that say nothing are asked about together, and nothing is asked without one', () => {
  expect([...awardQuestion(['LOT-0001', 'LOT-0002'])]).toEqual([
    { fact: '/criteria', ask: 'award-criteria', common: true, lots: ['LOT-0001', 'LOT-0002'] },
  ])
  expect([...awardQuestion([])]).toEqual([])
})
