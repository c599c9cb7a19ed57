import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIdentifier } from './check-identifier'
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
    ['VAT', 'IT00000000018'],
    ['VAT', 'BE0000000196'],
    ['VAT', 'BE1000000021'],
    ['BE-BCE_KBO', '0000000196'],
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
    ['VAT', 'IT00000000019'],
    ['VAT', 'IT0000000018'],
    ['VAT', 'BE0000000197'],
    ['VAT', 'BE2000000061'],
    ['BE-BCE_KBO', '000000196'],
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
    ['SIREN', '000.000.018', 'SIREN', '000000018'],
    ['VAT', 'BE 0000.000.196', 'VAT', 'BE0000000196'],
    ['VAT', 'BE 000.000.196', 'VAT', 'BE0000000196'],
    ['BE-BCE_KBO', '0000.000.196', 'BE-BCE_KBO', '0000000196'],
    ['BE-BCE_KBO', '000.000.196', 'BE-BCE_KBO', '0000000196'],
    ['EUID', 'FRRCS. 000000018', 'EUID', 'FRRCS.000000018'],
    // Other registers may mean what they write.
    ['NL-KVK', '0 1', 'NL-KVK', '0 1'],
  ])('%s %j', (scheme, value, normalScheme, normal) => {
    expect(normaliseIdentifier({ scheme, value })).toEqual({ scheme: normalScheme, value: normal })
  })
})

describe('checkIdentifier', () => {
  it('takes what people write, and names the cure where it is wrong', () => {
    expect(checkIdentifier({ scheme: 'siret', value: '356 000 000 00056' })).toEqual({
      ok: true,
      identifier: { scheme: 'SIRET', value: '35600000000056' },
    })
    expect(checkIdentifier({ scheme: 'VAT', value: 'be 0000.000.197' }, 'fr')).toEqual({
      ok: false,
      identifier: { scheme: 'VAT', value: 'BE0000000197' },
      fault: 'vat-be',
      message: expect.stringContaining('numéro de TVA belge'),
      cure: expect.stringContaining('BE puis le numéro d’entreprise'),
    })
  })

  it('every fault has its sentence and its cure, in both languages', () => {
    for (const scheme of ['SIREN', 'SIRET', 'VAT', 'LEI', 'EUID', 'BE-BCE_KBO', 'other'])
      for (const value of ['', 'FR1', 'IT1', 'BE1'])
        for (const locale of ['en', 'fr']) {
          const checked = checkIdentifier({ scheme, value }, locale)
          if (checked.ok) throw new Error(`${scheme} ${value} was taken`)
          expect(checked.message.length).toBeGreaterThan(10)
          expect(checked.cure.length).toBeGreaterThan(10)
        }
  })

  it('a digit that is wrong is seen, in every number that has check digits', () => {
    const good = [
      ['SIREN', '000000018', 0],
      ['SIRET', '00000001800002', 0],
      ['LEI', '54930084UKLVMY22DS16', 18],
      ['VAT', 'IT00000000018', 2],
      ['VAT', 'BE0000000196', 3],
      ['BE-BCE_KBO', '0000000196', 1],
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        ([scheme, value, from], at, by) => {
          const place = from + (at % (value.length - from))
          const digit = (Number(value[place]) + by) % 10
          const wrong = value.slice(0, place) + String(digit) + value.slice(place + 1)
          expect(checkIdentifier({ scheme, value: wrong }).ok).toBe(false)
        },
      ),
    )
  })

  it.each([undefined, null, 7, {}, { scheme: 'SIREN' }, { scheme: 1, value: 2 }])('%j is none', (identifier) => {
    expect(() => checkIdentifier(identifier as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
