import { expect, it } from 'vitest'
import { compareSdkVersions, parseSdkVersion, pickVersion } from './sdk-version'

it.each([
  ['1.15', { minor: '1.15' }],
  ['1.15.1', { minor: '1.15', exact: '1.15.1' }],
  [' eforms-sdk-1.13 ', { minor: '1.13' }],
  ['eforms-sdk-1.10#extended#urn:fdc:example.org:2024', { minor: '1.10' }],
  ['2.0.0-alpha.2', { minor: '2.0', exact: '2.0.0-alpha.2' }],
  ['1', undefined],
  ['1.15.x', undefined],
  ['../1.15', undefined],
  ['1.15/..', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(parseSdkVersion(text)).toEqual(expected)
})

it('orders by number, a pre-release before its release', () => {
  const ordered = ['1.9.1', '1.10.0', '1.10.5', '2.0.0-alpha.1', '2.0.0-alpha.2', '2.0.0']
  expect([...ordered].reverse().sort(compareSdkVersions)).toEqual(ordered)
})

it('picks the newest patch of a minor, or the version asked for', () => {
  const present = ['1.10.5', '1.15.0', '1.15.10', '1.15.9', '1.1.0']
  expect(pickVersion(present, { minor: '1.15' })).toBe('1.15.10')
  expect(pickVersion(present, { minor: '1.15', exact: '1.15.0' })).toBe('1.15.0')
  expect(pickVersion(present, { minor: '1.15', exact: '1.15.2' })).toBeUndefined()
  expect(pickVersion(present, { minor: '1.5' })).toBeUndefined()
})
