import type { Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { lotSoftware } from './lot-software'

const lots = [
  { id: 'LOT-0001', title: { fr: 'Un' }, software: [{ name: ' Moteur A ' }] },
  { id: 'LOT-0002', title: { fr: 'Deux' }, software: [{ name: 'Moteur A' }] },
]

test('the software of the lots concerned, those of a group too', () => {
  expect(lotSoftware({ lots: 'all' }, { lots })).toEqual(['Moteur A'])
  const lotGroups = [{ id: 'GLO-0001', lots: ['LOT-0001'] }]
  expect(lotSoftware({ lots: ['GLO-0001'] }, { lots, lotGroups })).toEqual(['Moteur A'])
  expect(lotSoftware({ lots: ['LOT-0009'] }, { lots })).toBeUndefined()
})

test('software without a name is not known', () => {
  const nameless = [{ ...lots[0], software: [{ repository: 'https://git.example.org/a' }] }]
  expect(lotSoftware({ lots: 'all' }, { lots: nameless as unknown as Procurement['lots'] })).toBeUndefined()
})
