import type { Lot } from '@opensource-experts/core'
import { expect, it } from 'vitest'
import { smallLotsOf } from './small-lots'

const lotsWorth = (amounts: readonly string[], currency = 'EUR'): Lot[] =>
  amounts.map((amount, index) => ({ id: `LOT-000${index + 1}`, title: { fr: 'Lot' }, value: { amount, currency } }))

it.each([
  [['0.1', '0.1', '0.8'], { ids: ['LOT-0001', 'LOT-0002'], share: 20 }],
  [['0.1', '0.11', '0.8'], { ids: ['LOT-0001'], share: 10 }],
  [['0.17', '0.17', '0.17', '0.17', '0.16', '0.16'], { ids: ['LOT-0005'], share: 16 }],
  [['79999.99', '400000'], { ids: ['LOT-0001'], largest: 79_999.99, share: 17 }],
  [['80000', '400000'], { ids: [], largest: 0, share: 0 }],
] as const)('a fifth of the whole is reckoned exactly: %j', (amounts, found) => {
  expect(smallLotsOf(lotsWorth(amounts))).toMatchObject(found)
})

it('not every value in euros: nothing is said', () => {
  expect(smallLotsOf(lotsWorth(['10', '90'], 'PLN'))).toBeUndefined()
  expect(smallLotsOf([...lotsWorth(['10']), { id: 'LOT-0002', title: {} }])).toBeUndefined()
})
