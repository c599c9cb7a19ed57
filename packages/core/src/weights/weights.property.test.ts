import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fractionalWeights } from '../__fixtures__/arbitraries'
import { addDecimals, compareDecimals, type Decimal, formatDecimal, parseDecimal, toDouble } from '../decimal/decimal'
import type { AwardCriterion } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import { apportion, exactInDoubles } from './apportion'
import { joinLot } from './join-lot'

const exact = (value: DecimalValue): Decimal => {
  const decimal = parseDecimal(value)
  if (!decimal) throw new Error(`no decimal: ${value}`)
  return decimal
}
const award = (id: string, value: DecimalValue, type: AwardCriterion['type'] = 'quality'): AwardCriterion => ({
  id,
  kind: 'award',
  type,
  lots: ['LOT-0001'],
  name: { fr: id },
  weight: { kind: 'points', value },
})
const sum = (values: readonly DecimalValue[]) => addDecimals(...values.map(exact))
const weights = fc.integer({ min: 0, max: 3 }).chain((decimals) =>
  fc.record({
    present: fc.array(fractionalWeights(decimals), { minLength: 1, maxLength: 8 }),
    wanted: fc.array(fractionalWeights(decimals), { minLength: 1, maxLength: 3 }),
  }),
)

describe('weights of any fineness, also below 1', () => {
  it.each(['scale', 'price'] as const)('%s: the sum is kept exactly, and nobody is left with 0', (policy) => {
    let joins = 0
    fc.assert(
      fc.property(weights, ({ present, wanted }) => {
        const old = present.map((value, index) => award(`old${index}`, value, index === 0 ? 'price' : 'quality'))
        const joined = joinLot(
          old,
          false,
          wanted.map((value, index) => award(`new${index}`, value)),
          { languages: ['fr'], weights: policy },
        )
        // A set that totals 100 with a price is another row of the table; here there is none.
        if (joined.refusals.length > 0) {
          expect(joined.changes).toEqual([])
          return
        }
        joins += 1
        const after = old.map(
          (each) => joined.changes.find(({ criterion }) => criterion === each)?.after ?? each.weight?.value ?? 0,
        )
        const added = joined.added.map(({ weight }) => weight?.value ?? 0)
        for (const value of [...after, ...added]) expect(exact(value).units).toBeGreaterThan(0n)
        expect(added.map((value) => formatDecimal(exact(value)))).toEqual(
          wanted.map((value) => formatDecimal(exact(value))),
        )
        expect(compareDecimals(sum([...after, ...added]), sum(present))).toBe(0)
        // Nobody gains, and under `price` nobody gives but price.
        after.forEach((value, index) => {
          const change = compareDecimals(exact(value), exact(present[index] ?? 0))
          if (policy === 'price' && index > 0) expect(change).toBe(0)
        })
        for (const { before, after: value } of joined.changes)
          expect(compareDecimals(exact(before ?? 0), exact(value))).not.toBe(0)
      }),
      { numRuns: 300 },
    )
    // A law that never meets a join would hold of anything.
    expect(joins).toBeGreaterThan(30)
  })

  it('joined once, they are there', () => {
    fc.assert(
      fc.property(weights, ({ present, wanted }) => {
        const old = present.map((value, index) => award(`old${index}`, value))
        const fresh = wanted.map((value, index) => award(`new${index}`, value))
        const joined = joinLot(old, false, fresh, { languages: ['fr'], weights: 'scale' })
        if (joined.refusals.length > 0) return
        const after = [
          ...old.map((each) =>
            award(
              each.id,
              joined.changes.find(({ criterion }) => criterion === each)?.after ?? each.weight?.value ?? 0,
            ),
          ),
          ...joined.added.map(({ criterion, weight }) => award(criterion.id, weight?.value ?? 0)),
        ]
        expect(joinLot(after, false, fresh, { languages: ['fr'] })).toEqual({
          added: [],
          replaced: [],
          removed: [],
          changes: [],
          refusals: [],
          weightless: [],
        })
      }),
    )
  })
})

describe('apportion', () => {
  it('gives what is left to the largest remainder, wherever it stands, and ties to the earlier', () => {
    const share = (values: readonly number[], target: number) =>
      apportion(values.map(exact), exact(target), 0).map(({ units }) => Number(units))
    expect(share([1, 2], 10)).toEqual([3, 7])
    expect(share([2, 1], 10)).toEqual([7, 3])
    expect(share([5, 3, 2], 7)).toEqual([4, 2, 1])
    expect(share([3, 5, 2], 7)).toEqual([2, 4, 1])
    expect(share([1, 1, 1, 1], 2)).toEqual([1, 1, 0, 0])
    expect(share([1, 1, 1, 1, 1, 1], 4)).toEqual([1, 1, 1, 1, 0, 0])
    expect(share([10, 10], 10)).toEqual([5, 5])
  })
})

describe('sums in doubles', () => {
  const hundred = exact(100)
  const total = (values: readonly Decimal[] | undefined) => values?.reduce((all, value) => all + toDouble(value), 0)
  const odd = [1.7, 76.9, 11.4, 10].map(exact)

  it('leaves what adds up as it is', () => {
    const even = [60, 30, 10].map(exact)
    expect(exactInDoubles(even, hundred, [], 0)).toEqual(even)
    expect(exactInDoubles(even, hundred, [0, 1], 1)).toEqual(even)
  })

  it('moves one step from one weight to another, and keeps the exact sum', () => {
    const moved = exactInDoubles(odd, hundred, [0, 1, 2], 1)
    expect(total(moved)).toBe(100)
    expect(formatDecimal(addDecimals(...(moved ?? [])))).toBe('100')
    const steps = moved?.map((each, index) =>
      formatDecimal(addDecimals(each, { ...(odd[index] ?? each), units: -(odd[index]?.units ?? 0n) })),
    )
    expect([...(steps ?? [])].sort()).toEqual(['-0.1', '0', '0', '0.1'])
  })

  it('needs two that may move', () => {
    for (const movable of [[], [0], [1], [2]]) expect(exactInDoubles(odd, hundred, movable, 1)).toBeUndefined()
  })

  it('never leaves a weight with 0', () => {
    // The only shift that helps would take the last step of the first.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 4 }), (units) => {
        const values = [...units, 1].map((each) => ({ units: BigInt(each), scale: 1 }))
        const target = addDecimals(...values)
        const moved = exactInDoubles(
          values,
          target,
          values.map((_, index) => index),
          1,
        )
        if (!moved) return
        expect(moved.every((each) => each.units > 0n)).toBe(true)
        expect(total(moved)).toBe(toDouble(target))
      }),
    )
  })
})
