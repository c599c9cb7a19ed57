import type { Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { exampleProcurement } from '../example/example-procurement'
import { stablePath } from './stable-path'

const document: Procurement = { ...exampleProcurement, lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'] }] }

test.each([
  ['/criteria/1/name/fr', '/criteria/method/name/fr'],
  ['/criteria/1', '/criteria/method'],
  ['/lots/0', '/lots/LOT-0001'],
  ['/lotGroups/0/awardMethod', '/lotGroups/GLO-0001/awardMethod'],
  ['/criteria/11', '/criteria/11'],
  ['/criteria', '/criteria'],
  ['/buyers/0/name', '/buyers/0/name'],
  ['/title/fr/criteria/1', '/title/fr/criteria/1'],
  ['', ''],
])('%s is %s', (path, stable) => {
  expect(stablePath(path, document)).toBe(stable)
})

test('a list that is not there leaves the path as it is', () => {
  expect(stablePath('/lotGroups/0', exampleProcurement)).toBe('/lotGroups/0')
  expect(stablePath('/criteria/0', {} as Procurement)).toBe('/criteria/0')
})
