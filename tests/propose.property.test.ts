import {
  addDecimals,
  awardOf,
  compareDecimals,
  type Decimal,
  type DecimalValue,
  type Need,
  parseDecimal,
  parseNeed,
  parseProcurement,
} from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const name = fc.oneof(
  fc.constantFrom('Moteur A', 'Convertisseur B', 'Annuaire C', 'moteur a', 'Ω-suite', "L'outil « D »", 'a {brace} b'),
  fc.stringMatching(/^[A-Za-z0-9 ._+-]{1,30}$/),
)
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const amount: fc.Arbitrary<DecimalValue> = fc.oneof(
  fc.integer({ min: 1, max: 50_000_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
)
const languages = fc.uniqueArray(fc.constantFrom('fr', 'en', 'de', 'pl', 'fr-BE', 'EN'), { minLength: 1, maxLength: 3 })

const needs: fc.Arbitrary<Need> = fc
  .record({
    jurisdiction: fc.constantFrom('FR', 'DE', 'IT', 'RE', 'CH', 'PL', undefined),
    buyerCategory: fc.constantFrom('central', 'sub-central', 'utility'),
    languages,
    date: day,
    software: fc.option(fc.array(fc.record({ name }), { maxLength: 40 }), { nil: undefined }),
    territories: fc.uniqueArray(fc.constantFrom('FRI31', 'FR', 'DE300', 'ITC1'), { minLength: 1 }),
    amount,
    currency: fc.constantFrom('EUR', 'PLN'),
    durationMonths: fc.integer({ min: 1, max: 120 }),
    level: fc.constantFrom('basic', 'advanced', 'exemplary'),
    blueprints: fc.option(fc.array(fc.constantFrom('desktop', 'database')), { nil: undefined }),
  })
  .map(({ amount: value, currency, software, blueprints, jurisdiction, ...need }) => ({
    ...need,
    ...(jurisdiction ? { jurisdiction } : {}),
    schemaVersion: '1',
    title: Object.fromEntries(need.languages.map((tag) => [tag, `Support (${tag})`])),
    value: { amount: value, currency },
    ...(software ? { software } : {}),
    ...(blueprints ? { blueprints } : {}),
  }))

const exact = (value: DecimalValue): Decimal => parseDecimal(value) ?? { units: 0n, scale: 0 }

describe('for any need', () => {
  it('what is proposed lints without error, is complete, exact, and the same each time', () => {
    fc.assert(
      fc.property(needs, (need) => {
        expect(() => parseNeed(need)).not.toThrow()
        const proposal = propose(need)
        const { procurement, reasons } = proposal
        expect(() => parseProcurement(procurement)).not.toThrow()
        expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
        for (const lot of procurement.lots) {
          const weights = awardOf(procurement, lot.id).map(({ weight }) => exact(weight?.value ?? 0))
          expect(compareDecimals(addDecimals(...weights), exact(100))).toBe(0)
          expect(Number(lot.value?.amount)).toBeGreaterThanOrEqual(0)
        }
        const values = procurement.lots.map(({ value }) => exact(value?.amount ?? 0))
        expect(compareDecimals(addDecimals(...values), exact(need.value?.amount ?? 0))).toBe(0)
        expect(
          procurement.criteria.every(({ subjectMatterLink }) => Object.keys(subjectMatterLink ?? {}).length > 0),
        ).toBe(true)
        for (const { text } of reasons) expect(text).not.toMatch(/undefined/u)
        expect(propose(need)).toEqual(proposal)
      }),
      { numRuns: 150 },
    )
  })
})
