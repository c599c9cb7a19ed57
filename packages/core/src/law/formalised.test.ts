import { describe, expect, test } from 'vitest'
import type { Procurement } from '../model/procurement'
import { deriveFormalised } from './formalised'

const base: Procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  directive: '2014/24',
  buyerCategory: 'sub-central',
  contractType: 'services',
  date: '2026-12-01',
  languages: ['fr'],
  lots: [],
  criteria: [],
}
const euros = (amount: number | string) => ({ amount, currency: 'EUR' })

// Delegated Regulations (EU) 2025/2150, 2025/2152, 2025/2487: values for 2026 and 2027.
describe.each([
  ['central', 'services', undefined, 140_000],
  ['central', 'supplies', undefined, 140_000],
  ['sub-central', 'services', undefined, 216_000],
  ['utility', 'services', undefined, 432_000],
  ['utility', 'services', '2014/25', 432_000],
  ['sub-central', 'supplies', '2009/81', 432_000],
  ['central', 'works', undefined, 5_404_000],
  [undefined, 'works', undefined, 5_404_000],
] as const)('%s, %s, %s: %i', (buyerCategory, contractType, directive, threshold) => {
  const at = (amount: number | string) => {
    const { buyerCategory: _, ...rest } = base
    return deriveFormalised({
      ...rest,
      ...(buyerCategory ? { buyerCategory } : {}),
      contractType,
      ...(directive ? { directive } : {}),
      value: euros(amount),
    })
  }
  test('just below', () => expect(at(`${threshold - 1}.99`).value).toBe(false))
  test('at the threshold', () =>
    expect(at(threshold)).toEqual({ value: true, reason: 'at-or-above-threshold', threshold }))
})

test('what is stated or adapted is not derived', () => {
  expect(deriveFormalised({ ...base, formalised: true, procedure: 'adapted' })).toEqual({
    value: true,
    reason: 'stated',
  })
  expect(deriveFormalised({ ...base, formalised: false, value: euros(9_000_000) }).value).toBe(false)
  expect(deriveFormalised({ ...base, procedure: 'adapted', value: euros(9_000_000) })).toEqual({
    value: false,
    reason: 'adapted-procedure',
  })
})

test.each([
  ['date-missing', { date: undefined }],
  ['date-unknown', { date: '2025-12-31' }],
  ['date-unknown', { date: '2028-01-01' }],
  ['value-missing', { value: undefined }],
  ['currency', { value: { amount: 300_000, currency: 'SEK' } }],
  ['contract-type-missing', { contractType: undefined }],
  ['buyer-category-missing', { buyerCategory: undefined }],
  ['concession', { directive: '2014/23' }],
  ['other-jurisdiction', { jurisdiction: 'US' }],
  ['light-regime', { cpv: ['80500000'] }],
] as const)('not known: %s', (reason, change) => {
  expect(deriveFormalised({ ...base, value: euros(300_000), ...change } as Procurement)).toEqual({
    value: undefined,
    reason,
  })
})

test('first and last day of the period', () => {
  expect(deriveFormalised({ ...base, date: '2026-01-01', value: euros(216_000) }).value).toBe(true)
  expect(deriveFormalised({ ...base, date: '2027-12-31T12:00:00Z', value: euros(216_000) }).value).toBe(true)
})

test('below the lowest and from the highest threshold neither buyer nor kind of contract matters', () => {
  const { buyerCategory: _, contractType: __, ...rest } = base
  expect(deriveFormalised({ ...rest, value: euros(139_999) }).value).toBe(false)
  expect(deriveFormalised({ ...rest, value: euros(5_404_000) }).value).toBe(true)
})

test('the lots add up where the whole is not given; one lot without a value leaves it open', () => {
  const lot = (id: string, amount?: number) => ({ id, title: { fr: id }, ...(amount ? { value: euros(amount) } : {}) })
  expect(deriveFormalised({ ...base, lots: [lot('LOT-0001', 116_000), lot('LOT-0002', 100_000)] }).value).toBe(true)
  expect(deriveFormalised({ ...base, lots: [lot('LOT-0001', 116_000), lot('LOT-0002')] }).reason).toBe('value-missing')
  expect(deriveFormalised({ ...base, framework: { maxValue: euros(250_000) } }).value).toBe(true)
})

test('the reason is said for what is below as well; the directive of utilities counts before the buyer', () => {
  expect(deriveFormalised({ ...base, value: euros(100_000) })).toEqual({
    value: false,
    reason: 'below-threshold',
    threshold: 140_000,
  })
  expect(deriveFormalised({ ...base, value: euros(200_000) })).toEqual({
    value: false,
    reason: 'below-threshold',
    threshold: 216_000,
  })
  // Art. 15 of Directive 2014/25: a sub-central buyer that acts as a utility.
  expect(deriveFormalised({ ...base, directive: '2014/25', value: euros(300_000) })).toEqual({
    value: false,
    reason: 'below-threshold',
    threshold: 432_000,
  })
})

test('codes of social services in a lot leave it open; a State outside the directives is no matter of theirs', () => {
  const lots = [{ id: 'LOT-0001', title: {}, cpv: ['72000000', '80500000'] }]
  expect(deriveFormalised({ ...base, lots, value: euros(300_000) }).reason).toBe('light-regime')
  expect(deriveFormalised({ ...base, jurisdiction: 'CH', value: euros(300_000) }).reason).toBe('other-jurisdiction')
  const { jurisdiction: _, ...anywhere } = base
  expect(deriveFormalised({ ...anywhere, value: euros(300_000) }).value).toBe(true)
})
