import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion } from '../model/criterion'
import type { NumericWeight, Weight } from '../model/weight'
import { joinLot } from './join-lot'
import type { JoinLotOptions } from './lot-join'

const award = (id: string, weight?: Weight): AwardCriterion => ({
  id,
  kind: 'award',
  type: id === '0' ? 'price' : 'quality',
  lots: ['LOT-0001'],
  name: { fr: id },
  ...(weight ? { weight } : {}),
})

interface Case {
  readonly lot: readonly (number | string | undefined)[]
  readonly by: readonly (number | string)[]
  readonly kind?: NumericWeight['kind']
  /** Whether what joins is in points, and no percentage. */
  readonly asPoints?: boolean
  readonly options?: Partial<JoinLotOptions>
}

/** The weights of a lot once criteria have joined it, and once they have left it again. */
function thereAndBack({ lot, by, kind = 'percentage', asPoints = false, options = {} }: Case) {
  const scale: JoinLotOptions = { languages: ['fr'], weights: 'scale', ...options }
  const present = lot.map((value, index) => award(`${index}`, value === undefined ? undefined : { kind, value }))
  const joined = joinLot(
    present,
    false,
    by.map((value, index) => award(`new${index}`, { kind: asPoints ? kind : 'percentage', value })),
    scale,
  )
  const after = moved(present, joined.changes, kind)
  const added = joined.added.map(({ criterion, weight }) => ({ ...criterion, ...(weight ? { weight } : {}) }))
  const back = joinLot([...after, ...added], false, [], { ...scale, removed: new Set(added) })
  return {
    refusals: [...joined.refusals, ...back.refusals],
    there: [...after, ...added].map(({ weight }) => weight?.value),
    back: moved(after, back.changes, kind).map(({ weight }) => weight?.value),
  }
}

function moved(
  criteria: readonly AwardCriterion[],
  changes: ReturnType<typeof joinLot>['changes'],
  kind: NumericWeight['kind'],
): AwardCriterion[] {
  return criteria.map((criterion) => {
    const value = changes.find((change) => change.criterion === criterion)?.after
    return value === undefined ? criterion : { ...criterion, weight: { kind, value } }
  })
}

describe('the step of weights that move', () => {
  it.each<[string, Case, readonly (number | string)[]]>([
    ['the finest that is there', { lot: [60, 40], by: [10] }, [54, 36, 10]],
    ['of the new one too', { lot: [60, 40], by: [12.5] }, [52.5, 35, 12.5]],
    ['finer where equals would part', { lot: [50, 25, 25], by: [10] }, [45, 22.5, 22.5, 10]],
    ['twice as fine, if need be', { lot: [40, 15, 15, 15, 15], by: [3] }, [38.8, 14.55, 14.55, 14.55, 14.55, 3]],
    ['finer where unequals would become equal', { lot: [33.34, 33.33, 33.33], by: [10] }, [30.006, 29.997, 29.997, 10]],
    ['where a rank would be lost', { lot: [4, 4, 3, 4], by: [10], kind: 'points' }, [3.6, 3.6, 2.7, 3.6, 1.5]],
    // 68 and 22 may come from 76 and 24 as well: nobody could tell on the way back.
    ['where the way back would end elsewhere', { lot: [75, 25], by: [10] }, [67.5, 22.5, 10]],
    [
      'no finer than that: ties go to the earlier',
      { lot: [10, 10, 10], by: [5], kind: 'points', asPoints: true },
      [8.34, 8.33, 8.33, 5],
    ],
    ['a price alone is the whole', { lot: [undefined], by: [10] }, [90, 10]],
    ['as if it said 100', { lot: [100], by: [10] }, [90, 10]],
    ['not of use to a weight that would be 0.4', { lot: [60, 30], by: [10] }, [53, 27, 10]],
  ])('is %s', (_, given, expected) => {
    const { there, refusals } = thereAndBack(given)
    expect([there, refusals]).toEqual([expected, []])
  })

  it('leads back beside a weight of 0 too, which a notice may have', () => {
    for (let by = 1; by <= 30; by += 1) {
      expect(thereAndBack({ lot: [60, 40, 0], by: [by] }).back, `${by}`).toEqual([60, 40, 0])
      expect(thereAndBack({ lot: [0, 37, 42, 21], by: [by] }).back, `${by}`).toEqual([0, 37, 42, 21])
    }
  })

  it('leads back to where it began', () => {
    for (const lot of [
      [75, 25],
      [50, 25, 25],
      [33.34, 33.33, 33.33],
      [37, 21, 42],
      [12, 13, 14, 61],
      [1.7, 76.9, 11.4, 10],
    ])
      for (const by of [[10], [7], [33], [33.333], [5, 2.5]]) expect(thereAndBack({ lot, by }).back).toEqual(lot)
  })
})

describe('adding and removing', () => {
  const lots = fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 2, maxLength: 8 }).map((parts) => {
    // Whole numbers that add up to 100, as most lots have them.
    const rest = parts.reduce((sum, part) => sum + part, 0)
    const scaled = parts.map((part) => Math.max(1, Math.floor((part * 100) / rest)))
    const left = 100 - scaled.reduce((sum, part) => sum + part, 0)
    return left < 0 ? [50, 50] : [(scaled[0] ?? 0) + left, ...scaled.slice(1)]
  })
  const news = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 3 })

  it.each([false, true])('ends where it began, and adds up (in doubles: %s)', (sumsInDoubles) => {
    let joins = 0
    fc.assert(
      fc.property(lots, news, fc.constantFrom(1, 10), (lot, tenths, finer) => {
        const by = tenths.map((value) => Math.ceil(value / finer) / (10 / finer))
        const { there, back, refusals } = thereAndBack({ lot, by, options: { sumsInDoubles } })
        if (refusals.length > 0) return
        joins += 1
        // Where a step had to be shifted for the doubles, the way back is not promised.
        if (!sumsInDoubles) expect(back).toEqual(lot)
        const values = there.map((value) => formatDecimal(readDecimal(value) ?? { units: 0n, scale: 0 }))
        if (sumsInDoubles) expect(values.reduce((sum, value) => sum + Number(value), 0)).toBe(100)
        // A step that is shifted for the doubles may part equals, where nothing else helps.
        if (sumsInDoubles) return
        lot.forEach((value, index) => {
          lot.forEach((other, at) => {
            expect(Math.sign(Number(values[index]) - Number(values[at]))).toBe(Math.sign(value - other))
          })
        })
      }),
      { numRuns: 150 },
    )
    expect(joins).toBeGreaterThan(60)
  })
})
