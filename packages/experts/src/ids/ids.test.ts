import { describe, expect, it } from 'vitest'
import { firmKeys, orderKey } from './firm-keys'
import { identifierIssue } from './identifier-issue'
import { normaliseIdentifier } from './normalise-identifier'

describe('identifierIssue', () => {
  it.each([
    ['SIREN', '000000018'],
    ['SIREN', '356000000'],
    ['SIRET', '00000001800002'],
    // An establishment of La Poste: no Luhn digit, the sum of its digits is 25.
    ['SIRET', '35600000000056'],
    ['VAT', 'FR12000000018'],
    ['VAT', 'DE123456789'],
    // The example of ISO 17442-1.
    ['LEI', '54930084UKLVMY22DS16'],
    ['EUID', 'FRRCS.000000018'],
    ['NL-KVK', '00000000'],
  ])('takes %s %s', (scheme, value) => {
    expect(identifierIssue({ scheme, value })).toBeUndefined()
  })

  it.each([
    ['SIREN', '000000019'],
    ['SIREN', '000 000 018'],
    ['SIREN', '00000018'],
    ['SIREN', '٠٠٠٠٠٠٠١٨'],
    ['SIRET', '00000001800001'],
    // Luhn holds for the whole, not for its SIREN.
    ['SIRET', '00000001900018'],
    ['SIRET', '35600000000057'],
    ['VAT', 'FR12000000019'],
    ['VAT', '000000018'],
    ['LEI', '54930084UKLVMY22DS17'],
    ['EUID', 'x'],
    ['siren', '000000018'],
    ['REGISTER', '1'],
  ])('refuses %s %s', (scheme, value) => {
    expect(identifierIssue({ scheme, value })).toBeDefined()
  })
})

describe('firmKeys', () => {
  it('is the SIREN, whatever number shows it', () => {
    for (const [scheme, value] of [
      ['SIREN', '000000018'],
      ['SIRET', '00000001800002'],
      ['VAT', 'FR12000000018'],
    ] as const)
      expect(firmKeys({ ids: [{ scheme, value }] })).toEqual(['SIREN:000000018'])
  })

  it('leaves out registers that may number alike', () => {
    expect(firmKeys({ ids: [{ scheme: 'NL-KVK', value: '1' }] })).toEqual([])
    expect(orderKey({ id: 'a', ids: [{ scheme: 'NL-KVK', value: '1' }] }, 'dir')).toBe('dir:a')
  })
})

describe('normaliseIdentifier', () => {
  it.each([
    ['SIREN', '000 000 018', 'SIREN', '000000018'],
    ['siren', ' 000\u00a0000\u202f018 ', 'SIREN', '000000018'],
    ['SIRET', '000 000 018 00002', 'SIRET', '00000001800002'],
    ['VAT', 'fr 12 000000018', 'VAT', 'FR12000000018'],
    ['LEI', '5493 0084 UKLV MY22 DS16', 'LEI', '54930084UKLVMY22DS16'],
    // Other registers may mean what they write.
    ['NL-KVK', '0 1', 'NL-KVK', '0 1'],
  ])('%s %j', (scheme, value, normalScheme, normal) => {
    expect(normaliseIdentifier({ scheme, value })).toEqual({ scheme: normalScheme, value: normal })
  })
})
