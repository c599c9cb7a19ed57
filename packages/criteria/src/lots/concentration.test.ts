import { OseError } from '@opensource-experts/core'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { simulateAwards, worstConcentration } from './index'

describe('the worst case, exactly', () => {
  // By hand: 12 in all; with a limit of 4 one firm holds 3 + 2 + 2 + 1.5 = 8.5, the other 3.5: (8.5² + 3.5²) / 144.
  const amounts = [3, 2, 2, 1.5, 1, 1, 0.8, 0.7]
  it.each([
    [8, 10_000, 1, 100],
    [4, 5868, 2, 70.83],
    [3, 4410, 3, 58.33],
    [2, 3021, 4, 41.67],
    [1, 1554, 8, 25],
  ])('eight lots, at most %i for one firm', (awarded, hhi, winners, largestShare) => {
    expect(worstConcentration(amounts, awarded)).toEqual({ awarded, hhi, winners, largestShare })
  })

  it('does not depend on the order of the lots, nor on the unit', () => {
    const shuffled = ['1000000', '800000', 3_000_000, '2000000', 700000, 1_500_000, 1_000_000, 2_000_000]
    expect(worstConcentration(shuffled, 2)).toEqual(worstConcentration(amounts, 2))
  })

  it('four equal holders are 2,500, and halves round up', () => {
    expect(worstConcentration([1, 1, 1, 1], 1).hhi).toBe(2500)
    // 1/3 each: 3333.33; two of four in five: 3600 + 400.
    expect(worstConcentration([7, 7, 7], 1)).toMatchObject({ hhi: 3333, largestShare: 33.33 })
    expect(worstConcentration([2, 2, 1], 2).hhi).toBe(6800)
  })

  it('a limit above the number of lots is none', () => {
    expect(worstConcentration([5, 5], 9)).toEqual({ awarded: 2, winners: 1, hhi: 10_000, largestShare: 100 })
  })

  it('amounts that no double holds stay exact', () => {
    const amount = '1000000000000000000000000000000000000001'
    expect(worstConcentration([amount, amount], 1)).toMatchObject({ hhi: 5000, largestShare: 50 })
  })

  it('no sharing out under the limit is worse', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
        (values, limit, firms) => {
          const held = new Map<number, number[]>()
          for (const [index, value] of values.entries()) {
            const firm = firms[index] ?? 0
            held.set(firm, [...(held.get(firm) ?? []), value])
          }
          fc.pre([...held.values()].every((lots) => lots.length <= limit))
          const whole = values.reduce((sum, each) => sum + each, 0)
          const sums = [...held.values()].map((lots) => lots.reduce((sum, each) => sum + each, 0))
          const hhi = sums.reduce((sum, each) => sum + (100 * each) ** 2, 0) / whole ** 2
          expect(Math.round(hhi)).toBeLessThanOrEqual(worstConcentration(values, limit).hhi)
        },
      ),
    )
  })

  test.each([
    ['no lots', [], 1, 'input-invalid'],
    ['a limit of 0', [1], 0, 'input-invalid'],
    ['half a lot', [1], 1.5, 'input-invalid'],
    ['no number', ['1,5'], 1, 'input-invalid'],
    ['nothing', null, 1, 'input-invalid'],
    ['all worth nothing', [0, 0], 1, 'need-invalid'],
    ['one below nothing', [5, -1], 1, 'need-invalid'],
  ])('%s', (_, values, limit, code) => {
    expect(codeOf(() => worstConcentration(values as number[], limit))).toBe(code)
  })
})

describe('simulated awards', () => {
  const amounts = [3, 2, 2, 1.5, 1, 1, 0.8, 0.7]
  // Sum of the squared shares: what one lot a firm comes to.
  const apart = amounts.reduce((sum, each) => sum + each ** 2, 0) / 12 ** 2

  it('gives the same for a seed, and something else for another', () => {
    const options = { amounts, tenderers: 5, awarded: 2, seed: 'a' }
    expect(simulateAwards(options)).toEqual(simulateAwards(options))
    expect(simulateAwards({ ...options, seed: 'b' }).mean).not.toBe(simulateAwards(options).mean)
  })

  // Without a limit: E[index] = q + (1 - q) × the chance that two lots go to the same firm.
  it.each([
    ['even', 5, 1 / 5],
    ['even', 2, 1 / 2],
    ['leader', 5, 1 / 4 + 4 * (1 / 8) ** 2],
    ['leader', 3, 1 / 4 + 2 * (1 / 4) ** 2],
  ] as const)(
    '%s, %i firms: the mean is the one worked out by hand, within its margin',
    (scenario, tenderers, same) => {
      const found = simulateAwards({ amounts, tenderers, scenario, runs: 20_000 })
      const exact = 10_000 * (apart + (1 - apart) * same)
      // Four standard errors: a right program fails here once in 16,000 seeds, and the seed is fixed.
      expect(Math.abs(found.mean - exact)).toBeLessThan((4 / 1.96) * found.margin)
      expect(found.margin).toBeLessThan(60)
    },
  )

  it('two lots, two firms, one each: there is one outcome', () => {
    expect(simulateAwards({ amounts: [3, 1], tenderers: 2, awarded: 1 })).toMatchObject({
      mean: 6250,
      margin: 0,
      low: 6250,
      high: 6250,
      largestShare: 75,
      winners: 2,
      bounds: { least: 6250, most: 6250 },
    })
  })

  it('where firms are too few the limit is lifted, and the bound says so', () => {
    const found = simulateAwards({ amounts: [1, 1, 1], tenderers: 1, awarded: 1 })
    expect(found).toMatchObject({ mean: 10_000, winners: 1, bounds: { least: 10_000, most: 10_000 } })
    expect(simulateAwards({ amounts: [1, 1, 1], tenderers: 2, awarded: 1 }).bounds.most).toBe(10_000)
  })

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('even' as const, 'leader' as const),
        fc.string(),
        (values, tenderers, awarded, scenario, seed) => {
          const found = simulateAwards({ amounts: values, tenderers, awarded, scenario, seed, runs: 40 })
          expect(found.low).toBeGreaterThanOrEqual(found.bounds.least - 1)
          expect(found.high).toBeLessThanOrEqual(found.bounds.most + 1)
          expect(found.low).toBeLessThanOrEqual(found.high)
          expect(found.winners).toBeLessThanOrEqual(Math.min(tenderers, values.length))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('as many lots as there may be: fewer runs, and it says how many', () => {
    const found = simulateAwards({ amounts: Array.from({ length: 10_000 }, () => 1), tenderers: 3, runs: 100_000 })
    expect(found.runs).toBe(500)
  })

  test.each([
    ['no firm', { amounts: [1], tenderers: 0 }, 'input-invalid'],
    ['a scenario of its own', { amounts: [1], tenderers: 1, scenario: 'evn' }, 'input-invalid'],
    ['an unknown option', { amounts: [1], tenderers: 1, limit: 2 }, 'input-invalid'],
    ['a lot worth nothing', { amounts: [1, 0], tenderers: 1 }, 'need-invalid'],
    ['nothing', undefined, 'input-invalid'],
  ])('%s', (_, options, code) => {
    expect(codeOf(() => simulateAwards(options as never))).toBe(code)
  })
})

function codeOf(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    return OseError.isInstance(error) ? error.code : String(error)
  }
}
