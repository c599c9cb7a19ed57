import { mpeToText, placeMessages, toMpe } from '@opensource-experts/adapters-place'
import type { Procurement } from '@opensource-experts/core'
import { defaultCatalogue, proposeCriteria } from '@opensource-experts/criteria'
import { expect, test } from 'vitest'

const frame: Procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  languages: ['fr'],
  title: { fr: 'Support' },
  lots: [{ id: 'LOT-0001', title: { fr: 'Moteur' }, software: [{ name: 'Moteur A' }] }],
  criteria: [],
}

test('the interests that the catalogue declares are said in the language of the sheet', () => {
  expect(defaultCatalogue.interests).toEqual([placeMessages.en?.['interests.catalogue']])
  const sheet = mpeToText(toMpe({ ...frame, criteria: proposeCriteria(frame, { level: 'advanced' }) }))
  expect(sheet).toContain('Des entreprises proches des auteurs')
  expect(sheet).not.toContain('Firms close')
})
