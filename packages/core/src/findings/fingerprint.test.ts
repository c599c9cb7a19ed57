import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint'

// Vendors keep these names beside their suppressions: another way to make them forgets every one.
describe('fingerprint', () => {
  it.each([
    [[], '09612b07b5ecb5a5'],
    [['AWD-W01', '/lots/0', 'certain', { sum: 90 }, null], '5d2b992dd5c037e5'],
    [['é'], '39c0c49bbe59a21a'],
    [['😀'], '6d7d478b7eaa95a9'],
    [[330], '09482a1b66404c8f'],
  ] as const)('of %j is %s for good', (parts, name) => {
    expect(fingerprint(...parts)).toBe(name)
  })

  it('tells where one part ends and the next begins', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
  })
})
