import { describe, expect, it } from 'vitest'
import {
  contributorAbsenceFactor,
  developmentDistributionScore,
  elephantFactor,
  organizationalDiversity,
} from './absence-factor'

describe('metrics by their names at CHAOSS', () => {
  // The vector of the metric's own page: 2,475 in all, of which 1,000 and 433 are more than half.
  const vector = [1000, 202, 90, 33, 332, 343, 42, 433]

  it.each<[readonly number[], number]>([
    [vector, 2],
    [[], 0],
    [[0, 0], 0],
    [[5], 1],
    // Exactly half is not more than half.
    [[5, 5], 2],
    [[1, 1, 1, 1], 3],
  ])('%j is %i', (contributions, factor) => {
    expect(contributorAbsenceFactor(contributions)).toBe(factor)
    expect(elephantFactor(contributions)).toBe(factor)
  })

  it('shares of organisations add up to one', () => {
    expect(organizationalDiversity([3, 1])).toEqual([0.75, 0.25])
    expect(organizationalDiversity([0])).toEqual([])
  })

  it.each<[readonly number[], number | undefined]>([
    [[3, 1], 0.25],
    [[5], 0],
    [[2, 2, 2, 2], 0.75],
    [vector, 1 - 1000 / 2475],
    [[0], undefined],
    [[], undefined],
  ])('the development of %j is distributed by %d', (contributions, score) => {
    expect(developmentDistributionScore(contributions)).toBe(score)
  })

  it.each([undefined, [1.5], [-1], ['1'], [Number.NaN]])('%j is refused', (wrong) => {
    for (const metric of [
      contributorAbsenceFactor,
      elephantFactor,
      organizationalDiversity,
      developmentDistributionScore,
    ])
      expect(() => metric(wrong as number[])).toThrow('cannot use its input')
  })
})
